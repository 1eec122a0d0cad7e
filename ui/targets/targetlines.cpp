// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetlines.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QPainter>

#include <algorithm>

namespace milepost {
namespace {
constexpr int kLineHeight = 30;
constexpr int kYearWidth = 64;
constexpr int kBadgeWidth = 132;
constexpr int kRowMargin = 10;
constexpr int kPromiseFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWrapAnywhere;
} // namespace

TargetLines::TargetLines(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("targetLines"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TargetLines::setTargets(const std::vector<Target>& targets,
                             const std::vector<TargetAssessment>& assessments)
{
    m_lines.clear();
    QStringList words;
    for (const Target& target : targets) {
        Line line{target.year ? QString::number(*target.year) : tr("no date"), formatTarget(target),
                  std::nullopt};
        if (target.striving)
            //: 力争: the plan strives for it
            line.promise = tr("%1 (aspiration)").arg(line.promise);
        const auto judged =
            std::find_if(assessments.begin(), assessments.end(), [&target](const TargetAssessment& one) {
                return target.year && one.year == *target.year;
            });
        if (judged != assessments.end())
            line.verdict = judged->assessment.verdict;
        words << line.year + u' ' + line.promise +
                     (line.verdict ? u' ' + verdictWord(*line.verdict) : QString());
        m_lines.push_back(std::move(line));
    }
    setAccessibleName(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize TargetLines::sizeHint() const
{
    int height = 0;
    for (const Line& line : m_lines)
        height += heightOf(line);
    return {300, height};
}

void TargetLines::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // a promise that is too long for its line takes two
}

QRect TargetLines::promiseRect(const Line& line, const QRect& row) const
{
    return row.adjusted(kYearWidth, 0, line.verdict ? -kBadgeWidth - spacing::kOne : 0, 0);
}

int TargetLines::heightOf(const Line& line) const
{
    const QRect room = promiseRect(line, QRect(0, 0, std::max(width(), 200), 1000));
    const QFontMetrics metrics(themeFont(TextRole::Body));
    return std::max(kLineHeight,
                    metrics.boundingRect(room, kPromiseFlags, line.promise).height() + kRowMargin);
}

void TargetLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = themeColors(this);
    painter.setFont(themeFont(TextRole::Body));
    int top = 0;
    for (const Line& line : m_lines) {
        const QRect row(0, top, width(), heightOf(line));
        top += row.height();
        painter.setPen(colors.gridLine);
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        painter.setPen(colors.mutedInk);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, line.year);
        painter.setPen(colors.ink);
        painter.drawText(promiseRect(line, row), kPromiseFlags, line.promise);
        if (line.verdict)
            paintVerdictBadge(painter,
                              QRectF(row.right() - kBadgeWidth, row.top(), kBadgeWidth, row.height()),
                              *line.verdict, palette());
    }
}

} // namespace milepost
