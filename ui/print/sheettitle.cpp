// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheettitle.h"

namespace milepost {

QString titleOf(const SheetDocument& document)
{
    for (const SheetBlock& block : document.blocks) {
        if (const auto* cover = std::get_if<CoverBlock>(&block))
            return cover->title;
        if (const auto* title = std::get_if<TitleBlock>(&block))
            return title->text;
    }
    return document.name;
}

SheetDocument titled(SheetDocument document, const QString& title)
{
    const QString before = titleOf(document);
    if (title.isEmpty() || title == before)
        return document;
    document.name = title;
    for (SheetBlock& block : document.blocks) {
        if (auto* cover = std::get_if<CoverBlock>(&block); cover && cover->title == before)
            cover->title = title;
        if (auto* own = std::get_if<TitleBlock>(&block); own && own->text == before)
            own->text = title;
    }
    return document;
}

} // namespace milepost
