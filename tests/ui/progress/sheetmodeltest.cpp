// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetmodel.h"

#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "tests/ui/progress/sheetfixture.h"
#include "ui/progress/sheetfilter.h"

#include <QSignalSpy>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class SheetModelTest : public SheetFixture
{};

TEST_F(SheetModelTest, keepsTheModelContract)
{
    const ModelContract contract(m_model);
    type(u"m2"_s, 2016, u"12"_s);
    type(u"m2"_s, 2016, u"1a"_s);
    m_model.reload(m_context, PeriodKind::Month);
    m_model.reload({}, PeriodKind::Year);
}

TEST_F(SheetModelTest, putsMeasuresUnderAHeadingForEachArea)
{
    ASSERT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"甲 · 示例电子商务"_s);
    EXPECT_EQ(m_model.index(1, 0).data().toString(), u"示例电商交易额"_s);
    EXPECT_EQ(m_model.index(2, 0).data().toString(), u"甲 · 示例设施"_s);
    EXPECT_EQ(m_model.index(3, 0).data().toString(), u"累计建成示例众创空间"_s);
    EXPECT_EQ(m_model.flags(m_model.index(2, SheetModel::kFixedColumns)), Qt::NoItemFlags);
}

TEST_F(SheetModelTest, columnsReachFromBeforeThePlanToItsLastTarget)
{
    EXPECT_EQ(m_model.headerData(SheetModel::kFixedColumns, Qt::Horizontal).toString(), u"2014"_s);
    EXPECT_EQ(m_model.headerData(m_model.columnCount() - 1, Qt::Horizontal).toString(), u"2025"_s);
}

TEST_F(SheetModelTest, marksTheColumnOfTheAsOfDate)
{
    EXPECT_EQ(m_model.headerData(m_model.asOfColumn(), Qt::Horizontal).toString(), u"2017"_s);
    EXPECT_TRUE(cell(u"m2"_s, 2017).data(SheetModel::AsOfRole).toBool());
    EXPECT_FALSE(cell(u"m2"_s, 2016).data(SheetModel::AsOfRole).toBool());
}

TEST_F(SheetModelTest, showsTheTargetThatIsDueNext)
{
    const int row = m_model.rowOf(measure(u"m1"_s));
    EXPECT_EQ(m_model.index(row, SheetModel::NextTargetColumn).data(SheetModel::SortRole).toDouble(), 2000.0);
    EXPECT_TRUE(m_model.index(row, SheetModel::NextTargetColumn).data().toString().contains(u"2018"_s));
}

struct Typed
{
    const char* name;
    QString measure;
    QString text;
    double value;
};

class SheetTypingTest : public SheetFixture, public testing::WithParamInterface<Typed>
{};

TEST_P(SheetTypingTest, isRecordedInTheUnitOfTheMeasure)
{
    ASSERT_TRUE(m_workspace->setValidationRules(measure(GetParam().measure), {}));
    EXPECT_TRUE(type(GetParam().measure, 2016, GetParam().text));
    ASSERT_TRUE(valueOf(GetParam().measure, 2016).has_value());
    EXPECT_DOUBLE_EQ(*valueOf(GetParam().measure, 2016), GetParam().value);
    EXPECT_EQ(stateOf(GetParam().measure, 2016), CellState::Saved);
    EXPECT_EQ(cell(GetParam().measure, 2016).data(Qt::EditRole).toString(), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Texts, SheetTypingTest,
                         testing::Values(Typed{"plain", u"m2"_s, u"12"_s, 12},
                                         Typed{"grouped", u"m1"_s, u"1,234.5"_s, 1234.5},
                                         Typed{"fullWidth", u"m2"_s, u"１２"_s, 12},
                                         Typed{"hundredMillion", u"m2"_s, u"1.2亿"_s, 120000000},
                                         Typed{"tenThousand", u"m2"_s, u"12000万"_s, 120000000},
                                         Typed{"otherUnit", u"m1"_s, u"12000万元"_s, 1.2},
                                         Typed{"percent", u"m3"_s, u"60%"_s, 60},
                                         Typed{"zero", u"m2"_s, u"0"_s, 0}),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST_F(SheetModelTest, takesAFigureOfAPeriodThatHasNotEndedAsAForecast)
{
    m_clock.set(QDateTime(QDate(2017, 7, 1), QTime(9, 30), Qt::UTC));
    ASSERT_TRUE(type(u"m2"_s, 2016, u"12"_s));
    ASSERT_TRUE(type(u"m2"_s, 2017, u"15"_s)) << m_failures.join(u'\n').toStdString();
    const std::vector<Observation> values = m_workspace->observations(measure(u"m2"_s));
    ASSERT_EQ(values.size(), 2U);
    EXPECT_EQ(values[0].status, ObservationStatus::Final);
    EXPECT_EQ(values[1].status, ObservationStatus::Forecast);
    EXPECT_EQ(values[1].value, 15.0);
}

TEST_F(SheetModelTest, refusesWhatIsNoNumberAndLosesNothing)
{
    type(u"m2"_s, 2016, u"12"_s);
    EXPECT_FALSE(type(u"m2"_s, 2016, u"1a"_s));
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Refused);
    EXPECT_EQ(cell(u"m2"_s, 2016).data().toString(), u"1a"_s);
    EXPECT_FALSE(cell(u"m2"_s, 2016).data(SheetModel::SentenceRole).toString().isEmpty());
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_TRUE(m_model.discardDraft(cell(u"m2"_s, 2016)));
    EXPECT_EQ(cell(u"m2"_s, 2016).data().toString(), u"12"_s);
}

TEST_F(SheetModelTest, aGoodFigureReplacesARefusedText)
{
    type(u"m2"_s, 2016, u"1a"_s);
    EXPECT_TRUE(type(u"m2"_s, 2016, u"12"_s));
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Saved);
}

