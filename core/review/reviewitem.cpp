// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewitem.h"

namespace milepost {

bool isStored(const ReviewItem& item)
{
    return !item.isGone && item.decision != Decision::Rejected && item.kind != ReviewKind::Other;
}

bool isFigure(ReviewKind kind)
{
    return kind != ReviewKind::Deliverable;
}

const TextSpan& placeOf(const ReviewItem& item)
{
    return item.content.number.isEmpty() ? item.content.clause : item.content.number;
}

ReviewItem itemFrom(const Target& target)
{
    ReviewItem item;
    item.kind = ReviewKind::Target;
    item.content = target;
    return item;
}

ReviewItem itemFrom(const Figure& figure)
{
    ReviewItem item;
    item.kind = figure.kind == FigureKind::Policy ? ReviewKind::Policy : ReviewKind::Baseline;
    item.content.value = figure.value;
    item.content.valueMax = figure.valueMax;
    item.content.unit = figure.unit;
    item.content.subject = figure.subject;
    item.content.label = figure.subject;
    item.content.year = figure.year;
    item.content.measure = figure.measure;
    item.content.number = figure.number;
    item.content.clause = figure.number;
    return item;
}

ReviewItem itemFrom(const Deliverable& deliverable)
{
    ReviewItem item;
    item.kind = ReviewKind::Deliverable;
    item.content.id = deliverable.id;
    item.content.area = deliverable.area;
    item.content.task = deliverable.task;
    item.content.subject = deliverable.name;
    item.content.label = deliverable.name;
    item.content.year = deliverable.year;
    item.content.lead = deliverable.lead;
    item.content.clause = deliverable.clause;
    return item;
}

Figure figureFrom(const ReviewItem& item)
{
    Figure figure;
    figure.kind = item.kind == ReviewKind::Policy ? FigureKind::Policy : FigureKind::Baseline;
    figure.value = item.content.value;
    figure.valueMax = item.content.valueMax;
    figure.unit = item.content.unit;
    figure.subject = item.content.subject;
    figure.year = item.content.year;
    figure.measure = item.content.measure;
    figure.number = item.content.number;
    return figure;
}

Deliverable deliverableFrom(const ReviewItem& item)
{
    return {item.content.id,   item.content.area, item.content.task,  item.content.label,
            item.content.year, item.content.lead, item.content.clause};
}

} // namespace milepost
