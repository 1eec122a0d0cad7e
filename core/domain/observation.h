// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/period.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace milepost {

/// SDMX OBS_STATUS codes with the words officers use: A 正式数, P 快报/初步数, E 估计数, F 预计数, B
/// 口径变化, D 口径不同, O 缺报, L 未统计, M 不适用, Q 不公开.
enum class ObservationStatus {
    Final,
    Provisional,
    Estimated,
    Forecast,
    Break,
    Differs,
    Missing,
    NotCollected,
    NotApplicable,
    Confidential
};
/// The one-letter SDMX code and back.
QChar statusCode(ObservationStatus status);
std::optional<ObservationStatus> statusFromCode(QChar code);

/// How a value came into the workspace: by hand or from an officer's file, or with the program's published
/// figures.
enum class ObservationOrigin { Entered, Published };
QString toString(ObservationOrigin origin);
std::optional<ObservationOrigin> originFromString(const QString& text);

/// A reported value of a measure for a period. Never overwritten: a correction supersedes it.
struct Observation
{
    ObservationId id = {};
    MeasureId measure;
    Period period;
    std::optional<double> value; ///< in the measure's unit; absent means "no data" (a withdrawn value)
    QString entered;             ///< as typed: "1.2亿"
    ObservationStatus status = ObservationStatus::Final;
    bool baseline = false; ///< this value is the measure's starting point b
    ObservationOrigin origin = ObservationOrigin::Entered;
    QString source;
    QString note;
    QString reason; ///< why the value is as it is although a rule asks, or why it was changed
    QString author;
    QDateTime recordedAt;                    ///< UTC
    std::optional<ObservationId> supersedes; ///< the revision it replaces
};

} // namespace milepost
