// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace milepost {

/// A pale word across another widget, which goes on working underneath.
class Watermark final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `covered`, whose size it follows.
    explicit Watermark(QWidget* covered);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace milepost
