// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace for a whole office, on a PostgreSQL server on this machine that keeps what it says it keeps.
#include "core/base/serveraddress.h"
#include "core/store/database.h"
#include "core/workspace/sharedworkspace.h"
#include "tests/bench/grownwindow.h"
#include "tests/bench/measurement.h"
#include "tests/bench/officeload.h"
#include "tests/bench/sampleworkspace.h"
#include "tests/bench/volumebench.h"
#include "tests/support/testserver.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 1'000;
constexpr qint64 kFew = 10'000;
constexpr qint64 kMany = 1'000'000;
constexpr int kFigures = 300;
constexpr int kOfficers = 50;
constexpr int kSeconds = 60;

Result<Database> asOwner(const QString& address)
{
    return Database::connect(*ServerAddress::parse(TestServer::asOwner(address)), {},
                             Database::Access::ReadWrite);
}

/// Logins of their own, who may enter figures of every province; empty where they cannot be made.
QStringList officersOf(const QString& address, const Clock& clock)
{
    Result<Database> server = asOwner(address);
    const Result<std::unique_ptr<SharedWorkspace>> rights = SharedWorkspace::open(address, clock);
    if (!server || !rights)
        return {};
    QStringList addresses;
    for (int number = 1; number <= kOfficers; ++number) {
        const QString login = u"office%1"_s.arg(number);
        if (!server->execute(u"CREATE ROLE %1 LOGIN"_s.arg(login)) ||
            !(*rights)->grant({login, OfficerRole::Editor, {}}))
            return {};
        addresses.append(TestServer::as(address, login));
    }
    return addresses;
}

/// Milliseconds of one figure of the first plan; absent when it is not saved.
std::optional<double> enterFigure(Workspace& workspace, int number)
{
    const PlanRecord& plan = workspace.plans().front();
    const Measure& measure =
        plan.content.measures[static_cast<size_t>(number) % plan.content.measures.size()];
    ObservationEntry entry = noDataEntry(plan.measureId(measure), Period(PeriodKind::Year, 2008));
    entry.value = number;
    entry.entered = QString::number(number);
    bool isSaved = false;
    const double taken = milliseconds([&] { isSaved = workspace.record(std::span(&entry, 1)).isOk(); });
    return isSaved ? std::optional(taken) : std::nullopt;
}

