// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"
#include "core/extract/agencylist.h"

#include <QString>

#include <vector>

namespace milepost {

class Catalogue;
class WorkingText;

/// A row of the table that shares out the work: “2 … 专项 省商务厅 省发展改革委、…”.
struct WorkRow
{
    QString name;
    Agencies agencies;
    TextSpan span; ///< working offsets
};

/// Rows under one chapter: “三 实施…行动”.
struct WorkGroup
{
    WorkRow head;
    std::vector<WorkRow> rows;
};

struct WorkDivision
{
    TextSpan span; ///< working offsets of the whole table, empty when there is none
    std::vector<WorkGroup> groups;
};

/// Reads the table of agencies (序号 专项 牵头单位 参加单位), also where its cells have run together: rows
/// are told by their running numbers, names end where the first agency begins, the participants begin with an
/// agency that follows another without a separator.
WorkDivision readWorkDivision(const WorkingText& text, const Catalogue& catalogue);

} // namespace milepost
