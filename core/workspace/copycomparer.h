// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workmeter.h"
#include "core/domain/closedperiod.h"
#include "core/domain/reportedvalue.h"
#include "core/workspace/copysubjects.h"

#include <QSet>

#include <functional>

namespace milepost {

/// What stands in a cell as memory has it; nullptr where nothing was recorded.
using RememberedCell = std::function<const ReportedValue*(const MeasureId&, const Period&)>;

/// Compares what was changed in a copy with what the workspace holds now, thing by thing. One a comparison.
class CopyComparer
{
public:
    /// With `remembered`, memory is what the database says, and spares asking it. All outlive the comparer.
    CopyComparer(Store& store, const Workspace& workspace, const Catalogue& catalogue,
                 const CopyChanges& copy, const BringingRequest& request, RememberedCell remembered,
                 WorkMeter& meter);

    /// How many steps of the meter comparing a copy takes.
    static qint64 steps(const CopyChanges& copy);

    /// Refused for a copy of another workspace, or one taken from a state that is not in its history;
    /// Cancelled when the meter says so.
    Result<CopyComparison> compare();

private:
    Result<void> checkBase();
    Result<void> readEarlier();
    bool isHandled(const QString& key, const AwayMark& mark) const;
    Result<void> comparePlans();
    Result<void> comparePlan(const AwayPlan& plan, size_t place);
    /// Refuses a plan that would stand beside another version of it.
    void askAlone(BroughtChange& change, const AwayPlan& plan) const;
    void addDocument(const AwayPlan& plan, size_t place, bool isThere);
    Result<void> compareClosings();
    bool addReopening(const AwayClosing& closing, const ClosedPeriod* standing, size_t place);
    Result<void> compareCells();
    Result<void> compareCell(const AwayCell& cell, size_t place);
    Result<void> compareEvidence();
    Result<void> compareReports();
    Result<void> compareSettings();
    Result<void> compareSetting(const AwaySetting& setting, size_t place);
    Result<void> compareFiles();
    void compareOthers();

    Result<std::optional<Observation>> standing(const AwayCell& cell);
    void add(BroughtChange change, const AwayMark& mark);
    void refuse(BroughtChange& change, const QString& reason) const;
    /// Refuses without the right to it.
    void ask(BroughtChange& change, OfficerRole role) const;
    /// Refuses for a measure whose plan is out of view.
    void askShown(BroughtChange& change, const ChangedMeasure& facts) const;
    /// Refuses in a closed period, unless it is reopened for it.
    void askOpen(BroughtChange& change) const;
    Result<void> askBaseline(BroughtChange& change, const AwayCell& cell);
    std::vector<ClosedPeriod> locksOf(const Period& period, const QString& province) const;

    Store& m_store;
    const Workspace& m_workspace;
    const CopyChanges& m_copy;
    const BringingRequest& m_request;
    RememberedCell m_remembered;
    WorkMeter& m_meter;
    CopySubjects m_subjects;
    BringerRights m_rights;
    CopyComparison m_result;
    QDateTime m_baseAt;                 ///< when the last change was made that the copy came with
    qint64 m_handled = 0;               ///< rows of the copy up to this one were dealt with before
    QSet<QString> m_left;               ///< but for these
    std::vector<ClosedPeriod> m_closed; ///< once what was reopened away is
};

/// What the chain keeps of a return under the copy's name; see docs/schema.md.
QString copySubject(const CopyOrigin& origin);
/// Whether the same file is attached to the same cell.
bool isSame(const Evidence& a, const Evidence& b);
/// Which periods have to be opened for a change, of those that are closed.
std::vector<ClosedPeriod> locksOn(const std::vector<ClosedPeriod>& closed, const Period& period,
                                  const QString& province);

} // namespace milepost
