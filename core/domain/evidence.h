// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/period.h"

#include <QDateTime>
#include <QString>

namespace milepost {

/// Row number of a piece of evidence; grows with time, never reused.
enum class EvidenceId : qint64 {};

/// A file that shows where a value comes from, kept in the workspace with its hash. Never changed; taking it
/// out adds a row that says so.
struct Evidence
{
    EvidenceId id = {};
    MeasureId measure;
    Period period;
    QString name; ///< of the file, without its folder
    qint64 size = 0;
    QString sha256; ///< of the content, lower-case hex
    QString author;
    QDateTime recordedAt; ///< UTC
};

} // namespace milepost