TEST_F(SheetModelTest, anEmptyTextAndDeleteMeanNoDataNotZero)
{
    type(u"m2"_s, 2016, u"12"_s);
    type(u"m2"_s, 2016, u""_s);
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Empty);
    type(u"m2"_s, 2016, u"0"_s);
    EXPECT_EQ(cell(u"m2"_s, 2016).data().toString(), u"0"_s);
    m_model.clear({cell(u"m2"_s, 2016)});
    EXPECT_EQ(cell(u"m2"_s, 2016).data().toString(), QString());
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
}

TEST_F(SheetModelTest, everyEntryCanBeUndone)
{
    type(u"m2"_s, 2016, u"12"_s);
    m_stack.undo();
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Empty);
    m_stack.redo();
    EXPECT_EQ(cell(u"m2"_s, 2016).data().toString(), u"12"_s);
}

TEST_F(SheetModelTest, onlyTheChangedRowIsPaintedAgain)
{
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    type(u"m2"_s, 2016, u"12"_s);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), m_model.rowOf(measure(u"m2"_s)));
    EXPECT_EQ(changed[0][1].toModelIndex().row(), m_model.rowOf(measure(u"m2"_s)));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(SheetModelTest, aBlockIsOneStepAndItsBadCellsStayAsRefused)
{
    const int open = m_model.enter(
        {{cell(u"m2"_s, 2015), u"10"_s}, {cell(u"m2"_s, 2016), u"1a"_s}, {cell(u"m2"_s, 2017), u"11"_s}});
    EXPECT_EQ(open, 1);
    EXPECT_EQ(m_stack.count(), 1);
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Refused);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2015), std::nullopt);
    EXPECT_EQ(valueOf(u"m2"_s, 2017), std::nullopt);
}

TEST_F(SheetModelTest, provisionalValuesHaveAStateOfTheirOwn)
{
    ObservationEntry provisional = entry(u"m2"_s, 2016, 12);
    provisional.status = ObservationStatus::Provisional;
    ASSERT_TRUE(m_workspace->record(std::vector{provisional}));
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Provisional);
}

TEST_F(SheetModelTest, aValueForAPartOfThePeriodShowsFaintly)
{
    ObservationEntry july = entry(u"m2"_s, 2016, 10);
    july.period = Period(PeriodKind::Month, 2016, 7);
    ASSERT_TRUE(m_workspace->record(std::vector{july}));
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Finer);
    EXPECT_EQ(cell(u"m2"_s, 2016).data().toString(), u"10"_s);
    EXPECT_EQ(cell(u"m2"_s, 2016).data(Qt::EditRole).toString(), QString());
}

