// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagefactories.h"
#include "core/workspace/scoreboard.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"
#include "ui/charts/comparisonchart.h"
#include "ui/compare/comparisoncontent.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 200;
constexpr int kRounds = 5;
constexpr int kRedraws = 40;
constexpr double kSwitch = 50; // milliseconds
constexpr double kFrame = 16;  // milliseconds
constexpr std::array kPages{PageId::Overview, PageId::Targets,  PageId::Progress,
                            PageId::Compare,  PageId::Agencies, PageId::Plans};

/// Until the page stands painted; laying out takes several turns of the event loop.
double switchTo(MainWindow& window, PageId page)
{
    return milliseconds([&] {
        window.showPage(page);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        window.repaint();
    });
}

void switchPages(Session& session)
{
    MainWindow window(session, pageFactories());
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    for (const PageId page : kPages)
        report(
            u"Page %1 the first time, %2 x %3 measures"_s.arg(pageName(page)).arg(kProvinces).arg(kMeasures),
            switchTo(window, page), u"ms"_s, kSwitch);
    std::map<PageId, std::vector<double>> times;
    for (int round = 0; round < kRounds; ++round) {
        for (size_t step = 1; step < kPages.size(); ++step) { // from every other page in turn
            for (size_t i = 0; i < kPages.size(); ++i) {
                const PageId page = kPages.at((i * step + static_cast<size_t>(round)) % kPages.size());
                times[page].push_back(switchTo(window, page));
            }
        }
    }
    for (const auto& [page, taken] : times)
        report(u"Switch to page %1, %2 x %3 measures"_s.arg(pageName(page)).arg(kProvinces).arg(kMeasures),
               median(taken), u"ms"_s, kSwitch);
}

/// As it stands in the window: a part of it in sight, one measure a province.
void redrawComparison(const Session& session)
{
    const ViewContext& context = session.context();
    const QString indicator = context.workspace->plans().front().content.measures.front().indicator;
    const ComparisonContent content = comparisonContent(
        {*context.workspace, *context.catalogue, *context.scoreboard}, {.indicators = {indicator}});
    const auto* all = std::get_if<BulletContent>(&content.chart);
    if (!all || all->groups.empty())
        return skip(u"Comparison chart"_s, u"the sample gives no bars"_s);
    BulletContent bars = *all;
    auto& rows = bars.groups.front().rows;
    const auto same = [](const BulletRow& a, const BulletRow& b) { return a.name == b.name; };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
    QScrollArea area;
    auto* chart = new ComparisonChart;
    area.setWidget(chart);
    area.setWidgetResizable(true);
    area.resize(900, 700);
    chart->setContent(bars);
    area.show();
    QCoreApplication::processEvents();
    const QString what = u"Comparison chart of %1 provinces, %2"_s.arg(kProvinces);
    std::vector<double> paints;
    std::vector<double> resizes;
    for (int i = 0; i < kRedraws; ++i) {
        paints.push_back(milliseconds([chart] { chart->repaint(); }));
        resizes.push_back(milliseconds([&area, chart, i] {
            area.resize(900 + i % 2, 700);
            QCoreApplication::sendPostedEvents();
            chart->repaint();
        }));
    }
    report(what.arg(u"painted again"_s), median(paints), u"ms"_s, kFrame);
    report(what.arg(u"laid out and painted in another width"_s), median(resizes), u"ms"_s, kFrame);
}

} // namespace

bool switching()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    const SystemClock clock;
    Session session(*catalogue, clock);
    Result<std::unique_ptr<Workspace>> workspace = Workspace::openInMemory(*catalogue, clock);
    if (!workspace || !fill(**workspace, *catalogue, kProvinces, kMeasures)) {
        skip(u"Switching pages"_s, u"the sample workspace cannot be made"_s);
        return false;
    }
    session.setWorkspace(std::move(*workspace));
    session.setAsOf(QDate(2017, 12, 31));
    switchPages(session);
    redrawComparison(session);
    return true;
}

} // namespace milepost::bench
