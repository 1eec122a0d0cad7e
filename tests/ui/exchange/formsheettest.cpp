// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/formsheet.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"
#include "ui/exchange/formdialog.h"
#include "ui/print/sheetexport.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class FormSheetTest : public WorkspaceFixture
{
protected:
    FormSheetTest() : m_scoreboard(*m_workspace, m_catalogue, QDate(2018, 12, 31)) {}
    WorkbookSource source() const { return {*m_workspace, m_catalogue, m_scoreboard}; }

    Period m_period{PeriodKind::HalfYear, 2017, 1};
    Scoreboard m_scoreboard;
};

TEST_F(FormSheetTest, asksForEveryMeasureOfItsOwners)
{
    const std::vector<FormOwner> owners = formOwners(source());
    const SheetDocument document = formSheet(source(), owners, m_period);
    ASSERT_EQ(document.blocks.size(), owners.size() * 4 - 1); // a break before all but the first
    for (size_t at = 0; at < owners.size(); ++at) {
        const auto* table = std::get_if<TableBlock>(&document.blocks[at * 4 + 1]);
        ASSERT_NE(table, nullptr);
        EXPECT_EQ(static_cast<int>(table->content.rows.size()), owners[at].measures);
        for (const auto& row : table->content.rows)
            EXPECT_EQ(row.size(), table->content.columns.size());
    }
}

TEST_F(FormSheetTest, everyOwnerSignsOnPagesOfItsOwn)
{
    const std::vector<FormOwner> owners = formOwners(source());
    ASSERT_GT(owners.size(), 1u);
    const std::vector<SheetPage> pages =
        layOutSheet(formSheet(source(), owners, m_period),
                    PageSetup::official(PaperSize::A4, PaperOrientation::Landscape));
    EXPECT_EQ(pages.size(), owners.size());
    for (const SheetPage& page : pages)
        EXPECT_TRUE(std::ranges::any_of(page.drawing.texts, [](const DrawnText& text) {
            return text.text == u"Responsible:" || text.text == u"负责人：";
        }));
}

TEST_F(FormSheetTest, isWrittenAsPdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    ASSERT_TRUE(writePdf(formSheet(source(), formOwners(source()), m_period),
                         PageSetup::official(PaperSize::A4, PaperOrientation::Landscape), path));
    EXPECT_GT(QFileInfo(path).size(), 2000);
}

TEST_F(FormSheetTest, theDialogTakesOnlyAPeriodAndSomebody)
{
    FormDialog dialog(formOwners(source()), m_period);
    auto* period = dialog.findChild<QLineEdit*>(u"formPeriod"_s);
    auto* list = dialog.findChild<QListWidget*>(u"formOwners"_s);
    auto* make = dialog.findChild<QPushButton*>(u"formWorkbooks"_s);
    EXPECT_TRUE(make->isEnabled());
    EXPECT_EQ(dialog.owners().size(), formOwners(source()).size());
    period->setText(u"2017H3"_s);
    EXPECT_FALSE(make->isEnabled());
    period->setText(u"2018Q2"_s);
    EXPECT_TRUE(make->isEnabled());
    EXPECT_EQ(dialog.period(), Period(PeriodKind::Quarter, 2018, 2));
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(make->isEnabled());
}

} // namespace
} // namespace milepost
