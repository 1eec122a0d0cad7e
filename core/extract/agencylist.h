// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QStringList>

#include <optional>
#include <string_view>

namespace milepost {

/// Who answers for something, as written.
struct Agencies
{
    QStringList lead;
    QStringList participants;

    bool isEmpty() const { return lead.isEmpty() && participants.isEmpty(); }
};

/// What a document says once for all its lists (“列第一位者为牵头部门,下同”).
struct AgencyConvention
{
    bool firstLeads = false;
};

/// Reads the words inside a bracket as a list of agencies: with labels (牵头单位:…;参加单位:…), with a verb
/// at the end (…负责, …共同牵头, …牵头,…配合) or bare. Nothing when the bracket is no such list. A convention
/// the list states holds for it and those after it.
std::optional<Agencies> readAgencyList(std::u32string_view words, AgencyConvention& convention);

/// The insides of the brackets at the end of a paragraph, last first; a full stop after a bracket does not
/// matter. `paragraph` and the result are offsets into `text`.
std::optional<TextSpan> closingBracket(std::u32string_view text, TextSpan paragraph);

/// The names in an enumeration, without “等”, in order.
QStringList agencyNames(std::u32string_view enumeration);

/// Whether words end like the name of a body (…厅, …局, …政府 …).
bool endsLikeAgency(std::u32string_view words);

} // namespace milepost
