// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdflayout.h"

#include "core/documents/pdflines.h"
#include "core/text/furniture.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// Running heads and feet stand in these shares of the page, and among these many lines from its edge.
constexpr double kEdge = 0.12;
constexpr qsizetype kEdgeLines = 3;
// The share of the pages on which a running head stands; left and right pages may have their own.
constexpr double kRepeats = 0.3;
constexpr int kColumnsOfAPage = 3;

using Lines = std::vector<PdfLine>;

struct Margins
{
    double left = 0;
    double right = 0;
};

/// What a running head has in common on all pages: everything but the page number.
QString headKey(const PdfLine& line)
{
    QString key;
    for (const QChar c : line.text)
        if (!c.isSpace())
            key += c.isDigit() ? QChar(u'#') : c;
    return key;
}

bool isAtEdge(const PdfLine& line, const PdfPage& page)
{
    return line.box.bottom() < page.height * kEdge || line.box.top() > page.height * (1 - kEdge);
}

std::vector<qsizetype> edgeLines(const Lines& lines, const PdfPage& page)
{
    std::vector<qsizetype> order(lines.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<qsizetype>(i);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return lines[static_cast<size_t>(a)].box.top() < lines[static_cast<size_t>(b)].box.top();
    });
    std::vector<qsizetype> edge;
    const auto count = static_cast<qsizetype>(order.size());
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype line = order[static_cast<size_t>(i)];
        if ((i < kEdgeLines || i >= count - kEdgeLines) && isAtEdge(lines[static_cast<size_t>(line)], page))
            edge.push_back(line);
    }
    return edge;
}

void markFurniture(const std::vector<PdfPage>& pages, std::vector<Lines>& lines)
{
    QHash<QString, int> counts;
    for (size_t i = 0; i < pages.size(); ++i) {
        QHash<QString, int> onPage;
        for (const PdfLine& line : lines[i])
            ++onPage[headKey(line)];
        // A head stands once on a page; what stands there more often is text or a table.
        for (const qsizetype line : edgeLines(lines[i], pages[i])) {
            const QString key = headKey(lines[i][static_cast<size_t>(line)]);
            counts[key] += onPage.value(key) == 1 ? 1 : 0;
        }
    }
    const double enough = std::max(2.0, kRepeats * static_cast<double>(pages.size()));
    for (size_t i = 0; i < pages.size(); ++i)
        for (const qsizetype index : edgeLines(lines[i], pages[i])) {
            PdfLine& line = lines[i][static_cast<size_t>(index)];
            line.isFurniture = isPageNumber(line.text) || counts.value(headKey(line)) >= enough;
        }
}

/// The value below which this share of the values lies.
double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto index = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + index, values.end());
    return values[static_cast<size_t>(index)];
}

Margins marginsOf(const std::vector<const PdfLine*>& lines)
{
    std::vector<double> left;
    std::vector<double> right;
    for (const PdfLine* line : lines) {
        left.push_back(line->box.left());
        right.push_back(line->box.right());
    }
    return {percentile(left, 0.05), percentile(right, 0.95)};
}

/// The margins of each column; pages with few lines take those of the whole document.
QHash<int, Margins> marginsOfColumns(const std::vector<Lines>& pages)
{
    QHash<int, std::vector<const PdfLine*>> columns;
    std::array<std::vector<const PdfLine*>, kColumnsOfAPage> all;
    for (const Lines& page : pages)
        for (const PdfLine& line : page) {
            if (line.isFurniture)
                continue;
            columns[line.column].push_back(&line);
            all[static_cast<size_t>(line.column % kColumnsOfAPage)].push_back(&line);
        }
    QHash<int, Margins> margins;
    constexpr size_t kFew = 8;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        margins.insert(column.key(), marginsOf(column->size() < kFew
                                                   ? all[static_cast<size_t>(column.key() % kColumnsOfAPage)]
                                                   : *column));
    return margins;
}

bool opensItem(const QString& text)
{
    static const QRegularExpression opening(
        u"^(?:[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.、．]|第[一二三四五六七八九十]+[章节条篇]|专栏|附件|附表|[①-⑳■●◆])"_s);
    return opening.match(text).hasMatch();
}

bool endsSentence(const QString& text)
{
    return !text.isEmpty() && QStringView(u"。！？；：:;").contains(text.back());
}

/// Whether `next` goes on where `line` breaks off: the line is full, the next one begins at the margin.
bool goesOn(const PdfLine& line, const PdfLine& next, const QHash<int, Margins>& margins)
{
    const double height = std::max(1.0, std::min(line.box.height(), next.box.height()));
    const double higher = std::max(line.box.height(), next.box.height());
    if (higher > 1.25 * height || line.text.contains(u'\t') || next.text.contains(u'\t'))
        return false;
    const bool full = line.box.right() > margins.value(line.column).right - 1.6 * height;
    const bool atMargin = next.box.left() < margins.value(next.column).left + 0.8 * height;
    const bool sameColumn = line.column == next.column;
    // A title over both columns is no part of the first.
    if ((line.column % kColumnsOfAPage == 0) != (next.column % kColumnsOfAPage == 0))
        return false;
    const bool near = !sameColumn || next.box.top() - line.box.bottom() < 1.6 * height;
    return full && atMargin && near && !(endsSentence(line.text) && opensItem(next.text));
}

void join(QString& paragraph, const QString& next)
{
    if (paragraph.isEmpty() || next.isEmpty()) {
        paragraph += next;
        return;
    }
    const QChar last = paragraph.back();
    const QChar first = next.front();
    const bool latin = last.unicode() < 0x2E80 && first.unicode() < 0x2E80;
    if (last == u'-' && first.isLower())
        paragraph.chop(1);
    else if (latin && last.isLetter() && first.isLetter())
        paragraph += u' ';
    paragraph += next;
}

} // namespace

std::vector<PagesWithoutText> appendPdfText(const std::vector<PdfPage>& pages, TextBuilder& builder)
{
    std::vector<Lines> lines;
    for (size_t i = 0; i < pages.size(); ++i)
        lines.push_back(linesOfPage(pages[i], static_cast<int>(i) * kColumnsOfAPage));
    markFurniture(pages, lines);
    const QHash<int, Margins> margins = marginsOfColumns(lines);

    QString paragraph;
    const PdfLine* before = nullptr;
    QStringList aside; // kept until the paragraph they interrupt has ended
    const auto endParagraph = [&] {
        if (!paragraph.isEmpty())
            builder.addLine(paragraph);
        paragraph.clear();
        for (const QString& words : std::exchange(aside, {}))
            builder.setAside(words);
    };
    std::vector<PagesWithoutText> without;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (std::ranges::all_of(lines[i], &PdfLine::isFurniture)) {
            endParagraph();
            before = nullptr;
            const int number = static_cast<int>(i) + 1;
            if (!without.empty() && without.back().last == number - 1)
                without.back().last = number;
            else
                without.push_back({number, number, builder.position()});
        }
        for (const PdfLine& line : lines[i]) {
            if (line.isFurniture) {
                aside.append(line.text);
                continue;
            }
            if (!before || !goesOn(*before, line, margins))
                endParagraph();
            join(paragraph, line.text);
            before = &line;
        }
    }
    endParagraph();
    return without;
}

} // namespace milepost
