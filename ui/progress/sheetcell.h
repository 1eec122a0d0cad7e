// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/period.h"

#include <QMetaType>
#include <QString>

namespace milepost {

class Workspace;
struct ClosedPeriod;

/// How a cell of the sheet stands; each is drawn with a mark of its own.
enum class CellState {
    Empty,
    Saved,       ///< in the workspace, final
    Provisional, ///< in the workspace, provisional, estimated or forecast: drawn hollow
    Finer,       ///< nothing for this period, but a value for a part of it: drawn faint
    Asked,       ///< understood, not recorded: a rule wants a reason written
    Refused,     ///< typed or pasted but not understood; the text is kept as it was typed
    Waiting,     ///< understood, not recorded: nobody has said yet who records
    Unsent,      ///< understood, not recorded as far as is known: the server was out of reach
    Contested    ///< understood, not recorded: somebody else has changed the cell meanwhile
};

/// Which cell: a measure and a period.
struct CellKey
{
    MeasureId measure;
    Period period;

    friend bool operator==(const CellKey&, const CellKey&) = default;
    friend size_t qHash(const CellKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.measure, static_cast<int>(key.period.kind()), key.period.year(),
                          key.period.index());
    }
};

/// Whether the sheet takes nothing for a period of a province: it is closed, the past is shown, or the author
/// has no right to it.
bool isLocked(const Workspace& workspace, const Period& period, const QString& province);
/// Why, as a sentence.
QString lockWords(const Workspace& workspace, const Period& period, const QString& province);
/// The closing that keeps a period of a province closed, or nullptr.
const ClosedPeriod* closingOf(const Workspace& workspace, const Period& period, const QString& province);

} // namespace milepost

Q_DECLARE_METATYPE(milepost::CellState)
Q_DECLARE_METATYPE(milepost::CellKey)
