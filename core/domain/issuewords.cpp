// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/issuewords.h"

#include <QCoreApplication>

namespace milepost {

QString issueSentence(const QString& code)
{
    if (code == u"text.doubled")
        return QCoreApplication::translate(
            "milepost::Issue",
            "Passages of this document stand twice. Each is read once, in the order of the plan.");
    if (code == u"text.gap")
        return QCoreApplication::translate(
            "milepost::Issue", "Text of the plan is missing before this place. What it promised cannot "
                               "be read; compare with the original.");
    return {};
}

} // namespace milepost
