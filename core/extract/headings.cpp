// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/headings.h"

#include "core/extract/workingtext.h"
#include "core/text/characters.h"

#include <array>
#include <optional>

namespace milepost {
namespace {

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kLongestNameWithComma = 30;
constexpr qsizetype kLongestRunInName = 40;

/// A number with its punctuation: "三、", "(十二)", "4 . ".
struct Marker
{
    HeadingForm form = HeadingForm::Part;
    int number = 0;
    qsizetype end = 0; ///< where the name begins
    bool dotted = true;
};

class HeadingFinder
{
public:
    explicit HeadingFinder(const WorkingText& text) : m_working(text), m_text(text.text()) {}

    std::vector<Heading> find()
    {
        qsizetype position = 0;
        size_t gap = 0;
        while (position < size()) {
            if (gap < m_working.gaps().size() && m_working.gaps()[gap] <= position) {
                m_headings.push_back({HeadingForm::Gap, 0, {}, {position, position}});
                m_afterGap = true;
                ++gap;
            }
            const qsizetype start = skipSpaces(position);
            if (const std::optional<Heading> heading = headingAt(start)) {
                m_headings.push_back(*heading);
                position = std::max(heading->span.end, start + 1);
                continue; // the next heading may be glued to this one
            }
            position = nextBoundary(start);
        }
        return std::move(m_headings);
    }

private:
    qsizetype size() const { return static_cast<qsizetype>(m_text.size()); }
    char32_t at(qsizetype i) const { return i >= 0 && i < size() ? m_text[static_cast<size_t>(i)] : U'\0'; }
    bool hasAt(qsizetype i, std::u32string_view word) const
    {
        return i >= 0 && i < size() && m_text.substr(static_cast<size_t>(i), word.size()) == word;
    }

    qsizetype skipSpaces(qsizetype i) const
    {
        while (at(i) == U' ' || at(i) == U'\n')
            ++i;
        return i;
    }

    bool opensLine(qsizetype i) const
    {
        while (at(i - 1) == U' ')
            --i;
        return i == 0 || at(i - 1) == U'\n';
    }

    /// The next place a heading could stand: after a sentence, a bracket that closes one, a line or a gap.
    qsizetype nextBoundary(qsizetype i) const
    {
        const auto gaps = m_working.gaps();
        const auto nextGap = std::upper_bound(gaps.begin(), gaps.end(), i);
        const qsizetype limit = nextGap == gaps.end() ? size() : *nextGap;
        const qsizetype from = i;
        for (; i < limit; ++i) {
            const char32_t c = at(i);
            if (c == U'\n' || c == U'。' || c == U')' || c == U' ')
                return i + 1;
            if (isIdeograph(c) && c != U'专' && c != U'一')
                continue;
            const bool opensBullet = c == U'—' && at(i + 1) == U'—' && at(i - 1) != U'—';
            if (i > from && (opensBullet || hasAt(i, U"专栏") || opensGluedPart(i)))
                return i;
        }
        return limit;
    }

    /// The first part glued to the document's title: …方案一、…
    bool opensGluedPart(qsizetype i) const
    {
        if (!hasAt(i, U"一、") || m_last.front() > 0)
            return false;
        static constexpr std::array<std::u32string_view, 6> kKinds{U"方案", U"意见", U"规划",
                                                                   U"计划", U"纲要", U"办法"};
        return std::any_of(kKinds.begin(), kKinds.end(),
                           [&](std::u32string_view kind) { return hasAt(i - 2, kind); });
    }

    std::optional<Heading> headingAt(qsizetype i)
    {
        if (opensLine(i) && hasAt(i, U"附件"))
            return annexAt(i);
        if (hasAt(i, U"——"))
            return bulletAt(i);
        if (hasAt(i, U"专栏") && (isDigit(at(i + 2)) || isChineseNumeral(at(i + 2))))
            return boxAt(i);
        const std::optional<Marker> marker = markerAt(i);
        if (!marker || !continues(*marker, opensLine(i)))
            return std::nullopt;
        Heading heading = numbered(i, *marker);
        remember(*marker);
        return heading;
    }

