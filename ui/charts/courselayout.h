// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/coursecontent.h"
#include "ui/charts/drawinglist.h"

#include <functional>

namespace milepost {

/// Lays courses out as the content says, at a width (device-independent pixels, at least 320); the height
/// follows. No text is cut or covers another.
DrawingList layOutCourses(const CourseContent& content, qreal width, const ChartStyle& style);

/// The two looks, without notes.
DrawingList layOutTiles(const CourseContent& content, qreal width, const ChartStyle& style);
DrawingList layOutOverlay(const CourseContent& content, qreal width, const ChartStyle& style);

/// The line through a course's points at their places, broken where the course starts anew.
QPainterPath courseLine(const Course& course, const std::function<QPointF(double time, double value)>& at);

/// What is said of a course under the pointer.
QString courseWords(const Course& course);

} // namespace milepost
