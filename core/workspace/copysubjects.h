// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officerright.h"
#include "core/workspace/copychanges.h"
#include "core/workspace/copycomparison.h"

#include <QHash>

namespace milepost {

class Catalogue;
class Store;
class Workspace;

/// What somebody may do in the workspace a copy is brought back into; in a file, everything.
class BringerRights
{
public:
    static Result<BringerRights> of(Store& store);

    /// For a province, or (empty) for all of them.
    bool may(OfficerRole role, const QString& province) const;
    /// Whether it is a role they have for some province at least.
    bool mayAnywhere(OfficerRole role) const;
    bool isAdministrator() const;
    QString login() const { return m_login; }

private:
    bool m_isFile = true;
    QString m_login;
    std::vector<OfficerRight> m_rights;
};

/// What is known of a measure that was changed away.
struct ChangedMeasure
{
    QString label;
    QString unit;
    QString province;     ///< code
    bool isShown = false; ///< its plan is in view, or will be
};

/// How the things changed away are called, in the words of the workspace or of the plans that come along.
class CopySubjects
{
public:
    CopySubjects(Store& store, const Workspace& workspace, const Catalogue& catalogue,
                 const CopyChanges& copy)
        : m_store(store), m_workspace(workspace), m_catalogue(catalogue), m_copy(copy)
    {}

    Result<ChangedMeasure> measure(const MeasureId& id);
    /// The name of a task or deliverable, and the province of its plan.
    QString item(const WorkItem& item) const;
    QString provinceOf(const PlanId& plan);
    /// 贵州省; for an empty code, the words for all provinces.
    QString provinceName(const QString& code) const;
    /// “indicator of 网络零售额”.
    Result<QString> setting(const QString& name);
    /// What a setting says, in short.
    QString settingWords(const QString& name, const std::optional<QString>& value) const;

    static BroughtSide side(const Observation& observation);
    static BroughtSide side(const StatusReport& report);

private:
    const ParsedPlan* content(const PlanId& plan) const;

    Store& m_store;
    const Workspace& m_workspace;
    const Catalogue& m_catalogue;
    const CopyChanges& m_copy;
    QHash<PlanId, QString> m_provinces;
    QHash<MeasureId, ChangedMeasure> m_measures;
};

} // namespace milepost