    std::optional<Marker> markerAt(qsizetype i) const
    {
        qsizetype end = i;
        if (at(i) == U'第')
            return chapterAt(i);
        if (at(i) == U'(') {
            end = numeralEnd(i + 1);
            const int number = chineseNumeralValue(slice(i + 1, end));
            if (number > 0 && at(end) == U')')
                return Marker{HeadingForm::Article, number, skipBlanks(end + 1)};
            return std::nullopt;
        }
        if (isChineseNumeral(at(i))) {
            end = numeralEnd(i);
            const int number = chineseNumeralValue(slice(i, end));
            if (number > 0 && at(end) == U'、')
                return Marker{HeadingForm::Part, number, skipBlanks(end + 1)};
            return std::nullopt;
        }
        return isDigit(at(i)) ? itemAt(i) : std::nullopt;
    }

    /// 第三章, 第二节
    std::optional<Marker> chapterAt(qsizetype i) const
    {
        const qsizetype end = numeralEnd(i + 1);
        const int number = chineseNumeralValue(slice(i + 1, end));
        if (number <= 0)
            return std::nullopt;
        if (at(end) == U'章' || hasAt(end, U"部分"))
            return Marker{HeadingForm::Part, number, skipBlanks(end + (at(end) == U'章' ? 1 : 2))};
        if (at(end) == U'节')
            return Marker{HeadingForm::Article, number, skipBlanks(end + 1)};
        return std::nullopt;
    }

    std::optional<Marker> itemAt(qsizetype i) const
    {
        qsizetype end = i;
        int number = 0;
        while (isDigit(at(end)) && end < i + 3)
            number = number * 10 + static_cast<int>(at(end++) - U'0');
        const qsizetype mark = skipBlanks(end);
        if (number == 0 || end > i + 2)
            return std::nullopt;
        if ((at(mark) == U'.' || at(mark) == U'、') && !isDigit(at(mark + 1)))
            return Marker{HeadingForm::Item, number, skipBlanks(mark + 1)};
        // "9创新食品…": only where a line opens with it and the name ends like one.
        static constexpr std::u32string_view kCounters =
            U"年月日个家户项种类亿万千百倍人次台条所处至到级届期分米吨";
        const char32_t next = at(end);
        const bool named = (isIdeograph(next) && kCounters.find(next) == kCounters.npos) || next == U'“';
        if (named && opensLine(i))
            return Marker{HeadingForm::Item, number, end, false};
        return std::nullopt;
    }

    /// Whether a number fits the numbering of its level. Marks that open a line are trusted, others must
    /// follow on; after a gap numbers may be missing.
    bool continues(const Marker& marker, bool opens) const
    {
        const int last = m_last.at(static_cast<size_t>(marker.form));
        if (opens && marker.dotted)
            return true;
        const bool firstLost = marker.form == HeadingForm::Part && last == 0 && marker.number == 2;
        return marker.number == last + 1 || marker.number == 1 || firstLost ||
               (m_afterGap && marker.number > last);
    }

    void remember(const Marker& marker)
    {
        const auto level = static_cast<size_t>(marker.form);
        m_last.at(level) = marker.number;
        std::fill(m_last.begin() + static_cast<std::ptrdiff_t>(level) + 1, m_last.end(), 0);
        m_afterGap = false;
    }

    Heading numbered(qsizetype start, const Marker& marker) const
    {
        const qsizetype nameEnd = this->nameEnd(marker);
        const std::u32string_view name = slice(marker.end, nameEnd);
        const bool hasComma = name.find(U',') != name.npos;
        const bool ownLine = at(nameEnd) == U'\n' || nameEnd == size();
        const auto length = static_cast<qsizetype>(name.size());
        if (length <= kLongestName && (!hasComma || ownLine || length <= kLongestNameWithComma)) {
            const bool punctuated = at(nameEnd) == U'。' || at(nameEnd) == U':';
            return {marker.form, marker.number, toText(name), {start, nameEnd + punctuated}};
        }
        return {marker.form, marker.number, toText(slice(marker.end, runInEnd(marker))), {start, marker.end}};
    }

