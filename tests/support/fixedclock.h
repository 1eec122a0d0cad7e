// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace milepost {

/// A clock that stands at 2026-07-01 09:30 UTC until told otherwise: years after the periods tests report on.
class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now = QDateTime(QDate(2026, 7, 1), QTime(9, 30), Qt::UTC);
};

} // namespace milepost
