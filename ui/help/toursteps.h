// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <vector>

namespace milepost {

/// One stop of the tour.
struct TourStep
{
    PageId page = PageId::Overview;
    QString part; ///< object name of what is pointed at, empty for nothing in particular
    QString title;
    QString words;
};

/// The tour of the window, in the reader's language: two minutes of reading.
std::vector<TourStep> tourSteps();

} // namespace milepost
