// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How high blocks are before they are set, so that what belongs together stands on one page.
#include "ui/print/sheetflow.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/sheetspacing.h"
#include "ui/print/tableflow.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kUnit = kUnitsPerMillimetre;
constexpr size_t kSmallTable = 4; ///< rows

} // namespace

QFont headingFont(HeadingLevel level)
{
    return titleFont(level == HeadingLevel::Chapter ? 18 : level == HeadingLevel::Section ? 14 : 12);
}

QFont keyFont()
{
    return pageFont(8);
}

QFont noteFont()
{
    return pageFont(8.5);
}

qreal spaceAbove(HeadingLevel level)
{
    return level == HeadingLevel::Chapter ? 8 : level == HeadingLevel::Section ? 5 : 3;
}

qreal spaceBelow(HeadingLevel level)
{
    return level == HeadingLevel::Chapter ? 3 : 1.5;
}

QString indented(const ParagraphBlock& paragraph)
{
    return u"\u3000\u3000"_s + paragraph.text;
}

qreal SheetFlow::linesHeight(const QString& words, const QFont& font, qreal leading) const
{
    return static_cast<qreal>(wrappedLines(words, font, m_body.width()).size()) * lineHeight(font) * leading;
}

qreal SheetFlow::heightOf(const TitleBlock& title) const
{
    const qreal second =
        title.subtitle.isEmpty() ? 0 : linesHeight(title.subtitle, pageFont(12), kSubtitleLeading);
    return linesHeight(title.text, titleFont(22), kTitleLeading) + second + kBelowTitle * kUnit;
}

qreal SheetFlow::heightOf(const HeadingBlock& heading) const
{
    return linesHeight(heading.text, headingFont(heading.level), kHeadingLeading) +
           spaceBelow(heading.level) * kUnit;
}

qreal SheetFlow::heightOf(const ParagraphBlock& paragraph) const
{
    return linesHeight(indented(paragraph), pageFont(12), kParagraphLeading) + kBelowParagraph * kUnit;
}

qreal SheetFlow::heightOf(const NoteBlock& note) const
{
    return linesHeight(note.text, noteFont(), kNoteLeading) + 2 * kUnit;
}

qreal SheetFlow::heightAbove(size_t block) const
{
    qreal height = 0;
    while (block-- > 0) {
        const SheetBlock& before = m_document.blocks[block];
        if (const auto* heading = std::get_if<HeadingBlock>(&before))
            height += spaceAbove(heading->level) * kUnit + heightOf(*heading);
        else if (const auto* note = std::get_if<NoteBlock>(&before))
            height += heightOf(*note);
        else if (const auto* title = std::get_if<TitleBlock>(&before))
            height += heightOf(*title);
        else if (const auto* paragraph = std::get_if<ParagraphBlock>(&before))
            height += heightOf(*paragraph);
        else
            break;
    }
    return height;
}

// Where it wants a second line, as in English, that is counted too.
qreal SheetFlow::keyHeight() const
{
    return 2 * kKeyLeading * lineHeight(keyFont()) + 3 * kUnit;
}

qreal SheetFlow::startHeight(const TableFlow& flow, size_t block) const
{
    constexpr qreal kMost = 0.5; // of a page
    const size_t count = flow.rowCount();
    const qreal first = flow.headHeight() + (count > 0 ? flow.keptHeight(0) : 0);
    const qreal whole = flow.height() + tailHeight(block + 1);
    if (count <= kSmallTable && whole < kMost * m_body.height())
        return whole;
    return first + (count == 1 ? tailHeight(block + 1) : 0);
}

qreal SheetFlow::leastHeight(size_t block)
{
    if (block >= m_document.blocks.size())
        return 0;
    if (const auto* heading = std::get_if<HeadingBlock>(&m_document.blocks[block]))
        return spaceAbove(heading->level) * kUnit + heightOf(*heading) + leastHeight(block + 1);
    if (std::holds_alternative<ChartBlock>(m_document.blocks[block]))
        return plan(block).height;
    if (const auto* table = std::get_if<TableBlock>(&m_document.blocks[block])) {
        if (table->content.rows.size() <= kSmallTable)
            return startHeight(TableFlow(*table, m_body.width(), metricsOf(*table)), block);
        return lineHeight(metricsOf(*table).body) * (1 + kSmallTable) * 1.6;
    }
    if (std::holds_alternative<ParagraphBlock>(m_document.blocks[block]))
        return lineHeight(pageFont(12)) * 2.8;
    if (const auto* note = std::get_if<NoteBlock>(&m_document.blocks[block]))
        return heightOf(*note) + leastHeight(block + 1); // it leads to what follows
    return lineHeight(noteFont()) * 2;
}

// A note or a signature is never alone on the next page: the last row of its table goes with it.
qreal SheetFlow::tailHeight(size_t block) const
{
    if (block >= m_document.blocks.size())
        return 0;
    if (std::holds_alternative<SignatureBlock>(m_document.blocks[block]))
        return (kSignature + kAfterTable) * kUnit;
    if (std::holds_alternative<KeyBlock>(m_document.blocks[block]))
        return keyHeight() + kAfterTable * kUnit;
    const auto* note = std::get_if<NoteBlock>(&m_document.blocks[block]);
    return note ? heightOf(*note) + kUnit : 0;
}

} // namespace milepost
