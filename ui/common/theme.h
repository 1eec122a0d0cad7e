// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace milepost {

enum class ThemeVariant { Light, Dark };

/// Semantic colours of one variant. Verdict colours run green–amber–red, are told apart by colour-blind eyes,
/// and differ in lightness so that they separate in grey.
struct ThemeColors
{
    QColor ink;        ///< text and figures
    QColor mutedInk;   ///< secondary text, axis labels
    QColor faintInk;   ///< hints, disabled text
    QColor background; ///< behind cards
    QColor surface;    ///< tables, cards, charts
    QColor raised;     ///< hovered rows, headers, inputs at rest
    QColor gridLine;   ///< quiet lines
    QColor outline;    ///< borders of controls
    QColor accent;     ///< the one accent: selection, links, focus
    QColor accentSoft; ///< selection fill behind ink
    QColor onAccent;   ///< text on the accent
};

const ThemeColors& themeColors(ThemeVariant variant);
/// The variant a widget is shown in, told from its palette.
ThemeVariant themeVariant(const QPalette& palette);
const ThemeColors& themeColors(const QWidget* widget);

QColor verdictColor(Verdict verdict, ThemeVariant variant);

QPalette themePalette(ThemeVariant variant);

/// The type scale. All roles share one family list; figures in it are tabular.
enum class TextRole {
    Small,   ///< 12 px: captions, axis labels
    Body,    ///< 14 px
    Strong,  ///< 14 px, heavier
    Heading, ///< 17 px: cards, panes
    Title,   ///< 22 px: pages
    Figure   ///< 28 px: key figures
};
QFont themeFont(TextRole role);
QStringList themeFontFamilies();

/// Sets style, palette and font of the application.
void applyTheme(QApplication& application, ThemeVariant variant);
/// Gives the label a role's font, and muted ink when asked by the palette role.
enum class InkTone { Normal, Muted };
void setTextRole(QWidget* widget, TextRole role, InkTone tone = InkTone::Normal);

} // namespace milepost
