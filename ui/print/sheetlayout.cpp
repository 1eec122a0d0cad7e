// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetlayout.h"

#include "ui/charts/bulletlayout.h"
#include "ui/print/tableflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::SheetLayout)
};

constexpr qreal kUnit = kUnitsPerMillimetre;
constexpr qreal kPixel = 25.4 / 96.0 * kUnit; ///< page units in 1/96 inch

/// A font of so many points whose pixels are page units. Families by name, best first: the faces official
/// documents are set in, then what can be relied on.
QFont pageFont(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{u"FangSong"_s, u"FangSong_GB2312"_s, u"STFangsong"_s} + paperFamilies());
    font.setPixelSize(qRound(points * 25.4 / 72.0 * kUnit));
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

TableMetrics tableMetrics()
{
    return {pageFont(9.5), pageFont(9.5, QFont::Bold), 1.2 * kUnit, 0.35 * kUnit};
}

class Flow
{
public:
    Flow(const SheetDocument& document, const QRectF& body)
        : m_document(document), m_style(ChartStyle::forPaper()), m_body(body), m_y(body.top())
    {
        m_pages.emplace_back();
        m_footerHeight = footerHeight();
    }

    void run()
    {
        for (const SheetBlock& block : m_document.blocks)
            std::visit([this](const auto& one) { add(one); }, block);
    }

    std::vector<SheetPage> takePages() { return std::move(m_pages); }
    qreal y() const { return m_y; }
    qreal footerHeight() const
    {
        const QFont font = pageFont(8);
        qreal height = 2.0 * kUnit;
        for (const QString& line : m_document.footer)
            height += static_cast<qreal>(wrappedLines(line, font, m_body.width()).size()) * lineHeight(font);
        return height + lineHeight(font);
    }
    /// Rule and lines of the footer; `counter` stands at the right of a line of its own.
    void drawFooter(SheetPage& page, qreal top, const QString& counter)
    {
        const QFont font = pageFont(8);
        QPainterPath rule;
        rule.addRect(QRectF(m_body.left(), top + kUnit, m_body.width(), 0.15 * kUnit));
        page.drawing.shapes.push_back({rule, Qt::NoPen, m_style.expected});
        qreal y = top + 2 * kUnit;
        for (const QString& paragraph : m_document.footer) {
            for (const QString& line : wrappedLines(paragraph, font, m_body.width())) {
                text(page, {m_body.left(), y, m_body.width(), lineHeight(font)}, line, font, m_style.muted);
                y += lineHeight(font);
            }
        }
        text(page, {m_body.left(), y, m_body.width(), lineHeight(font)}, counter, font, m_style.muted,
             Qt::AlignRight);
    }
    static void text(SheetPage& page, const QRectF& rect, const QString& words, const QFont& font,
                     const QColor& colour, Qt::Alignment horizontal = Qt::AlignLeft)
    {
        if (!words.isEmpty())
            page.drawing.texts.push_back({rect, words, font, colour, horizontal | Qt::AlignVCenter});
    }

private:
    qreal bottom() const { return m_body.bottom() - m_footerHeight; }
    bool atTop() const { return m_y <= m_body.top(); }

    void breakPage()
    {
        m_pages.emplace_back();
        m_y = m_body.top();
    }

    void need(qreal height)
    {
        if (m_y + height > bottom() && !atTop())
            breakPage();
    }

    void space(qreal millimetres)
    {
        if (!atTop())
            m_y += millimetres * kUnit;
    }

    void addLines(const QString& words, const QFont& font, const QColor& colour, qreal leading,
                  Qt::Alignment horizontal)
    {
        const qreal height = lineHeight(font) * leading;
        for (const QString& line : wrappedLines(words, font, m_body.width())) {
            need(height);
            text(m_pages.back(), {m_body.left(), m_y, m_body.width(), height}, line, font, colour,
                 horizontal);
            m_y += height;
        }
    }

    void add(const TitleBlock& title)
    {
        addLines(title.text, titleFont(22), m_style.ink, 1.25, Qt::AlignHCenter);
        if (!title.subtitle.isEmpty())
            addLines(title.subtitle, pageFont(12), m_style.muted, 1.3, Qt::AlignHCenter);
        space(4);
    }

    void add(const HeadingBlock& heading)
    {
        space(4);
        need(lineHeight(pageFont(14)) * 4);
        addLines(heading.text, titleFont(14), m_style.ink, 1.3, Qt::AlignLeft);
        space(1.5);
    }

