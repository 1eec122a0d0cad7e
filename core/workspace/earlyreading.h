// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/valuegatherer.h"

#include <QString>

#include <future>
#include <memory>
#include <vector>

namespace milepost {

class ObservationRepository;
class Store;

/// Values read from the file, and up to which row.
struct ReadValues
{
    std::vector<ValueGatherer::Gathered> measures;
    qint64 last = 0; ///< id of the last row
};

/// Reads every row after this id.
Result<ReadValues> gatherValues(ObservationRepository& observations, qint64 after, ValueGatherer gatherer);

/// Reads all values of a large workspace on another core, over a connection of its own, while the plans are
/// read on this one. What others write meanwhile is found like everything they write later: by its higher id.
class EarlyReading
{
public:
    /// Nothing for a workspace that is read fast enough without it. `store` is open on it; path and password
    /// are what opened it.
    static std::unique_ptr<EarlyReading> begin(Store& store, const QString& path, const QString& password);

    Result<ReadValues> finish() { return m_values.get(); }

private:
    EarlyReading(const QString& path, const QString& password);

    std::future<Result<ReadValues>> m_values;
};

} // namespace milepost
