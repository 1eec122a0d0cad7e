// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace milepost {

/// The measures that lag most, a line each; a line leads to its measure.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget* parent = nullptr);

    /// Shows the first lines of `ids`, which stand in `rows`.
    void setContent(const std::vector<MeasureId>& ids, const MeasureRows& rows);

signals:
    void measureRequested(const milepost::MeasureId& measure);
    void allRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
};

} // namespace milepost
