// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <vector>

namespace milepost {

/// What a line of a plan's outline stands for.
enum class OutlineKind { Group, Area, Task, Target, Deliverable, Policy, Baseline, Other, Issue };

/// One line of a plan's outline. Nodes lie in one list, the root first; children and parents are places in
/// it.
struct OutlineNode
{
    OutlineKind kind = OutlineKind::Group;
    QString text;
    QString promise;  ///< "≥ 35 家 · 2018"
    QString agencies; ///< lead agencies, then participants in brackets
    QString target;   ///< local id of a target
    TextSpan span;    ///< what to show in the document: a clause, a heading
    TextSpan number;  ///< the figure inside it
    int parent = -1;
    std::vector<int> children;
};

/// The outline of a plan: its areas with tasks, targets and deliverables in the order of the text, then what
/// stands outside any area, the rules, the past facts, and the remarks on the text. Group names are
/// translated.
std::vector<OutlineNode> outlineOf(const ParsedPlan& plan);

} // namespace milepost
