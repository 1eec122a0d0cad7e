// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/review/pickedfigure.h"
#include "core/review/reviewdraft.h"
#include "core/review/valuetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// What is counted or measured is another thing now: the measure is found anew.
void forgetMeasure(ReviewItem& item)
{
    item.content.measure.clear();
    item.content.indicator.clear();
}

/// “A、B和C” in its parts; one part where nothing is joined.
QStringList partsOf(const QString& subject)
{
    static const QRegularExpression joint(u"(?:、|和|与|及|以及)"_s);
    QStringList parts = subject.split(joint, Qt::SkipEmptyParts);
    std::ranges::for_each(parts, [](QString& part) { part = part.trimmed(); });
    parts.removeAll(QString());
    return parts;
}

const Area* areaOf(const ParsedPlan& plan, const QString& id)
{
    const auto found = std::ranges::find(plan.areas, id, &Area::id);
    return id.isEmpty() || found == plan.areas.end() ? nullptr : &*found;
}

} // namespace

Result<void> ReviewDraft::edit(const QString& text, std::span<const int> ids, const Edit& change)
{
    Step step;
    step.text = text;
    for (const int id : ids) {
        ItemChange one{id, item(id), item(id)};
        change(one.after);
        if (one.after.content != one.before.content || one.after.kind != one.before.kind) {
            one.after.isEdited = true;
            one.after.decision = Decision::Accepted;
        }
        step.items.push_back(std::move(one));
    }
    carryOut(std::move(step));
    return {};
}

Result<void> ReviewDraft::decide(std::span<const int> ids, Decision decision)
{
    const QString text = decision == Decision::Accepted   ? tr("Accept")
                         : decision == Decision::Rejected ? tr("Reject")
                                                          : tr("Leave open");
    return edit(text, ids, [decision](ReviewItem& item) { item.decision = decision; });
}

Result<void> ReviewDraft::acceptSure()
{
    std::vector<int> sure;
    for (const int id : m_order) {
        const bool isOpen = item(id).decision == Decision::Open && item(id).kind != ReviewKind::Other;
        if (isOpen && !needsLook(id))
            sure.push_back(id);
    }
    return edit(tr("Accept all without a warning"), sure,
                [](ReviewItem& item) { item.decision = Decision::Accepted; });
}

Result<void> ReviewDraft::setKind(std::span<const int> ids, ReviewKind kind)
{
    return edit(tr("Change kind"), ids, [kind](ReviewItem& item) {
        if (item.kind == kind)
            return;
        item.kind = kind;
        forgetMeasure(item);
        item.content.id.clear();
        if (item.content.label.isEmpty())
            item.content.label = item.content.subject;
    });
}

Result<void> ReviewDraft::setValue(std::span<const int> ids, const QString& typed)
{
    const Result<TypedValue> value = readTypedValue(typed, m_catalogue);
    if (!value)
        return value.error();
    return edit(tr("Change value"), ids, [&value](ReviewItem& item) {
        item.content.value = value->value;
        item.content.valueMax = value->valueMax;
        if (value->unit && *value->unit != item.content.unit) {
            item.content.unit = *value->unit;
            forgetMeasure(item);
        }
    });
}

Result<void> ReviewDraft::setUnit(std::span<const int> ids, const QString& unit)
{
    return edit(tr("Change unit"), ids, [this, unit = unit.trimmed()](ReviewItem& item) {
        const bool isLike = m_catalogue.unit(item.content.unit).convertsTo(m_catalogue.unit(unit));
        item.content.unit = unit;
        if (!isLike)
            forgetMeasure(item);
    });
}

Result<void> ReviewDraft::setBound(std::span<const int> ids, Bound bound)
{
    return edit(tr("Change bound"), ids, [bound](ReviewItem& item) { item.content.bound = bound; });
}

Result<void> ReviewDraft::setYear(std::span<const int> ids, const QString& typed)
{
    const Result<std::optional<int>> year = readTypedYear(typed);
    if (!year)
        return year.error();
    return edit(tr("Change year"), ids, [&year](ReviewItem& item) { item.content.year = *year; });
}

