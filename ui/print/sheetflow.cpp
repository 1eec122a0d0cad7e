// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetflow.h"

#include "ui/common/verdictbadge.h"
#include "ui/common/verdictshape.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/sheetspacing.h"
#include "ui/print/tableflow.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kUnit = kUnitsPerMillimetre;
constexpr qreal kAfterRule = 4; ///< millimetres between a line to sign on and the next label

} // namespace

SheetFlow::SheetFlow(const SheetDocument& document, const QRectF& body, qreal footerHeight)
    : m_document(document), m_style(ChartStyle::forPaper()), m_body(body), m_footerHeight(footerHeight),
      m_y(body.top())
{
    m_pages.emplace_back();
}

void SheetFlow::run()
{
    for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
        std::visit([this](const auto& one) { add(one); }, m_document.blocks[m_block]);
    if (m_pages.size() > 1 && atTop()) // a break at the end of the document
        m_pages.pop_back();
    fillContents();
}

void SheetFlow::breakPage()
{
    m_pages.emplace_back();
    m_y = m_body.top();
}

void SheetFlow::need(qreal height)
{
    if (m_y + height > bottom() && !atTop())
        breakPage();
}

void SheetFlow::space(qreal millimetres)
{
    if (!atTop())
        m_y += millimetres * kUnit;
}

void SheetFlow::text(const QRectF& rect, const QString& words, const QFont& font, const QColor& colour,
                     Qt::Alignment horizontal)
{
    if (!words.isEmpty())
        m_pages.back().drawing.texts.push_back({rect, words, font, colour, horizontal | Qt::AlignVCenter});
}

void SheetFlow::addLines(const QString& words, const QFont& font, const QColor& colour, qreal leading,
                         Qt::Alignment horizontal)
{
    const qreal height = lineHeight(font) * leading;
    for (const QString& line : wrappedLines(words, font, m_body.width())) {
        need(height);
        text({m_body.left(), m_y, m_body.width(), height}, line, font, colour, horizontal);
        m_y += height;
    }
}

void SheetFlow::addBookmark(const QString& words, int level)
{
    m_pages.back().bookmarks.push_back({words, level, m_y});
}

// Title in the upper third, facts at the foot, nothing between: what lies on the table is read from afar.
void SheetFlow::add(const CoverBlock& cover)
{
    m_pages.back().isCover = true;
    m_y = m_body.top() + m_body.height() * 0.2;
    addLines(cover.title, titleFont(32), m_style.ink, 1.3, Qt::AlignHCenter);
    m_y += 6 * kUnit;
    const qreal rule = m_body.width() * 0.24;
    const QPointF from(m_body.center().x() - rule / 2, m_y);
    m_pages.back().drawing.shapes.push_back(
        drawnRule(from, from + QPointF(rule, 0), 0.8 * kUnit, m_style.actual));
    m_y += 6 * kUnit;
    addLines(cover.subtitle, pageFont(16), m_style.muted, 1.5, Qt::AlignHCenter);
    const QFont font = pageFont(12);
    qsizetype count = 0;
    for (const QString& line : cover.lines)
        count += wrappedLines(line, font, m_body.width()).size();
    m_y = m_body.bottom() - static_cast<qreal>(count) * lineHeight(font) * 1.5 - m_body.height() * 0.08;
    for (const QString& line : cover.lines)
        addLines(line, font, m_style.ink, 1.5, Qt::AlignHCenter);
    breakPage();
}

void SheetFlow::add(const TitleBlock& title)
{
    addBookmark(title.text, 0);
    addLines(title.text, titleFont(22), m_style.ink, kTitleLeading, Qt::AlignHCenter);
    if (!title.subtitle.isEmpty())
        addLines(title.subtitle, pageFont(12), m_style.muted, kSubtitleLeading, Qt::AlignHCenter);
    space(kBelowTitle);
}

void SheetFlow::add(const HeadingBlock& heading)
{
    space(spaceAbove(heading.level));
    need(heightOf(heading) + leastHeight(m_block + 1));
    if (heading.level != HeadingLevel::Part)
        addBookmark(heading.text, heading.level == HeadingLevel::Chapter ? 0 : 1);
    addLines(heading.text, headingFont(heading.level), m_style.ink, kHeadingLeading, Qt::AlignLeft);
    space(spaceBelow(heading.level));
}

