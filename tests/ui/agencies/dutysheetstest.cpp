// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/dutysheets.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/print/pagesetup.h"
#include "ui/print/sheetlayout.h"
#include "ui/print/tableflow.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DutySheetsTest : public testing::Test
{
protected:
    DutySheetsTest()
        : m_catalogue(Catalogue::load().value()),
          m_workspace(Workspace::openInMemory(m_catalogue, m_clock).value())
    {
        EXPECT_TRUE(m_workspace->importPlan(samplePlan()));
        m_scoreboard.emplace(*m_workspace, m_catalogue, QDate(2018, 6, 30));
        m_rows = measureRows(*m_workspace, m_catalogue, *m_scoreboard);
        m_agencies = agencyDuties(*m_workspace, m_catalogue, *m_scoreboard);
    }

    SheetDocument sheets(const DutyFilter& filter = {}) const
    {
        std::vector<const AgencyDuties*> all;
        for (const AgencyDuties& agency : m_agencies)
            all.push_back(&agency);
        return dutySheets({m_workspace.get(), &m_catalogue, &*m_scoreboard, &m_rows, QDate(2018, 6, 30)}, all,
                          filter);
    }

    static size_t titles(const SheetDocument& document)
    {
        return static_cast<size_t>(
            std::count_if(document.blocks.begin(), document.blocks.end(),
                          [](const SheetBlock& block) { return std::holds_alternative<TitleBlock>(block); }));
    }

    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Scoreboard> m_scoreboard;
    MeasureRows m_rows;
    std::vector<AgencyDuties> m_agencies;
};

TEST_F(DutySheetsTest, everyAgencyHasPagesOfItsOwn)
{
    const SheetDocument document = sheets();
    EXPECT_EQ(titles(document), m_agencies.size());
    const std::vector<SheetPage> pages =
        layOutSheet(document, PageSetup::official(PaperSize::A4, PaperOrientation::Portrait));
    EXPECT_EQ(pages.size(), m_agencies.size());
}

TEST_F(DutySheetsTest, leaveRoomToWriteTheStateOfEachItem)
{
    const SheetDocument document = sheets();
    for (const SheetBlock& block : document.blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        if (!table)
            continue;
        EXPECT_EQ(table->use, TableUse::FillIn);
        const TableMetrics metrics{QFont(), QFont(), 10, 4, 160};
        const TableFlow flow(*table, 3000, metrics);
        for (size_t row = 0; row < flow.rowCount(); ++row)
            EXPECT_GE(flow.rowHeight(row), 160);
        for (const auto& row : table->content.rows)
            EXPECT_EQ(row.size(), table->content.columns.size())
                << "columns left out are gone from every row";
    }
}

TEST_F(DutySheetsTest, agenciesThatOweNothingUnderTheFilterAreLeftOut)
{
    const SheetDocument document = sheets({.urgency = DutyFilter::Urgency::Silent});
    EXPECT_GT(titles(document), 0u);
    EXPECT_LT(titles(document), m_agencies.size());
    EXPECT_TRUE(sheets({.year = 1999}).blocks.empty());
}

} // namespace
} // namespace milepost
