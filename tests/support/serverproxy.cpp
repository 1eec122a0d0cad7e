// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverproxy.h"

#include "core/base/serveraddress.h"
#include "tests/support/testserver.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlance = 5; ///< milliseconds between two looks at what is wanted

sockaddr_un socketIn(const QString& folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(folder + u"/.s.PGSQL.%1"_s.arg(int{ServerAddress::kUsualPort}));
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    return address;
}

const sockaddr* plain(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

bool writeAll(int socket, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            send(socket, bytes.constData() + done, static_cast<size_t>(bytes.size() - done), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

} // namespace

struct ServerProxy::Pair
{
    int program = -1;
    int server = -1;
    bool swallowsAnswer = false; ///< the answer to its commit goes nowhere, and ends it

    void close() const
    {
        ::close(program);
        ::close(server);
    }
};

ServerProxy::ServerProxy(const QString& address) : m_address(address), m_folder(TestServer::makeFolder())
{
    m_listening = socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un place = socketIn(m_folder);
    if (bind(m_listening, plain(place), sizeof place) != 0 || listen(m_listening, 16) != 0)
        qFatal("no socket in %s", qUtf8Printable(m_folder));
    m_thread = std::thread([this] { run(); });
}

ServerProxy::~ServerProxy()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_listening);
    QDir(m_folder).removeRecursively();
}

QString ServerProxy::as(const QString& user) const
{
    ServerAddress address = *ServerAddress::parse(TestServer::as(m_address, user));
    address.host = m_folder;
    return address.toString();
}

void ServerProxy::drop()
{
    m_drops = true;
    while (m_drops)
        std::this_thread::yield();
}

void ServerProxy::run()
{
    std::vector<Pair> pairs;
    const QString behind = ServerAddress::parse(m_address)->host;
    while (!m_isOver) {
        std::vector<pollfd> sockets{{m_listening, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            sockets.push_back({pair.program, POLLIN, 0});
            sockets.push_back({pair.server, POLLIN, 0});
        }
        if (m_isSilent)
            sockets.resize(1);
        poll(sockets.data(), static_cast<nfds_t>(sockets.size()), kGlance);
        std::vector<Pair> kept;
        const bool drops = m_drops;
        for (size_t at = 0; at < pairs.size(); ++at) {
            bool lives = !drops;
            for (size_t side = 0; side < 2 && lives && !m_isSilent; ++side) {
                const size_t place = 1 + 2 * at + side;
                if (place < sockets.size() && sockets[place].revents != 0)
                    lives = pass(pairs[at], side == 0);
            }
            if (lives)
                kept.push_back(pairs[at]);
            else
                pairs[at].close();
        }
        pairs = std::move(kept);
        if (drops)
            m_drops = false;
        if (sockets.front().revents == 0)
            continue;
        Pair pair{accept(m_listening, nullptr, nullptr), socket(AF_UNIX, SOCK_STREAM, 0)};
        const sockaddr_un place = socketIn(behind);
        if (connect(pair.server, plain(place), sizeof place) == 0)
            pairs.push_back(pair);
        else
            pair.close();
    }
    for (const Pair& pair : pairs)
        pair.close();
}

/// False when the connection ends.
bool ServerProxy::pass(Pair& pair, bool isToServer)
{
    QByteArray bytes(1 << 16, Qt::Uninitialized);
    const ssize_t size =
        recv(isToServer ? pair.program : pair.server, bytes.data(), static_cast<size_t>(bytes.size()), 0);
    if (size <= 0 || pair.swallowsAnswer)
        return false;
    bytes.truncate(size);
    if (isToServer && m_cut != Cut::Never && bytes.contains(QByteArrayView("COMMIT\0", 7))) {
        if (m_cut.exchange(Cut::Never) == Cut::BeforeCommit)
            return false;
        pair.swallowsAnswer = true;
    }
    m_messages += isToServer ? 1 : 0;
    return writeAll(isToServer ? pair.server : pair.program, bytes);
}

} // namespace milepost
