// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"
#include "ui/charts/tablecontent.h"
#include "ui/charts/trajectorycontent.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace milepost {

/// Two lines at the head of a sheet: 2号 22 pt, the second smaller.
struct TitleBlock
{
    QString text;
    QString subtitle = {};
};
struct HeadingBlock
{
    QString text;
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
struct TableBlock
{
    TableContent content;
};
/// Never split over pages.
struct ChartBlock
{
    std::variant<BulletContent, TrajectoryContent> content;
};

using SheetBlock = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, NoteBlock, TableBlock, ChartBlock>;

/// What is to be printed, before it is laid out on pages.
struct SheetDocument
{
    QString name; ///< the title in the file's properties
    std::vector<SheetBlock> blocks;
    QStringList footer; ///< data date, method and bands, fingerprint: at the foot of every page
    QDate date;         ///< the data date; also the date in the file's properties
};

} // namespace milepost
