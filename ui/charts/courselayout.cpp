// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/courselayout.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kLeastWidth = 320;
constexpr qreal kNoteGap = 8;

void addNote(DrawingList& drawing, const QString& text, const QFont& font, const QColor& colour)
{
    qreal y = drawing.size.height();
    const qreal height = lineHeight(font);
    for (const QString& line : wrappedLines(text, font, drawing.size.width())) {
        drawing.texts.push_back({{0, y, drawing.size.width(), height}, line, font, colour});
        y += height;
    }
    drawing.size.setHeight(y);
}

} // namespace

QPainterPath courseLine(const Course& course, const std::function<QPointF(double time, double value)>& at)
{
    QPainterPath line;
    for (const CoursePoint& point : course.points) {
        const QPointF place = at(point.time, point.value);
        if (line.elementCount() == 0 || point.startsAnew)
            line.moveTo(place);
        else
            line.lineTo(place);
    }
    return line;
}

QString courseWords(const Course& course)
{
    QStringList lines{course.detail.isEmpty() ? course.name
                                              : course.name + QStringLiteral(" · ") + course.detail};
    if (!course.sentence.isEmpty())
        lines.append(course.sentence);
    return lines.join(u'\n');
}

DrawingList layOutCourses(const CourseContent& content, qreal width, const ChartStyle& style)
{
    width = std::max(width, kLeastWidth);
    DrawingList drawing;
    drawing.size = QSizeF(width, 0);
    if (!content.courses.empty())
        drawing = content.look == CourseLook::Tiles ? layOutTiles(content, width, style)
                                                    : layOutOverlay(content, width, style);
    else
        addNote(drawing, content.emptyReason, style.font, style.muted);
    for (const QString& note : content.notes) {
        drawing.size.rheight() += kNoteGap;
        addNote(drawing, note, style.small, style.muted);
    }
    return drawing;
}

} // namespace milepost
