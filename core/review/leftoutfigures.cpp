// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/leftoutfigures.h"

#include "core/extract/periods.h"
#include "core/extract/quantities.h"
#include "core/extract/simplified.h"
#include "core/text/characters.h"

#include <algorithm>

namespace milepost {
namespace {

/// Where the plan's figures stand, ascending.
std::vector<TextSpan> takenPlaces(const ParsedPlan& plan)
{
    std::vector<TextSpan> places;
    for (const Target& target : plan.targets) {
        places.push_back(target.number);
        places.insert(places.end(), target.repeats.begin(), target.repeats.end());
    }
    for (const Figure& figure : plan.figures)
        places.push_back(figure.number);
    std::ranges::sort(places, {}, &TextSpan::start);
    return places;
}

ReviewItem otherItem(const QuantityMention& quantity, std::u32string_view text)
{
    const auto slice = [text](const TextSpan& span) {
        const std::u32string_view part =
            text.substr(static_cast<size_t>(span.start), static_cast<size_t>(span.length()));
        return QString::fromUcs4(part.data(), static_cast<qsizetype>(part.size())).simplified();
    };
    ReviewItem item;
    item.kind = ReviewKind::Other;
    item.content.value = quantity.value;
    item.content.valueMax = quantity.valueMax;
    item.content.unit = slice(quantity.unit);
    item.content.number = quantity.number;
    item.content.clause = quantity.whole;
    return item;
}

} // namespace

std::vector<ReviewItem> leftOutFigures(const SourceText& text, const ParsedPlan& plan)
{
    const std::u32string words = simplified(normalised(text.characters));
    const std::vector<TextSpan> taken = takenPlaces(plan);
    std::vector<ReviewItem> items;
    auto next = taken.begin();
    for (const QuantityMention& quantity : findQuantities(words, findPeriods(words))) {
        while (next != taken.end() && next->end <= quantity.number.start)
            ++next;
        if (next == taken.end() || !next->overlaps(quantity.number))
            items.push_back(otherItem(quantity, words));
    }
    return items;
}

} // namespace milepost
