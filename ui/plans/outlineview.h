// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace milepost {

/// The outline of a plan as a tree: the name takes what the promise and the agencies leave.
class OutlineView final : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget* parent = nullptr);

    /// Gives the columns their widths; call it once the model is set.
    void layOutColumns();
};

} // namespace milepost
