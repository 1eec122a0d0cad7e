// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// A column of a table, as both engines know it.
struct StoredColumn
{
    enum class Type { Text, Integer, Real, Bytes };

    QString name;
    Type type = Type::Text;
    bool nullable = true;
};

} // namespace milepost
