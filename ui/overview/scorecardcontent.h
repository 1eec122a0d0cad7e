// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/scorecard.h"
#include "ui/print/sheetcontext.h"

#include <QString>
#include <QStringList>

namespace milepost {

/// What a 晴雨表 is about.
struct ScorecardSubject
{
    enum class Kind {
        Reported,  ///< every measure with progress figures
        Area,      ///< `key` is a MeasureRow::areaKey
        Indicator, ///< `key` is a catalogue id
    };
    Kind kind = Kind::Reported;
    QString key;
    QString name; ///< in the reader's language

    friend bool operator==(const ScorecardSubject& a, const ScorecardSubject& b)
    {
        return a.kind == b.kind && a.key == b.key;
    }
};

/// What can be asked for: all that is reported, then areas and indicators in the catalogue's order.
std::vector<ScorecardSubject> scorecardSubjects(const SheetContext& context);

/// One measure. Of the two yardsticks one may not apply: a target met or missed is compared with no path.
struct ScorecardLine
{
    MeasureId measure;
    QString province;
    QString label;
    QString target;                    ///< "2018 ≥ 65%"
    QString latest;                    ///< "58.5 (2017)", in the target's unit
    Verdict verdict = Verdict::NoData; ///< the one that stands
    std::optional<Verdict> bySchedule; ///< progress over time used, or what needs no yardstick
    std::optional<Verdict> byGrowth;   ///< growth so far over growth needed
    std::vector<std::optional<Verdict>> marks;
    QString change;   ///< the level it left for the present one; empty without a change
    QString sentence; ///< the judgement with its numbers
};

struct ScorecardContent
{
    QString title;
    QStringList periods; ///< one a mark
    std::vector<ScorecardLine> lines;
    QStringList notes; ///< which provinces are missing
};

ScorecardContent scorecardContent(const SheetContext& context, const ScorecardSubject& subject);

/// "2014–2018", the periods of the marks; empty when nothing is reported.
QString periodRange(const QStringList& periods);

} // namespace milepost
