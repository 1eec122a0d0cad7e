// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/changeline.h"

#include "ui/common/numberformat.h"
#include "ui/progress/periodaxis.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecimals = 6;

QString afterText(const CellChange& change, const QString& unit)
{
    if (change.entry.value)
        return formatQuantity(*change.entry.value, unit);
    return change.kind == CellChange::Kind::Cleared ? u"–"_s : change.text;
}

} // namespace

std::vector<ChangeLine> changeLines(const CellChanges& changes, const Workspace& workspace)
{
    std::vector<ChangeLine> lines;
    for (const CellChange& change : changes) {
        const Measure* measure = workspace.measure(change.key.measure);
        if (change.kind == CellChange::Kind::Same || !measure)
            continue;
        lines.push_back({change.kind, measure->label, periodHeading(change.key.period),
                         change.before ? formatNumber(*change.before, kDecimals) : u"–"_s,
                         afterText(change, measure->unit), change.sentence});
    }
    return lines;
}

} // namespace milepost
