// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the sheet: two figures for one cell, and figures that wait for a server.
#include "tests/shots/stage.h"
#include "ui/progress/draftbar.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kNarrow(1024, 768);
constexpr QSize kWide(1920, 1080);

void drafts(Stage& stage, const QString& name)
{
    stage.window().showPage(PageId::Progress);
    auto* bar = stage.part<DraftBar>(u"draftBar"_s);
    const QString words =
        u"“农村电子商务应用率”，2017：李四 2018-12-31 09:40 填报了 31.5%（初步）。您填的是“33”。以哪个为准？"_s;
    const Drafts::Count waiting{9, 3};
    for (const QSize size : {kNarrow, kWide}) {
        stage.window().resize(size);
        const QString width = u'-' + QString::number(size.width());
        bar->askWhich(words, 0);
        stage.take(name + u"-one"_s + width);
        bar->askWhich(words, 11);
        stage.take(name + u"-several"_s + width);
        bar->offer(waiting, DraftBar::Offer::Later);
        stage.take(name + u"-waiting"_s + width);
        bar->offer(waiting, DraftBar::Offer::Now);
        stage.take(name + u"-back"_s + width);
    }
}

} // namespace

std::vector<Scene> draftScenes()
{
    return {{u"drafts"_s, drafts}};
}

} // namespace milepost
