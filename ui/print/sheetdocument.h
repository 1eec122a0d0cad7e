// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/charts/bulletcontent.h"
#include "ui/charts/coursecontent.h"
#include "ui/charts/mixcontent.h"
#include "ui/charts/tablecontent.h"
#include "ui/charts/trajectorycontent.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace milepost {

/// The first page of a report, alone, without footer and number.
struct CoverBlock
{
    QString title;
    QString subtitle;
    QStringList lines; ///< at the foot: data date, what it rests on
};
/// The headings that follow, with the numbers of their pages.
struct ContentsBlock
{
    QString title;
};
/// Two lines at the head of a sheet: 2号 22 pt, the second smaller.
struct TitleBlock
{
    QString text;
    QString subtitle = {};
};
enum class HeadingLevel { Chapter, Section, Part };
/// Stays with what follows. Chapters and sections are in the contents and are bookmarks.
struct HeadingBlock
{
    QString text;
    HeadingLevel level = HeadingLevel::Part;
};
struct ParagraphBlock
{
    QString text;
};
/// Small print under a table or chart.
struct NoteBlock
{
    QString text;
};
/// What follows starts a page, unless one has just begun.
struct PageBreakBlock
{};

/// Shapes before the text of a cell; an absent one is a small dot.
struct CellMarks
{
    size_t row = 0;
    size_t column = 0;
    std::vector<std::optional<Verdict>> verdicts;
};
enum class RowStyle {
    Plain,
    Strong, ///< a total
    Group   ///< names the rows that follow; only its first cell, across the table
};
enum class TableUse {
    Read,
    FillIn ///< by hand: rows and empty columns leave room to write, thin lines part the columns
};
struct TableBlock
{
    TableContent content;
    std::vector<CellMarks> marks = {};
    std::vector<RowStyle> styles = {}; ///< one a row; empty when all are plain
    TableUse use = TableUse::Read;
};
/// Labels, each with a line to sign or write on, in one row; stands with the end of the table before it.
struct SignatureBlock
{
    QStringList labels;
};
/// The shapes of the verdicts with their words.
struct KeyBlock
{};
/// Never split over pages.
struct ChartBlock
{
    std::variant<BulletContent, TrajectoryContent, MixContent, CourseContent> content;
};

using SheetBlock = std::variant<CoverBlock, ContentsBlock, TitleBlock, HeadingBlock, ParagraphBlock,
                                NoteBlock, PageBreakBlock, TableBlock, SignatureBlock, KeyBlock, ChartBlock>;

/// What is to be printed, before it is laid out on pages.
struct SheetDocument
{
    QString name; ///< the title in the file's properties
    std::vector<SheetBlock> blocks;
    QStringList footer;     ///< data date, method and bands, fingerprint: at the foot of every page
    QDate date;             ///< the data date; also the date in the file's properties
    QString watermark = {}; ///< large and pale across every page; empty for none
    QString subject = {};   ///< of the file's properties: what the document rests on
};

} // namespace milepost
