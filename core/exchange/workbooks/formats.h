// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <QHash>

struct lxw_format;
struct lxw_workbook;

namespace milepost {

/// The formats of one workbook, each made once. Must not outlive it.
class WorkbookFormats
{
public:
    explicit WorkbookFormats(lxw_workbook* book) : m_book(book) {}

    lxw_format* text(CellLook look) { return format(look, -1); }
    /// With as many decimals as the number has.
    lxw_format* number(CellLook look, double value);

private:
    /// `decimals` is negative for texts.
    lxw_format* format(CellLook look, int decimals);

    lxw_workbook* m_book;
    QHash<std::pair<int, int>, lxw_format*> m_formats;
};

} // namespace milepost
