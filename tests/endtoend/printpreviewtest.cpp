// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/windowfixture.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"

#include <QPushButton>
#include <QTimer>

#include <gtest/gtest.h>

namespace milepost {
namespace {

class PrintPreviewTest : public WindowFixture, public testing::WithParamInterface<PageId>
{
protected:
    /// Opens the page's print preview and closes it again; how many sheets of paper it showed.
    int previewedPages()
    {
        int pages = -1;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&pages] {
            auto* dialog = qobject_cast<PrintDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            pages = dialog->findChild<PagePreview*>()->pageCount();
            dialog->reject();
        });
        look.start(0);
        m_window->page(GetParam())->print(PrintAction::Preview);
        return pages;
    }
};

TEST_P(PrintPreviewTest, showsThePaper)
{
    m_window->showPage(GetParam());
    ASSERT_TRUE(m_window->page(GetParam())->canPrint());
    EXPECT_GE(previewedPages(), 1);
}

class ScorecardDialogTest : public WindowFixture
{};

TEST_F(ScorecardDialogTest, opensFromTheOverview)
{
    QString shown;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&shown] {
        auto* dialog = qobject_cast<PrintDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        shown = dialog->document().name;
        dialog->reject();
    });
    look.start(0);
    m_window->showPage(PageId::Overview);
    m_window->findChild<QPushButton*>(QStringLiteral("openScorecard"))->click();
    EXPECT_TRUE(shown.startsWith(QStringLiteral("Scorecard:"))) << shown.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Pages, PrintPreviewTest,
                         testing::Values(PageId::Overview, PageId::Targets, PageId::Compare));

} // namespace
} // namespace milepost
