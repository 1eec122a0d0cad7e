// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "tests/shots/stage.h"
#include "tests/support/paths.h"
#include "ui/plans/planspage.h"
#include "ui/review/importview.h"
#include "ui/review/reviewpane.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QTableView>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString& name)
{
    QFile file(sourceFile(u"tests/data/plans/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void store(Stage& stage, const QString& path)
{
    const Result<SourceText> text = readDocument(path);
    const Result<ParsedPlan> plan = parsePlan(*text, *stage.session().context().catalogue);
    if (plan)
        static_cast<void>(stage.workspace().importPlan(*plan));
}

ReviewPane& review(Stage& stage, const QStringList& paths)
{
    stage.plans().importDocuments(paths);
    stage.waitForReading();
    return *stage.part<ReviewPane>();
}

void queueReading(Stage& stage, const QString& name)
{
    const QByteArray words = sample(u"clean.txt"_s);
    stage.plans().importDocuments({stage.write(u"large.txt"_s, words.repeated(2000)),
                                   stage.write(u"division.txt"_s, sample(u"division.txt"_s))});
    for (int i = 0; i < 100 && stage.part<ImportView>()->queue().files().front().percent == 0; ++i)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    stage.take(name);
    stage.part<QAbstractButton>(u"importStop"_s)->click();
    stage.waitForReading();
    stage.take(u"review-queue-stopped"_s);
}

void queue(Stage& stage, const QString& name)
{
    const QString known = stage.write(u"clean.txt"_s, sample(u"clean.txt"_s));
    store(stage, known);
    review(stage, {stage.write(u"division.txt"_s, sample(u"division.txt"_s)), known,
                   stage.write(u"news.txt"_s, sample(u"news.txt"_s)),
                   stage.write(u"picture.txt"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")),
                   stage.write(u"empty.txt"_s, {})});
    stage.take(name);
}

void nothingToReview(Stage& stage, const QString& name)
{
    review(stage, {stage.write(u"picture.txt"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")),
                   stage.write(u"empty.txt"_s, {})});
    stage.take(name);
}

void oneFile(Stage& stage, const QString& name)
{
    ReviewPane& pane = review(stage, {stage.write(u"clean.txt"_s, sample(u"clean.txt"_s))});
    stage.take(name);
    pane.carryOut(ReviewAction::NextToLookAt);
    stage.take(name + u"-doubt"_s);
    pane.carryOut(ReviewAction::ToggleFilter);
    stage.take(name + u"-doubts"_s);
    pane.carryOut(ReviewAction::ToggleFilter);
    stage.part<QAbstractButton>(u"reviewTab1"_s)->click();
    stage.take(name + u"-figures"_s);
    stage.part<QAbstractButton>(u"reviewTab2"_s)->click();
    stage.take(name + u"-deliverables"_s);
    stage.part<QAbstractButton>(u"reviewTab0"_s)->click();
    pane.carryOut(ReviewAction::EditValue);
    stage.take(name + u"-edit"_s);
}

void finished(Stage& stage, const QString& name)
{
    ReviewPane& pane = review(stage, {stage.write(u"clean.txt"_s, sample(u"clean.txt"_s))});
    for (int i = 0; i < 2; ++i)
        pane.carryOut(ReviewAction::Accept);
    pane.carryOut(ReviewAction::Reject);
    pane.carryOut(ReviewAction::AcceptSure);
    stage.take(name);
    stage.part<QAbstractButton>(u"importFinish"_s)->click();
    stage.take(name + u"-stored"_s);
}

void newVersion(Stage& stage, const QString& name)
{
    const QByteArray words = sample(u"clean.txt"_s);
    store(stage, stage.write(u"clean.txt"_s, words));
    QByteArray altered = words;
    altered.replace("80", "95");
    altered.replace("3000", "4000");
    altered.replace("5—8", "6—9");
    review(stage, {stage.write(u"clean-2.txt"_s, altered)});
    stage.take(name);
    stage.part<QAbstractButton>(u"reviewTab3"_s)->click();
    stage.part<QTableView>(u"reviewChanges"_s)->selectRow(0);
    stage.take(name + u"-changes"_s);
}

void small(Stage& stage, const QString& name)
{
    stage.window().resize(1280, 720);
    review(stage, {stage.write(u"division.txt"_s, sample(u"division.txt"_s))});
    stage.take(name);
}

} // namespace

std::vector<Scene> reviewScenes()
{
    return {
        {u"review-queue-reading"_s, queueReading},
        {u"review-queue"_s, queue},
        {u"review-nothing"_s, nothingToReview},
        {u"review-one"_s, oneFile},
        {u"review-finished"_s, finished},
        {u"review-version"_s, newVersion},
        {u"review-small"_s, small},
    };
}

} // namespace milepost
