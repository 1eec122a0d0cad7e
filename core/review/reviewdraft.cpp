// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewdraft.h"

#include "core/extract/measures.h"

#include <algorithm>
#include <numeric>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// The same thing for the same year; empty for what promises nothing.
QString promiseKey(const ReviewItem& item)
{
    const Target& target = item.content;
    if (!isStored(item) || item.kind != ReviewKind::Target || !target.year)
        return {};
    const QString what = target.measure.isEmpty()
                             ? comparableSubject(target.subject) + u'|' + target.unit + u'|' + target.area
                             : target.measure;
    return what + u'|' + QString::number(*target.year);
}

bool isSameValue(const Target& a, const Target& b)
{
    return a.value == b.value && a.valueMax == b.valueMax && a.unit == b.unit;
}

} // namespace

ReviewDraft::ReviewDraft(SourceText text, ParsedPlan plan, std::vector<ReviewItem> others,
                         const Catalogue& catalogue, QObject* parent)
    : QObject(parent), m_text(std::move(text)), m_plan(std::move(plan)), m_facts(m_plan.plan),
      m_catalogue(catalogue), m_remarks(m_plan.issues)
{
    std::ranges::sort(m_remarks, {}, [](const Issue& issue) { return issue.span.start; });
    for (const Target& target : m_plan.targets)
        append(itemFrom(target));
    for (const Figure& figure : m_plan.figures)
        append(itemFrom(figure));
    for (const Deliverable& deliverable : m_plan.deliverables)
        append(itemFrom(deliverable));
    for (ReviewItem& other : others)
        append(std::move(other));
    for (int id = 0; id < static_cast<int>(m_items.size()); ++id)
        index(id);
    for (int id = 0; id < static_cast<int>(m_items.size()); ++id)
        judge(id);
    sortOrder();
}

int ReviewDraft::append(ReviewItem item)
{
    item.id = static_cast<int>(m_items.size());
    m_items.push_back(std::move(item));
    m_doubts.emplace_back();
    return m_items.back().id;
}

void ReviewDraft::sortOrder()
{
    m_order.clear();
    for (const ReviewItem& item : m_items) {
        if (!item.isGone)
            m_order.push_back(item.id);
    }
    std::ranges::stable_sort(m_order, {}, [this](int id) { return placeOf(item(id)).start; });
}

bool ReviewDraft::needsLook(int id) const
{
    const ReviewItem& one = item(id);
    return isStored(one) && one.decision == Decision::Open && confidenceOf(doubts(id)) == Confidence::Low;
}

ReviewProgress ReviewDraft::progress() const
{
    ReviewProgress progress;
    for (const int id : m_order) {
        const ReviewItem& one = item(id);
        progress.targets += isStored(one) && one.kind == ReviewKind::Target;
        progress.deliverables += isStored(one) && one.kind == ReviewKind::Deliverable;
        progress.accepted += one.decision == Decision::Accepted;
        progress.rejected += one.decision == Decision::Rejected;
        progress.toLookAt += needsLook(id);
    }
    return progress;
}

int ReviewDraft::itemAt(qsizetype position) const
{
    int best = -1;
    for (const int id : m_order) {
        const TextSpan& place = placeOf(item(id));
        if (place.start > position)
            break;
        const bool isNarrower = best < 0 || place.length() <= placeOf(item(best)).length();
        if (place.contains(position) && isNarrower)
            best = id;
    }
    return best;
}

// Remarks inside the item's clause; one that holds the whole clause says nothing of this item alone.
std::vector<Issue> ReviewDraft::remarksOn(const ReviewItem& item) const
{
    const TextSpan& clause = item.content.clause;
    std::vector<Issue> remarks;
    auto next = std::ranges::lower_bound(m_remarks, clause.start, {},
                                         [](const Issue& issue) { return issue.span.start; });
    for (; next != m_remarks.end() && next->span.start < clause.end; ++next) {
        if (next->span.end <= clause.end && next->span != clause)
            remarks.push_back(*next);
    }
    return remarks;
}

void ReviewDraft::index(int id)
{
    if (const QString key = promiseKey(item(id)); !key.isEmpty())
        m_promises[key].insert(id);
}

void ReviewDraft::unindex(int id)
{
    if (const auto found = m_promises.find(promiseKey(item(id))); found != m_promises.end())
        found->remove(id);
}

void ReviewDraft::judge(int id)
{
    const ReviewItem& one = item(id);
    DoubtContext context;
    context.issued = m_facts.issued;
    context.hasAreas = !m_plan.areas.empty();
    const QSet<int> same = m_promises.value(promiseKey(one));
    context.contradicts =
        std::ranges::any_of(same, [&](int other) { return !isSameValue(item(other).content, one.content); });
    context.remarks = remarksOn(one);
    m_doubts[static_cast<size_t>(id)] = doubtsOf(one, context);
}

void ReviewDraft::carryOut(Step step)
{
    std::erase_if(step.items, [](const ItemChange& change) {
        return change.before.content == change.after.content && change.before.kind == change.after.kind &&
               change.before.decision == change.after.decision && change.before.isGone == change.after.isGone;
    });
    if (step.items.empty() && !step.facts)
        return;
    m_steps.resize(m_position);
    m_steps.push_back(std::move(step));
    ++m_position;
    put(m_steps.back(), Side::After);
}

void ReviewDraft::put(const Step& step, Side side)
{
    bool isMoved = false;
    QSet<int> touched;
    const auto touchPromise = [&](int id) {
        touched.insert(id);
        touched.unite(m_promises.value(promiseKey(item(id))));
    };
    for (const ItemChange& change : step.items) {
        const ReviewItem& next = side == Side::After ? change.after : change.before;
        isMoved |= item(change.id).isGone != next.isGone || placeOf(item(change.id)) != placeOf(next);
        touchPromise(change.id);
        unindex(change.id);
        m_items[static_cast<size_t>(change.id)] = next;
        index(change.id);
        touchPromise(change.id);
    }
    if (step.facts)
        m_facts = side == Side::After ? step.facts->second : step.facts->first;
    // The date of issue decides what is past, for every item.
    if (step.facts && step.facts->first.issued != step.facts->second.issued)
        touched.unite(QSet<int>(m_order.begin(), m_order.end()));
    for (const int id : touched)
        judge(id);
    if (isMoved) {
        sortOrder();
        emit orderChanged();
    }
    if (step.facts)
        emit factsChanged();
    if (!touched.isEmpty())
        emit itemsChanged(touched.values());
}

QString ReviewDraft::undoText() const
{
    return canUndo() ? m_steps[m_position - 1].text : QString();
}

QString ReviewDraft::redoText() const
{
    return canRedo() ? m_steps[m_position].text : QString();
}

void ReviewDraft::undo()
{
    if (canUndo())
        put(m_steps[--m_position], Side::Before);
}

void ReviewDraft::redo()
{
    if (canRedo())
        put(m_steps[m_position++], Side::After);
}

} // namespace milepost
