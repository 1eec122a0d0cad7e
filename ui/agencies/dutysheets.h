// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/dutyfilter.h"
#include "ui/print/sheets.h"

namespace milepost {

/// The duty sheets (督办单) of these agencies, each on pages of its own: what is owed under the filter by
/// deadline, room for the state reported, and lines to sign. Agencies that owe nothing are left out; without
/// any the document has no blocks.
SheetDocument dutySheets(const SheetContext& context, const std::vector<const AgencyDuties*>& agencies,
                         const DutyFilter& filter);

} // namespace milepost