    void add(const ParagraphBlock& paragraph)
    {
        addLines(u"\u3000\u3000"_s + paragraph.text, pageFont(12), m_style.ink, 1.4, Qt::AlignLeft);
        space(3);
    }

    void add(const NoteBlock& note)
    {
        space(1);
        addLines(note.text, pageFont(8.5), m_style.muted, 1.15, Qt::AlignLeft);
        space(1);
    }

    void add(const TableBlock& table)
    {
        const TableFlow flow(table.content, m_body.width(), tableMetrics());
        if (flow.rowCount() == 0)
            return;
        need(flow.headHeight() + flow.rowHeight(0));
        flow.drawHead(m_pages.back().drawing, {m_body.left(), m_y});
        m_y += flow.headHeight();
        for (size_t row = 0; row < flow.rowCount(); ++row) {
            if (m_y + flow.rowHeight(row) > bottom()) {
                flow.drawEnd(m_pages.back().drawing, {m_body.left(), m_y});
                breakPage();
                flow.drawHead(m_pages.back().drawing, {m_body.left(), m_y});
                m_y += flow.headHeight();
            }
            flow.drawRow(m_pages.back().drawing, {m_body.left(), m_y}, row);
            m_y += flow.rowHeight(row);
        }
        flow.drawEnd(m_pages.back().drawing, {m_body.left(), m_y});
        space(2);
    }

    void add(const ChartBlock& chart)
    {
        PlacedChart placed;
        QSizeF size; // in 1/96 inch
        if (const auto* bullets = std::get_if<BulletContent>(&chart.content)) {
            DrawingList drawing = layOutBullets(*bullets, m_body.width() / kPixel, m_style);
            size = drawing.size;
            placed.content = std::move(drawing);
        } else {
            size = QSizeF(m_body.width() / kPixel, m_body.width() / kPixel * 0.5);
            placed.content = std::get<TrajectoryContent>(chart.content);
        }
        placed.scale = kPixel;
        const qreal room = bottom() - m_body.top();
        if (size.height() * placed.scale > room)
            placed.scale = room / size.height();
        const QSizeF onPage = size * placed.scale;
        need(onPage.height());
        placed.rect = QRectF(QPointF(m_body.left() + (m_body.width() - onPage.width()) / 2, m_y), onPage);
        m_pages.back().charts.push_back(placed);
        m_y += onPage.height();
        space(4);
    }

    const SheetDocument& m_document;
    ChartStyle m_style;
    QRectF m_body;
    qreal m_y;
    qreal m_footerHeight = 0;
    std::vector<SheetPage> m_pages;
};

QRectF inUnits(const QRectF& millimetres)
{
    return {millimetres.topLeft() * kUnit, millimetres.size() * kUnit};
}

// “— 1 —” in 4号, 7 mm below the body, one character in from the outer edge.
void drawNumber(SheetPage& page, const QRectF& body, size_t number)
{
    const QFont font = pageFont(14);
    const qreal inset = textWidth(u"永"_s, font);
    const bool odd = number % 2 == 1;
    const QRectF rect(body.left() + inset, body.bottom() + 7 * kUnit - lineHeight(font) / 2,
                      body.width() - 2 * inset, lineHeight(font));
    Flow::text(page, rect, u"— %1 —"_s.arg(number), font, ChartStyle::forPaper().ink,
               odd ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

std::vector<SheetPage> layOutSheet(const SheetDocument& document, const PageSetup& setup)
{
    const QRectF body = inUnits(setup.body());
    Flow flow(document, body);
    flow.run();
    std::vector<SheetPage> pages = flow.takePages();
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].drawing.size = setup.paper * kUnit;
        flow.drawFooter(pages[i], body.bottom() - flow.footerHeight(),
                        Words::tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        drawNumber(pages[i], body, i + 1);
    }
    return pages;
}

PictureSheet layOutPicture(const SheetDocument& document, qreal width)
{
    constexpr qreal kMargin = 8;
    constexpr qreal kTallest = 4000; // taller than any content: nothing breaks
    const QRectF body(kMargin * kUnit, kMargin * kUnit, (width - 2 * kMargin) * kUnit, kTallest * kUnit);
    Flow flow(document, body);
    flow.run();
    SheetPage page = flow.takePages().front();
    flow.drawFooter(page, flow.y(), QString());
    const QSizeF paper(width, std::ceil((flow.y() + flow.footerHeight()) / kUnit + kMargin));
    page.drawing.size = paper * kUnit;
    return {paper, std::move(page)};
}

} // namespace milepost
