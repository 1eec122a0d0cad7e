// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparisonrequest.h"
#include "core/workspace/contextfigures.h"
#include "core/workspace/workspace.h"
#include "tests/shots/stage.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/contexttable.h"
#include "ui/progress/sheetview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWide(1280, 1000);
constexpr QSize kNarrow(1280, 720);

const QString kGuizhou = u"520000"_s;

void show(Stage& stage, const ComparisonRequest& request, const QString& name)
{
    stage.window().resize(kWide);
    stage.window().showPage(PageId::Compare);
    static_cast<ComparePage*>(stage.window().page(PageId::Compare))->setRequest(request);
    stage.take(name);
}

void areas(Stage& stage, const QString& name)
{
    show(stage, {.indicators = {u"investment_area"_s}, .rows = ComparisonRows::Areas, .province = kGuizhou},
         name);
}

void agencies(Stage& stage, const QString& name)
{
    show(stage,
         {.indicators = {u"investment_area"_s}, .rows = ComparisonRows::Agencies, .province = kGuizhou},
         name);
}

void several(Stage& stage, const QString& name)
{
    show(stage, {.indicators = {u"ecommerce_turnover"_s, u"makerspaces"_s}}, name);
}

void tiles(Stage& stage, const QString& name)
{
    show(stage, {.indicators = {u"ecommerce_turnover"_s, u"makerspaces"_s}, .view = ComparisonView::Tiles},
         name);
}

void courses(Stage& stage, const QString& name)
{
    show(stage, {.indicators = {u"ecommerce_turnover"_s, u"makerspaces"_s}, .view = ComparisonView::Courses},
         name);
    stage.window().resize(kNarrow);
    stage.take(name + u"-small"_s);
}

void perHead(Stage& stage, const QString& name)
{
    show(stage, {.indicators = {u"ecommerce_turnover"_s}, .basis = ComparisonBasis::PerHead}, name);
    show(stage, {.indicators = {u"makerspaces"_s}, .basis = ComparisonBasis::PerHead}, name + u"-count"_s);
    show(stage, {.indicators = {u"ecommerce_turnover"_s}, .basis = ComparisonBasis::PerGdp},
         name + u"-product"_s);
}

void arranged(Stage& stage, const QString& name)
{
    stage.window().showPage(PageId::Compare);
    stage.part<QAbstractButton>(u"arrangeComparison"_s)->click();
    show(stage,
         {.indicators = {u"makerspaces"_s},
          .places = {{kGuizhou, u"贵州（省级）"_s, true}, {u"210000"_s, {}, false}},
          .title = u"众创空间建设目标"_s,
          .note = u"注：各省口径不一，仅供参考。"_s},
         name);
}

void figures(Stage& stage, const QString& name)
{
    const Result<std::vector<ContextFigure>> known = contextFigures(stage.workspace());
    std::vector<ComparedPlace> provinces;
    for (const PlanRecord& plan : stage.workspace().plans())
        provinces.push_back({plan.content.plan.provinceCode, plan.content.plan.province});
    ContextTable table(provinces, known ? *known : std::vector<ContextFigure>(), &stage.window());
    stage.takeDialog(table, name);
}

/// A block pasted into the sheet: a new figure, a changed one, one that cannot be read.
void paste(Stage& stage, const QString& name)
{
    stage.window().showPage(PageId::Progress);
    auto* sheet = stage.part<SheetView>();
    QGuiApplication::clipboard()->setText(u"120\t135\n1a\t1.2万\n88\t\n"_s);
    for (int row = 0; row < sheet->model()->rowCount(); ++row) {
        const QModelIndex cell = sheet->model()->index(row, sheet->model()->columnCount() - 3);
        if (!cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        sheet->setCurrentIndex(cell);
        break;
    }
    QKeyEvent press(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::sendEvent(sheet, &press);
    stage.take(name);
}

} // namespace

std::vector<Scene> compareScenes()
{
    using enum Stage::Content;
    return {
        {u"compare-view-areas"_s, areas},
        {u"compare-view-agencies"_s, agencies},
        {u"compare-view-several"_s, several, Demonstration},
        {u"compare-view-tiles"_s, tiles, Demonstration},
        {u"compare-view-courses"_s, courses, Demonstration},
        {u"compare-view-perhead"_s, perHead, Demonstration},
        {u"compare-view-arranged"_s, arranged},
        {u"dialog-figures"_s, figures},
        {u"progress-paste"_s, paste, Demonstration},
    };
}

} // namespace milepost
