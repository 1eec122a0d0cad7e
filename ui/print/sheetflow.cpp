// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetflow.h"

#include "ui/charts/bulletlayout.h"
#include "ui/charts/courselayout.h"
#include "ui/charts/mixlayout.h"
#include "ui/common/verdictbadge.h"
#include "ui/common/verdictshape.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/tableflow.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kUnit = kUnitsPerMillimetre;
constexpr qreal kRowToWriteIn = 8;            ///< millimetres
constexpr qreal kAfterTable = 2;              ///< millimetres
constexpr qreal kAfterChart = 4;              ///< millimetres
constexpr qreal kSignature = 14;              ///< millimetres, with the space above
constexpr qreal kPixel = 25.4 / 96.0 * kUnit; ///< page units in 1/96 inch

// Many columns are set smaller rather than broken into many lines.
TableMetrics tableMetrics(const TableBlock& table)
{
    constexpr size_t kWide = 7;
    const qreal points = table.content.columns.size() < kWide ? 9.5 : 8.5;
    const qreal leastRow = table.use == TableUse::FillIn ? kRowToWriteIn * kUnit : 0;
    return {pageFont(points), pageFont(points, QFont::Bold), 1.2 * kUnit, 0.35 * kUnit, leastRow};
}

QFont headingFont(HeadingLevel level)
{
    return titleFont(level == HeadingLevel::Chapter ? 18 : level == HeadingLevel::Section ? 14 : 12);
}

QFont noteFont()
{
    return pageFont(8.5);
}

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
    addLines(title.text, titleFont(22), m_style.ink, 1.25, Qt::AlignHCenter);
    if (!title.subtitle.isEmpty())
        addLines(title.subtitle, pageFont(12), m_style.muted, 1.3, Qt::AlignHCenter);
    space(4);
}

void SheetFlow::add(const HeadingBlock& heading)
{
    const QFont font = headingFont(heading.level);
    const qreal leading = 1.3;
    space(heading.level == HeadingLevel::Chapter ? 8 : heading.level == HeadingLevel::Section ? 5 : 3);
    const auto lines = static_cast<qreal>(wrappedLines(heading.text, font, m_body.width()).size());
    const qreal own = (lines * lineHeight(font)) * leading + 2 * kUnit;
    need(own + leastHeight(m_block + 1));
    if (heading.level != HeadingLevel::Part)
        addBookmark(heading.text, heading.level == HeadingLevel::Chapter ? 0 : 1);
    addLines(heading.text, font, m_style.ink, leading, Qt::AlignLeft);
    space(heading.level == HeadingLevel::Chapter ? 3 : 1.5);
}

qreal SheetFlow::leastHeight(size_t block) const
{
    if (block >= m_document.blocks.size())
        return 0;
    if (const auto* heading = std::get_if<HeadingBlock>(&m_document.blocks[block]))
        return lineHeight(headingFont(heading->level)) * 2 + leastHeight(block + 1);
    if (const auto* chart = std::get_if<ChartBlock>(&m_document.blocks[block]))
        return chartHeight(*chart, block);
    if (const auto* table = std::get_if<TableBlock>(&m_document.blocks[block]))
        return lineHeight(tableMetrics(*table).body) *
               static_cast<qreal>(1 + std::min<size_t>(table->content.rows.size(), 3)) * 1.6;
    if (std::holds_alternative<ParagraphBlock>(m_document.blocks[block]))
        return lineHeight(pageFont(12)) * 2.8;
    return lineHeight(pageFont(8.5)) * 2;
}

qreal SheetFlow::chartHeight(const ChartBlock& chart, size_t block) const
{
    constexpr qreal kShareOfPage = 0.85; // the headings above want the rest
    const qreal own = placed(chart).rect.height();
    const auto* table = block + 1 < m_document.blocks.size()
                            ? std::get_if<TableBlock>(&m_document.blocks[block + 1])
                            : nullptr;
    if (!table)
        return own;
    const qreal both = own + (kAfterChart + kAfterTable) * kUnit +
                       TableFlow(*table, m_body.width(), tableMetrics(*table)).height();
    return both <= (bottom() - m_body.top()) * kShareOfPage ? both : own;
}

