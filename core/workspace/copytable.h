// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/copycomparison.h"

#include <QByteArray>

namespace milepost {

/// What bringing back would do as comma-separated values (RFC 4180, UTF-8), a row a change: effect, kind,
/// subject, province, period, unit, before, mine, mine_by, mine_at, theirs, theirs_by, theirs_at, choice
/// ("mine" or "theirs", empty where none was made), reason, key. Filled in, it is a list of choices.
QByteArray comparisonCsv(const CopyComparison& comparison, const BringingRequest& request);

/// The same as JSON, with the counts and where the copy comes from.
QByteArray comparisonJson(const CopyComparison& comparison, const BringingRequest& request);

/// Choices by the key of a change, from such a table or from a JSON object {"key": "mine"}. UnreadableInput
/// for anything else, with what is wrong. Fields without a choice are left out.
Result<QHash<QString, BroughtChoice>> readChoices(const QByteArray& bytes, const QString& name);

} // namespace milepost
