// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace milepost::bench {

/// Notices that a widget was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QObject& widget) { widget.installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Milliseconds from one key sent to a widget until what is watched is painted anew; negative when it never
/// is.
double press(QWidget& widget, int key, const QString& text, PaintWatch& watch);

/// The same for every letter of a word, typed and deleted again.
std::vector<double> typeAndDelete(QWidget& field, PaintWatch& watch, const QString& word);

} // namespace milepost::bench
