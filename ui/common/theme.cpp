// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/housestyle.h"

#include <QApplication>
#include <QWidget>

namespace milepost {
namespace {

ThemeColors lightColors()
{
    return {.ink = QColor(0x17202B),
            .mutedInk = QColor(0x586676),
            .faintInk = QColor(0x8A95A3),
            .background = QColor(0xF3F5F7),
            .surface = QColor(0xFFFFFF),
            .raised = QColor(0xEDF0F3),
            .gridLine = QColor(0xE1E5EA),
            .outline = QColor(0xC9D0D8),
            .accent = QColor(0x1F5FA8),
            .accentSoft = QColor(0xDDE9F6),
            .onAccent = QColor(0xFFFFFF)};
}

ThemeColors darkColors()
{
    return {.ink = QColor(0xE9EDF2),
            .mutedInk = QColor(0xA3AFBD),
            .faintInk = QColor(0x758292),
            .background = QColor(0x14191F),
            .surface = QColor(0x1C232B),
            .raised = QColor(0x27303A),
            .gridLine = QColor(0x2E3843),
            .outline = QColor(0x435060),
            .accent = QColor(0x7DB4F0),
            .accentSoft = QColor(0x24405F),
            .onAccent = QColor(0x0E1621)};
}

} // namespace

const ThemeColors& themeColors(ThemeVariant variant)
{
    static const ThemeColors kLight = lightColors();
    static const ThemeColors kDark = darkColors();
    return variant == ThemeVariant::Light ? kLight : kDark;
}

ThemeVariant themeVariant(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness()
               ? ThemeVariant::Dark
               : ThemeVariant::Light;
}

const ThemeColors& themeColors(const QWidget* widget)
{
    return themeColors(themeVariant(widget ? widget->palette() : QApplication::palette()));
}

QColor verdictColor(Verdict verdict, ThemeVariant variant)
{
    const bool light = variant == ThemeVariant::Light;
    switch (verdict) {
    case Verdict::MetEarly:
        return light ? QColor(0x02332C) : QColor(0xB8F0DE);
    case Verdict::Met:
        return light ? QColor(0x0B6B58) : QColor(0x86DDC3);
    case Verdict::Ahead:
        return light ? QColor(0x258D74) : QColor(0x45B091);
    case Verdict::OnTrack:
        return light ? QColor(0x5FB49A) : QColor(0x27876F);
    case Verdict::Behind:
        return light ? QColor(0xF2B63D) : QColor(0xFFD27A);
    case Verdict::FarBehind:
        return light ? QColor(0xE2762B) : QColor(0xF59A4C);
    case Verdict::Regressing:
        return light ? QColor(0xC43D2B) : QColor(0xE0604A);
    case Verdict::Missed:
        return light ? QColor(0x8A1C2C) : QColor(0xA32B3D);
    case Verdict::NoData:
        return light ? QColor(0xD5DAE0) : QColor(0x3A424D);
    case Verdict::NotAssessable:
        return light ? QColor(0xA7AFBA) : QColor(0x5E6977);
    }
    return {};
}

QPalette themePalette(ThemeVariant variant)
{
    const ThemeColors& colors = themeColors(variant);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, colors.background);
    set(QPalette::WindowText, colors.ink);
    set(QPalette::Base, colors.surface);
    set(QPalette::AlternateBase, colors.background);
    set(QPalette::Text, colors.ink);
    set(QPalette::PlaceholderText, colors.mutedInk);
    set(QPalette::Button, colors.surface);
    set(QPalette::ButtonText, colors.ink);
    set(QPalette::BrightText, colors.ink);
    set(QPalette::Highlight, colors.accentSoft);
    set(QPalette::HighlightedText, colors.ink);
    set(QPalette::ToolTipBase, colors.surface);
    set(QPalette::ToolTipText, colors.ink);
    set(QPalette::Link, colors.accent);
    set(QPalette::LinkVisited, colors.accent);
    set(QPalette::Light, colors.surface);
    set(QPalette::Midlight, colors.raised);
    set(QPalette::Mid, colors.gridLine);
    set(QPalette::Dark, colors.outline);
    set(QPalette::Shadow, colors.outline);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.faintInk);
    return palette;
}

QStringList themeFontFamilies()
{
    return {QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei"),
            QStringLiteral("PingFang SC")};
}

QFont themeFont(TextRole role)
{
    QFont font;
    font.setFamilies(themeFontFamilies());
    // As Qt sets text on a scaled display. Hinting every character of a Chinese page took a fifth of the
    // start.
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (role) {
    case TextRole::Small:
        font.setPointSizeF(9.0);
        break;
    case TextRole::Body:
        font.setPointSizeF(10.5);
        break;
    case TextRole::Strong:
        font.setPointSizeF(10.5);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::Heading:
        font.setPointSizeF(12.75);
        break;
    case TextRole::Title:
        font.setPointSizeF(16.5);
        break;
    case TextRole::Figure:
        font.setPointSizeF(21.0);
        break;
    }
    return font;
}

void applyTheme(QApplication& application, ThemeVariant variant)
{
    if (!qobject_cast<HouseStyle*>(application.style()))
        QApplication::setStyle(new HouseStyle);
    QApplication::setPalette(themePalette(variant));
    QApplication::setFont(themeFont(TextRole::Body));
}

void setTextRole(QWidget* widget, TextRole role, InkTone tone)
{
    widget->setFont(themeFont(role));
    if (tone == InkTone::Muted)
        widget->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace milepost