void SheetFlow::add(const ParagraphBlock& paragraph)
{
    addLines(u"\u3000\u3000"_s + paragraph.text, pageFont(12), m_style.ink, 1.4, Qt::AlignLeft);
    space(3);
}

// A note or a signature is never alone on the next page: the last row of its table goes with it.
qreal SheetFlow::tailHeight(size_t block) const
{
    if (block >= m_document.blocks.size())
        return 0;
    if (std::holds_alternative<SignatureBlock>(m_document.blocks[block]))
        return (kSignature + kAfterTable) * kUnit;
    const auto* note = std::get_if<NoteBlock>(&m_document.blocks[block]);
    if (!note)
        return 0;
    const QFont font = noteFont();
    return static_cast<qreal>(wrappedLines(note->text, font, m_body.width()).size()) * lineHeight(font) *
               1.15 +
           3 * kUnit;
}

void SheetFlow::add(const NoteBlock& note)
{
    space(1);
    addLines(note.text, noteFont(), m_style.muted, 1.15, Qt::AlignLeft);
    space(1);
}

void SheetFlow::add(const PageBreakBlock&)
{
    if (!atTop())
        breakPage();
}

void SheetFlow::add(const TableBlock& table)
{
    const TableFlow flow(table, m_body.width(), tableMetrics(table));
    if (flow.rowCount() == 0)
        return;
    need(flow.headHeight() + flow.keptHeight(0) + (flow.rowCount() == 1 ? tailHeight(m_block + 1) : 0));
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
    const qreal place = m_body.width() / static_cast<qreal>(std::max<qsizetype>(1, signature.labels.size()));
    const qreal top = m_y + kSignature * kUnit - height;
    qreal x = m_body.left();
    for (const QString& label : signature.labels) {
        const qreal width = textWidth(label, font);
        text({x, top, width, height}, label, font, m_style.ink);
        const qreal rule = place - width - 4 * kUnit;
        const QPointF from(x + width + kUnit, top + height);
        m_pages.back().drawing.shapes.push_back(
            drawnRule(from, from + QPointF(rule, 0), 0.2 * kUnit, m_style.ink));
        x += place;
    }
    m_y += kSignature * kUnit;
    space(2);
}

void SheetFlow::add(const KeyBlock&)
{
    const QFont font = pageFont(8);
    const qreal em = font.pixelSize();
    const qreal height = lineHeight(font) * 1.2;
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

PlacedChart SheetFlow::placed(const ChartBlock& chart) const
{
    PlacedChart placed;
    const qreal width = m_body.width() / kPixel;
    QSizeF size(width, width * 0.5); // in 1/96 inch
    if (const auto* bullets = std::get_if<BulletContent>(&chart.content)) {
        placed.content = layOutBullets(*bullets, width, m_style);
    } else if (const auto* mix = std::get_if<MixContent>(&chart.content)) {
        placed.content = layOutMix(*mix, width, m_style);
    } else if (const auto* courses = std::get_if<CourseContent>(&chart.content)) {
        placed.content = layOutCourses(*courses, width, m_style);
    } else {
        placed.content = std::get<TrajectoryContent>(chart.content);
    }
    if (const auto* drawing = std::get_if<DrawingList>(&placed.content))
        size = drawing->size;
    placed.scale = kPixel;
    const qreal room = bottom() - m_body.top();
    if (size.height() * placed.scale > room)
        placed.scale = room / size.height();
    const QSizeF onPage = size * placed.scale;
    placed.rect = QRectF(QPointF(m_body.left() + (m_body.width() - onPage.width()) / 2, 0), onPage);
    return placed;
}

void SheetFlow::add(const ChartBlock& chart)
{
    PlacedChart one = placed(chart);
    need(chartHeight(chart, m_block));
    one.rect.moveTop(m_y);
    m_y += one.rect.height();
    m_pages.back().charts.push_back(std::move(one));
    space(kAfterChart);
}

} // namespace milepost
