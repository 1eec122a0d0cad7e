// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the sheet: figures that two have entered for one cell, and figures that wait for a server.
#include "core/workspace/workspace.h"
#include "tests/shots/stage.h"
#include "ui/progress/draftbar.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetview.h"

#include <QCoreApplication>
#include <QToolButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kNarrow(1024, 768);
constexpr QSize kWide(1920, 1080);

/// Two officers have entered a figure in the as-of column of the next `count` measures from the cursor on.
void contest(Stage& stage, int count)
{
    auto* view = stage.part<SheetView>(u"sheetView"_s);
    auto* model = stage.part<SheetModel>();
    const QModelIndex from = view->currentIndex();
    for (int row = from.row(); count > 0; ++row) {
        const QModelIndex cell = model->index(row, from.column());
        const std::optional<CellKey> key = model->keyAt(cell);
        if (!key)
            continue;
        --count;
        ObservationEntry theirs = noDataEntry(key->measure, key->period);
        theirs.value = 31.5;
        theirs.status = ObservationStatus::Provisional;
        stage.workspace().setAuthor(u"李四"_s);
        static_cast<void>(stage.workspace().record(std::vector{theirs}));
        stage.workspace().setAuthor(u"王伟"_s);
        model->enterTyped(cell, u"33"_s, std::nullopt);
    }
    QCoreApplication::processEvents();
}

void drafts(Stage& stage, const QString& name)
{
    stage.workspace().setAuthor(u"王伟"_s);
    stage.window().showPage(PageId::Progress);
    auto* bar = stage.part<DraftBar>(u"draftBar"_s);
    const auto takeBoth = [&stage, &name](const QString& state) {
        for (const QSize size : {kNarrow, kWide}) {
            stage.window().resize(size);
            stage.take(u"%1-%2-%3"_s.arg(name, state).arg(size.width()));
        }
    };
    contest(stage, 1);
    takeBoth(u"one"_s);
    contest(stage, 12);
    takeBoth(u"several"_s);
    stage.window().resize(kNarrow);
    QCoreApplication::processEvents();
    stage.part<QToolButton>(u"detailToggle"_s)->setChecked(true);
    stage.take(name + u"-detail-1024"_s);
    stage.part<QToolButton>(u"detailToggle"_s)->setChecked(false);
    bar->offer({9, 3}, DraftBar::Offer::Later);
    takeBoth(u"waiting"_s);
    bar->offer({9, 3}, DraftBar::Offer::Now);
    takeBoth(u"back"_s);
}

} // namespace

std::vector<Scene> draftScenes()
{
    return {{u"drafts"_s, drafts}};
}

} // namespace milepost
