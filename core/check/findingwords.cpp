// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

} // namespace

QString toString(FindingKind kind)
{
    switch (kind) {
    case FindingKind::SumOfAreas:
        return u"sum_of_areas"_s;
    case FindingKind::SumOfYears:
        return u"sum_of_years"_s;
    case FindingKind::PartOfWhole:
        return u"part_of_whole"_s;
    case FindingKind::TwoValues:
        return u"two_values"_s;
    case FindingKind::Series:
        return u"series"_s;
    case FindingKind::StartingPoint:
        return u"starting_point"_s;
    case FindingKind::PastDeadline:
        return u"past_deadline"_s;
    case FindingKind::ImpossibleShare:
        return u"impossible_share"_s;
    case FindingKind::NoDeadline:
        return u"no_deadline"_s;
    case FindingKind::NoAgency:
        return u"no_agency"_s;
    case FindingKind::DoubledText:
        return u"doubled_text"_s;
    case FindingKind::MissingText:
        return u"missing_text"_s;
    }
    Q_UNREACHABLE();
}

QString toString(FindingClass kind)
{
    switch (kind) {
    case FindingClass::Doubtful:
        return u"doubtful"_s;
    case FindingClass::Missing:
        return u"missing"_s;
    case FindingClass::Agreeing:
        return u"agreeing"_s;
    }
    Q_UNREACHABLE();
}

QString findingClassWords(FindingClass kind)
{
    switch (kind) {
    case FindingClass::Doubtful:
        return Words::tr("To check", "class of a finding");
    case FindingClass::Missing:
        return Words::tr("Missing", "class of a finding");
    case FindingClass::Agreeing:
        return Words::tr("Agrees", "class of a finding");
    }
    Q_UNREACHABLE();
}

} // namespace milepost
