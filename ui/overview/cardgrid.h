// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace milepost {

/// Cards of equal width in as many columns as fit, rows of equal height.
class CardGrid final : public QLayout
{
    Q_OBJECT

public:
    /// `cardWidth` is the narrowest card in device-independent pixels.
    CardGrid(int cardWidth, int gap, QWidget* parent = nullptr);
    ~CardGrid() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect& rect, Pass pass) const;

    int m_cardWidth;
    int m_gap;
    QList<QLayoutItem*> m_items;
};

} // namespace milepost
