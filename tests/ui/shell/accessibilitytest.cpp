// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuefile.h"
#include "tests/support/controls.h"
#include "tests/support/windowfixture.h"
#include "ui/exchange/formdialog.h"
#include "ui/exchange/takedialog.h"
#include "ui/help/helpwindow.h"
#include "ui/print/printdialog.h"
#include "ui/shell/bandsdialog.h"
#include "ui/targets/verdictexplanation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class AccessibilityTest : public WindowFixture
{
protected:
    static void check(QWidget& dialog)
    {
        dialog.show();
        expectNamedControls(dialog);
        expectTabReachesAll(dialog);
        dialog.close();
    }
    const ViewContext& context() const { return m_session->context(); }
    WorkbookSource source() const
    {
        return {*context().workspace, *context().catalogue, *context().scoreboard};
    }
};

TEST_F(AccessibilityTest, everyPageIsNamedAndReachedByTab)
{
    for (const PageFactory& factory : pageFactories()) {
        SCOPED_TRACE(pageName(factory.id).toStdString());
        m_window->showPage(factory.id);
        QCoreApplication::processEvents();
        expectNamedControls(*m_window);
        // In a sheet Tab goes from cell to cell; F6 leaves it.
        if (factory.id != PageId::Progress)
            expectTabReachesAll(*m_window);
    }
}

TEST_F(AccessibilityTest, theBandsDialogIs)
{
    BandsDialog dialog(Bands{});
    check(dialog);
}

TEST_F(AccessibilityTest, theExplanationOfAVerdictIs)
{
    VerdictExplanation dialog(context(), context().rows->front().id);
    check(dialog);
}

TEST_F(AccessibilityTest, thePrintDialogIs)
{
    const SheetContext from = sheetContext(context());
    PrintDialog dialog(standardPrintables(from), from);
    check(dialog);
}

TEST_F(AccessibilityTest, theFormsDialogIs)
{
    FormDialog dialog(formOwners(source()), Period(PeriodKind::Year, 2017));
    check(dialog);
}

TEST_F(AccessibilityTest, theDialogOfAFileWithValuesIs)
{
    const QTemporaryDir folder;
    QFile table(folder.filePath(u"values.csv"_s));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("measure,period,value\n" + context().rows->front().id.toString().toUtf8() + ",2017,5\n");
    table.close();
    const Result<ValueFile> file =
        readValueFile(*context().workspace, *context().catalogue, table.fileName());
    ASSERT_TRUE(file);
    TakeDialog dialog(*file, *context().workspace);
    check(dialog);
}

TEST_F(AccessibilityTest, theHelpIs)
{
    HelpWindow window;
    check(window);
}

} // namespace
} // namespace milepost
