// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration can be told from a workspace at every glance, on the screen and on paper.
#include "core/workspace/demonstration.h"

#include "tests/support/windowfixture.h"
#include "ui/print/sheetcontext.h"
#include "ui/print/sheetlayout.h"
#include "ui/print/sheets.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class DemonstrationWindowTest : public WindowFixture
{
protected:
    void openDemonstration()
    {
        Result<std::unique_ptr<Workspace>> made =
            makeDemonstration(m_folder.filePath(u"demonstration.milepost"_s), m_catalogue, m_clock);
        ASSERT_TRUE(made) << made.error().message.toStdString();
        m_session->setWorkspace(std::move(*made));
    }

    QTemporaryDir m_folder;
};

TEST_F(DemonstrationWindowTest, marksThePagesOfADemonstrationOnly)
{
    EXPECT_FALSE(find<QWidget>("demonstrationBar")->isVisible());
    EXPECT_EQ(m_window->findChild<QWidget*>(u"watermark"_s), nullptr);
    openDemonstration();
    EXPECT_TRUE(find<QWidget>("demonstrationBar")->isVisible());
    m_window->showPage(PageId::Targets);
    EXPECT_EQ(find<QWidget>("watermark")->size(), find<QWidget>("pages")->size());
    m_session->setWorkspace(nullptr);
    EXPECT_FALSE(find<QWidget>("demonstrationBar")->isVisible());
    EXPECT_EQ(m_window->findChild<QWidget*>(u"watermark"_s), nullptr);
}

TEST_F(DemonstrationWindowTest, leadsOutAndBackToTheStart)
{
    openDemonstration();
    const QSignalSpy anew(m_window.get(), &MainWindow::newDemonstrationRequested);
    const QSignalSpy leave(m_window.get(), &MainWindow::ownWorkspaceRequested);
    QTest::mouseClick(find<QAbstractButton>("demonstrationAnew"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("demonstrationLeave"), Qt::LeftButton);
    EXPECT_EQ(anew.count(), 1);
    EXPECT_EQ(leave.count(), 1);
}

TEST_F(DemonstrationWindowTest, letsThePagesUnderItsMarkWork)
{
    openDemonstration();
    EXPECT_TRUE(find<QWidget>("watermark")->testAttribute(Qt::WA_TransparentForMouseEvents));
    EXPECT_EQ(find<QWidget>("watermark")->focusPolicy(), Qt::NoFocus);
}

TEST_F(DemonstrationWindowTest, marksEveryPageOnPaper)
{
    const PageSetup setup = PageSetup::official(PaperSize::A4, PaperOrientation::Portrait);
    EXPECT_TRUE(overviewSheet(sheetContext(m_session->context())).watermark.isEmpty());
    openDemonstration();
    const SheetDocument sheet = overviewSheet(sheetContext(m_session->context()));
    ASSERT_FALSE(sheet.watermark.isEmpty());
    EXPECT_TRUE(sheet.footer.first().contains(u"invented"_s));
    SheetDocument plain = sheet;
    plain.watermark.clear();
    const std::vector<SheetPage> marked = layOutSheet(sheet, setup);
    const std::vector<SheetPage> unmarked = layOutSheet(plain, setup);
    ASSERT_EQ(marked.size(), unmarked.size());
    for (size_t i = 0; i < marked.size(); ++i) {
        EXPECT_EQ(marked[i].drawing.shapes.size(), unmarked[i].drawing.shapes.size() + 1);
        const QRectF mark = marked[i].drawing.shapes.front().path.boundingRect();
        EXPECT_TRUE(QRectF(QPointF(0, 0), marked[i].drawing.size).contains(mark));
        EXPECT_GT(mark.width(), marked[i].drawing.size.width() / 2);
    }
}

} // namespace
} // namespace milepost
