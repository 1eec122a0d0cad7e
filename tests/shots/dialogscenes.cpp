// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/servererror.h"
#include "core/workspace/firstworkspace.h"
#include "core/workspace/valuefile.h"
#include "tests/shots/stage.h"
#include "ui/exchange/exchange.h"
#include "ui/exchange/formdialog.h"
#include "ui/exchange/takedialog.h"
#include "ui/help/helptexts.h"
#include "ui/plans/planspage.h"
#include "ui/print/printdialog.h"
#include "ui/shell/bandsdialog.h"
#include "ui/shell/shareddialog.h"
#include "ui/targets/verdictexplanation.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const MeasureRow& judged(Stage& stage, Verdict verdict)
{
    const MeasureRows& rows = *stage.session().context().rows;
    const auto found = std::ranges::find(rows, verdict, &MeasureRow::verdict);
    return found == rows.end() ? rows.front() : *found;
}

void explanation(Stage& stage, const QString& name)
{
    for (const Verdict verdict : {Verdict::Behind, Verdict::Met, Verdict::NoData}) {
        VerdictExplanation dialog(stage.session().context(), judged(stage, verdict).id, &stage.window());
        stage.takeDialog(dialog, name + u'-' + QString::number(static_cast<int>(verdict)));
    }
}

void bands(Stage& stage, const QString& name)
{
    BandsDialog dialog(stage.workspace().assessmentRules().bands, &stage.window());
    stage.takeDialog(dialog, name);
    dialog.findChild<QDoubleSpinBox*>(u"bandsBehind"_s)->setValue(0.98);
    stage.takeDialog(dialog, name + u"-unsound"_s);
}

void shared(Stage& stage, const QString& name)
{
    const ServerAddress known{u"db.example.org"_s, ServerAddress::kUsualPort, u"plans"_s, u"wangwei"_s, {}};
    SharedDialog dialog(known, {}, &stage.window());
    dialog.findChild<QLineEdit*>(u"sharedPassword"_s)->setText(u"12345678"_s);
    stage.takeDialog(dialog, name);
    dialog.showProblem(connectionError(u"certificate verify failed"_s, known).message);
    stage.takeDialog(dialog, name + u"-refused"_s);
    SharedDialog empty({}, {}, &stage.window());
    stage.takeDialog(empty, name + u"-empty"_s);
}

WorkbookSource sourceOf(Stage& stage)
{
    const ViewContext& context = stage.session().context();
    return {*context.workspace, *context.catalogue, *context.scoreboard};
}

void forms(Stage& stage, const QString& name)
{
    FormDialog dialog(formOwners(sourceOf(stage)), Period(PeriodKind::HalfYear, 2018, 2), &stage.window());
    stage.takeDialog(dialog, name);
    dialog.findChild<QLineEdit*>(u"formPeriod"_s)->setText(u"2018Q7"_s);
    stage.takeDialog(dialog, name + u"-wrong"_s);
}

void take(Stage& stage, const QString& name)
{
    QByteArray table("measure,period,value,unit,source,note\n");
    const MeasureRows& rows = *stage.session().context().rows;
    for (size_t i = 0; i < rows.size() && i < 12; ++i) {
        const QByteArray id = rows[i].id.toString().toUtf8();
        table += id + ",2017," + (i == 4 ? "1a" : i == 7 ? "" : QByteArray::number(100 + 7 * i)) + ",,,\n";
    }
    table += "unknown,2017,5,,,\n" + rows.front().id.toString().toUtf8() + ",2017X,5,,,\n";
    const Result<ValueFile> file = readValueFile(stage.workspace(), *stage.session().context().catalogue,
                                                 stage.write(u"values.csv"_s, table));
    TakeDialog dialog(*file, stage.workspace(), &stage.window());
    stage.takeDialog(dialog, name);
}

void print(Stage& stage, const QString& name)
{
    const SheetContext context = sheetContext(stage.session().context());
    PrintDialog dialog(standardPrintables(context), context, &stage.window());
    stage.takeDialog(dialog, name);
    for (const QString& one : {u"scorecard"_s, u"comparison"_s, u"duties"_s, u"forms"_s, u"report"_s}) {
        dialog.choose(one);
        stage.takeDialog(dialog, name + u'-' + one);
    }
    dialog.findChild<QComboBox*>(u"printOrientation"_s)->setCurrentIndex(1);
    dialog.findChild<QComboBox*>(u"printInk"_s)->setCurrentIndex(1);
    dialog.findChild<QComboBox*>(u"printMargins"_s)->setCurrentIndex(3);
    stage.takeDialog(dialog, name + u"-landscape"_s);
}

void refusals(Stage& stage, const QString& name)
{
    PlansPage& plans = stage.plans();
    const auto import = [&](const QString& path, const QString& suffix) {
        plans.importDocuments({path});
        stage.waitForReading();
        stage.take(name + suffix);
    };
    import(stage.write(u"empty.txt"_s, {}), u"-empty"_s);
    import(stage.write(u"gone.txt"_s, {}) + u".missing"_s, u"-missing"_s);
    import(stage.write(u"scan.pdf"_s, "%PDF-1.4 nothing follows"), u"-pdf"_s);
    Exchange exchange(&stage.window());
    exchange.setContext(stage.session().context());
    QObject::connect(&exchange, &Exchange::messageRaised, &stage.window(), &MainWindow::showMessage);
    exchange.takeValues(stage.write(u"values.csv"_s, "a,b\n1,2\n"));
    stage.take(name + u"-values"_s);
    exchange.checkHistory();
    stage.take(name + u"-history"_s);
}

void menus(Stage& stage, const QString& name)
{
    int number = 0;
    for (QAction* action : stage.window().menuBar()->actions()) {
        action->menu()->popup(QPoint());
        stage.camera().take(*action->menu(), name + u'-' + QString::number(++number));
        action->menu()->close();
    }
}

void texts(Stage& stage, const QString& name)
{
    QMessageBox keys(QMessageBox::Information, u"keys"_s, keysHtml(), QMessageBox::Ok, &stage.window());
    stage.takeDialog(keys, name + u"-keys"_s);
    QMessageBox about(QMessageBox::NoIcon, u"about"_s, aboutHtml(), QMessageBox::Ok, &stage.window());
    stage.takeDialog(about, name + u"-about"_s);
}

} // namespace

std::vector<Scene> dialogScenes()
{
    return {
        {u"dialog-explanation"_s, explanation},
        {u"dialog-bands"_s, bands},
        {u"dialog-shared"_s, shared},
        {u"dialog-forms"_s, forms},
        {u"dialog-take"_s, take},
        {u"dialog-print"_s, print},
        {u"dialog-refusal"_s, refusals},
        {u"dialog-menu"_s, menus},
        {u"dialog-texts"_s, texts},
    };
}

} // namespace milepost
