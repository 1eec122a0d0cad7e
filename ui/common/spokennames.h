// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QLineEdit;

namespace milepost {

/// Says what is chosen in a box. On Linux a screen reader is told a box's choice as its name; what the choice
/// is of stands in the description.
void nameBox(QComboBox& box, const QString& name);
/// Says what is searched for, and what the button that clears it does.
void nameSearch(QLineEdit& search, const QString& name);

} // namespace milepost
