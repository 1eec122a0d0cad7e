// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdflines.h"

#include <algorithm>
#include <optional>

namespace milepost {
namespace {

// Shares of the height of a line.
constexpr double kBlankGap = 0.35;
constexpr double kCellGap = 1.8;
constexpr double kSameLine = 0.5;
// The middle of the page in which a gutter between two columns is looked for, as shares of its width.
constexpr double kGutterFrom = 0.4;
constexpr double kGutterTo = 0.6;
constexpr double kGutterWidth = 8; // points
constexpr int kLeastColumnLines = 8;
constexpr double kLeastColumnWidth = 10; // ideographs

using Words = std::vector<PdfWord>;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

double overlap(const QRectF& a, const QRectF& b)
{
    const double common = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const double lower = std::min(a.height(), b.height());
    return lower > 0 ? common / lower : 0;
}

/// Words side by side, put together into lines from top to bottom.
std::vector<Words> rowsOf(Words words)
{
    std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) {
        return a.box.center().y() < b.box.center().y();
    });
    std::vector<Words> rows;
    for (PdfWord& word : words) {
        if (rows.empty() || overlap(rows.back().front().box, word.box) < kSameLine)
            rows.emplace_back();
        rows.back().push_back(std::move(word));
    }
    for (Words& row : rows)
        std::stable_sort(row.begin(), row.end(),
                         [](const PdfWord& a, const PdfWord& b) { return a.box.left() < b.box.left(); });
    return rows;
}

PdfLine lineOf(const Words& row, int column)
{
    PdfLine line;
    line.column = column;
    for (const PdfWord& word : row) {
        if (!line.text.isEmpty() && !word.text.isEmpty()) {
            const double gap = word.box.left() - line.box.right();
            const double height = std::max(1.0, word.box.height());
            const bool bothWide = isWide(line.text.back()) && isWide(word.text.front());
            if (gap > kCellGap * height)
                line.text += u'\t';
            else if (gap > kBlankGap * height || (!bothWide && gap > 0.15 * height))
                line.text += u' ';
        }
        line.text += word.text;
        line.box = line.box.isNull() ? word.box : line.box.united(word.box);
    }
    return line;
}

bool crosses(const QRectF& box, double x)
{
    return box.left() < x && box.right() > x;
}

/// Lines of full width, most of the width of their column, are prose; short entries are a table.
bool isProse(const std::vector<PdfLine>& lines)
{
    if (static_cast<int>(lines.size()) < kLeastColumnLines)
        return false;
    double widest = 0;
    double height = 0;
    for (const PdfLine& line : lines) {
        widest = std::max(widest, line.box.width());
        height += line.box.height() / static_cast<double>(lines.size());
    }
    if (widest < kLeastColumnWidth * height)
        return false;
    const auto full = std::count_if(lines.begin(), lines.end(),
                                    [&](const PdfLine& line) { return line.box.width() > 0.8 * widest; });
    return full * 2 > static_cast<std::ptrdiff_t>(lines.size());
}

std::vector<PdfLine> linesOf(const Words& words, int column)
{
    std::vector<PdfLine> lines;
    for (const Words& row : rowsOf(words))
        lines.push_back(lineOf(row, column));
    return lines;
}

struct Sides
{
    Words left;
    Words right;
};

Sides sidesOf(const Words& words, double x)
{
    Sides sides;
    for (const PdfWord& word : words)
        (word.box.center().x() < x ? sides.left : sides.right).push_back(word);
    return sides;
}

bool fits(const std::vector<Words>& rows, double x)
{
    int crossing = 0;
    for (const Words& row : rows)
        crossing += std::any_of(row.begin(), row.end(), [&](const PdfWord& word) {
            return crosses(word.box.adjusted(-kGutterWidth / 2, 0, kGutterWidth / 2, 0), x);
        });
    return crossing * 4 <= static_cast<int>(rows.size());
}

/// Where the page is clearly set in two columns: the x between them.
std::optional<double> gutterOf(const PdfPage& page, const std::vector<Words>& rows)
{
    if (static_cast<int>(rows.size()) < kLeastColumnLines)
        return {};
    constexpr int kSteps = 40;
    for (int step = 0; step <= kSteps / 2; ++step)
        for (const int sign : {1, -1}) {
            const double share = 0.5 + sign * step * (kGutterTo - kGutterFrom) / kSteps;
            const double x = share * page.width;
            if (!fits(rows, x))
                continue;
            Words inside;
            for (const PdfWord& word : page.words)
                if (!crosses(word.box, x))
                    inside.push_back(word);
            const Sides sides = sidesOf(inside, x);
            if (isProse(linesOf(sides.left, 0)) && isProse(linesOf(sides.right, 0)))
                return x;
        }
    return {};
}

} // namespace

std::vector<PdfLine> linesOfPage(const PdfPage& page, int firstColumn)
{
    const std::vector<Words> rows = rowsOf(page.words);
    const std::optional<double> gutter = gutterOf(page, rows);
    if (!gutter)
        return linesOf(page.words, firstColumn);
    std::vector<PdfLine> lines;
    Words columns;
    const auto flush = [&] {
        const Sides sides = sidesOf(columns, *gutter);
        int column = firstColumn + 1;
        for (const Words& side : {sides.left, sides.right}) {
            const std::vector<PdfLine> more = linesOf(side, column++);
            lines.insert(lines.end(), more.begin(), more.end());
        }
        columns.clear();
    };
    for (const Words& row : rows) {
        const bool wholeWidth = std::any_of(row.begin(), row.end(),
                                            [&](const PdfWord& word) { return crosses(word.box, *gutter); });
        if (!wholeWidth) {
            columns.insert(columns.end(), row.begin(), row.end());
            continue;
        }
        flush();
        lines.push_back(lineOf(row, firstColumn));
    }
    flush();
    return lines;
}

} // namespace milepost