TEST_F(SheetModelTest, anotherNumberIsNotVouchedForByThePublisher)
{
    ObservationEntry published = entry(u"m2"_s, 2016, 12);
    published.origin = ObservationOrigin::Published;
    published.source = u"示例统计局"_s;
    ASSERT_TRUE(m_workspace->record(std::vector{published}));
    type(u"m2"_s, 2016, u"15"_s);
    const auto current = m_model.observationAt(cell(u"m2"_s, 2016));
    ASSERT_TRUE(current.has_value());
    EXPECT_EQ(current->origin, ObservationOrigin::Entered);
    EXPECT_EQ(current->source, QString());
}

TEST_F(SheetModelTest, correctingAnOwnFigureKeepsItsSource)
{
    ObservationEntry own = entry(u"m2"_s, 2016, 12);
    own.source = u"示例报表"_s;
    ASSERT_TRUE(m_workspace->record(std::vector{own}));
    type(u"m2"_s, 2016, u"15"_s);
    EXPECT_EQ(m_model.observationAt(cell(u"m2"_s, 2016))->source, u"示例报表"_s);
}

TEST_F(SheetModelTest, markingAnotherBaselineMovesTheMark)
{
    ObservationEntry first = entry(u"m2"_s, 2015, 10);
    first.baseline = true;
    ObservationEntry second = entry(u"m2"_s, 2016, 12);
    ASSERT_TRUE(m_workspace->record(std::vector{first, second}));
    second.baseline = true;
    m_model.describe(cell(u"m2"_s, 2016), second);
    EXPECT_FALSE(cell(u"m2"_s, 2015).data(SheetModel::BaselineRole).toBool());
    EXPECT_TRUE(cell(u"m2"_s, 2016).data(SheetModel::BaselineRole).toBool());
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(SheetModelTest, withoutAnAuthorFiguresWaitAndAreThenRecordedTogether)
{
    m_workspace->setAuthor(QString());
    QSignalSpy asked(&m_drafts, &Drafts::authorNeeded);
    EXPECT_FALSE(type(u"m2"_s, 2016, u"12"_s));
    EXPECT_FALSE(type(u"m3"_s, 2016, u"55"_s));
    EXPECT_EQ(asked.count(), 2);
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Waiting);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    m_workspace->setAuthor(u"测试员"_s);
    m_drafts.recordAgain(m_drafts.of(CellState::Waiting));
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_EQ(valueOf(u"m3"_s, 2016), 55);
    EXPECT_EQ(m_stack.count(), 1);
}

TEST_F(SheetModelTest, filterKeepsOnlyHeadingsThatStillHaveAMeasure)
{
    SheetFilter filter(m_model);
    const ModelContract contract(filter);
    FilterState state;
    state.area = u"a2"_s;
    filter.setFilter(state);
    ASSERT_EQ(filter.rowCount(), 3);
    EXPECT_EQ(filter.index(0, 0).data().toString(), u"甲 · 示例设施"_s);
    filter.setFilter({});
    EXPECT_EQ(filter.rowCount(), 5);
}

TEST_F(SheetModelTest, aFilteredSheetSurvivesAReload)
{
    SheetFilter filter(m_model);
    FilterState state;
    state.area = u"a1"_s;
    filter.setFilter(state);
    m_model.reload(m_context, PeriodKind::Quarter);
    EXPECT_EQ(filter.rowCount(), 2);
}

TEST_F(SheetModelTest, aboutIsAnEstimate)
{
    EXPECT_TRUE(type(u"m2"_s, 2016, u"约12"_s));
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_EQ(m_workspace->observations(measure(u"m2"_s)).front().status, ObservationStatus::Estimated);
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Provisional);
}

TEST_F(SheetModelTest, aRangeIsTakenWhereTheTargetIsOne)
{
    EXPECT_TRUE(type(u"m2"_s, 2016, u"10-14"_s));
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_EQ(cell(u"m2"_s, 2016).data().toString(), u"10–14"_s);
    EXPECT_FALSE(type(u"m1"_s, 2016, u"10-14"_s));
    EXPECT_EQ(stateOf(u"m1"_s, 2016), CellState::Refused);
}

TEST_F(SheetModelTest, whatBreaksABlockingRuleIsRefusedWithItsSentence)
{
    EXPECT_FALSE(type(u"m3"_s, 2016, u"120%"_s));
    EXPECT_EQ(stateOf(u"m3"_s, 2016), CellState::Refused);
    EXPECT_TRUE(cell(u"m3"_s, 2016).data(SheetModel::SentenceRole).toString().contains(u"100%"_s));
    EXPECT_EQ(m_stack.count(), 0);
}

