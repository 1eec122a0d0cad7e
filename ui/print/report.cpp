// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/charts/bulletlayout.h"
#include "ui/compare/comparableindicators.h"
#include "ui/compare/comparisonsource.h"
#include "ui/print/reportchapters.h"
#include "ui/print/sheets.h"
#include "ui/print/sheettables.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedProvinces = 8; ///< more do not fit the cover

QString chineseNumeral(int number)
{
    const QString digits = u"零一二三四五六七八九"_s;
    if (number < 10)
        return digits.mid(number, 1);
    QString text = number < 20 ? QString() : digits.mid(number / 10, 1);
    text += u'十';
    return number % 10 == 0 ? text : text + digits.mid(number % 10, 1);
}

QStringList provinceNames(const SheetContext& context)
{
    QStringList names;
    for (const StandingTally& tally : provinceTallies(context))
        names.append(tally.name);
    names.removeDuplicates();
    return names;
}

CoverBlock coverOf(const SheetContext& context)
{
    const QStringList names = provinceNames(context);
    CoverBlock cover;
    cover.title = ReportWords::tr("Report on the progress of plan targets");
    cover.subtitle = names.size() <= kNamedProvinces ? names.join(ReportWords::tr(", ", "between list items"))
                                                     : ReportWords::tr("%1 provinces").arg(names.size());
    cover.lines = {ReportWords::tr("Data as of %1").arg(dateWords(context.asOf)),
                   ReportWords::tr("Workspace fingerprint %1").arg(workspaceFingerprint(*context.workspace)),
                   ReportWords::tr("Made with Milepost")};
    return cover;
}

void appendScorecards(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers)
{
    document.blocks.push_back(numbers.chapter(ReportWords::tr("Scorecards")));
    document.blocks.push_back(ParagraphBlock{ReportWords::tr(
        "A scorecard judges each measure by two yardsticks, shows how it stood in the last periods "
        "and names a change of level. Only areas with progress figures are shown.")});
    document.blocks.push_back(KeyBlock{});
    for (const ScorecardSubject& subject : scorecardSubjects(context)) {
        const bool reported = std::ranges::any_of(*context.rows, [&subject](const MeasureRow& row) {
            return row.latest && row.areaKey == subject.key;
        });
        if (subject.kind != ScorecardSubject::Kind::Area || !reported)
            continue;
        document.blocks.push_back(numbers.section(subject.name));
        appendScorecard(document, scorecardContent(context, subject));
    }
}

void appendProvinces(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers)
{
    document.blocks.push_back(numbers.chapter(ReportWords::tr("The provinces")));
    bool first = true;
    const std::vector<StandingTally> tallies = provinceTallies(context);
    for (size_t i = 0; i < tallies.size(); ++i) {
        if (!first)
            document.blocks.push_back(PageBreakBlock{});
        first = false;
        document.blocks.push_back(numbers.section(tallies[i].name));
        appendProvince(document, context, context.workspace->plans()[i]);
    }
}

void appendComparisons(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers)
{
    std::vector<ComparableIndicator> shared = comparableIndicators(*context.workspace, *context.catalogue);
    std::erase_if(shared, [](const ComparableIndicator& one) { return one.provinces < 2; });
    if (shared.empty())
        return;
    document.blocks.push_back(numbers.chapter(ReportWords::tr("Comparisons")));
    std::vector<BulletContent> contents;
    BulletContent all; // of which the key tells
    for (const ComparableIndicator& indicator : shared) {
        contents.push_back(bulletContent(
            comparisonSource(*context.workspace, *context.catalogue, *context.scoreboard, indicator.id)));
        const std::vector<BulletGroup>& groups = contents.back().groups;
        all.groups.insert(all.groups.end(), groups.begin(), groups.end());
    }
    document.blocks.push_back(NoteBlock{bulletKey(all)});
    for (BulletContent& content : contents) {
        content.key = BulletKey::Elsewhere;
        document.blocks.push_back(numbers.section(content.title));
        document.blocks.push_back(ChartBlock{content});
        document.blocks.push_back(TableBlock{tableOfMeasures(content)});
    }
}

void appendTargets(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers)
{
    document.blocks.push_back(numbers.chapter(ReportWords::tr("All targets")));
    const std::vector<StandingTally> tallies = provinceTallies(context);
    for (size_t i = 0; i < tallies.size(); ++i) {
        std::vector<const MeasureRow*> rows;
        for (const MeasureRow& row : *context.rows) {
            if (row.plan == context.workspace->plans()[i].id)
                rows.push_back(&row);
        }
        if (rows.empty())
            continue;
        document.blocks.push_back(numbers.section(tallies[i].name));
        document.blocks.push_back(measuresByArea(rows));
    }
}

} // namespace

HeadingBlock ChapterNumbers::chapter(const QString& title)
{
    ++m_chapter;
    m_section = 0;
    return {readsChinese() ? chineseNumeral(m_chapter) + u"、"_s + title
                           : QString::number(m_chapter) + u"  "_s + title,
            HeadingLevel::Chapter};
}

HeadingBlock ChapterNumbers::section(const QString& title)
{
    ++m_section;
    return {readsChinese() ? u"（"_s + chineseNumeral(m_section) + u"）"_s + title
                           : u"%1.%2  %3"_s.arg(m_chapter).arg(m_section).arg(title),
            HeadingLevel::Section};
}

void appendScorecard(SheetDocument& document, const ScorecardContent& content)
{
    if (content.lines.empty()) {
        document.blocks.push_back(ParagraphBlock{ReportWords::tr("There is no measure to judge.")});
    } else {
        document.blocks.push_back(scorecardTable(content));
    }
    for (const QString& note : content.notes)
        document.blocks.push_back(NoteBlock{note});
}

SheetDocument scorecardSheet(const SheetContext& context, const ScorecardSubject& subject)
{
    SheetDocument document = newSheet(context, ReportWords::tr("Scorecard: %1").arg(subject.name));
    document.blocks.push_back(
        TitleBlock{document.name, ReportWords::tr("as of %1").arg(dateWords(context.asOf))});
    appendScorecard(document, scorecardContent(context, subject));
    document.blocks.push_back(KeyBlock{});
    return document;
}

SheetDocument reportSheet(const SheetContext& context)
{
    const CoverBlock cover = coverOf(context);
    SheetDocument document = newSheet(context, cover.title);
    document.subject = cover.subtitle;
    document.blocks.push_back(cover);
    document.blocks.push_back(ContentsBlock{ReportWords::tr("Contents")});
    ChapterNumbers numbers;
    for (const auto append :
         {appendSummary, appendScorecards, appendProvinces, appendComparisons, appendTargets, appendMethod}) {
        document.blocks.push_back(PageBreakBlock{});
        append(document, context, numbers);
    }
    return document;
}

} // namespace milepost
