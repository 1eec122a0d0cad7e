// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/statuswords.h"

#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

QString statusChoice(ObservationStatus status)
{
    return u"%1  %2"_s.arg(statusCode(status)).arg(statusWord(status));
}

QList<ObservationStatus> valueStatuses()
{
    return {ObservationStatus::Final,    ObservationStatus::Provisional, ObservationStatus::Estimated,
            ObservationStatus::Forecast, ObservationStatus::Break,       ObservationStatus::Differs};
}

bool isHollow(ObservationStatus status)
{
    return status == ObservationStatus::Provisional || status == ObservationStatus::Estimated ||
           status == ObservationStatus::Forecast;
}

} // namespace milepost
