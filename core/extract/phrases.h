// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/periods.h"
#include "core/extract/units.h"

#include <string_view>
#include <vector>

namespace milepost {

/// The noun phrase in front of a number, with the verb that takes it as its object.
struct FrontPhrase
{
    TextSpan noun;             ///< empty where only verbs and adverbs stand there
    TextSpan verb;             ///< the last verb stripped: 建成, 培育
    TextSpan topic;            ///< what an adverb parts from the verb: 数据集 in 数据集累计开放
    TextSpan trait;            ///< what the noun is measured by: 流通率 in 流通率提高到果蔬20%
    bool traitFalls = false;   ///< 下降到, 降至
    bool isAtLeast = false;    ///< 至少建设
    bool isAnnual = false;     ///< 年交易额, 每年
    bool isCumulative = false; ///< 累计
    bool isNew = false;        ///< 新增, 新建
    bool isStriving = false;   ///< 力争, 争取
    bool isShareOf = false;    ///< 占全国的: the noun before 占, if any, is the subject
};

/// Reads the phrase in `span`: time words, adverbs, places and verbs at its head are stripped. `kind` is that
/// of the number's unit: 建设 before 3个 is a verb, 投资 before 3亿元 a noun.
FrontPhrase readFrontPhrase(std::u32string_view text, TextSpan span, UnitClass kind,
                            const std::vector<PeriodMention>& periods);

/// The noun phrase behind a number and its unit, and the predicate that follows the noun.
struct BackPhrase
{
    TextSpan noun;
    TextSpan predicate; ///< 开展个性化定制 behind 企业
    TextSpan rest;      ///< all that follows the noun
};

/// Reads the phrase in `span`; `verb` is the verb before the number. Behind a share (100%高速公路的ETC覆盖)
/// the noun is taken whole.
BackPhrase readBackPhrase(std::u32string_view text, TextSpan span, UnitClass kind, std::u32string_view verb);

} // namespace milepost
