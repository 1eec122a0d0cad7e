// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"
#include "tests/bench/windowprobe.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/targets/targetspage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 200;
constexpr int kRounds = 5;

} // namespace

bool filtering()
{
    const QString what = u"Filter keystroke until the table is painted, %1 x %2 measures"_s;
    const QString name = what.arg(kProvinces).arg(kMeasures);
    const Result<Catalogue> catalogue = Catalogue::load();
    const SystemClock clock;
    Session session(*catalogue, clock);
    Result<std::unique_ptr<Workspace>> workspace = Workspace::openInMemory(*catalogue, clock);
    if (!workspace || !fill(**workspace, *catalogue, kProvinces, kMeasures)) {
        skip(name, u"the sample workspace cannot be made"_s);
        return false;
    }
    session.setWorkspace(std::move(*workspace));
    std::vector<PageFactory> pages;
    pages.push_back({PageId::Targets, [](QWidget* parent) -> Page* { return new TargetsPage(parent); }});
    MainWindow window(session, pages);
    window.resize(1280, 800);
    window.show();
    window.showPage(PageId::Targets);
    QCoreApplication::processEvents();
    auto* field = window.findChild<QLineEdit*>(u"filterText"_s);
    auto* table = window.findChild<QAbstractItemView*>(u"measureTable"_s);
    if (!field || !table) {
        skip(name, u"the window has no search field or no table"_s);
        return false;
    }
    field->setFocus();
    PaintWatch watch(*table->viewport());
    std::vector<double> times = typeAndDelete(*field, watch, u"base"_s); // warm up
    times.clear();
    for (int round = 0; round < kRounds; ++round) {
        for (const QString& word : {u"internet"_s, u"smart"_s, u"zzz"_s}) {
            const std::vector<double> more = typeAndDelete(*field, watch, word);
            times.insert(times.end(), more.begin(), more.end());
        }
    }
    std::erase_if(times, [](double time) { return time < 0; }); // nothing changed, nothing painted
    report(name + u", median"_s, median(times), u"ms"_s, 16.0);
    report(name + u", 9 of 10"_s, quantile(times, 0.9), u"ms"_s, 16.0);
    return true;
}

} // namespace milepost::bench
