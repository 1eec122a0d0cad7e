// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"
#include "ui/print/pagepreview.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class PrintDialogTest : public WorkspaceFixture
{
protected:
    PrintDialogTest() : m_scoreboard(*m_workspace, m_catalogue, QDate(2018, 12, 31))
    {
        m_rows = measureRows(*m_workspace, m_catalogue, m_scoreboard);
    }

    SheetContext context() const
    {
        return {m_workspace.get(), &m_catalogue, &m_scoreboard, &m_rows, QDate(2018, 12, 31), &m_paper};
    }

    std::unique_ptr<PrintDialog> dialog() const
    {
        return std::make_unique<PrintDialog>(standardPrintables(context()), context());
    }

    static void choose(PrintDialog& dialog, const QString& combo, const QString& data)
    {
        auto* box = dialog.findChild<QComboBox*>(combo);
        box->setCurrentIndex(box->findData(data));
    }

    Scoreboard m_scoreboard;
    MeasureRows m_rows;
    mutable PaperHabits m_paper;
};

TEST_F(PrintDialogTest, opensOnTheOfficersUsualPaper)
{
    m_paper = {PaperSize::A3, PageMargins::Own, QMarginsF(31, 22, 13, 24), PaperInk::Grey};
    const auto shown = dialog();
    EXPECT_EQ(shown->pageSetup().paper, QSizeF(297, 420));
    EXPECT_EQ(shown->pageSetup().margins, QMarginsF(31, 22, 13, 24));
    EXPECT_EQ(shown->pageSetup().ink, PaperInk::Grey);
    EXPECT_GE(shown->findChild<PagePreview*>()->pageCount(), 1);
}

TEST_F(PrintDialogTest, remembersThePaperHoweverItIsClosed)
{
    const auto shown = dialog();
    shown->findChild<QComboBox*>(u"printPaper"_s)->setCurrentIndex(1);
    shown->findChild<QComboBox*>(u"printMargins"_s)->setCurrentIndex(3);
    shown->findChild<QDoubleSpinBox*>(u"marginLeft"_s)->setValue(33);
    shown->reject();
    EXPECT_EQ(m_paper, (PaperHabits{PaperSize::A3, PageMargins::Own, QMarginsF(33, 20, 20, 20)}));
}

TEST_F(PrintDialogTest, asksForMarginsOnlyWhereTheyAreTheOfficersOwn)
{
    const auto shown = dialog();
    auto* left = shown->findChild<QDoubleSpinBox*>(u"marginLeft"_s);
    EXPECT_TRUE(left->parentWidget()->isHidden());
    shown->findChild<QComboBox*>(u"printMargins"_s)->setCurrentIndex(3);
    EXPECT_FALSE(left->parentWidget()->isHidden());
}

TEST_F(PrintDialogTest, turnsThePaperAsEachSheetIsMadeForUnlessTheOfficerTurnedIt)
{
    const auto shown = dialog();
    auto* orientation = shown->findChild<QComboBox*>(u"printOrientation"_s);
    choose(*shown, u"printWhat"_s, u"forms"_s);
    EXPECT_EQ(shown->pageSetup().paper, QSizeF(297, 210));
    orientation->setCurrentIndex(0);
    emit orientation->activated(0);
    choose(*shown, u"printWhat"_s, u"targets"_s);
    EXPECT_EQ(shown->pageSetup().paper, QSizeF(210, 297));
}

TEST_F(PrintDialogTest, offersDutySheetsAndEntryFormsOfAllAgenciesOrOfOne)
{
    const auto shown = dialog();
    auto* choice = shown->findChild<QComboBox*>(u"printChoice"_s);
    const auto sheets = [&shown] {
        return std::ranges::count_if(shown->document().blocks, [](const SheetBlock& block) {
            return std::holds_alternative<TitleBlock>(block);
        });
    };
    for (const QString& what : {u"duties"_s, u"forms"_s}) {
        choose(*shown, u"printWhat"_s, what);
        ASSERT_GT(choice->count(), 2) << what.toStdString();
        EXPECT_EQ(sheets(), choice->count() - 1) << what.toStdString();
        choice->setCurrentIndex(1);
        EXPECT_EQ(sheets(), 1) << what.toStdString();
    }
}

TEST_F(PrintDialogTest, asksForTheFormsOfThePeriodThatEndedLast)
{
    const auto shown = dialog();
    choose(*shown, u"printWhat"_s, u"forms"_s);
    auto* period = shown->findChild<QComboBox*>(u"printOption"_s);
    EXPECT_FALSE(period->isHidden());
    EXPECT_EQ(period->currentData().toString(), u"2018H2"_s);
    choose(*shown, u"printOption"_s, u"2018Q4"_s);
    EXPECT_TRUE(shown->document().name.contains(u"2018Q4"_s)) << shown->document().name.toStdString();
    choose(*shown, u"printWhat"_s, u"overview"_s);
    EXPECT_TRUE(period->isHidden());
}

TEST_F(PrintDialogTest, leavesOutWhatThereIsNothingOf)
{
    const std::unique_ptr<Workspace> empty = Workspace::openInMemory(m_catalogue, m_clock).value();
    const Scoreboard scoreboard(*empty, m_catalogue, QDate(2018, 12, 31));
    const MeasureRows rows;
    QStringList offered;
    for (const Printable& one :
         standardPrintables({empty.get(), &m_catalogue, &scoreboard, &rows, QDate(2018, 12, 31)}))
        offered.append(one.id);
    for (const QString& gone : {u"comparison"_s, u"measure"_s, u"duties"_s, u"forms"_s})
        EXPECT_FALSE(offered.contains(gone)) << gone.toStdString();
    EXPECT_TRUE(offered.contains(u"report"_s));
}