/// Plans and so many values; the server then tidies up, as it does by itself in quiet minutes. Seconds,
/// absent when it cannot be done.
std::optional<double> fillShared(const QString& address, qint64 values, const Catalogue& catalogue,
                                 const Clock& clock)
{
    bool isFilled = false;
    const double taken = milliseconds([&] {
        const auto workspace = Workspace::open(address, Workspace::OpenMode::MustExist, catalogue, clock);
        isFilled = workspace && fillPlans(**workspace, catalogue, kProvinces, kMeasures) &&
                   fillValues(**workspace, PeriodKind::Month, 2014, values);
    });
    Result<Database> server = asOwner(address);
    isFilled = isFilled && server && server->executeAll({u"VACUUM (ANALYZE)"_s, u"CHECKPOINT"_s});
    return isFilled ? std::optional(taken / 1'000.0) : std::nullopt;
}

/// Saving is held to the budget where everybody enters at a moment of their own, as people do.
void measureLoad(const QStringList& officers, int seconds, Rhythm rhythm, int year,
                 const Catalogue& catalogue)
{
    const OfficeLoad load = loadOffice(officers, seconds, rhythm, year, catalogue);
    const QString how = rhythm == Rhythm::Spread ? u"each at another moment"_s : u"all in the same moment"_s;
    const QString who =
        u"%1 officers, a figure a second each for %2 s, %3: "_s.arg(officers.size()).arg(seconds).arg(how);
    const QString saved = who + u"saved, 99 of 100"_s;
    const double slow = quantile(load.entering, 0.99);
    note(who + u"figures entered"_s, static_cast<double>(load.entering.size()), {});
    report(who + u"errors"_s, static_cast<double>(load.problems.size()), {}, 0.0);
    for (const QString& problem : load.problems.first(std::min<qsizetype>(load.problems.size(), 3)))
        skip(who, problem);
    if (rhythm == Rhythm::Spread)
        report(saved, slow, u"ms"_s, 100.0);
    else
        note(saved, slow, u"ms"_s);
    note(who + u"saved, median"_s, median(load.entering), u"ms"_s);
    report(who + u"in view of the others, 99 of 100"_s, quantile(load.seeing, 0.99), u"ms"_s, 1'000.0);
    report(who + u"not in view of the others in the end"_s,
           static_cast<double>(load.expectedSights) - static_cast<double>(load.seeing.size()), {}, 0.0);
}

bool measureOffice(const QString& address, const Catalogue& catalogue, const Clock& clock)
{
    const QStringList officers = officersOf(address, clock);
    if (officers.isEmpty())
        return false;
    measureLoad(officers, kSeconds, Rhythm::Spread, 2017, catalogue);
    measureLoad(officers, kSeconds, Rhythm::Together, 2016, catalogue);
    return true;
}

bool measureWindow(const QString& address, const Catalogue& catalogue, const Clock& clock)
{
    GrownWindow window(catalogue, clock);
    const std::optional<double> opened = window.open(address, kProvinces * kMeasures);
    if (!opened)
        return false;
    report(u"Opening the shared workspace until the table of targets is painted"_s, *opened / 1'000.0, u"s"_s,
           2.0);
    for (const PageId page : {PageId::Targets, PageId::Progress}) {
        std::vector<double> times;
        for (int province = 1; province <= 10; ++province)
            times.push_back(
                window.showProvince(page, catalogue.provinces()[static_cast<size_t>(province)].code));
        report(u"Page %1 of one province, the slowest of %2"_s.arg(pageName(page)).arg(times.size()),
               std::ranges::max(times), u"ms"_s, 100.0);
    }
    return true;
}

/// In turn, so that what else the machine does slows both.
bool measureGrowth(const QString& small, const QString& large, const Catalogue& catalogue, const Clock& clock)
{
    const auto few = Workspace::open(small, Workspace::OpenMode::MustExist, catalogue, clock);
    const auto many = Workspace::open(large, Workspace::OpenMode::MustExist, catalogue, clock);
    if (!few || !many)
        return false;
    std::vector<double> amongFew;
    std::vector<double> amongMany;
    for (int number = 0; number < kFigures; ++number) {
        const std::optional<double> first = enterFigure(**few, number);
        const std::optional<double> second = enterFigure(**many, number);
        if (!first || !second)
            return false;
        amongFew.push_back(*first);
        amongMany.push_back(*second);
    }
    note(u"A figure among %1 values, median"_s.arg(kFew), median(amongFew), u"ms"_s);
    note(u"A figure among %1 values, median"_s.arg(kMany), median(amongMany), u"ms"_s);
    report(u"The one against the other"_s, median(amongMany) / median(amongFew), u"x"_s, 1.3);
    return true;
}

} // namespace

bool office()
{
    const QString what =
        u"An office on a shared workspace of %1 x %2 measures"_s.arg(kProvinces).arg(kMeasures);
    if (!TestServer::isInstalled()) {
        skip(what, u"PostgreSQL is not installed"_s);
        return false;
    }
    const Result<Catalogue> catalogue = Catalogue::load();
    const SystemClock clock;
    const QString address = TestServer::ofThisRun().takeWorkspace();
    const bool isMeasured =
        fillShared(address, kFew, *catalogue, clock) && measureOffice(address, *catalogue, clock);
    if (!isMeasured)
        skip(what, u"it cannot be filled or used"_s);
    return isMeasured;
}

bool shared()
{
    const QString what = u"Shared workspaces of %1 x %2 measures"_s.arg(kProvinces).arg(kMeasures);
    if (!TestServer::isInstalled()) {
        skip(what, u"PostgreSQL is not installed"_s);
        return false;
    }
    const Result<Catalogue> catalogue = Catalogue::load();
    const SystemClock clock;
    const QString small = TestServer::ofThisRun().takeWorkspace();
    const QString large = TestServer::ofThisRun().takeWorkspace();
    const std::optional<double> smallFilled = fillShared(small, kFew, *catalogue, clock);
    const std::optional<double> largeFilled = fillShared(large, kMany, *catalogue, clock);
    if (!smallFilled || !largeFilled) {
        skip(what, u"they cannot be filled"_s);
        return false;
    }
    note(what + u", plans and %1 values taken"_s.arg(kFew), *smallFilled, u"s"_s);
    note(what + u", plans and %1 values taken"_s.arg(kMany), *largeFilled, u"s"_s);
    const bool isMeasured =
        measureGrowth(small, large, *catalogue, clock) && measureWindow(large, *catalogue, clock) &&
        measureOffice(small, *catalogue, clock) && measureVolume(TestServer::asOwner(small));
    if (!isMeasured)
        skip(what, u"they cannot be used"_s);
    return isMeasured;
}

} // namespace milepost::bench
