// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "core/review/leftoutfigures.h"
#include "core/review/reviewdraft.h"
#include "core/review/reviewresult.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measurement.h"
#include "ui/plans/plantextview.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewpane.h"
#include "ui/review/reviewtable.h"

#include <QApplication>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr qsizetype kLongText = 10'000'000;
constexpr int kFigures = 2000;
constexpr int kFiguresOfAPlan = 250; // more than any of the built-in plans
constexpr int kSteps = 200;
constexpr double kFrame = 100; // milliseconds the window may stand still

/// A text of this many characters: paragraphs of a few dozen, as a page has them.
QString longText(qsizetype characters)
{
    QString text;
    text.reserve(characters + 100);
    for (int line = 0; text.size() < characters; ++line)
        text += u"第%1段为测试而写,其中没有一个数字是真的,到2018年建成示例站点%2个。\n"_s.arg(line).arg(
            line % 900 + 10);
    return text;
}

SourceText planText(int figures)
{
    QString text = u"示例省人民政府示例计划\n2016年3月1日\n一、示例任务\n"_s;
    for (int i = 0; i < figures; ++i)
        text += u"%1.到%2年,建成示例站点甲%1共%3个。\n"_s.arg(i + 1).arg(2017 + i % 4).arg(10 + i);
    SourceText source;
    source.characters = text.toStdU32String();
    source.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return source;
}

/// The longest time a turn of the event loop takes until `isDone`.
template <class Condition>
double longestTurn(Condition isDone)
{
    double longest = 0;
    while (!isDone())
        longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
    return longest;
}

void readLongText()
{
    const QString text = longText(kLongText);
    PlanTextView view;
    view.resize(600, 760);
    view.show();
    QCoreApplication::processEvents();
    report(u"10 million characters: until the first page"_s, milliseconds([&] {
               view.showText(text);
               view.repaint();
           }),
           u"ms"_s, 5 * kFrame);
    report(u"10 million characters: longest stop while the rest comes in"_s,
           longestTurn([&view] { return !view.isLoading(); }), u"ms"_s, kFrame);
    std::vector<double> scrolls;
    std::vector<double> jumps;
    for (int step = 1; step <= kSteps; ++step) {
        scrolls.push_back(milliseconds([&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / kSteps * step);
            view.repaint();
        }));
        const qsizetype place = kLongText / kSteps * (kSteps - step);
        jumps.push_back(milliseconds([&] {
            view.light({place, place + 20}, {});
            view.repaint();
        }));
    }
    report(u"10 million characters: a scroll, 95 % within"_s, quantile(scrolls, 0.95), u"ms"_s, kFrame);
    report(u"10 million characters: a jump to a clause, 95 % within"_s, quantile(jumps, 0.95), u"ms"_s,
           kFrame);
    report(u"10 million characters: a search"_s, milliseconds([&view] { view.search(u"站点99个"_s); }),
           u"ms"_s, 5 * kFrame);
    PlanTextView line;
    line.resize(600, 760);
    line.show();
    QCoreApplication::processEvents(); // unpainted it would cost nothing
    report(u"10 million characters in one line: until the first page"_s, milliseconds([&] {
               line.showText(QString(kLongText, u'字'));
               line.repaint();
           }),
           u"ms"_s, 5 * kFrame);
}

void reviewManyFigures(const Catalogue& catalogue)
{
    const SourceText source = planText(kFigures);
    Result<ParsedPlan> plan = parsePlan(source, catalogue);
    if (!plan)
        return skip(u"a review of many figures"_s, plan.error().message);
    ReviewDraft draft(source, *plan, leftOutFigures(source, *plan), catalogue);
    ReviewPane pane;
    pane.resize(1200, 760);
    pane.show();
    QCoreApplication::processEvents(); // unpainted it would cost nothing
    report(u"a review of %1 figures: until it is shown"_s.arg(draft.order().size()), milliseconds([&] {
               pane.setDraft(&draft);
               pane.repaint();
           }),
           u"ms"_s, 5 * kFrame);
    auto* table = pane.findChild<ReviewTable*>();
    std::vector<double> scrolls;
    std::vector<double> decisions;
    for (int step = 1; step <= kSteps; ++step) {
        scrolls.push_back(milliseconds([&] {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / kSteps * step);
            table->viewport()->repaint();
        }));
        decisions.push_back(milliseconds([&] {
            pane.carryOut(ReviewAction::Accept);
            pane.repaint();
        }));
    }
    report(u"a review: a scroll of the list, 95 % within"_s, quantile(scrolls, 0.95), u"ms"_s, kFrame / 6);
    report(u"a review: a decision, 95 % within"_s, quantile(decisions, 0.95), u"ms"_s, kFrame);
    report(u"a review: accepting all that is sure"_s, milliseconds([&pane] {
               pane.carryOut(ReviewAction::AcceptSure);
               pane.repaint();
           }),
           u"ms"_s, 2 * kFrame);
    pane.setDraft(nullptr);
}

// On the thread of the window: the plan is made of the draft, its text held against its hash, both stored.
void finishReview(const Catalogue& catalogue)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(
        folder.filePath(u"finish.milepost"_s), Workspace::OpenMode::CreateIfAbsent, catalogue, clock);
    const SourceText source = planText(kFiguresOfAPlan);
    Result<ParsedPlan> plan = parsePlan(source, catalogue);
    if (!plan || !workspace)
        return skip(u"the end of a review"_s, (plan ? workspace.error() : plan.error()).message);
    const ReviewDraft draft(source, *plan, leftOutFigures(source, *plan), catalogue);
    bool isStored = false;
    const double taken = milliseconds([&] {
        const PlanImport import{
            reviewedPlan(draft),
            QString::fromUcs4(source.characters.data(), static_cast<qsizetype>(source.characters.size())),
            {}};
        isStored = (*workspace)->importPlans(std::span(&import, 1)).isOk();
    });
    if (isStored)
        report(u"a review of %1 figures: Finish"_s.arg(kFiguresOfAPlan), taken, u"ms"_s, kFrame / 2);
    else
        skip(u"the end of a review"_s, u"the plan could not be stored"_s);
}

} // namespace

bool reviewing()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return false;
    readLongText();
    reviewManyFigures(*catalogue);
    finishReview(*catalogue);
    return true;
}

} // namespace milepost::bench