TEST_F(SheetModelTest, changesAreShownBeforeTheyAreMade)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m1"_s, 2015, 1000), entry(u"m2"_s, 2015, 10)}));
    const CellChanges changes = m_model.changesFor({{cell(u"m1"_s, 2015), u"1000"_s},
                                                    {cell(u"m1"_s, 2016), u"1100"_s},
                                                    {cell(u"m1"_s, 2017), u"9000"_s},
                                                    {cell(u"m2"_s, 2015), QString()},
                                                    {cell(u"m2"_s, 2016), u"0"_s},
                                                    {cell(u"m3"_s, 2016), u"1a"_s}});
    using Kind = CellChange::Kind;
    std::vector<Kind> kinds;
    for (const CellChange& change : changes)
        kinds.push_back(change.kind);
    EXPECT_EQ(kinds,
              (std::vector{Kind::Same, Kind::New, Kind::Asked, Kind::Cleared, Kind::New, Kind::Refused}));
    EXPECT_EQ(m_stack.count(), 0);
    EXPECT_EQ(m_model.apply(changes, u"new survey"_s), 1);
    EXPECT_EQ(m_stack.count(), 1);
    EXPECT_EQ(valueOf(u"m1"_s, 2017), 9000);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 0);
    EXPECT_EQ(valueOf(u"m2"_s, 2015), std::nullopt);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2015), 10);
    EXPECT_EQ(valueOf(u"m1"_s, 2017), std::nullopt);
}

TEST_F(SheetModelTest, everyWaitingFigureTakesOneReason)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m1"_s, 2015, 1000), entry(u"m2"_s, 2015, 10)}));
    EXPECT_FALSE(type(u"m1"_s, 2016, u"9000"_s));
    EXPECT_FALSE(type(u"m2"_s, 2016, u"50"_s));
    EXPECT_EQ(stateOf(u"m2"_s, 2016), CellState::Asked);
    const auto drafts = m_model.draftsOf(CellState::Asked);
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(m_model.explain(drafts, u"new survey"_s), 0);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 50);
    EXPECT_EQ(m_stack.count(), 1);
}

TEST_F(SheetModelTest, marksClosedPeriodsNotesAndEvidence)
{
    ObservationEntry noted = entry(u"m2"_s, 2016, 12);
    noted.note = u"见附件"_s;
    ASSERT_TRUE(m_workspace->record(std::vector{noted}));
    ASSERT_TRUE(m_workspace->attachEvidence(measure(u"m2"_s), noted.period, u"a.txt"_s, "x"));
    ASSERT_TRUE(m_workspace->closePeriod(Period(PeriodKind::Year, 2016)));
    m_model.refreshLocks();
    EXPECT_TRUE(cell(u"m2"_s, 2016).data(SheetModel::NoteRole).toBool());
    EXPECT_TRUE(cell(u"m2"_s, 2016).data(SheetModel::EvidenceRole).toBool());
    EXPECT_TRUE(cell(u"m2"_s, 2016).data(SheetModel::LockedRole).toBool());
    EXPECT_FALSE(cell(u"m2"_s, 2017).data(SheetModel::LockedRole).toBool());
    const int column = cell(u"m2"_s, 2016).column();
    EXPECT_TRUE(m_model.headerData(column, Qt::Horizontal, SheetModel::LockedRole).toBool());
    EXPECT_FALSE(type(u"m2"_s, 2016, u"13"_s));
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
}

TEST_F(SheetModelTest, showsTheSamePeriodOfTheYearBefore)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 12)}));
    const int row = m_model.rowOf(measure(u"m2"_s));
    EXPECT_EQ(m_model.index(row, SheetModel::YearBeforeColumn).data().toString(), u"12"_s);
}

TEST_F(SheetModelTest, groupsByProvinceOrAgency)
{
    m_rows[2].lead = QStringList{u"示例广电局"_s};
    m_model.reload(m_context, PeriodKind::Year, Grouping::Province);
    EXPECT_EQ(m_model.rowCount(), 4);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"甲"_s);
    m_model.reload(m_context, PeriodKind::Year, Grouping::Agency);
    ASSERT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"甲 · 示例广电局"_s);
    EXPECT_EQ(m_model.index(1, 0).data().toString(), u"示例普及率"_s);
    EXPECT_EQ(m_model.index(2, 0).data().toString(), u"甲 · No agency named"_s);
}

} // namespace
} // namespace milepost
