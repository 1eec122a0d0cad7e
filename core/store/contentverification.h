// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/verification.h"

#include <QMap>
#include <QString>

namespace milepost {

class Store;
struct AuditRow;
struct PlanHeader;

/// What the audit says of plans, their documents and the settings, gathered row by row and then compared with
/// the tables.
class ContentVerification
{
public:
    void read(const AuditRow& row);
    /// Adds the first plan and the first setting that do not fit.
    Result<void> check(Store& store, Verification& verification);

private:
    struct Plan
    {
        QString digest; ///< empty where it was imported before it was kept
        bool isActive = true;
    };

    Result<void> checkPlans(Store& store, Verification& verification);
    Result<bool> fits(Store& store, const PlanHeader& header, const Plan& said) const;
    Result<void> checkSettings(Store& store, Verification& verification) const;

    QMap<QString, Plan> m_plans;
    QMap<QString, QString> m_settings;
};

} // namespace milepost
