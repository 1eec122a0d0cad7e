// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/goldensheets.h"

#include "core/base/language.h"
#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/bench/sampleworkspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleplans.h"
#include "ui/print/printables.h"
#include "ui/print/sheetexport.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QDate kAsOf(2018, 12, 31);
constexpr int kMeasures = 8; ///< of every plan that is made in bulk

/// Four plans, of which the first measures have run each at a pace of their own since 2014.
bool fill(Workspace& workspace, const Catalogue& catalogue)
{
    const std::vector<Province>& provinces = catalogue.provinces();
    for (const ParsedPlan& plan :
         {samplePlan(), otherSamplePlan(), bench::inventedPlan(provinces[1], kMeasures, catalogue),
          bench::inventedPlan(provinces[8], kMeasures, catalogue)}) {
        if (!workspace.importPlan(plan))
            return false;
    }
    int pace = 0;
    for (const PlanRecord& plan : workspace.plans()) {
        std::vector<ObservationEntry> entries;
        for (size_t i = 0; i < std::min<size_t>(plan.content.measures.size(), 6); ++i) {
            const Measure& measure = plan.content.measures[i];
            const bool isShare = catalogue.unit(measure.unit).kind == UnitKind::Ratio;
            ++pace;
            for (int year = 2014; year <= 2018; ++year) {
                ObservationEntry entry = noDataEntry(plan.measureId(measure), Period(PeriodKind::Year, year));
                entry.value = (isShare ? 2.0 : 10.0) * (1 + pace % 5) * (year - 2012);
                entry.baseline = year == 2014;
                entries.push_back(entry);
            }
        }
        if (!workspace.record(entries))
            return false;
    }
    return true;
}

/// The first thing each is about.
PrintSelection firstOf(const Printable& one, const SheetContext& context)
{
    const auto first = [&context](const Printable::Choices& choices) {
        const std::vector<PrintChoice> all = choices ? choices(context) : std::vector<PrintChoice>();
        return all.empty() ? QString() : all.front().key;
    };
    return {first(one.choices), first(one.options)};
}

bool writeAll(const SheetContext& context, const QDir& folder, const QString& language,
              const std::vector<std::pair<QString, PageSetup>>& papers)
{
    for (const Printable& one : standardPrintables(context)) {
        const SheetDocument document = one.document(context, firstOf(one, context));
        const auto written = [&](const QString& paper, const PageSetup& setup) {
            return writePdf(document, setup, folder.filePath(u"%1-%2-%3.pdf"_s.arg(one.id, language, paper)))
                .isOk();
        };
        if (one.id != u"report") {
            if (language == u"zh" && !written(u"a4"_s, PageSetup::official(PaperSize::A4, one.orientation)))
                return false;
            continue;
        }
        for (const auto& [name, setup] : papers) {
            if (!written(name, setup))
                return false;
        }
    }
    return true;
}

} // namespace

bool writeGoldenSheets(const QDir& folder)
{
    const FixedClock clock;
    const Result<Catalogue> catalogue = Catalogue::load();
    Language language;
    language.apply(localeFor(LanguageChoice::Chinese, QLocale::c()));
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::openInMemory(*catalogue, clock);
    if (!workspace || !fill(**workspace, *catalogue))
        return false;
    PageSetup large = PageSetup::official(PaperSize::A3, PaperOrientation::Landscape);
    large.ink = PaperInk::Grey;
    const auto a4 = [](PaperOrientation way) { return PageSetup::official(PaperSize::A4, way); };
    const auto write = [&](LanguageChoice choice, const QString& name,
                           const std::vector<std::pair<QString, PageSetup>>& papers) {
        language.apply(localeFor(choice, QLocale::c()));
        const Scoreboard scoreboard(**workspace, *catalogue, kAsOf);
        const MeasureRows rows = measureRows(**workspace, *catalogue, scoreboard);
        return writeAll({workspace->get(), &*catalogue, &scoreboard, &rows, kAsOf}, folder, name, papers);
    };
    return write(LanguageChoice::Chinese, u"zh"_s,
                 {{u"a4"_s, a4(PaperOrientation::Portrait)}, {u"a3-across-grey"_s, large}}) &&
           write(LanguageChoice::English, u"en"_s, {{u"a4-across"_s, a4(PaperOrientation::Landscape)}});
}

} // namespace milepost
