// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbooks/formats.h"

#include <cmath>
#include <xlsxwriter.h>

namespace milepost {

namespace {

constexpr int kMostDecimals = 4;
constexpr lxw_color_t kLine = 0xD0D5DB;
constexpr lxw_color_t kHeadFill = 0xE8EDF3;
constexpr lxw_color_t kEntryFill = 0xFFF8E1;
constexpr lxw_color_t kMuted = 0x5F6B7A;

int decimalsOf(double value)
{
    double scaled = std::abs(value);
    for (int decimals = 0; decimals < kMostDecimals; ++decimals) {
        if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, scaled))
            return decimals;
        scaled *= 10.0;
    }
    return kMostDecimals;
}

void setBox(lxw_format* format)
{
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kLine);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
}

void dress(lxw_format* format, CellLook look)
{
    switch (look) {
    case CellLook::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        return;
    case CellLook::Note:
        format_set_font_color(format, kMuted);
        format_set_font_size(format, 9);
        return;
    case CellLook::Head:
        setBox(format);
        format_set_bold(format);
        format_set_bg_color(format, kHeadFill);
        format_set_text_wrap(format);
        return;
    case CellLook::Soft:
        setBox(format);
        format_set_italic(format);
        format_set_font_color(format, kMuted);
        return;
    case CellLook::Entry:
        setBox(format);
        format_set_bg_color(format, kEntryFill);
        format_set_unlocked(format);
        return;
    case CellLook::Body:
        setBox(format);
        return;
    }
}

} // namespace

lxw_format* WorkbookFormats::number(CellLook look, double value)
{
    return format(look, decimalsOf(value));
}

lxw_format* WorkbookFormats::format(CellLook look, int decimals)
{
    lxw_format*& made = m_formats[{static_cast<int>(look), decimals}];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    dress(made, look);
    if (decimals >= 0) {
        const QByteArray zeros = decimals > 0 ? '.' + QByteArray(decimals, '0') : QByteArray();
        format_set_num_format(made, ("#,##0" + zeros).constData());
        format_set_align(made, LXW_ALIGN_RIGHT);
    } else if (look == CellLook::Body) {
        format_set_text_wrap(made);
    }
    return made;
}

} // namespace milepost
