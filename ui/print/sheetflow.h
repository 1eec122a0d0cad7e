// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/print/sheetlayout.h"

namespace milepost {

class TableFlow;

/// Puts the blocks of a document one after the other onto pages whose body, in page units, leaves room for a
/// footer. Page numbers in the contents are filled in at the end.
class SheetFlow
{
public:
    SheetFlow(const SheetDocument& document, const QRectF& body, qreal footerHeight);

    void run();
    std::vector<SheetPage> takePages() { return std::move(m_pages); }
    /// Where the next block would stand on the last page.
    qreal y() const { return m_y; }

private:
    /// A line of the contents that waits for its number.
    struct Entry
    {
        size_t page = 0; ///< where the line stands
        QRectF rect;
        const HeadingBlock* heading = nullptr;
    };

    /// A cover has no footer.
    qreal bottom() const { return m_body.bottom() - (m_pages.back().isCover ? 0 : m_footerHeight); }
    bool atTop() const { return m_y <= m_body.top(); }
    void breakPage();
    void need(qreal height);
    void space(qreal millimetres);
    void text(const QRectF& rect, const QString& words, const QFont& font, const QColor& colour,
              Qt::Alignment horizontal = Qt::AlignLeft);
    void addLines(const QString& words, const QFont& font, const QColor& colour, qreal leading,
                  Qt::Alignment horizontal);
    void addBookmark(const QString& words, int level);
    /// A chart as it will stand on its page; with the table under it where one page takes both.
    struct ChartPlan
    {
        size_t block = 0;
        PlacedChart chart; ///< its top is still open
        qreal height = 0;  ///< of all that stays together
    };

    /// What the block after a heading needs at least to stand under it.
    qreal leastHeight(size_t block);
    /// What of a table that is this block stands on the page it begins on: all of a small one.
    qreal startHeight(const TableFlow& flow, size_t block) const;
    const ChartPlan& plan(size_t block);
    /// Of headings and text that lead to this block, with the space between them.
    qreal heightAbove(size_t block) const;
    qreal linesHeight(const QString& words, const QFont& font, qreal leading) const;
    qreal heightOf(const TitleBlock& title) const;
    qreal heightOf(const HeadingBlock& heading) const;
    qreal heightOf(const ParagraphBlock& paragraph) const;
    qreal heightOf(const NoteBlock& note) const;
    qreal keyHeight() const;
    /// What stands with the end of a table: a note, the key of verdicts or a signature.
    qreal tailHeight(size_t block) const;
    void fillContents();
    void fillEntry(const Entry& entry, size_t page, const SheetBookmark& place);

    void add(const CoverBlock& cover);
    void add(const ContentsBlock& contents);
    void add(const TitleBlock& title);
    void add(const HeadingBlock& heading);
    void add(const ParagraphBlock& paragraph);
    void add(const NoteBlock& note);
    void add(const PageBreakBlock& pageBreak);
    void add(const TableBlock& table);
    void add(const SignatureBlock& signature);
    void add(const KeyBlock& key);
    void add(const ChartBlock& chart);
    void drawRows(const TableFlow& flow);
    /// The row after the last one that stands on this page, of which `first` is the first.
    size_t endOnPage(const TableFlow& flow, size_t first) const;

    const SheetDocument& m_document;
    ChartStyle m_style;
    QRectF m_body;
    qreal m_footerHeight;
    qreal m_y;
    size_t m_block = 0; ///< the one being added
    ChartPlan m_plan;   ///< of the chart last asked for
    std::vector<SheetPage> m_pages;
    std::vector<Entry> m_entries;
};

} // namespace milepost
