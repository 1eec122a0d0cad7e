// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <vector>

class QPalette;
QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace milepost {

/// What a printer is given: colours, or their lightness alone.
enum class PaperInk { Colour, Grey };

/// The colour of the same lightness without a hue.
QColor greyOf(const QColor& colour);

/// Colours and fonts every chart is drawn with. Sizes are in device-independent pixels (1/96 inch on paper).
/// What tells things apart is shape and pattern first, colour second: a grey copy reads the same.
struct ChartStyle
{
    QColor background;
    QColor ink;      ///< titles and values
    QColor muted;    ///< axis labels, notes
    QColor grid;     ///< quiet lines
    QColor actual;   ///< reported values
    QColor target;   ///< promised values
    QColor expected; ///< the path between
    QColor trough;   ///< the empty part of a bar
    QColor band;     ///< the inside of a range or of ≈
    std::vector<QColor>
        series;   ///< several courses, told apart by colour-blind eyes; dashes and marks besides
    QFont font;   ///< labels, 12 px
    QFont strong; ///< the labels that matter, 12 px bold
    QFont small;  ///< axis labels, 11 px

    static ChartStyle light();
    static ChartStyle dark();
    /// Light or dark after the window colour of a palette.
    static ChartStyle forScreen(const QPalette& palette);
    /// Always light, with the face whose text can be copied back out of a PDF.
    static ChartStyle forPaper(PaperInk ink = PaperInk::Colour);
};

/// Font families by name, best first, for text that must show Chinese.
QStringList screenFamilies();
QStringList paperFamilies();

/// Takes out of a Qt chart what breaks on paper or in tests: animation, shadow, rounded corners, legend, HTML
/// titles, cut labels; sets fonts and colours.
void applyStyle(QChart& chart, const ChartStyle& style);

} // namespace milepost
