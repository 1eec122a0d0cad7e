// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace milepost {

/// The legend of a document: a sample of every kind of mark with its word.
class FigureLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureLegend(QWidget* parent = nullptr);

    /// Names the numbers that are no figures too.
    void showOther();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int place(QPainter* painter) const;

    bool m_showsOther = false;
};

} // namespace milepost
