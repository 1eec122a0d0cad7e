// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/reportedvalue.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <vector>

namespace milepost {

/// The current revisions of one measure, each list ascending by period.
struct MeasureCells
{
    std::vector<ReportedValue> values;  ///< with a value
    std::vector<ReportedValue> emptied; ///< "no data": of these only id, period and origin say anything

    /// The current revision of a cell, "no data" included; nullptr where nothing was recorded.
    const ReportedValue* at(const Period& period) const;
    /// Takes a revision in place of the earlier one of its cell; false when this or a later one stands there.
    bool take(const ReportedValue& revision, bool hasValue);
};

/// Sorts the revisions of a file, read in the order of their ids, under their measures. A million of them
/// come in the order of reporting, each for another measure than the one before: ids are compared as bytes
/// that lie together, so that they stay in the processor's cache.
class ValueGatherer
{
public:
    struct Gathered
    {
        MeasureId measure;
        MeasureCells cells;
        bool isChanged = false;
    };

    /// `standing` gives what is known of a measure before its first revision; absent: nothing is.
    explicit ValueGatherer(std::function<MeasureCells(const MeasureId&)> standing = {});

    void take(QByteArrayView measure, const ReportedValue& revision, bool hasValue);
    /// One entry for each measure there was a revision of.
    std::vector<Gathered> finish() { return std::move(m_gathered); }

private:
    size_t place(QByteArrayView measure);
    QByteArrayView keep(QByteArrayView id);

    std::function<MeasureCells(const MeasureId&)> m_standing;
    std::vector<QByteArray> m_bytes; ///< of ids, in blocks that never move
    QHash<QByteArrayView, size_t> m_places;
    std::vector<Gathered> m_gathered;
};

} // namespace milepost
