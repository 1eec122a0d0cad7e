// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace on a server has besides: its user and what he may do, what others write there, a
// connection that can break.
#include "core/store/serverrights.h"
#include "core/workspace/serverreach.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QThread>

#include <algorithm>

namespace milepost {

bool Workspace::isShared() const
{
    return m_state->store->isShared();
}

// The connection is often known to be broken before anybody has been told.
bool Workspace::isConnected() const
{
    return m_state->isConnected && !m_state->store->database().isLost();
}

bool Workspace::isReconnecting() const
{
    return m_state->isReconnecting;
}

bool Workspace::may(OfficerRole role, const QString& province) const
{
    return !isShared() || std::ranges::any_of(m_state->rights, [&](const OfficerRight& right) {
        return right.role == OfficerRole::Administrator ||
               (right.role == role && (right.province.isEmpty() || right.province == province));
    });
}

bool Workspace::mayAnywhere(OfficerRole role) const
{
    return !isShared() || std::ranges::any_of(m_state->rights, [role](const OfficerRight& right) {
        return right.role == OfficerRole::Administrator || right.role == role;
    });
}

void Workspace::openInBackground(const QString& address, const QString& password, const Catalogue& catalogue,
                                 const Clock& clock, QObject* context, const Opened& opened)
{
    using Outcome = Result<std::unique_ptr<Workspace>>;
    inBackground<Outcome>([=, &catalogue, &clock, thread = QThread::currentThread()]() -> Outcome {
        Result<std::unique_ptr<Store>> store =
            Store::open(address, Store::OpenMode::MustExist, clock, password);
        if (!store)
            return store.error();
        Outcome workspace = openUnheard(*std::move(store), address, catalogue, clock, password);
        if (workspace) {
            (*workspace)->m_state->store->database().moveToThread(thread);
            (*workspace)->moveToThread(thread);
        }
        return workspace;
    }).then(context, [opened](const std::shared_ptr<Outcome>& outcome) {
        // What was written between reading and listening is looked for.
        Result<void> heard = *outcome ? (**outcome)->listen() : Result<void>();
        if (heard && *outcome)
            heard = (**outcome)->refresh();
        opened(heard ? std::move(*outcome) : Outcome(heard.error()));
    });
}

/// Becomes the server's user, who can do there what its rights say, by its clock.
Result<void> Workspace::meet()
{
    if (!isShared())
        return {};
    Database& database = m_state->store->database();
    const Result<QString> user = serverUser(database);
    Result<std::vector<OfficerRight>> rights = ownRights(database);
    const Result<qint64> deviation = clockDeviation(database);
    if (!user || !rights || !deviation)
        return !user ? user.error() : !rights ? rights.error() : deviation.error();
    m_state->author = *user;
    m_state->rights = *std::move(rights);
    m_state->clockDeviation = *deviation;
    return {};
}

/// Hears from now on what others write; what they wrote since it was read is heard of as well.
Result<void> Workspace::listen()
{
    if (!isShared())
        return {};
    m_state->store->database().whenLost([this] {
        m_state->isConnected = false;
        // Told once the statement is over that found it out.
        QMetaObject::invokeMethod(this, &Workspace::connectionChanged, Qt::QueuedConnection);
    });
    return m_state->store->whenOthersWrite(this, [this] { emit changedElsewhere(); });
}

Result<void> Workspace::refreshRights()
{
    if (!isShared())
        return {};
    Result<std::vector<OfficerRight>> rights = ownRights(m_state->store->database());
    if (!rights)
        return rights.error();
    if (std::exchange(m_state->rights, *rights) != *rights)
        emit rightsChanged();
    return {};
}

void Workspace::checkConnection()
{
    if (m_state->store->database().isLost())
        setConnected(false);
}

void Workspace::reconnect()
{
    if (isConnected() || m_state->isReconnecting)
        return;
    m_state->isReconnecting = true;
    const ReachRequest request{m_state->path, m_state->password, m_state->clock,
                               m_state->store->database().unconfirmed()};
    inBackground<Result<Reached>>([request, thread = QThread::currentThread()] {
        Result<Reached> reached = reach(request);
        if (reached)
            reached->store->database().moveToThread(thread);
        return reached;
    }).then(this, [this](const std::shared_ptr<Result<Reached>>& reached) {
        m_state->isReconnecting = false;
        // Not under a change that is being made; what cannot be read now is read the next time.
        if (*reached && !m_state->store->database().isWriting())
            static_cast<void>(takeReached(*std::move(*reached)));
    });
}

Result<void> Workspace::reconnectNow()
{
    setConnected(false);
    Result<Reached> reached =
        reach({m_state->path, m_state->password, m_state->clock, m_state->store->database().unconfirmed()});
    return reached ? takeReached(*std::move(reached)) : Result<void>(reached.error());
}

/// Reads all that came meanwhile before it tells.
Result<void> Workspace::takeReached(Reached reached)
{
    m_state->store = std::move(reached.store);
    if (reached.settled)
        m_state->settled = reached.settled;
    m_state->dataVersion = -1; // a number of data no one has seen
    Result<void> done = meet();
    if (done)
        done = listen();
    if (done) {
        const Result<qint64> version = m_state->store->dataVersion();
        done = version ? takeUp(*version) : version.error();
    }
    if (m_state->store->database().isLost())
        return done;
    if (const auto settled = std::exchange(m_state->settled, std::nullopt))
        emit unconfirmedSettled(*settled);
    setConnected(true);
    return done;
}

void Workspace::setConnected(bool isConnected)
{
    if (m_state->isConnected == isConnected)
        return;
    m_state->isConnected = isConnected;
    emit connectionChanged();
}

} // namespace milepost
