// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/numberformat.h"
#include "ui/progress/workmodel.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

// States and days as officers read and write them.
namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kStates{WorkState::NotStarted, WorkState::InProgress, WorkState::Done,
                             WorkState::Stopped};
}

QString partText(const StatusEntry& report, int column)
{
    switch (column) {
    case WorkModel::StateColumn:
        return workStateWord(report.state);
    case WorkModel::PercentColumn:
        return report.percent ? formatNumber(*report.percent) + u'%' : QString();
    case WorkModel::ExpectedColumn:
        return report.expected ? report.expected->toString(Qt::ISODate) : QString();
    default:
        return report.note;
    }
}

std::optional<WorkState> workStateFromTyped(const QString& text)
{
    static const std::array kChinese{u"未启动"_s, u"推进中"_s, u"已完成"_s, u"停止"_s};
    const QString typed = text.trimmed().normalized(QString::NormalizationForm_KC);
    for (size_t place = 0; place < kStates.size(); ++place) {
        const bool isWord = typed.compare(workStateWord(kStates[place]), Qt::CaseInsensitive) == 0;
        if (isWord || typed == kChinese[place] || typed == QString::number(place + 1))
            return kStates[place];
    }
    return std::nullopt;
}

std::optional<QDate> dayFromTyped(const QString& text)
{
    static const QRegularExpression form(
        u"^([12]\\d{3})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?|月)?|年)?$"_s);
    const QRegularExpressionMatch match =
        form.match(text.trimmed().normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const int month = match.hasCaptured(2) ? match.capturedView(2).toInt() : 12;
    const QDate first(year, month, 1);
    const QDate day = match.hasCaptured(3) ? QDate(year, month, match.capturedView(3).toInt())
                                           : QDate(year, month, first.daysInMonth());
    return first.isValid() && day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace milepost
