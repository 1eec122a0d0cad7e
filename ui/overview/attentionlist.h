// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/measureline.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace milepost {

/// Lines under a heading.
struct MeasureLineGroup
{
    QString heading; ///< none when empty
    std::vector<MeasureLineContent> lines;
    size_t total = 0; ///< where it is more than the lines, a button brings the rest
    std::function<std::vector<MeasureLineContent>()> rest = {}; ///< made when asked for
};

/// Measures that want to be looked at, a line each; a line leads to its measure, its verdict to the
/// explanation.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name and begins those of the lines.
    AttentionList(const QString& name, QWidget* parent = nullptr);

    /// `total` counts the measures there are: where it is more than the lines, a button leads to all.
    void setContent(const std::vector<MeasureLineGroup>& groups, size_t total);
    /// Instead of lines.
    void setSentence(const QString& sentence);

signals:
    void measureRequested(const milepost::MeasureId& measure);
    void verdictAsked(const milepost::MeasureId& measure);
    void allRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();
    void addSentence(const QString& name, const QString& sentence);
    void addLines(const MeasureLineGroup& group, size_t place);
    QWidget* makeLine(const MeasureLineContent& content);
    QPushButton* addAllButton(const QString& name, size_t count);
    void showRest(QPushButton* button, const std::vector<MeasureLineContent>& rest);

    QVBoxLayout* m_layout;
};

} // namespace milepost
