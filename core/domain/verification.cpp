// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verification.h"

#include <QCoreApplication>

namespace milepost {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Verification)
};

} // namespace

QStringList wordsFor(const Verification& verification)
{
    QStringList sentences;
    if (verification.brokenAuditRow) {
        sentences.append(
            Words::tr(
                "The chain of changes breaks at row %1: it, or one before it, was altered or taken out.")
                .arg(*verification.brokenAuditRow));
    }
    if (const std::optional<BrokenValues>& values = verification.brokenValues) {
        sentences.append(values->first == values->last
                             ? Words::tr("Value %1 is not what was recorded.").arg(values->first)
                             : Words::tr("One of the values %1 to %2 is not what was recorded.")
                                   .arg(values->first)
                                   .arg(values->last));
    }
    if (verification.brokenEvidence)
        sentences.append(
            Words::tr("Attached file %1 is not what was attached.").arg(*verification.brokenEvidence));
    if (verification.brokenReport) {
        sentences.append(Words::tr("Report %1 on a task or deliverable is not what was recorded.")
                             .arg(*verification.brokenReport));
    }
    if (verification.brokenClosing) {
        sentences.append(
            Words::tr("Whether %1 is closed is not what was recorded.").arg(*verification.brokenClosing));
    }
    if (verification.brokenPlan)
        sentences.append(Words::tr("The plan %1 is not what was imported.").arg(*verification.brokenPlan));
    if (verification.brokenSetting)
        sentences.append(
            Words::tr("The setting “%1” is not what was recorded.").arg(*verification.brokenSetting));
    if (verification.isSound() && (verification.evidence > 0 || verification.reports > 0)) {
        sentences.append(Words::tr("Sound: %1 changes, %2 values, %3 records of attached files, %4 reports.")
                             .arg(verification.auditRows)
                             .arg(verification.observations)
                             .arg(verification.evidence)
                             .arg(verification.reports));
    } else if (verification.isSound()) {
        sentences.append(Words::tr("Sound: %1 changes, %2 values.")
                             .arg(verification.auditRows)
                             .arg(verification.observations));
    }
    return sentences;
}

} // namespace milepost
