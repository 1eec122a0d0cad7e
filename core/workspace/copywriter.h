// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/closedperiod.h"
#include "core/workspace/copychanges.h"
#include "core/workspace/copycomparison.h"

#include <QJsonArray>
#include <QSet>

#include <memory>

namespace milepost {

class Store;
class WorkMeter;
struct AuditEntry;

/// Writes what is brought back into the workspace, within the caller's transaction and as its comparison
/// says. Everything goes into the chain under the author's name, and says when and by whom it was entered
/// away.
class CopyWriter
{
public:
    /// `copy` and `comparison` outlive the writer.
    CopyWriter(Store& store, const CopyChanges& copy, const CopyComparison& comparison,
               const BringingRequest& request, QString author, QDateTime at, WorkMeter& meter);

    /// How many steps of the meter writing takes at most.
    static qint64 steps(const CopyComparison& comparison) { return std::ssize(comparison.changes); }

    /// InvalidInput while a conflict is undecided; Refused for a measure that would have two starting values;
    /// Cancelled when the meter says so.
    Result<BroughtBack> write();

private:
    Result<void> decide();
    Result<void> writePlans();
    Result<void> insertPlan(const AwayPlan& plan);
    Result<void> changePlan(const AwayPlan& plan);
    Result<void> writeDocument(const AwayPlan& plan);
    Result<void> reopen();
    Result<void> reopenOne(const ClosedPeriod& closed, const ReopeningRequest& asked, const AwayMark* mark);
    Result<void> writeValue(const BroughtChange& change);
    Result<void> writeValues();
    Result<void> writeFileValues();
    Result<void> checkBaselines();
    Result<void> writeEvidence();
    Result<void> attach(const AwayEvidence& away);
    Result<void> withdraw(const AwayEvidence& away);
    Result<void> writeReports();
    Result<void> writeSettings();
    Result<void> giveBackFiles();
    Result<void> closePeriods();
    Result<void> closeOne(const ClosedPeriod& closed, const AwayMark* mark);
    Result<void> sumUp();

    bool goesIn(const BroughtChange& change) const { return m_goesIn.contains(change.key); }
    /// Of a kind, those that go in.
    std::vector<const BroughtChange*> incoming(BroughtKind kind) const;
    QJsonObject away(const AwayMark& mark) const;
    Result<void> audit(const QString& action, const QString& subject, std::optional<QJsonObject> before,
                       std::optional<QJsonObject> after);
    Observation revised(const BroughtChange& change) const;

    Store& m_store;
    const CopyChanges& m_copy;
    const CopyComparison& m_comparison;
    const BringingRequest& m_request;
    QString m_author;
    QDateTime m_at;
    WorkMeter& m_meter;
    std::unique_ptr<Store> m_source;      ///< the copy, once a content of it is needed
    QSet<QString> m_goesIn;               ///< by key
    std::vector<ClosedPeriod> m_reopened; ///< to be closed again
    QSet<QString> m_written;              ///< values that went in with their file
    QJsonArray m_declined;
    QJsonArray m_left;
    BroughtBack m_done;
};

} // namespace milepost
