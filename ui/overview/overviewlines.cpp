// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewlines.h"

#include "core/workspace/scoreboard.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostLines = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::OverviewLines)
};

class RowFinder
{
public:
    explicit RowFinder(const MeasureRows& rows)
    {
        m_rows.reserve(static_cast<qsizetype>(rows.size()));
        for (const MeasureRow& row : rows)
            m_rows.insert(row.id, &row);
    }
    const MeasureRow* find(const MeasureId& id) const { return m_rows.value(id); }

private:
    QHash<MeasureId, const MeasureRow*> m_rows;
};

MeasureLineContent lineOf(const MeasureRow& row)
{
    // A plan may promise the same thing in every area: the area tells them apart.
    const QString label = row.label.isEmpty() ? row.subject : row.label;
    const QString name = row.area().isEmpty() ? label : u"%1 · %2"_s.arg(label, row.area());
    return {row.id, row.verdict, row.province(), name, {}, row.lead.join(u"、"_s)};
}

/// Lines of what changed, then of what was reported for the first time, from one place up to another.
std::vector<MeasureLineContent> linesBetween(const ProvinceChanges& province, size_t first, size_t last,
                                             const ViewContext& context)
{
    const RowFinder rows(*context.rows);
    std::vector<MeasureLineContent> lines;
    for (size_t i = first; i < last; ++i) {
        const bool isChange = i < province.changes.size();
        const MeasureId measure =
            isChange ? province.changes[i].measure : province.firstReports[i - province.changes.size()];
        const MeasureRow* row = rows.find(measure);
        if (!row)
            continue;
        lines.push_back(lineOf(*row));
        if (isChange) {
            lines.back().verdict = province.changes[i].to;
            lines.back().reason = province.changes[i].words;
        } else {
            lines.back().reason =
                Words::tr("Reported for the first time. %1").arg(context.scoreboard->headline(measure).words);
        }
    }
    return lines;
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
    group.total = group.lines.size();
    return {group};
}

std::vector<MeasureLineGroup> changeLines(const OverviewContent& content, const ViewContext& context)
{
    std::vector<MeasureLineGroup> groups;
    QStringList unchanged;
    for (const ProvinceChanges& province : content.changes) {
        const size_t count = province.changes.size() + province.firstReports.size();
        if (count == 0) {
            unchanged.append(province.words);
            continue;
        }
        const size_t shown = std::min(count, kMostLines);
        MeasureLineGroup group{province.words, linesBetween(province, 0, shown, context), count, {}};
        group.rest = [province, shown, count, context] {
            return linesBetween(province, shown, count, context);
        };
        groups.push_back(std::move(group));
    }
    if (!unchanged.isEmpty())
        groups.push_back({unchanged.join(u'\n'), {}, 0, {}});
    return groups;
}

} // namespace milepost
