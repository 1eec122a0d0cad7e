// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/reportedvalue.h"

#include <functional>
#include <optional>
#include <vector>

namespace milepost {

class Database;

/// A cell and what stood there before its current revision; absent when nothing did.
struct ReplacedValue
{
    MeasureId measure;
    Period period;
    std::optional<Observation> before;
};

/// Observations, append-only: a correction is a further row that supersedes the one before.
class ObservationRepository
{
public:
    explicit ObservationRepository(Database& database) : m_database(database) {}

    /// Calls with every row whose id is greater, in the order of recording: the measure's id in UTF-8, what
    /// is kept of a value in memory, and whether there is one (else it says "no data"). Gives the last id, or
    /// the one given where there is none.
    Result<qint64> forEachAfter(qint64 id,
                                const std::function<void(QByteArrayView, const ReportedValue&, bool)>& visit);
    /// Every revision of every cell of a measure, oldest first.
    Result<std::vector<Observation>> ofMeasure(const MeasureId& measure);
    /// The revision nobody had superseded at a moment, of every cell of every plan; "no data" included.
    Result<std::vector<Observation>> currentAt(const QDateTime& moment);
    /// The revision nobody has superseded, of every cell of one plan.
    Result<std::vector<Observation>> currentOfPlan(const PlanId& plan);
    /// The current revision of a cell, absent when nothing was ever recorded there.
    Result<std::optional<Observation>> current(const MeasureId& measure, const Period& period);
    /// Every revision of a cell, oldest first.
    Result<std::vector<Observation>> history(const MeasureId& measure, const Period& period);
    /// Every row with this id or a greater one, in the order of recording.
    Result<std::vector<Observation>> from(qint64 id);
    /// The periods whose current revision is marked as the measure's starting value, by period.
    Result<std::vector<Period>> baselines(const MeasureId& measure);
    /// Calls with every row in the order of recording, until it returns false.
    Result<void> forEach(const std::function<bool(const Observation&)>& visit);
    /// The cells whose current revision is one of these, by id, with what it superseded.
    Result<std::vector<ReplacedValue>> currentBetween(qint64 first, qint64 last);

    /// Stores the observation; its `id` is ignored, the new one is returned.
    Result<ObservationId> append(const Observation& observation);

private:
    Database& m_database;
};

} // namespace milepost
