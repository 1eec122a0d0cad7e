// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/figurestyle.h"

#include <QCoreApplication>

namespace milepost {
namespace {

struct Mark
{
    QColor light;
    QColor dark;
    QTextCharFormat::UnderlineStyle underline = QTextCharFormat::NoUnderline;
};

Mark markOf(OutlineKind kind)
{
    switch (kind) {
    case OutlineKind::Target:
        return {QColor(0x1F5FA8), QColor(0x7DB4F0), QTextCharFormat::SingleUnderline};
    case OutlineKind::Policy:
        return {QColor(0x9A5B00), QColor(0xFFD27A), QTextCharFormat::DashUnderline};
    case OutlineKind::Baseline:
        return {QColor(0x586676), QColor(0xA3AFBD), QTextCharFormat::DotLine};
    case OutlineKind::Deliverable:
        return {QColor(0x0B6B58), QColor(0x86DDC3), QTextCharFormat::DashDotLine};
    case OutlineKind::Other:
        return {QColor(0xA7AFBA), QColor(0x5E6977), QTextCharFormat::DotLine};
    default:
        return {};
    }
}

} // namespace

QTextCharFormat figureFormat(OutlineKind kind, ThemeVariant variant)
{
    QTextCharFormat format;
    const Mark mark = markOf(kind);
    if (mark.underline == QTextCharFormat::NoUnderline)
        return format;
    const QColor color = variant == ThemeVariant::Light ? mark.light : mark.dark;
    format.setUnderlineStyle(mark.underline);
    format.setUnderlineColor(color);
    if (kind == OutlineKind::Deliverable || kind == OutlineKind::Other)
        return format; // a whole clause, or nothing to see: a tint would drown the figures
    QColor tint = color;
    tint.setAlphaF(kind == OutlineKind::Target ? 0.20F : 0.12F);
    format.setBackground(tint);
    return format;
}

QString figureWord(OutlineKind kind)
{
    switch (kind) {
    case OutlineKind::Target:
        //: legend of a document: a promised value, 目标值
        return QCoreApplication::translate("milepost::FigureStyle", "Target");
    case OutlineKind::Policy:
        //: legend of a document: a rule, subsidy or threshold
        return QCoreApplication::translate("milepost::FigureStyle", "Rule or subsidy");
    case OutlineKind::Baseline:
        //: legend of a document: a past or present fact
        return QCoreApplication::translate("milepost::FigureStyle", "Past or present fact");
    case OutlineKind::Deliverable:
        //: legend of a document: a promise without a number, 建设事项
        return QCoreApplication::translate("milepost::FigureStyle", "Deliverable");
    case OutlineKind::Other:
        //: legend of a document: a number that is no figure of the plan
        return QCoreApplication::translate("milepost::FigureStyle", "Other number");
    default:
        return {};
    }
}

} // namespace milepost