    /// The end of a heading's name: a line end, a full stop, a colon, or the first heading below it.
    qsizetype nameEnd(const Marker& marker) const
    {
        qsizetype i = marker.end;
        for (; i < size() && i - marker.end <= kLongestName; ++i) {
            const char32_t c = at(i);
            if (c == U'\n' || c == U'。' || c == U':' || hasAt(i, U"——") ||
                (i > marker.end && m_working.isAfterGap(i)))
                break;
            if (i > marker.end && opensLowerLevel(i, marker.form))
                break;
            if (isOpeningMark(c))
                i = closing(i);
        }
        while (i > marker.end && at(i - 1) == U' ')
            --i;
        return std::min(i, size());
    }

    bool opensLowerLevel(qsizetype i, HeadingForm form) const
    {
        if (at(i) != U'(' && !isDigit(at(i)))
            return false;
        const std::optional<Marker> marker = markerAt(i);
        if (!marker || !marker->dotted || marker->form <= form)
            return false;
        // Some plans number their articles through all parts.
        const bool goesOn =
            at(i - 1) == U' ' && marker->number == m_last.at(static_cast<size_t>(marker->form)) + 1;
        return marker->number == 1 || goesOn;
    }

    /// Where the name of a heading ends that runs into its first sentence.
    qsizetype runInEnd(const Marker& marker) const
    {
        qsizetype i = marker.end;
        for (; i < size() && i - marker.end < kLongestRunInName; ++i) {
            const char32_t c = at(i);
            const bool quoteAfterName = marker.form == HeadingForm::Part && c == U'“' && i > marker.end + 1;
            if (c == U',' || c == U';' || c == U'。' || c == U':' || c == U'\n' || quoteAfterName)
                break;
        }
        return i;
    }

    Heading annexAt(qsizetype i) const
    {
        qsizetype end = i + 2;
        while (isDigit(at(end)) || isChineseNumeral(at(end)) || at(end) == U':' || at(end) == U' ')
            ++end;
        return {HeadingForm::Annex, 0, {}, {i, end}};
    }

    std::optional<Heading> bulletAt(qsizetype i) const
    {
        qsizetype start = i;
        while (at(start) == U'—' || at(start) == U' ')
            ++start;
        for (qsizetype end = start; end < start + kLongestRunInName; ++end) {
            const char32_t c = at(end);
            if (c == U':' && end > start)
                return Heading{HeadingForm::Bullet, 0, toText(slice(start, end)), {i, end + 1}};
            if (c == U',' || c == U'。' || c == U';' || c == U'\n' || c == U'\0')
                return std::nullopt;
        }
        return std::nullopt;
    }

    Heading boxAt(qsizetype i) const
    {
        qsizetype start = i + 2;
        int number = 0;
        while (isDigit(at(start)))
            number = std::min(number * 10 + static_cast<int>(at(start++) - U'0'), 999);
        start = skipBlanks(start);
        const qsizetype end = nameEnd({HeadingForm::Box, number, start});
        return {HeadingForm::Box, number, toText(slice(start, end)), {i, end}};
    }

    qsizetype skipBlanks(qsizetype i) const
    {
        while (at(i) == U' ')
            ++i;
        return i;
    }

    qsizetype numeralEnd(qsizetype i) const
    {
        const qsizetype limit = i + 4;
        while (i < limit && isChineseNumeral(at(i)))
            ++i;
        return i;
    }

    /// The index of the mark that closes the bracket at `i`, or `i` when it stays open on its line.
    qsizetype closing(qsizetype i) const
    {
        const char32_t close = closingMark(at(i));
        for (qsizetype end = i + 1; end < i + kLongestName && at(end) != U'\n' && at(end) != U'\0'; ++end) {
            if (at(end) == close)
                return end;
        }
        return i;
    }

    std::u32string_view slice(qsizetype start, qsizetype end) const { return m_working.text({start, end}); }

    static QString toText(std::u32string_view words)
    {
        return QString::fromUcs4(words.data(), static_cast<qsizetype>(words.size())).trimmed();
    }

    const WorkingText& m_working;
    std::u32string_view m_text;
    std::vector<Heading> m_headings;
    std::array<int, 3> m_last{}; ///< by form: Part, Article, Item
    bool m_afterGap = false;
};

} // namespace

std::vector<Heading> findHeadings(const WorkingText& text)
{
    return HeadingFinder(text).find();
}

} // namespace milepost
