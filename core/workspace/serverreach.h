// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <optional>

class QThread;

namespace milepost {

/// How a shared workspace is reached once more.
struct ReachRequest
{
    QString path;
    QString password;
    const Clock& clock;
    std::optional<AuditMark> unconfirmed; ///< what the old connection left in doubt
};

/// A connection made anew.
struct Reached
{
    std::unique_ptr<Store> store;
    std::optional<UnconfirmedChange> settled; ///< where there was a doubt
};

/// Connects, and settles the doubt: it waits until the old connection has ended on the server too, so that
/// what is not there then will never be.
Result<Reached> reach(const ReachRequest& request);

/// Does work on a thread that is waited for at the end of the program only, not by who asked: its answer may
/// come late. The continuation of the future runs only as long as its context lives.
template <class Answer>
QFuture<std::shared_ptr<Answer>> inBackground(const std::function<Answer()>& work)
{
    const auto promise = std::make_shared<QPromise<std::shared_ptr<Answer>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(std::make_shared<Answer>(work()));
        promise->finish();
    });
    return promise->future();
}

} // namespace milepost
