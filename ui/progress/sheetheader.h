// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace milepost {

/// Column headings of the sheet; the one that holds the as-of date is underlined in the accent, closed
/// ones have a lock.
class SheetHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SheetHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace milepost
