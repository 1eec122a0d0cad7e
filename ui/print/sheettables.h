// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/verdictbadge.h"
#include "ui/print/sheetcontext.h"
#include "ui/print/sheetdocument.h"

#include <array>

namespace milepost {

struct ScorecardContent;

/// How measures stand, counted by group of verdicts; those that cannot be assessed apart.
struct StandingTally
{
    QString name;
    int measures = 0;
    int targets = 0;
    int reported = 0;
    std::array<int, 4> groups{}; ///< in the order of VerdictGroup
    int notAssessable = 0;
    std::optional<int> nextDeadline;
    int dueThen = 0; ///< measures with a target for that year

    void add(const MeasureRow& row, QDate asOf);
    void add(const StandingTally& other);
    int of(VerdictGroup group) const { return groups[static_cast<size_t>(group)]; }
};

/// One a plan, in plan order; a plan without measures has its own all the same.
std::vector<StandingTally> provinceTallies(const SheetContext& context);
StandingTally sumOf(const std::vector<StandingTally>& tallies);

/// Puts the shape of a verdict before its word in the last row, so that a grey copy reads the same.
void addVerdict(TableBlock& table, size_t column, Verdict verdict);

/// Counts a province, with a total.
TableBlock overviewTable(const std::vector<StandingTally>& tallies);
/// The same as bars of equal length.
MixContent mixOf(const std::vector<StandingTally>& tallies);
/// A row a measure, in the order given.
TableBlock measureTable(const std::vector<const MeasureRow*>& rows);
/// The measures of one province, grouped by area.
TableBlock measuresByArea(const std::vector<const MeasureRow*>& rows);
enum class ProvinceColumn { Shown, Hidden };
TableBlock scorecardTable(const ScorecardContent& content, ProvinceColumn provinces = ProvinceColumn::Shown);

void leaveOutColumn(TableBlock& table, size_t column);
/// Takes away those of the columns that are empty in every row.
void leaveOutEmptyColumns(TableBlock& table, const std::vector<size_t>& candidates);

/// Measures behind schedule, worst verdict first, then furthest behind.
std::vector<const MeasureRow*> worstFirst(const MeasureRows& rows);

/// Who leads, in a cell of a table: of more than a few the first, and how many more.
QString leadWords(const QStringList& lead);

/// "31 December 2018", 2018年12月31日.
QString dateWords(QDate date);

} // namespace milepost
