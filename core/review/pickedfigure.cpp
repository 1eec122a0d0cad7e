// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/pickedfigure.h"

#include "core/extract/periods.h"
#include "core/extract/planparser.h"
#include "core/extract/quantities.h"
#include "core/extract/simplified.h"
#include "core/text/characters.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReach = 2000; // a paragraph longer than this is read in part

TextSpan moved(const TextSpan& span, qsizetype by)
{
    return {span.start + by, span.end + by};
}

/// The paragraph round a passage, as a text of its own.
class Paragraph
{
public:
    Paragraph(const std::u32string& characters, const TextSpan& passage)
    {
        const auto isBreak = [&](qsizetype at) { return characters[static_cast<size_t>(at)] == U'\n'; };
        const auto size = static_cast<qsizetype>(characters.size());
        qsizetype end = passage.end;
        m_start = passage.start;
        while (m_start > std::max<qsizetype>(0, passage.start - kReach) && !isBreak(m_start - 1))
            --m_start;
        while (end < std::min(size, passage.end + kReach) && !isBreak(end))
            ++end;
        m_text.characters =
            characters.substr(static_cast<size_t>(m_start), static_cast<size_t>(end - m_start));
        m_passage = moved(passage, -m_start);
    }

    const SourceText& text() const { return m_text; }
    const TextSpan& passage() const { return m_passage; }

    /// The number in the passage as the plan's own grammar reads it in this paragraph.
    std::optional<ReviewItem> asRead(const Catalogue& catalogue) const
    {
        const Result<ParsedPlan> plan = parsePlan(m_text, catalogue);
        if (!plan)
            return std::nullopt;
        for (const Target& target : plan->targets) {
            if (target.number.overlaps(m_passage))
                return inDocument(itemFrom(target));
        }
        for (const Figure& figure : plan->figures) {
            if (figure.number.overlaps(m_passage))
                return inDocument(itemFrom(figure));
        }
        return std::nullopt;
    }

    /// The first number in the passage by its form alone.
    std::optional<ReviewItem> asWritten() const
    {
        const std::u32string words = simplified(normalised(m_text.characters));
        const std::vector<PeriodMention> periods = findPeriods(words);
        for (const QuantityMention& quantity : findQuantities(words, periods)) {
            if (!quantity.number.overlaps(m_passage))
                continue;
            ReviewItem item;
            item.content.value = quantity.value;
            item.content.valueMax = quantity.valueMax;
            item.content.unit = slice(words, quantity.unit);
            item.content.number = quantity.number;
            item.content.clause = m_passage;
            item.content.subject = slice(words, {m_passage.start, quantity.number.start});
            const qsizetype period = lastPeriodBefore(periods, quantity.number.start);
            if (period >= 0 && periods[static_cast<size_t>(period)].governs())
                item.content.year = periods[static_cast<size_t>(period)].year;
            return inDocument(std::move(item));
        }
        return std::nullopt;
    }

    ReviewItem asDeliverable() const
    {
        ReviewItem item;
        item.kind = ReviewKind::Deliverable;
        item.content.label = slice(m_text.characters, m_passage);
        item.content.subject = item.content.label;
        item.content.clause = m_passage;
        const std::u32string words = simplified(normalised(m_text.characters));
        const std::vector<PeriodMention> periods = findPeriods(words);
        const qsizetype period = lastPeriodBefore(periods, m_passage.end);
        if (period >= 0 && periods[static_cast<size_t>(period)].governs())
            item.content.year = periods[static_cast<size_t>(period)].year;
        return inDocument(std::move(item));
    }

private:
    static QString slice(std::u32string_view text, const TextSpan& span)
    {
        if (span.isEmpty())
            return {};
        const std::u32string_view part =
            text.substr(static_cast<size_t>(span.start), static_cast<size_t>(span.length()));
        return QString::fromUcs4(part.data(), static_cast<qsizetype>(part.size())).simplified();
    }

    ReviewItem inDocument(ReviewItem item) const
    {
        item.content.number =
            item.content.number.isEmpty() ? TextSpan() : moved(item.content.number, m_start);
        item.content.clause = moved(item.content.clause, m_start);
        item.content.repeats.clear();
        return item;
    }

    SourceText m_text;
    TextSpan m_passage;
    qsizetype m_start = 0;
};

/// The area and the task whose text holds the place, and their agencies.
void place(Target& content, const ParsedPlan& plan, qsizetype position)
{
    content.area.clear();
    content.task.clear();
    content.lead.clear();
    for (const Area& area : plan.areas) {
        if (!area.span.contains(position))
            continue;
        content.area = area.id;
        content.lead = area.lead;
        for (const Task& task : area.tasks) {
            if (!task.span.contains(position))
                continue;
            content.task = task.id;
            if (!task.lead.isEmpty())
                content.lead = task.lead;
        }
    }
}

} // namespace

Result<ReviewItem> pickFigure(const SourceText& text, const TextSpan& passage, const ParsedPlan& plan,
                              const Catalogue& catalogue)
{
    const auto size = static_cast<qsizetype>(text.characters.size());
    const TextSpan inside{std::clamp<qsizetype>(passage.start, 0, size),
                          std::clamp<qsizetype>(passage.end, 0, size)};
    const Paragraph paragraph(text.characters, inside);
    const ReviewItem whole = paragraph.asDeliverable();
    if (inside.isEmpty() || whole.content.label.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("milepost::PickedFigure",
                                        "Nothing is selected. Select the words of the promise in the "
                                        "text, with its number, then add it.")};
    std::optional<ReviewItem> item = paragraph.asRead(catalogue);
    if (!item)
        item = paragraph.asWritten();
    if (!item)
        item = whole;
    if (isFigure(item->kind))
        item->kind = ReviewKind::Target; // who selects it means it as a promise
    if (item->content.label.isEmpty())
        item->content.label = item->content.subject;
    item->content.id.clear();
    item->content.measure.clear();
    item->content.indicator.clear();
    place(item->content, plan, placeOf(*item).start);
    item->isAdded = true;
    return *std::move(item);
}

} // namespace milepost
