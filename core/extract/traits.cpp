// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/traits.h"

#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

/// Between what is measured and the items it is measured of: 流通率提高到果蔬20%、肉类30%.
constexpr std::array<Word, 18> kBridges{U"分别达到", U"达到",   U"提高到", U"提高至", U"提升到", U"提升至",
                                        U"增加到",   U"增加至", U"扩大到", U"扩大至", U"下降到", U"下降至",
                                        U"降低到",   U"降低至", U"降到",   U"降至",   U"稳定在", U"控制在"};

constexpr std::array<Word, 6> kBounds{U"不超过", U"不低于", U"不少于", U"不高于", U"超过", U"低于"};

/// 普及率三级医院, 出行比例在大城市: the share and, behind it, of what.
Trait namedTrait(std::u32string_view text, TextSpan span)
{
    const TextSpan share = firstOf(text, span, shareTails());
    const qsizetype end = share.end + (at(text, share.end) == U'在' ? 1 : 0);
    const bool isNamed = !share.isEmpty() && share.start >= span.start + 2 && span.end - end >= 2 &&
                         isIdeograph(at(text, end)) && !isConnector(at(text, end)) &&
                         !endsWithAny(slice(text, span), shareTails()) &&
                         verbLengthAt(text, end, span.end) == 0 && at(text, end) != U'占' &&
                         !containsAny(text, {end, span.end}, kBounds);
    return isNamed ? Trait{{span.start, share.end}, {end, span.end}} : Trait{{}, span};
}

} // namespace

Trait readTrait(std::u32string_view text, TextSpan span, UnitClass kind)
{
    const TextSpan bridge = firstOf(text, span, kBridges);
    if (bridge.isEmpty())
        return kind == UnitClass::Ratio ? namedTrait(text, span) : Trait{{}, span};
    if (bridge.start < span.start + 2 || bridge.end >= span.end || at(text, bridge.end) == U'的' ||
        isDigit(at(text, bridge.end)))
        return {{}, span};
    const char32_t first = at(text, bridge.start);
    return {{span.start, bridge.start}, {bridge.end, span.end}, first == U'降' || first == U'下'};
}

} // namespace milepost
