// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/workdivision.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/workingtext.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Words = std::u32string_view;

constexpr std::array<Words, 3> kLeadColumns{U"牵头单位", U"牵头部门", U"责任单位"};
constexpr std::array<Words, 6> kParticipantColumns{U"参加单位", U"参与单位", U"配合单位",
                                                   U"参加部门", U"配合部门", U"协办单位"};
constexpr std::array<Words, 6> kNationalBodies{U"省", U"人行", U"人民银行", U"国家", U"自治区", U"各"};
constexpr std::array<Words, 5> kGroupEnds{U"分别负责", U"负责", U"共同牵头", U"分别牵头", U"牵头"};
constexpr Words kLastCharacters = U"厅局委办行社关司府院心门署责等部";

/// The place after the table's column titles, or -1.
qsizetype bodyStart(Words text)
{
    for (const Words lead : kLeadColumns) {
        for (size_t at = text.find(lead); at != text.npos; at = text.find(lead, at + 1)) {
            size_t next = at + lead.size();
            while (next < text.size() && (text[next] == U' ' || text[next] == U'\n'))
                ++next;
            for (const Words participants : kParticipantColumns) {
                if (text.substr(next).starts_with(participants))
                    return static_cast<qsizetype>(next + participants.size());
            }
        }
    }
    return -1;
}

class TableReader
{
public:
    TableReader(const WorkingText& working, const Catalogue& catalogue) : m_text(working.text())
    {
        for (const Province& province : catalogue.provinces())
            m_provinces.push_back(province.shortZh.toStdU32String());
    }

    std::vector<WorkGroup> read(qsizetype start)
    {
        std::vector<WorkGroup> groups;
        qsizetype rowStart = -1; // of the row being read, after its number
        const auto close = [&](qsizetype end) {
            if (rowStart < 0)
                return;
            WorkGroup& group = groups.back();
            const WorkRow row = readRow({rowStart, end});
            if (m_inLeaf)
                group.rows.push_back(row);
            else
                group.head = row;
        };
        int group = 1;
        int leaf = 1;
        const auto size = static_cast<qsizetype>(m_text.size());
        for (qsizetype i = start; i < size;) {
            const qsizetype groupEnd = groupNumberAt(i, group, start);
            const qsizetype leafEnd = groups.empty() ? -1 : leafNumberAt(i, leaf);
            if (groupEnd < 0 && leafEnd < 0) {
                ++i;
                continue;
            }
            close(i);
            if (groupEnd >= 0) {
                groups.emplace_back();
                ++group;
                leaf = 1;
            } else {
                ++leaf;
            }
            m_inLeaf = leafEnd >= 0 && groupEnd < 0;
            rowStart = std::max(groupEnd, leafEnd);
            i = rowStart;
        }
        close(size);
        return groups;
    }

private:
    char32_t at(qsizetype i) const
    {
        return i >= 0 && i < static_cast<qsizetype>(m_text.size()) ? m_text[static_cast<size_t>(i)] : U'\0';
    }

    Words slice(qsizetype start, qsizetype end) const
    {
        return m_text.substr(static_cast<size_t>(start),
                             static_cast<size_t>(std::max(end - start, qsizetype{0})));
    }

    /// Whether the words before `i` end a cell with agencies.
    bool followsAgencies(qsizetype i) const
    {
        while (at(i - 1) == U' ' || at(i - 1) == U'\n')
            --i;
        return kLastCharacters.find(at(i - 1)) != kLastCharacters.npos;
    }

    qsizetype groupNumberAt(qsizetype i, int expected, qsizetype start) const
    {
        if (!isChineseNumeral(at(i)) || (i > start && !followsAgencies(i)))
            return -1;
        qsizetype end = i;
        while (isChineseNumeral(at(end)) && end < i + 4)
            ++end;
        if (chineseNumeralValue(slice(i, end)) != expected)
            return -1;
        return at(end) == U'、' ? end + 1 : end;
    }

    qsizetype leafNumberAt(qsizetype i, int expected) const
    {
        if (!isDigit(at(i)) || isDigit(at(i - 1)) || (expected > 1 && !followsAgencies(i)))
            return -1;
        qsizetype end = i;
        int number = 0;
        while (isDigit(at(end)) && end < i + 3)
            number = number * 10 + static_cast<int>(at(end++) - U'0');
        if (number != expected || isDigit(at(end)))
            return -1;
        return at(end) == U'.' || at(end) == U'、' ? end + 1 : end;
    }

    bool opensAgency(Words words) const
    {
        const auto opens = [&](Words name) { return words.starts_with(name); };
        return std::any_of(kNationalBodies.begin(), kNationalBodies.end(), opens) ||
               std::any_of(m_provinces.begin(), m_provinces.end(), opens);
    }

    /// Whether the words from here to the next separator, or to the next agency, name one.
    bool isAgencyAt(Words row, size_t i) const
    {
        if (!opensAgency(row.substr(i)))
            return false;
        for (size_t end = i + 2; end <= row.size(); ++end) {
            const bool separated = end == row.size() || row[end] == U'、' || row[end] == U',' ||
                                   row[end] == U' ' || row[end] == U'\n' ||
                                   row.substr(end).starts_with(U"等") ||
                                   row.substr(end).starts_with(U"分别") || opensAgency(row.substr(end));
            if (separated && endsBody(row.substr(i, end - i)))
                return true;
            if (separated && !opensAgency(row.substr(end)))
                return false;
        }
        return false;
    }

    static bool endsBody(Words name) { return endsLikeAgency(name) || name.ends_with(U"社"); }

    WorkRow readRow(TextSpan span) const
    {
        const Words row = slice(span.start, span.end);
        size_t first = 0;
        while (first < row.size() && !isAgencyAt(row, first))
            ++first;
        WorkRow result{toText(trimmed(row.substr(0, first))), {}, span};
        size_t start = first;
        for (size_t i = first + 1; i <= row.size(); ++i) {
            const bool opensNext = i < row.size() &&
                                   kLastCharacters.find(row[i - 1]) != kLastCharacters.npos &&
                                   isAgencyAt(row, i);
            if (i < row.size() && !opensNext)
                continue;
            Words group = trimmed(row.substr(start, i - start));
            removeSuffix(group, kGroupEnds);
            QStringList& names = start == first ? result.agencies.lead : result.agencies.participants;
            names += agencyNames(group);
            start = i;
        }
        return result;
    }

    Words m_text;
    std::vector<std::u32string> m_provinces;
    bool m_inLeaf = false;
};

} // namespace

WorkDivision readWorkDivision(const WorkingText& text, const Catalogue& catalogue)
{
    const qsizetype start = bodyStart(text.text());
    if (start < 0)
        return {};
    std::vector<WorkGroup> groups = TableReader(text, catalogue).read(start);
    if (groups.empty())
        return {};
    const size_t lineEnd = text.text().rfind(U'\n', static_cast<size_t>(start));
    const qsizetype opening = lineEnd == std::u32string_view::npos ? 0 : static_cast<qsizetype>(lineEnd) + 1;
    return {{opening, text.size()}, std::move(groups)};
}

} // namespace milepost