TEST_F(PrintDialogTest, laysEverythingOutThatItOffers)
{
    const auto shown = dialog();
    auto* what = shown->findChild<QComboBox*>(u"printWhat"_s);
    auto* choice = shown->findChild<QComboBox*>(u"printChoice"_s);
    for (int i = 0; i < what->count(); ++i) {
        what->setCurrentIndex(i);
        for (int j = 0; j < std::max(1, choice->count()); ++j) {
            choice->setCurrentIndex(j);
            EXPECT_FALSE(shown->document().blocks.empty()) << what->itemText(i).toStdString();
            EXPECT_GE(shown->findChild<PagePreview*>()->pageCount(), 1) << what->itemText(i).toStdString();
        }
    }
}

TEST_F(PrintDialogTest, turnsThePaperAndTakesTheHuesOut)
{
    const auto shown = dialog();
    shown->findChild<QComboBox*>(u"printPaper"_s)->setCurrentIndex(1);
    shown->findChild<QComboBox*>(u"printOrientation"_s)->setCurrentIndex(0);
    shown->findChild<QComboBox*>(u"printMargins"_s)->setCurrentIndex(2);
    shown->findChild<QComboBox*>(u"printInk"_s)->setCurrentIndex(1);
    const PageSetup setup = shown->pageSetup();
    EXPECT_EQ(setup.paper, QSizeF(297, 420));
    EXPECT_EQ(setup.body(), QRectF(15, 15, 267, 390));
    EXPECT_EQ(setup.ink, PaperInk::Grey);
}

TEST_F(PrintDialogTest, writesATitleOfTheOfficersOwn)
{
    const auto shown = dialog();
    choose(*shown, u"printWhat"_s, u"report"_s);
    auto* title = shown->findChild<QLineEdit*>(u"printTitle"_s);
    title->setText(u"Own title"_s);
    const QTemporaryDir folder;
    shown->writePdfTo(folder.filePath(u"own.pdf"_s));
    EXPECT_EQ(shown->outcome().kind, MessageKind::Success);
    EXPECT_EQ(std::get<CoverBlock>(shown->document().blocks.front()).title, u"Own title"_s);
    EXPECT_TRUE(QFile::exists(folder.filePath(u"own.pdf"_s)));
}

TEST_F(PrintDialogTest, showsTheTitleOfThePaperAndWritesAnotherOnEverySheet)
{
    const auto shown = dialog();
    choose(*shown, u"printWhat"_s, u"duties"_s);
    auto* title = shown->findChild<QLineEdit*>(u"printTitle"_s);
    EXPECT_EQ(title->text(), u"Duty sheet"_s);
    title->setText(u"Own title"_s);
    const QTemporaryDir folder;
    shown->writePdfTo(folder.filePath(u"own.pdf"_s));
    int titles = 0;
    for (const SheetBlock& block : shown->document().blocks) {
        if (const auto* one = std::get_if<TitleBlock>(&block)) {
            EXPECT_EQ(one->text, u"Own title"_s);
            ++titles;
        }
    }
    EXPECT_GT(titles, 1);
}

TEST_F(PrintDialogTest, printsThePagesThatAreAskedFor)
{
    const auto shown = dialog();
    choose(*shown, u"printWhat"_s, u"report"_s);
    const int all = shown->findChild<PagePreview*>()->pageCount();
    const QTemporaryDir folder;
    const auto pagesOf = [](const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().count("/Type /Page\n");
    };
    const auto printed = [&](const QString& name, int from, int to) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(name));
        if (from > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(from, to);
        }
        shown->printTo(printer);
        return static_cast<int>(pagesOf(folder.filePath(name)));
    };
    EXPECT_EQ(printed(u"all.pdf"_s, 0, 0), all);
    EXPECT_EQ(printed(u"some.pdf"_s, 2, 3), 2);
    EXPECT_EQ(printed(u"rest.pdf"_s, all, all + 5), 1);
    EXPECT_EQ(shown->outcome().kind, MessageKind::Success);
}

TEST_F(PrintDialogTest, saysWhenThePrinterTakesNothing)
{
    const auto shown = dialog();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/nowhere/own.pdf"_s);
    shown->printTo(printer);
    EXPECT_EQ(shown->outcome().kind, MessageKind::Error);
}

TEST_F(PrintDialogTest, saysWhatCannotBeWritten)
{
    const auto shown = dialog();
    shown->writePdfTo(u"/nowhere/own.pdf"_s);
    EXPECT_EQ(shown->outcome().kind, MessageKind::Error);
    EXPECT_TRUE(shown->outcome().sentence.contains(u"/nowhere/own.pdf"_s));
}

TEST_F(PrintDialogTest, leafsThroughThePagesWithKeys)
{
    const auto shown = dialog();
    choose(*shown, u"printWhat"_s, u"report"_s);
    shown->show();
    auto* preview = shown->findChild<PagePreview*>();
    ASSERT_GT(preview->pageCount(), 3);
    QTest::keyClick(preview, Qt::Key_PageDown);
    EXPECT_EQ(preview->currentPage(), 1);
    QTest::keyClick(preview, Qt::Key_End);
    EXPECT_EQ(preview->currentPage(), preview->pageCount() - 1);
    QTest::keyClick(preview, Qt::Key_Home);
    EXPECT_EQ(preview->currentPage(), 0);
}

} // namespace
} // namespace milepost
