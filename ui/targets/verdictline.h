// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

namespace milepost {

/// A verdict badge as a widget. Where it is shown to be asked, a click, Enter or Space asks it.
class VerdictLine final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLine(QWidget* parent = nullptr);
    void setVerdict(Verdict verdict);
    /// Takes the focus and reacts to clicks.
    void setAskable(const QString& hint);
    QSize sizeHint() const override;

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict = Verdict::NoData;
    QString m_hint;
};

} // namespace milepost
