// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of a document: its lines are laid out where they stand and get their numbers at the end.
#include "ui/print/sheetflow.h"
#include "ui/print/sheetfonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kUnit = kUnitsPerMillimetre;

QFont entryFont(HeadingLevel level)
{
    return level == HeadingLevel::Chapter ? pageFont(12, QFont::Bold) : pageFont(10.5);
}

} // namespace

void SheetFlow::add(const ContentsBlock& contents)
{
    addLines(contents.title, titleFont(22), m_style.ink, 1.25, Qt::AlignHCenter);
    space(6);
    std::vector<std::pair<const HeadingBlock*, qreal>> lines;
    qreal all = 0;
    for (size_t i = m_block + 1; i < m_document.blocks.size(); ++i) {
        const auto* heading = std::get_if<HeadingBlock>(&m_document.blocks[i]);
        if (!heading || heading->level == HeadingLevel::Part)
            continue;
        const qreal leading = heading->level == HeadingLevel::Chapter ? 1.5 : 1.25;
        lines.emplace_back(heading, lineHeight(entryFont(heading->level)) * leading);
        all += lines.back().second;
    }
    // A few lines too many close up instead of standing alone on a second page; many go there together.
    constexpr qreal kLeast = 0.7;
    const qreal fitting = (bottom() - m_y) / std::max(all, 1.0) * 0.999;
    const qreal squeeze = fitting < kLeast ? 1.0 : std::min(fitting, 1.0);
    for (const auto& [heading, height] : lines) {
        need(height * squeeze);
        m_entries.push_back(
            {m_pages.size() - 1, {m_body.left(), m_y, m_body.width(), height * squeeze}, heading});
        m_y += height * squeeze;
    }
    space(8);
}

// Headings of the contents come in the order of the bookmarks they left, titles aside.
void SheetFlow::fillContents()
{
    auto entry = m_entries.begin();
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (const SheetBookmark& bookmark : m_pages[page].bookmarks) {
            if (entry != m_entries.end() && bookmark.text == entry->heading->text)
                fillEntry(*entry++, page, bookmark);
        }
    }
}

void SheetFlow::fillEntry(const Entry& entry, size_t page, const SheetBookmark& place)
{
    const auto covers =
        std::count_if(m_pages.begin(), m_pages.end(), [](const SheetPage& one) { return one.isCover; });
    const bool chapter = entry.heading->level == HeadingLevel::Chapter;
    const QFont font = entryFont(entry.heading->level);
    const QString number = QString::number(static_cast<qsizetype>(page) + 1 - covers);
    SheetPage& where = m_pages[entry.page];
    const qreal indent = chapter ? 0 : textWidth(u"永永"_s, font);
    const qreal numberWidth = textWidth(number, font);
    const qreal room = entry.rect.width() - indent - numberWidth - 6 * kUnit;
    const QString words = QFontMetricsF(font).elidedText(entry.heading->text, Qt::ElideRight, room);
    const qreal wordsWidth = textWidth(words, font);
    const auto put = [&](qreal x, qreal width, const QString& what) {
        where.drawing.texts.push_back({{x, entry.rect.top(), width, entry.rect.height()},
                                       what,
                                       font,
                                       m_style.ink,
                                       Qt::AlignLeft | Qt::AlignVCenter});
    };
    put(entry.rect.left() + indent, wordsWidth, words);
    put(entry.rect.right() - numberWidth, numberWidth, number);
    // Leaders are drawn: dots in the text would come back with every copied line.
    QPainterPath dots;
    const qreal step = 1.6 * kUnit;
    const qreal y = entry.rect.center().y() + 0.22 * QFontMetricsF(font).ascent();
    const qreal from = entry.rect.left() + indent + wordsWidth + 2 * kUnit;
    for (qreal x = std::ceil(from / step) * step; x < entry.rect.right() - numberWidth - 1.5 * kUnit;
         x += step)
        dots.addEllipse(QPointF(x, y), 0.18 * kUnit, 0.18 * kUnit);
    where.drawing.shapes.push_back({dots, Qt::NoPen, m_style.expected});
    where.links.push_back({entry.rect, page, place.top});
}

} // namespace milepost
