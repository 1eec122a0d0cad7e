// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace milepost {

/// Stands between programs and a server on this computer, at a socket in a folder of its own, and can fail
/// like a network.
class ServerProxy
{
public:
    /// Where a connection is cut when its program commits.
    enum class Cut {
        Never,
        BeforeCommit, ///< the server never hears of it
        AfterCommit   ///< the server has done it, the program never hears of it
    };

    /// `address` is of a server behind a socket.
    explicit ServerProxy(const QString& address);
    ~ServerProxy();
    Q_DISABLE_COPY_MOVE(ServerProxy)

    /// The address of the same workspace through here, as a user.
    QString as(const QString& user) const;

    /// Cuts the next connection that commits, once.
    void cutAt(Cut cut) { m_cut = cut; }
    /// Cuts every connection at once; they are cut when it returns.
    void drop();
    /// Takes connections but passes nothing on, or passes everything again.
    void setSilent(bool isSilent) { m_isSilent = isSilent; }
    /// How often programs have sent something and waited for the answer.
    int messages() const { return m_messages; }

private:
    struct Pair;
    void run();
    bool pass(Pair& pair, bool isToServer);

    QString m_address;
    QString m_folder;
    int m_listening = -1;
    std::atomic<Cut> m_cut = Cut::Never;
    std::atomic<bool> m_drops = false;
    std::atomic<bool> m_isSilent = false;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_messages = 0;
    std::thread m_thread;
};

} // namespace milepost
