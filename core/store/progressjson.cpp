// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/progressjson.h"

#include "core/store/textvalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

QJsonObject jsonFrom(const Evidence& evidence)
{
    return {{u"measure"_s, evidence.measure.toString()},
            {u"period"_s, evidence.period.toString()},
            {u"name"_s, evidence.name},
            {u"size"_s, evidence.size},
            {u"sha256"_s, evidence.sha256},
            {u"author"_s, evidence.author},
            {u"recorded_at"_s, textFromMoment(evidence.recordedAt)}};
}

QJsonObject jsonFrom(const StatusReport& report)
{
    QJsonObject json{{u"plan"_s, report.item.plan.toString()},
                     {u"kind"_s, toString(report.item.kind)},
                     {u"item"_s, report.item.id},
                     {u"state"_s, toString(report.state)},
                     {u"note"_s, report.note},
                     {u"author"_s, report.author},
                     {u"recorded_at"_s, textFromMoment(report.recordedAt)}};
    if (report.percent)
        json.insert(u"percent"_s, *report.percent);
    if (report.expected)
        json.insert(u"expected"_s, report.expected->toString(Qt::ISODate));
    if (report.supersedes)
        json.insert(u"supersedes"_s, *report.supersedes);
    return json;
}

} // namespace milepost
