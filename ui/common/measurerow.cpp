// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/measurerow.h"

#include <QLocale>

#include <algorithm>

namespace milepost {

bool readsChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString MeasureRow::province() const
{
    return readsChinese() ? provinceZh : provinceEn;
}
QString MeasureRow::area() const
{
    return readsChinese() ? areaZh : areaEn;
}

const Target* MeasureRow::targetOf(int year) const
{
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [year](const Target& target) { return target.year == year; });
    return found == targets.end() ? nullptr : &*found;
}

} // namespace milepost
