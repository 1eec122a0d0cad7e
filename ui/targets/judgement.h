// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QString>

#include <vector>

namespace milepost {

/// One line of the computation: what, and how much.
struct JudgementLine
{
    QString name;
    QString value;
};

/// Both yardsticks and what follows from them, line by line; lines without a value are left out. `unit` is
/// the measure's.
std::vector<JudgementLine> judgementLines(const Assessment& assessment, const QString& unit);
/// The bands of the verdict in one sentence.
QString bandsInWords(const Bands& bands);

} // namespace milepost
