// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <functional>
#include <memory>

namespace milepost {

/// Reports from a thread that does the work to the window: in per cent, and whole ones only, as thousands of
/// events would cost more than the work.
class ThreadReporter final : public ProgressReporter
{
public:
    /// Called on the thread that does the work.
    using Tell = std::function<void(int percent)>;

    ThreadReporter(std::shared_ptr<std::atomic<bool>> cancelled, Tell tell)
        : m_cancelled(std::move(cancelled)), m_tell(std::move(tell))
    {}

    void advanced(qint64 done, qint64 total) override
    {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (percent != m_last)
            m_tell(percent);
        m_last = percent;
    }

    bool isCancelled() const override { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    Tell m_tell;
    int m_last = -1;
};

} // namespace milepost