void SheetFlow::add(const ParagraphBlock& paragraph)
{
    addLines(indented(paragraph), pageFont(12), m_style.ink, kParagraphLeading, Qt::AlignLeft);
    space(kBelowParagraph);
}

void SheetFlow::add(const NoteBlock& note)
{
    space(1);
    addLines(note.text, noteFont(), m_style.muted, kNoteLeading, Qt::AlignLeft);
    space(1);
}

void SheetFlow::add(const PageBreakBlock&)
{
    if (!atTop())
        breakPage();
}

void SheetFlow::add(const TableBlock& table)
{
    const TableFlow flow(table, m_body.width(), metricsOf(table));
    if (flow.rowCount() == 0)
        return;
    need(startHeight(flow, m_block));
    flow.drawHead(m_pages.back().drawing, {m_body.left(), m_y});
    m_y += flow.headHeight();
    drawRows(flow);
    flow.drawEnd(m_pages.back().drawing, {m_body.left(), m_y});
    space(kAfterTable);
}

void SheetFlow::drawRows(const TableFlow& flow)
{
    for (size_t row = 0; row < flow.rowCount();) {
        if (row > 0) {
            flow.drawEnd(m_pages.back().drawing, {m_body.left(), m_y});
            breakPage();
            flow.drawHead(m_pages.back().drawing, {m_body.left(), m_y});
            m_y += flow.headHeight();
        }
        for (const size_t end = endOnPage(flow, row); row < end; ++row) {
            flow.drawRow(m_pages.back().drawing, {m_body.left(), m_y}, row);
            m_y += flow.rowHeight(row);
        }
    }
}

// A last page is given a few rows rather than one.
size_t SheetFlow::endOnPage(const TableFlow& flow, size_t first) const
{
    constexpr size_t kFew = 3;
    const size_t count = flow.rowCount();
    const auto fits = [&](size_t row, qreal y) {
        return y + flow.keptHeight(row) + (row + 1 == count ? tailHeight(m_block + 1) : 0) <= bottom();
    };
    size_t end = first;
    for (qreal y = m_y; end < count && (end == first || fits(end, y)); ++end)
        y += flow.rowHeight(end);
    if (end < count && count - end < kFew && end - first > 2 * kFew)
        end = count - kFew;
    return flow.startOfGroup(end, first);
}

void SheetFlow::add(const SignatureBlock& signature)
{
    need(kSignature * kUnit);
    const QFont font = pageFont(11);
    const qreal height = lineHeight(font);
    const qreal top = m_y + kSignature * kUnit - height;
    // Whoever signs has as much room as whoever writes a date, however long the label.
    qreal labels = 0;
    for (const QString& label : signature.labels)
        labels += textWidth(label, font);
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, signature.labels.size()));
    const qreal rule = (m_body.width() - labels) / count - kUnit - kAfterRule * kUnit;
    qreal x = m_body.left();
    for (const QString& label : signature.labels) {
        const qreal width = textWidth(label, font);
        text({x, top, width, height}, label, font, m_style.ink);
        const QPointF from(x + width + kUnit, top + height);
        m_pages.back().drawing.shapes.push_back(
            drawnRule(from, from + QPointF(rule, 0), 0.2 * kUnit, m_style.ink));
        x += width + kUnit + rule + kAfterRule * kUnit;
    }
    m_y += kSignature * kUnit;
    space(2);
}

void SheetFlow::add(const KeyBlock&)
{
    const QFont font = keyFont();
    const qreal em = font.pixelSize();
    const qreal height = lineHeight(font) * kKeyLeading;
    space(1);
    need(height * 2);
    qreal x = m_body.left();
    for (int i = 0; i <= static_cast<int>(Verdict::NotAssessable); ++i) {
        const auto verdict = static_cast<Verdict>(i);
        const QString words = verdictWord(verdict);
        const qreal width = em * 1.3 + textWidth(words, font);
        if (x + width > m_body.right()) {
            x = m_body.left();
            m_y += height;
        }
        const QRectF square(x, m_y + (height - em * 0.82) / 2, em * 0.82, em * 0.82);
        for (const VerdictStroke& stroke : verdictShape(square, verdict, ThemeVariant::Light))
            m_pages.back().drawing.shapes.push_back({stroke.path, stroke.pen, stroke.brush});
        text({x + em * 1.3, m_y, width - em * 1.3, height}, words, font, m_style.muted);
        x += width + 0.6 * em;
    }
    m_y += height;
    space(2);
}

} // namespace milepost
