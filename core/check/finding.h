// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace milepost {

/// What a check of a plan against itself looked at.
enum class FindingKind {
    SumOfAreas,      ///< the actions' figures against the total of the whole plan
    SumOfYears,      ///< the yearly figures against the total of their years
    PartOfWhole,     ///< 其中: a part against what it is part of
    TwoValues,       ///< the same promise for the same year in two places, body and annex
    Series,          ///< a later promise against an earlier one
    StartingPoint,   ///< a promise against the level the plan itself reports
    PastDeadline,    ///< a deadline before the plan's own date
    ImpossibleShare, ///< more than all of it
    NoDeadline,
    NoAgency,
    DoubledText,
    MissingText
};

enum class FindingClass {
    Doubtful, ///< does not fit together; somebody has to look
    Missing,  ///< something an officer will ask for is not there
    Agreeing  ///< was added up or compared, and fits
};

/// Stable short names as the JSON writes them ("sum_of_areas", "doubtful").
QString toString(FindingKind kind);
QString toString(FindingClass kind);
/// The class in one or two translated words.
QString findingClassWords(FindingClass kind);

/// Where a finding stands in the text.
struct FindingPlace
{
    TextSpan span;
    QString section; ///< “电子商务 · 发展农村电商”, empty outside of any area
    QString words;   ///< what stands there: a promise with its year, or the beginning of a passage
    QString target;  ///< id of the target that stands there, empty when it is none
};

/// One result of the check, in a translated sentence.
struct Finding
{
    FindingKind kind = FindingKind::SumOfAreas;
    FindingClass classification = FindingClass::Doubtful;
    QString message;
    std::vector<FindingPlace> places; ///< never empty but where the plan as a whole is meant
};

} // namespace milepost
