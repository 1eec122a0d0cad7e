// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace milepost {

class Database;
struct AuditMark;

/// What an entry adds to the state it tells of when the change was made in a copy taken along: which copy,
/// its row there, when, by whom and on which machine.
inline constexpr QLatin1StringView kAwayKey("away");

/// One change: who did what to which thing, when, and how it stood before and after. The machine and its time
/// zone are added when it is stored.
struct AuditEntry
{
    QDateTime at; ///< UTC
    QString author;
    QString action;  ///< "plan.import", "observation.record" …
    QString subject; ///< "plan/520000-1f2e3d4c", "observation/17"
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

/// A stored change with its place in the chain.
struct AuditRow
{
    qint64 id = 0;
    QString at;
    QString author;
    QString action;
    QString subject;
    std::optional<QString> before; ///< JSON as stored
    std::optional<QString> after;
    std::optional<QString> machine; ///< where it was made; absent in rows from before format 2
    std::optional<QString> zone;    ///< "Asia/Shanghai"
    QString previousHash;
    QString hash;

    /// SHA-256, lower-case hex, over the fields above except `hash`; docs/schema.md gives the exact bytes.
    QString computedHash() const;
};

/// What changes that came after a row were about.
struct AuditTail
{
    qint64 last = 0;         ///< id of the last row, or the one it was asked from
    bool onlyValues = false; ///< there are some, each a value or many values recorded together
};

/// Follows the chain row by row.
struct ChainCheck
{
    void read(const AuditRow& row);

    std::optional<qint64> broken; ///< the first row whose place or content does not fit
    qint64 count = 0;
    QString previousHash = {};
};

/// The chain of changes. Each row carries the hash of the one before, so a row cannot be altered, taken out
/// or slipped in without breaking every row after it.
class AuditLog
{
public:
    explicit AuditLog(Database& database) : m_database(database) {}

    Result<void> append(const AuditEntry& entry);
    /// Calls with every row, oldest first.
    Result<void> forEach(const std::function<void(const AuditRow&)>& visit);
    /// The same with the rows whose id is greater.
    Result<void> forEachAfter(qint64 id, const std::function<void(const AuditRow&)>& visit);
    /// Every row, oldest first.
    Result<std::vector<AuditRow>> rows();
    /// One row; absent where the chain is shorter.
    Result<std::optional<AuditRow>> row(qint64 id);
    /// The last one; absent while nothing has been changed.
    Result<std::optional<AuditRow>> last();
    /// Every row about one thing, oldest first.
    Result<std::vector<AuditRow>> ofSubject(const QString& subject);
    /// What came after the row of this id.
    Result<AuditTail> after(qint64 id);
    /// The first row whose place or content does not fit the chain; absent when all do.
    Result<std::optional<qint64>> firstBroken();

private:
    Result<AuditMark> end();

    Database& m_database;
};

} // namespace milepost
