// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

namespace milepost {

enum class Severity { Hint, Warning, Error };

/// Something imperfect in content that was read all the same (an Error is for what could not be done at all).
/// `code` is stable and machine-readable ("text.doubled"); `message` is a translated sentence.
struct Issue
{
    Severity severity = Severity::Warning;
    QString code;
    QString message;
    TextSpan span = {};
};

} // namespace milepost
