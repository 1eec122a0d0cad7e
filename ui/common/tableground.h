// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace milepost {

/// The ground of a cell in a table of rows: the row's colour when it is selected or under the mouse, and the
/// thin line below it.
void paintTableGround(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace milepost
