// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/stage.h"
#include "ui/plans/documentpane.h"
#include "ui/plans/planspage.h"
#include "ui/plans/plantextview.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/workmodel.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallScreen(1280, 720);
constexpr QSize kLargeScreen(2560, 1400);

/// The page a scene's name begins with.
void showPage(Stage& stage, const QString& name)
{
    stage.window().showPage(pageNamed(name.section(u'-', 0, 0)));
}

void page(Stage& stage, const QString& name)
{
    showPage(stage, name);
    stage.take(name);
}

void smallPage(Stage& stage, const QString& name)
{
    stage.window().resize(kSmallScreen);
    page(stage, name);
}

void largePage(Stage& stage, const QString& name)
{
    stage.window().resize(kLargeScreen);
    page(stage, name);
}

/// A filter under which nothing is left.
void nothingFound(Stage& stage, const QString& name)
{
    FilterState filter;
    filter.text = u"zzzz"_s;
    stage.session().setFilter(filter);
    page(stage, name);
}

/// The measure with most targets, chosen.
void detail(Stage& stage, const QString& name)
{
    stage.window().resize(kSmallScreen);
    showPage(stage, name);
    const MeasureRows& rows = *stage.session().context().rows;
    const auto busiest = std::max_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.targets.size() < b.targets.size();
    });
    stage.window().follow({.page = PageId::Targets, .measure = busiest->id});
    stage.take(name);
}

/// The reader with a plan that has its document, at its third promise.
void reader(Stage& stage, const QString& name)
{
    PlansPage& plans = stage.plans();
    for (const PlanRecord& plan : stage.workspace().plans()) {
        const Result<std::optional<QString>> text = stage.workspace().documentText(plan.id);
        if (!text || !*text)
            continue;
        const auto& targets = plan.content.targets;
        if (targets.size() < 3)
            continue;
        plans.showTarget(plan.id, targets[2].id);
        stage.take(name);
        plans.find();
        stage.part<QLineEdit>(u"searchWords"_s)->setText(u"平台"_s);
        stage.take(name + u"-search"_s);
        return;
    }
}

/// Two officers have reported on one task; the second is asked.
void contestedReport(Stage& stage, const QString& name)
{
    stage.window().resize(kSmallScreen);
    stage.workspace().setAuthor(u"李四"_s);
    stage.window().showPage(PageId::Progress);
    auto* page = dynamic_cast<ProgressPage*>(stage.window().page(PageId::Progress));
    page->showContent(SheetContent::WorkItems);
    auto* model = stage.part<WorkModel>();
    int row = 0;
    while (!model->lineAt(row))
        ++row;
    static_cast<void>(stage.workspace().recordStatus(
        std::vector{StatusEntry{model->lineAt(row)->item, WorkState::Done, {}, {}, u"11月底验收"_s}}));
    stage.workspace().setAuthor(u"王伟"_s);
    model->enterTyped(model->index(row, WorkModel::PercentColumn), u"80"_s, std::nullopt);
    QCoreApplication::processEvents();
    stage.take(name);
}

} // namespace

std::vector<Scene> pageScenes()
{
    std::vector<Scene> scenes;
    for (const PageId id : {PageId::Overview, PageId::Targets, PageId::Progress, PageId::Compare,
                            PageId::Agencies, PageId::Plans}) {
        const QString name = pageName(id);
        scenes.push_back({name, page});
        scenes.push_back({name + u"-small"_s, smallPage});
        scenes.push_back({name + u"-large"_s, largePage});
        scenes.push_back({name + u"-nothing"_s, nothingFound});
        scenes.push_back({name + u"-noplans"_s, page, Stage::Content::NoPlans});
        scenes.push_back({name + u"-closed"_s, page, Stage::Content::NoWorkspace});
    }
    scenes.push_back({u"targets-detail"_s, detail});
    scenes.push_back({u"progress-contested"_s, contestedReport});
    scenes.push_back({u"plans-reader"_s, reader});
    return scenes;
}

} // namespace milepost
