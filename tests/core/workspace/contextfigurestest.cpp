// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contextfigures.h"

#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ContextFiguresTest : public OnEngine<WorkspaceFixture>
{};

TEST_P(ContextFiguresTest, beginWithWhatShipsWithTheProgram)
{
    const Result<std::vector<ContextFigure>> figures = contextFigures(*m_workspace);
    ASSERT_TRUE(figures) << figures.error().message.toStdString();
    const ContextFigure* people = figureOf(*figures, u"520000"_s, ContextQuantity::Population);
    ASSERT_NE(people, nullptr);
    EXPECT_EQ(people->value, 3856.21);
    EXPECT_EQ(people->period, u"2020-11-01"_s);
    EXPECT_FALSE(people->source.isEmpty());
    const ContextFigure* product = figureOf(*figures, u"460000"_s, ContextQuantity::Gdp);
    ASSERT_NE(product, nullptr);
    EXPECT_EQ(product->value, 4832.05);
    EXPECT_EQ(figureOf(*figures, u"110000"_s, ContextQuantity::Gdp), nullptr);
}

TEST_P(ContextFiguresTest, areTheWorkspacesOwnOnceChanged)
{
    const ContextFigure typed{u"520000"_s, ContextQuantity::Gdp, u"2019"_s, 16769.34, u"own"_s};
    const std::vector<ContextFigure> changed = withFigure(*contextFigures(*m_workspace), typed);
    ASSERT_TRUE(m_workspace->setSetting(kContextSetting, toText(changed)));
    EXPECT_EQ(*contextFigures(*m_workspace), changed);
    EXPECT_EQ(*figureOf(changed, u"520000"_s, ContextQuantity::Gdp), typed);
    ASSERT_TRUE(m_workspace->setSetting(kContextSetting, u""_s));
    EXPECT_EQ(*contextFigures(*m_workspace), *builtInContextFigures());
}

TEST_P(ContextFiguresTest, refuseATableThatIsWrongAndSayWhere)
{
    const QByteArray head = "province_code,quantity,period,value,unit,source\n";
    for (const char* line : {"520000,gdp,2018,0,亿元,x", "520000,gdp,2018,a,亿元,x",
                             "520000,gdp,2018,5,万元,x", "520000,height,2018,5,亿元,x"}) {
        const Result<std::vector<ContextFigure>> read =
            readContextFigures(head + "410000,population,2020,1,万人,x\n" + line + "\n", u"t.csv"_s);
        ASSERT_FALSE(read) << line;
        EXPECT_EQ(read.error().code, ErrorCode::UnreadableInput);
        EXPECT_TRUE(read.error().message.contains(u"line 3"_s)) << read.error().message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(On, ContextFiguresTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
