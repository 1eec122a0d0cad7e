// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"
#include "ui/print/pagepreview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

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
        return {m_workspace.get(), &m_catalogue, &m_scoreboard, &m_rows, QDate(2018, 12, 31)};
    }

    std::unique_ptr<PrintDialog> dialog() const
    {
        return std::make_unique<PrintDialog>(standardPrintables(), context(),
                                             PageSetup::official(PaperSize::A4, PaperOrientation::Landscape));
    }

    static void choose(PrintDialog& dialog, const QString& combo, const QString& data)
    {
        auto* box = dialog.findChild<QComboBox*>(combo);
        box->setCurrentIndex(box->findData(data));
    }

    Scoreboard m_scoreboard;
    MeasureRows m_rows;
};

TEST_F(PrintDialogTest, opensOnTheShapeItIsGiven)
{
    const auto shown = dialog();
    EXPECT_EQ(shown->pageSetup().paper, QSizeF(297, 210));
    EXPECT_GE(shown->findChild<PagePreview*>()->pageCount(), 1);
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
