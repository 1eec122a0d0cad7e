// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationjson.h"

namespace milepost {

using namespace Qt::StringLiterals;

QJsonObject jsonFrom(const Observation& observation)
{
    QJsonObject json{{u"measure"_s, observation.measure.toString()},
                     {u"period"_s, observation.period.toString()},
                     {u"value"_s, observation.value ? QJsonValue(*observation.value) : QJsonValue()},
                     {u"entered"_s, observation.entered},
                     {u"status"_s, QString(statusCode(observation.status))},
                     {u"baseline"_s, observation.baseline},
                     {u"origin"_s, toString(observation.origin)},
                     {u"source"_s, observation.source},
                     {u"note"_s, observation.note},
                     {u"author"_s, observation.author},
                     {u"recorded_at"_s, observation.recordedAt.toUTC().toString(Qt::ISODateWithMs)}};
    if (!observation.reason.isEmpty())
        json.insert(u"reason"_s, observation.reason);
    if (observation.supersedes)
        json.insert(u"supersedes"_s, static_cast<qint64>(*observation.supersedes));
    return json;
}

} // namespace milepost
