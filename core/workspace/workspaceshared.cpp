// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace on a server has besides: its user, what others write there, a connection that can break.
#include "core/store/serverrights.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

namespace milepost {

bool Workspace::isShared() const
{
    return m_state->store->isShared();
}

bool Workspace::isConnected() const
{
    return m_state->isConnected;
}

/// Becomes the server's user, and hears from now on what others write.
Result<void> Workspace::join()
{
    if (!isShared())
        return {};
    const Result<QString> user = serverUser(m_state->store->database());
    if (!user)
        return user.error();
    m_state->author = *user;
    return m_state->store->whenOthersWrite(this, [this] { emit changedElsewhere(); });
}

/// Gives a number of data no one has seen, so that everything is read that came meanwhile.
Result<qint64> Workspace::reconnect()
{
    Result<std::unique_ptr<Store>> store =
        Store::open(m_state->path, Store::OpenMode::MustExist, m_state->clock, m_state->password);
    setConnected(store.isOk());
    if (!store)
        return store.error();
    m_state->store = *std::move(store);
    if (Result<void> joined = join(); !joined)
        return joined.error();
    m_state->dataVersion = -1;
    return m_state->store->dataVersion();
}

void Workspace::setConnected(bool isConnected)
{
    if (m_state->isConnected == isConnected)
        return;
    m_state->isConnected = isConnected;
    emit connectionChanged();
}

} // namespace milepost
