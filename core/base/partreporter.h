// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace milepost {

/// Reports one part of a longer operation: its own way is the whole's from one percentage to another.
class PartReporter final : public ProgressReporter
{
public:
    /// `whole` may be null, and outlives this.
    PartReporter(ProgressReporter* whole, int from, int to) : m_whole(whole), m_from(from), m_to(to) {}

    void advanced(qint64 done, qint64 total) override
    {
        constexpr qint64 kSteps = 1000; // of one per cent, so that parts of parts lose nothing
        const qint64 own = total > 0 ? (m_to - m_from) * kSteps * done / total : 0;
        if (m_whole)
            m_whole->advanced(m_from * kSteps + own, 100 * kSteps);
    }
    bool isCancelled() const override { return m_whole && m_whole->isCancelled(); }

private:
    ProgressReporter* m_whole;
    int m_from;
    int m_to;
};

} // namespace milepost
