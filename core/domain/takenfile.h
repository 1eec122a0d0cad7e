// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace milepost {

/// A file whose values were taken into the workspace.
struct TakenFile
{
    qint64 id = 0;
    QString sha256; ///< of its bytes, lower-case hex
    QString name;
    QString author;
    QDateTime takenAt; ///< UTC
    qint64 values = 0; ///< revisions recorded from it
    qint64 first = 0;  ///< id of the first of them; the others follow without a gap

    friend bool operator==(const TakenFile&, const TakenFile&) = default;
};

} // namespace milepost
