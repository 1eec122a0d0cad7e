// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/earlyreading.h"

#include "core/store/database.h"
#include "core/store/observationrepository.h"

#include <QFileInfo>

namespace milepost {
namespace {

/// Below this size a second connection costs more than it saves.
constexpr qint64 kLarge = 16 << 20;

Result<ReadValues> readAll(const QString& path)
{
    Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    ObservationRepository observations(*database);
    return gatherValues(observations, 0, ValueGatherer());
}

} // namespace

Result<ReadValues> gatherValues(ObservationRepository& observations, qint64 after, ValueGatherer gatherer)
{
    const Result<qint64> last = observations.forEachAfter(
        after, [&gatherer](QByteArrayView measure, const ReportedValue& revision, bool hasValue) {
            gatherer.take(measure, revision, hasValue);
        });
    if (!last)
        return last.error();
    return ReadValues{gatherer.finish(), *last};
}

std::unique_ptr<EarlyReading> EarlyReading::begin(const QString& path)
{
    if (QFileInfo(path).size() < kLarge)
        return nullptr;
    return std::unique_ptr<EarlyReading>(new EarlyReading(path));
}

EarlyReading::EarlyReading(const QString& path) : m_values(std::async(std::launch::async, readAll, path)) {}

} // namespace milepost
