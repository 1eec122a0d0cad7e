// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/domain/statusreport.h"

#include <QAbstractButton>

#include <optional>

namespace milepost {

/// A number that leads to its rows. Reads as text, works as a button.
class CountLink final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Line,   ///< shape word … number
        Figure, ///< a large number and its word
        Mark    ///< a state's mark and a small number; the word is in the tool tip
    };

    CountLink(Look look, QWidget* parent);

    /// `shape` is drawn before the word; a count of zero is shown but leads nowhere.
    void setContent(const QString& word, int count, std::optional<Verdict> shape = std::nullopt);
    /// For the look Mark.
    void setContent(const QString& word, int count, WorkState state);
    int count() const { return m_count; }
    /// What it counts in, said before the rest to a screen reader.
    void setPlace(const QString& place);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void speak();
    void paintLine(QPainter& painter);
    void paintFigure(QPainter& painter);
    void paintMark(QPainter& painter);

    Look m_look;
    QString m_place;
    QString m_word;
    int m_count = 0;
    std::optional<Verdict> m_shape;
    WorkState m_state = WorkState::Unreported;
};

} // namespace milepost
