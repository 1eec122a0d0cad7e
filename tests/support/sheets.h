// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/comparisons.h"
#include "ui/print/sheetdocument.h"

namespace milepost::samples {

/// A title, a chart, a table of `rows` rows and a footer.
inline SheetDocument sheet(int rows)
{
    using namespace Qt::StringLiterals;
    SheetDocument document;
    document.name = u"电子商务交易额 对比"_s;
    document.date = QDate(2018, 12, 31);
    document.footer = {u"数据截至 2018-12-31"_s, u"方法:ρ = 进度/时间"_s};
    document.blocks.push_back(TitleBlock{u"电子商务交易额"_s, u"各省对比"_s});
    document.blocks.push_back(ParagraphBlock{u"四省之中三省提出了目标。"_s});
    document.blocks.push_back(ChartBlock{bulletContent(turnover())});
    TableContent table;
    table.columns = {{u"省份名"_s}, {u"指标"_s, CellAlignment::Start, 3.0}, {u"目标"_s, CellAlignment::End}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({u"贵州"_s, u"第%1号指标名"_s.arg(i + 1), QString::number(1000 + i)});
    document.blocks.push_back(TableBlock{table});
    return document;
}

} // namespace milepost::samples
