// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewlines.h"

#include "core/workspace/scoreboard.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostLines = 8;

/// Rows stand in the order of their plans, and there are many.
class RowFinder
{
public:
    explicit RowFinder(const MeasureRows& rows) : m_rows(rows) {}
    const MeasureRow* find(const MeasureId& id) const
    {
        const auto row = std::ranges::find(m_rows, id, &MeasureRow::id);
        return row == m_rows.end() ? nullptr : &*row;
    }

private:
    const MeasureRows& m_rows;
};

MeasureLineContent lineOf(const MeasureRow& row)
{
    return {row.id, row.verdict, row.province(), row.label, {}, row.lead.join(u"、"_s)};
}

} // namespace

std::vector<MeasureLineGroup> attentionLines(const OverviewContent& content, const ViewContext& context)
{
    const RowFinder rows(*context.rows);
    MeasureLineGroup group;
    for (size_t i = 0; i < std::min(content.attention.size(), kMostLines); ++i) {
        const MeasureRow* row = rows.find(content.attention[i]);
        if (!row)
            continue;
        group.lines.push_back(lineOf(*row));
        group.lines.back().reason = context.scoreboard->headline(row->id).words;
    }
    return {group};
}

std::vector<MeasureLineGroup> changeLines(const OverviewContent& content, const ViewContext& context)
{
    const RowFinder rows(*context.rows);
    std::vector<MeasureLineGroup> groups;
    QStringList unchanged;
    for (const ProvinceChanges& province : content.changes) {
        if (province.changes.empty()) {
            unchanged.append(province.words);
            continue;
        }
        MeasureLineGroup group{province.words, {}};
        for (const VerdictChange& change : province.changes) {
            const MeasureRow* row = rows.find(change.measure);
            if (!row || group.lines.size() == kMostLines)
                continue;
            group.lines.push_back(lineOf(*row));
            group.lines.back().verdict = change.to;
            group.lines.back().reason = change.words;
        }
        groups.push_back(std::move(group));
    }
    if (!unchanged.isEmpty())
        groups.push_back({unchanged.join(u'\n'), {}});
    return groups;
}

} // namespace milepost
