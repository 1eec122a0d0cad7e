// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/printers.h"
#include "tests/support/windowfixture.h"
#include "ui/plans/planspage.h"
#include "ui/print/reports.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetview.h"

#include <QAbstractButton>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// The main job from a document to paper, in the window as it is shipped.
class WindowJourneyTest : public WindowFixture
{
protected:
    void importDocument()
    {
        m_window->follow(PageLink{.page = PageId::Plans});
        auto* plans = qobject_cast<PlansPage*>(m_window->page(PageId::Plans));
        ASSERT_NE(plans, nullptr);
        plans->importDocuments({sourceFile(u"tests/data/plans/written-for-tests.txt"_s)});
        auto* finish = find<QAbstractButton>("importFinish");
        ASSERT_TRUE(QTest::qWaitFor([finish] { return finish->isEnabled(); }));
        QTest::keyClick(finish, Qt::Key_Space);
    }

    /// The imported measure with a target of 40 makerspaces.
    const MeasureRow* makerspaces() const
    {
        for (const MeasureRow& row : *m_session->context().rows) {
            if (row.provinceCode == u"630000" && row.indicator == u"makerspaces")
                return &row;
        }
        return nullptr;
    }

    void typeFigure(const MeasureId& measure, const QString& figure)
    {
        m_window->follow(PageLink{.page = PageId::Progress, .measure = measure});
        auto* sheet = find<SheetView>("sheetView");
        // The sheet opens at 2017, which ends after the as-of date; the year before is judged at once.
        QTest::keyClick(sheet, Qt::Key_Left);
        QTest::keyClick(sheet, figure.at(0).toLatin1());
        auto* field = qobject_cast<QuantityEdit*>(sheet->indexWidget(sheet->currentIndex()));
        ASSERT_NE(field, nullptr);
        QTest::keyClicks(field, figure.mid(1));
        QTest::keyClick(field, Qt::Key_Return);
    }

    /// What the table of the Targets page says of a measure: the words of its whole row.
    QString rowOnTargetsPage(const QString& label)
    {
        m_window->showPage(PageId::Targets);
        for (const QAbstractItemView* view :
             m_window->page(PageId::Targets)->findChildren<QAbstractItemView*>()) {
            const QAbstractItemModel* model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                QStringList words;
                for (int column = 0; column < model->columnCount(); ++column)
                    words << model->index(row, column).data().toString();
                if (words.join(u'|').contains(label) && words.join(u'|').contains(u"Qinghai"_s))
                    return words.join(u'|');
            }
        }
        return {};
    }
};

TEST_F(WindowJourneyTest, documentBecomesAFigureAVerdictAndPaper)
{
    importDocument();
    ASSERT_NE(makerspaces(), nullptr);
    const MeasureId measure = makerspaces()->id;
    const QString label = makerspaces()->label;
    EXPECT_EQ(makerspaces()->verdict, Verdict::NoData);
    EXPECT_TRUE(rowOnTargetsPage(label).contains(u"No data"_s)) << rowOnTargetsPage(label).toStdString();

    typeFigure(measure, u"43"_s);
    EXPECT_EQ(makerspaces()->verdict, Verdict::MetEarly);
    EXPECT_TRUE(rowOnTargetsPage(label).contains(u"Met early"_s)) << rowOnTargetsPage(label).toStdString();
    EXPECT_TRUE(rowOnTargetsPage(label).contains(u"43"_s));

    const QString converter = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (converter.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed: the paper is not read back";
    QTemporaryDir folder;
    const ViewContext& context = m_session->context();
    const Result<QStringList> paper = writeComparison({*context.workspace, *context.catalogue, context.asOf},
                                                      u"makerspaces"_s, folder.filePath(u"compare.pdf"_s));
    ASSERT_TRUE(paper) << paper.error().message.toStdString();
    QProcess process;
    process.start(converter, {u"-layout"_s, paper->front(), u"-"_s});
    ASSERT_TRUE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"43"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Qinghai"_s));
}

TEST_F(WindowJourneyTest, everyStepCanBeTakenBack)
{
    importDocument();
    ASSERT_NE(makerspaces(), nullptr);
    typeFigure(makerspaces()->id, u"43"_s);
    QUndoStack* steps = m_session->undoStack();
    ASSERT_EQ(steps->count(), 2);
    steps->undo();
    ASSERT_NE(makerspaces(), nullptr);
    EXPECT_EQ(makerspaces()->verdict, Verdict::NoData);
    steps->undo();
    EXPECT_EQ(makerspaces(), nullptr);
    EXPECT_EQ(m_session->workspace()->plans().size(), 2U);
}

} // namespace
} // namespace milepost
