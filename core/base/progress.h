// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace milepost {

/// Told how far a long operation has come; asks whether to stop. Called from the thread that does the work.
class ProgressReporter
{
public:
    virtual ~ProgressReporter() = default;
    virtual void advanced(qint64 done, qint64 total) = 0;
    virtual bool isCancelled() const = 0;
};

} // namespace milepost
