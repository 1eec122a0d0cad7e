// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/extract/leads.h"
#include "core/extract/phrases.h"
#include "core/extract/quantities.h"

#include <string>
#include <string_view>

namespace milepost {

/// Why a figure was read the way it was: the names of the rules that decided.
struct FigureReasons
{
    std::string_view kind;    ///< "policy.grant", "target.deadline" …
    std::string_view subject; ///< "front", "back", "inherited" …
};

/// A quantity on its way to a target or a figure. Spans are working offsets.
struct FigureDraft
{
    QuantityMention quantity;
    qsizetype clause = -1;
    qsizetype section = 0;
    TextSpan front;             ///< from the clause's start, or the quantity before, to the number
    TextSpan back;              ///< from the unit and its bound to the clause's end or the next quantity
    bool opensClause = false;   ///< no other quantity of its own stands before it in the clause
    bool isCoordinated = false; ///< 150家、1000家: shares words and subject with the quantity before
    bool isAttribute = false; ///< part of a name or a threshold: 50Mbps以上宽带, 10亿元以上企业5家
    bool awaitsNoun =
        false; ///< 10家 in 10家产值超亿元、50家超千万元的企业: counts what the next number counts
    bool hasNext = false; ///< another quantity follows in the clause
    Lead lead;
    FrontPhrase frontPhrase;
    BackPhrase backPhrase;

    TextSpan told; ///< what the clause before tells the course of: 产业规模 in 产业规模不断扩大,达到500亿元

    TextSpan subject;
    TextSpan trait; ///< what the subject is measured by: 流通率 of 果蔬
    TextSpan owner; ///< whose share it is, from an earlier clause: 增加值 of 占全国比重
    Bound bound = Bound::Equal;
    Change change = Change::None;
    bool annual = false;
    bool cumulative = false;
    bool isNew = false;
    bool striving = false;
    const PeriodMention* period = nullptr;
    std::optional<int> year;
    std::optional<int> from;

    FigureKind kind = FigureKind::Target;
    bool isDropped = false; ///< neither a promise nor a rule nor a fact: a count of parts, a name
    FigureReasons reasons;
};

} // namespace milepost
