// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/observation.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace milepost {

/// A figure somebody published about a province: what the publisher says, not yet tied to a measure.
struct PublishedFigure
{
    QString provinceCode; ///< GB/T 2260
    QString province;
    QString subject; ///< "电子商务交易额"
    Period period;
    double value = 0.0;
    QString entered; ///< the number as written
    QString unit;    ///< "亿元"
    ObservationStatus status = ObservationStatus::Final;
    QString publisher;
    QString title;     ///< of the publication, empty when it has none
    QString published; ///< "2021-03-09", "2016-05": as exactly as it is known

    /// Publisher, title and date in one line, as an observation keeps its source.
    QString source() const;
};

/// Reads a table with the columns province_code, province, measure, period, value, unit, status, publisher,
/// source_title, published. UnreadableInput names the line that is wrong.
Result<std::vector<PublishedFigure>> readPublishedFigures(const QByteArray& csv, const QString& name);

/// The figures built into the program.
Result<std::vector<PublishedFigure>> builtInPublishedFigures();

} // namespace milepost
