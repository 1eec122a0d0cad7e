// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewactions.h"

#include <QWidget>

class QAbstractButton;

namespace milepost {

/// The keys of a review, each a cap with its word; for the mouse each is a button. Wraps to the width it has.
class KeyStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyStrip(QWidget* parent = nullptr);

    void setActionEnabled(ReviewAction action, bool enabled);
    void retranslate();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void triggered(milepost::ReviewAction action);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int place(int width, bool moves) const;

    std::vector<std::pair<ReviewKey, QAbstractButton*>> m_buttons;
};

} // namespace milepost