Result<void> ReviewDraft::setSubject(std::span<const int> ids, const QString& subject)
{
    const QString words = subject.simplified();
    if (words.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Write what is counted; a figure without it says nothing.")};
    return edit(tr("Change subject"), ids, [&words](ReviewItem& item) {
        if (item.content.label == words)
            return;
        item.content.subject = words;
        item.content.label = words;
        forgetMeasure(item);
    });
}

Result<void> ReviewDraft::setArea(std::span<const int> ids, const QString& area, const QString& task)
{
    const Area* known = areaOf(m_plan, area);
    QStringList lead = known ? known->lead : QStringList();
    QString place;
    if (known) {
        const auto found = std::ranges::find(known->tasks, task, &Task::id);
        place = found == known->tasks.end() ? QString() : task;
        if (found != known->tasks.end() && !found->lead.isEmpty())
            lead = found->lead;
    }
    return edit(tr("Change area"), ids, [&](ReviewItem& item) {
        const QString next = known ? known->id : QString();
        if (item.content.area != next)
            forgetMeasure(item);
        item.content.area = next;
        item.content.task = place;
        item.content.lead = lead;
    });
}

Result<int> ReviewDraft::split(int id)
{
    const ReviewItem& whole = item(id);
    const QStringList parts = isFigure(whole.kind) ? partsOf(whole.content.subject) : QStringList();
    ReviewItem first = whole;
    std::vector<ReviewItem> rest;
    const auto rename = [](ReviewItem& item, const QString& subject) {
        item.content.subject = subject;
        item.content.label = subject;
        forgetMeasure(item);
    };
    if (parts.size() > 1) {
        rename(first, parts.front());
        for (qsizetype i = 1; i < parts.size(); ++i) {
            rest.push_back(whole);
            rename(rest.back(), parts[i]);
        }
    } else {
        rest.push_back(whole);
        if (whole.content.valueMax) {
            first.content.valueMax.reset();
            rest.back().content.value = *whole.content.valueMax;
            rest.back().content.valueMax.reset();
        }
    }
    Step step;
    step.text = tr("Split");
    first.isEdited = true;
    step.items.push_back({id, whole, first});
    for (ReviewItem& part : rest) {
        part.isAdded = true;
        part.isGone = true;
        part.content.id.clear();
        part.content.repeats.clear();
        const int added = append(std::move(part));
        step.items.push_back({added, item(added), item(added)});
        step.items.back().after.isGone = false;
    }
    const int last = step.items[1].id;
    carryOut(std::move(step));
    return last;
}

Result<int> ReviewDraft::merge(std::span<const int> ids)
{
    std::vector<int> sorted(ids.begin(), ids.end());
    std::ranges::stable_sort(sorted, {}, [this](int id) { return placeOf(item(id)).start; });
    if (sorted.size() < 2)
        return Error{ErrorCode::InvalidInput,
                     tr("Select the lines that say the same, two or more, then merge them.")};
    const ReviewItem& first = item(sorted.front());
    ReviewItem kept = first;
    Step step;
    step.text = tr("Merge");
    for (const int id : std::span(sorted).subspan(1)) {
        const ReviewItem& one = item(id);
        const bool isSame = one.kind == first.kind && one.content.value == first.content.value &&
                            one.content.valueMax == first.content.valueMax &&
                            one.content.unit == first.content.unit;
        if (!isSame)
            return Error{
                ErrorCode::InvalidInput,
                tr("“%1” and “%2” differ in kind, value or unit. Make them alike before merging them.")
                    .arg(first.content.label, one.content.label)};
        if (!one.content.number.isEmpty() && one.content.number != first.content.number)
            kept.content.repeats.push_back(one.content.number);
        kept.content.repeats.insert(kept.content.repeats.end(), one.content.repeats.begin(),
                                    one.content.repeats.end());
        if (!kept.content.year)
            kept.content.year = one.content.year;
        step.items.push_back({id, one, one});
        step.items.back().after.isGone = true;
    }
    kept.isEdited = true;
    kept.decision = Decision::Accepted;
    step.items.push_back({first.id, first, kept});
    const int id = first.id;
    carryOut(std::move(step));
    return id;
}

Result<int> ReviewDraft::add(const TextSpan& passage)
{
    Result<ReviewItem> picked = pickFigure(m_text, passage, m_plan, m_catalogue);
    if (!picked)
        return picked.error();
    for (const int id : m_order) {
        const bool isThere = !picked->content.number.isEmpty() &&
                             placeOf(item(id)).overlaps(picked->content.number) && isFigure(item(id).kind);
        if (!isThere)
            continue;
        Step step;
        step.text = tr("Add a target");
        ReviewItem target = *picked;
        target.id = id;
        target.isEdited = true;
        target.decision = Decision::Accepted;
        if (item(id).kind == ReviewKind::Target)
            target = item(id);
        step.items.push_back({id, item(id), target});
        carryOut(std::move(step));
        return id;
    }
    Step step;
    step.text = picked->kind == ReviewKind::Target ? tr("Add a target") : tr("Add a deliverable");
    picked->isGone = true;
    picked->decision = Decision::Accepted;
    const int id = append(*std::move(picked));
    step.items.push_back({id, item(id), item(id)});
    step.items.back().after.isGone = false;
    carryOut(std::move(step));
    return id;
}

Result<void> ReviewDraft::setFacts(const PlanFacts& facts)
{
    if (facts == m_facts)
        return {};
    Step step;
    step.text = tr("Change the plan's particulars");
    step.facts.emplace(m_facts, facts);
    carryOut(std::move(step));
    return {};
}

} // namespace milepost
