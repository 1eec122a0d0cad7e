// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetfonts.h"

#include "ui/charts/chartstyle.h"
#include "ui/print/sheetlayout.h"

namespace milepost {

using namespace Qt::StringLiterals;

QFont pageFont(qreal points, QFont::Weight weight)
{
    QFont font(QStringList{u"FangSong"_s, u"FangSong_GB2312"_s, u"STFangsong"_s} + paperFamilies());
    font.setPixelSize(qRound(points * 25.4 / 72.0 * kUnitsPerMillimetre));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont titleFont(qreal points)
{
    QFont font = pageFont(points, QFont::Bold);
    font.setFamilies(QStringList{u"FZXiaoBiaoSong-B05S"_s, u"STZhongsong"_s} + paperFamilies());
    return font;
}

} // namespace milepost
