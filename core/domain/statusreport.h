// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace milepost {

/// How far a promise without a number has come: 未启动, 推进中, 已完成, 停止.
enum class WorkState { Unreported, NotStarted, InProgress, Done, Stopped };
QString toString(WorkState state);
std::optional<WorkState> workStateFromString(const QString& text);

/// A deliverable or a task of a plan; `id` is local to the plan ("d5", "a1.t2").
struct WorkItem
{
    enum class Kind { Deliverable, Task };

    PlanId plan;
    Kind kind = Kind::Deliverable;
    QString id;

    friend bool operator==(const WorkItem&, const WorkItem&) = default;
    friend size_t qHash(const WorkItem& item, size_t seed = 0)
    {
        return qHashMulti(seed, item.plan, static_cast<int>(item.kind), item.id);
    }
};
QString toString(WorkItem::Kind kind);
std::optional<WorkItem::Kind> workItemKindFromString(const QString& text);

/// What an officer says of a deliverable or a task.
struct StatusEntry
{
    WorkItem item;
    WorkState state = WorkState::Unreported;
    std::optional<double> percent; ///< 0 to 100
    std::optional<QDate> expected; ///< when it is to be done
    QString note;

    friend bool operator==(const StatusEntry&, const StatusEntry&) = default;
};

/// An entry as it was recorded. Never overwritten: a later report supersedes it.
struct StatusReport : StatusEntry
{
    qint64 id = 0;
    QString author;
    QDateTime recordedAt; ///< UTC
    std::optional<qint64> supersedes;
};

} // namespace milepost
