// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace milepost {

/// Walks through work of several steps: tells a reporter how far it has come and remembers that it wants to
/// stop. Weights are shares of the whole in a unit of the caller's.
class WorkMeter
{
public:
    /// `reporter` may be null, and outlives this; `total` is the sum of all weights.
    WorkMeter(ProgressReporter* reporter, qint64 total) : m_reporter(reporter), m_total(total) {}

    /// Begins a step, which ends the one before. False when the work is to be stopped.
    bool begin(qint64 weight);
    /// Inside a step: item `done` of `all` is next. May be called for each of a million items, only some of
    /// which the reporter hears of. False when the work is to be stopped.
    bool goesOn(qint64 done, qint64 all)
    {
        constexpr qint64 kItems = 256;
        return (done % kItems != 0 || tell(all > 0 ? m_weight * done / all : 0)) && !m_stopped;
    }
    bool isStopped() const { return m_stopped; }

private:
    bool tell(qint64 doneOfStep);

    ProgressReporter* m_reporter;
    qint64 m_total;
    qint64 m_before = 0; ///< the weights of the steps that are done
    qint64 m_weight = 0; ///< of the present step
    bool m_stopped = false;
};

} // namespace milepost
