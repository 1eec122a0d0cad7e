// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetcontext.h"
#include "ui/print/sheetdocument.h"

#include <QCoreApplication>

namespace milepost {

struct PlanRecord;
struct ScorecardContent;

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Report)
};

/// Numbers chapters and sections as official documents do: 一、 and （一）; 1 and 1.1 in English.
class ChapterNumbers
{
public:
    HeadingBlock chapter(const QString& title);
    HeadingBlock section(const QString& title);

private:
    int m_chapter = 0;
    int m_section = 0;
};

// The chapters of the report; each appends its blocks.

/// Where everything stands, in sentences, bars and a table; what needs attention; which levels changed.
void appendSummary(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers);
/// One page: the plan's facts, its areas as bars, what is reported, what falls due next.
void appendProvince(SheetDocument& document, const SheetContext& context, const PlanRecord& plan);
/// Yardsticks, bands, what each verdict means, where the numbers come from.
void appendMethod(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers);
/// Table and notes of a 晴雨表.
void appendScorecard(SheetDocument& document, const ScorecardContent& content);

} // namespace milepost
