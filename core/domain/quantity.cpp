// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quantity.h"

#include <QCoreApplication>

namespace milepost {

Result<Quantity> Quantity::convertedTo(const Unit& target) const
{
    if (!unit.convertsTo(target)) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("milepost::Quantity", "%1 cannot be converted into %2.")
                         .arg(unit.symbol, target.symbol)};
    }
    return unit.factor == target.factor ? Quantity{value, target}
                                        : Quantity{value * unit.factor / target.factor, target};
}

} // namespace milepost
