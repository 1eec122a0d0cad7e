// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that the program and the module milepost_readers share; built into both.
#include "core/documents/documentformat.h"

#include <QCoreApplication>

namespace milepost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

} // namespace

Error unreadable(const QString& message, const QString& detail)
{
    return {ErrorCode::UnreadableInput, message, detail};
}

Error cancelled(const QString& path)
{
    return {ErrorCode::Cancelled, Words::tr("Reading “%1” was stopped.").arg(path)};
}

Error tooMuchText(const QString& path)
{
    return unreadable(
        Words::tr("“%1” holds more than %2 million characters, too much for a plan. Choose the plan's "
                  "own document.")
            .arg(path)
            .arg(kLargestText / 1'000'000));
}

} // namespace milepost
