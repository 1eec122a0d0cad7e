// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workmeter.h"

namespace milepost {

bool WorkMeter::begin(qint64 weight)
{
    m_before += m_weight;
    m_weight = weight;
    return tell(0);
}

bool WorkMeter::tell(qint64 doneOfStep)
{
    if (m_reporter && !m_stopped) {
        m_reporter->advanced(m_before + doneOfStep, m_total);
        m_stopped = m_reporter->isCancelled();
    }
    return !m_stopped;
}

} // namespace milepost
