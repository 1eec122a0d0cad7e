// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/planparser.h"

#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/exchange/planpack.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"
#include "tests/support/scrambler.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const Catalogue& catalogue()
{
    static const Result<Catalogue> loaded = Catalogue::load();
    return *loaded;
}

ParsedPlan parsed(const std::u32string& text)
{
    const Result<ParsedPlan> plan = parsePlan({u"plan.txt"_s, u"UTF-8"_s, {}, text}, catalogue());
    EXPECT_TRUE(plan);
    return *plan;
}

SourceText sample(const QString& name)
{
    const Result<SourceText> text = readDocument(sourceFile(u"tests/data/plans/"_s) + name + u".txt"_s);
    EXPECT_TRUE(text);
    return *text;
}

void expectInside(TextSpan span, qsizetype size)
{
    EXPECT_GE(span.start, 0);
    EXPECT_LE(span.start, span.end);
    EXPECT_LE(span.end, size);
}

/// Every offset of a plan lies in its text.
void expectValidOffsets(const ParsedPlan& plan)
{
    const qsizetype size = plan.source.characters;
    for (const Area& area : plan.areas) {
        expectInside(area.heading, size);
        expectInside(area.span, size);
        for (const Task& task : area.tasks)
            expectInside(task.span, size);
    }
    for (const Target& target : plan.targets) {
        expectInside(target.number, size);
        expectInside(target.clause, size);
        for (const TextSpan& repeat : target.repeats)
            expectInside(repeat, size);
    }
    for (const Figure& figure : plan.figures)
        expectInside(figure.number, size);
    for (const Deliverable& deliverable : plan.deliverables)
        expectInside(deliverable.clause, size);
    for (const Issue& issue : plan.issues)
        expectInside(issue.span, size);
}

class SamplePlanTest : public testing::TestWithParam<const char*>
{};

TEST_P(SamplePlanTest, isReadAsItsGoldenPackSays)
{
    const QString name = QString::fromLatin1(GetParam());
    const Result<ParsedPlan> plan = parsePlan(sample(name), catalogue());
    ASSERT_TRUE(plan);
    expectValidOffsets(*plan);
    QFile golden(sourceFile(u"tests/data/plans/"_s) + name + u".plan.json"_s);
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(writePlanPack(*plan)), QString::fromUtf8(golden.readAll()));
}

INSTANTIATE_TEST_SUITE_P(Samples, SamplePlanTest, testing::Values("clean", "division", "news"),
                         [](const auto& plan) { return std::string(plan.param); });

TEST(PlanParserTest, aScrambledPlanKeepsItsPromisesAndTheirPlaces)
{
    std::vector<std::u32string> sentences = sampleSentences(220);
    sentences[0] = U"一、重点任务(一)“互联网+”电子商务。";
    sentences[6] = U"1.建站点。";
    sentences[7] = U"到2019年,建成服务站730个。";
    sentences[60] = U"(二)“互联网+”高效物流。";
    sentences[66] = U"1.修货场。";
    sentences[67] = U"到2019年,建成货场45座。";
    const ScrambledText scrambled = scramble(sentences);
    const ParsedPlan plan = parsed(scrambled.text);
    expectValidOffsets(plan);
    ASSERT_EQ(plan.areas.size(), 2u);
    ASSERT_EQ(plan.targets.size(), 2u);
    EXPECT_EQ(plan.targets.at(0).value, 730);
    EXPECT_EQ(plan.targets.at(0).task, u"a1.t1"_s);
    EXPECT_EQ(plan.targets.at(1).value, 45);
    EXPECT_EQ(plan.targets.at(1).area, u"a2"_s);
    const std::u32string number = U"730";
    const size_t first = scrambled.text.find(number);
    EXPECT_EQ(plan.targets.at(0).number.start, static_cast<qsizetype>(first));
    const size_t second = scrambled.text.find(number, first + 1);
    EXPECT_EQ(plan.targets.at(0).repeats.size(), second == scrambled.text.npos ? 0u : 1u);
}

TEST(PlanParserTest, partsAreAreasWhereNoPartListsTheTasks)
{
    const ParsedPlan plan =
        parsed(U"一、总体要求\n先易后难。\n二、加快修桥\n(一)选址。看水情。\n(二)施工。备石料。\n"
               U"三、加快补路\n补路。\n四、保障措施\n给钱。");
    ASSERT_EQ(plan.areas.size(), 4u);
    EXPECT_EQ(plan.areas.at(0).name, u"加快修桥"_s);
    EXPECT_EQ(plan.areas.at(0).tasks.size(), 2u);
    EXPECT_EQ(plan.areas.at(1).name, u"加快补路"_s);
    EXPECT_EQ(plan.areas.at(2).kind, AreaKind::Goals);
    EXPECT_EQ(plan.areas.at(3).kind, AreaKind::Support);
}

TEST(PlanParserTest, paragraphsThatCloseWithAgenciesAreTasks)
{
    const ParsedPlan plan =
        parsed(U"一、重点任务\n(一)“互联网+”修桥。\n先看水情,再备石料。(省水利厅、省林业厅)\n"
               U"桥头立标牌,写明限重。(省交通运输厅)\n");
    ASSERT_EQ(plan.areas.size(), 1u);
    ASSERT_EQ(plan.areas.at(0).tasks.size(), 2u);
    EXPECT_EQ(plan.areas.at(0).tasks.at(0).name, u"先看水情"_s);
    EXPECT_EQ(plan.areas.at(0).tasks.at(1).lead, QStringList{u"省交通运输厅"_s});
}

TEST(PlanParserTest, anAnnexBelongsToTheAreaItsTitleNames)
{
    const ParsedPlan plan = parsed(
        U"一、重点任务\n(一)实施“互联网+”修桥专项行动\n1.选址。看水情。\n(二)实施“互联网+”补路专项行动\n"
        U"1.备料。备石料。\n附件\n某省“互联网+”补路专项行动计划\n一、目标\n到2019年,补路380公里。\n");
    ASSERT_EQ(plan.targets.size(), 1u);
    EXPECT_EQ(plan.targets.front().area, u"a2"_s);
    EXPECT_EQ(plan.targets.front().task, QString());
}

TEST(PlanParserTest, everyTruncationIsReadWithValidOffsets)
{
    const std::u32string text = sample(u"division"_s).characters + sample(u"clean"_s).characters;
    for (size_t length = 0; length <= text.size(); length += 7)
        expectValidOffsets(parsed(text.substr(0, length)));
}

TEST(PlanParserTest, garbageIsReadWithValidOffsets)
{
    const std::u32string alphabet = U"一二三十(())、。,;:“”《》〔〕12.90%年月到省厅局附件专栏——\n "
                                    U"牵头单位参加单位负责互联网+万亿元个建成";
    std::mt19937 random(20151022);
    std::uniform_int_distribution<size_t> pick(0, alphabet.size() - 1);
    for (int round = 0; round < 300; ++round) {
        std::u32string text;
        for (int i = 0; i < 400; ++i)
            text.push_back(alphabet[pick(random)]);
        expectValidOffsets(parsed(text));
    }
}

TEST(PlanParserTest, anEmptyTextHasNothing)
{
    const ParsedPlan plan = parsed({});
    EXPECT_TRUE(plan.areas.empty());
    EXPECT_TRUE(plan.targets.empty());
    EXPECT_TRUE(plan.issues.empty());
}

class Impatient final : public ProgressReporter
{
public:
    void advanced(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

TEST(PlanParserTest, stopsWhenAsked)
{
    Impatient progress;
    const Result<ParsedPlan> plan = parsePlan(sample(u"clean"_s), catalogue(), &progress);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::Cancelled);
}

/// Stops at the n-th question.
class StopsLater final : public ProgressReporter
{
public:
    explicit StopsLater(int questions) : m_left(questions) {}
    void advanced(qint64 done, qint64 total) override { m_done.push_back(100 * done / total); }
    bool isCancelled() const override { return m_left-- <= 0; }
    const std::vector<qint64>& done() const { return m_done; }

private:
    mutable int m_left;
    std::vector<qint64> m_done;
};

SourceText manyPromises(int lines = 800)
{
    std::u32string text = U"一、主要目标\n";
    for (int i = 0; i < lines; ++i)
        text += U"到2020年，建成示范县" + QString::number(i + 2).toStdU32String() +
                U"个，从业人员达到3万人，形成一批服务平台。\n";
    SourceText source;
    source.characters = text;
    return source;
}

TEST(PlanParserTest, tellsHowFarItIsWithinItsLongStages)
{
    StopsLater progress(1'000'000);
    ASSERT_TRUE(parsePlan(manyPromises(), catalogue(), &progress));
    EXPECT_TRUE(std::is_sorted(progress.done().begin(), progress.done().end()));
    EXPECT_EQ(progress.done().front(), 0);
    EXPECT_EQ(progress.done().back(), 100);
    const std::set<qint64> steps(progress.done().begin(), progress.done().end());
    EXPECT_GE(steps.size(), 20u);
}

// Shares of the work stand for time: a text as long as any document may be is read in about a second, so that
// a tenth of it is the tenth of a second within which a reading stops.
TEST(PlanParserTest, asksWhetherToStopAtLeastAtEveryTenthOfTheWork)
{
    StopsLater progress(1'000'000);
    ASSERT_TRUE(parsePlan(manyPromises(), catalogue(), &progress));
    for (size_t i = 1; i < progress.done().size(); ++i)
        EXPECT_LE(progress.done()[i] - progress.done()[i - 1], 10) << "after " << progress.done()[i - 1];
}

/// The processor time at every question, which no other work of the machine adds to.
class Clocked final : public ProgressReporter
{
public:
    Clocked() : m_last(std::clock()) {}
    void advanced(qint64 done, qint64 total) override { m_done = 100 * done / total; }
    bool isCancelled() const override
    {
        const std::clock_t now = std::clock();
        if (now - m_last > m_longest)
            m_where = m_done;
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
        return false;
    }
    qint64 where() const { return m_where; } ///< how far the reading was, in hundredths, when it had passed
    /// The longest time that passed without a question, up to now.
    std::clock_t longest() const
    {
        (void)isCancelled();
        return m_longest;
    }

private:
    mutable std::clock_t m_last;
    mutable std::clock_t m_longest = 0;
    mutable qint64 m_where = 0;
    qint64 m_done = 0;
};

// The same in time: a reading that is asked to stop does so within a fifth of what the whole takes, so within
// a fifth of a second for a text as long as any document may be. Measured in processor time as a share of one
// run, the best of three, so that a slow or busy machine changes nothing.
TEST(PlanParserTest, neverGoesOnForAFifthOfItsTimeWithoutAsking)
{
    const SourceText text = manyPromises(4000);
    double share = 1.0;
    qint64 where = 0;
    for (int i = 0; i < 3; ++i) {
        const std::clock_t start = std::clock();
        Clocked progress;
        ASSERT_TRUE(parsePlan(text, catalogue(), &progress));
        const std::clock_t longest = progress.longest();
        where = progress.where();
        share = std::min(share, static_cast<double>(longest) / static_cast<double>(std::clock() - start));
    }
    EXPECT_LT(share, 0.2) << "up to " << where << " %";
}

TEST(PlanParserTest, stopsWhereverItIsAsked)
{
    const SourceText text = manyPromises();
    StopsLater whole(1'000'000);
    ASSERT_TRUE(parsePlan(text, catalogue(), &whole));
    const int questions = static_cast<int>(whole.done().size());
    for (int stop = 0; stop < questions; stop += 5) {
        StopsLater progress(stop);
        const Result<ParsedPlan> plan = parsePlan(text, catalogue(), &progress);
        ASSERT_FALSE(plan) << stop;
        EXPECT_EQ(plan.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(progress.done().size(), static_cast<size_t>(stop) + 1) << "nothing is done after that";
    }
}

TEST(PlanParserTest, theFurnitureOfAPastedPageIsKeptButNotParsed)
{
    const ParsedPlan plan =
        parsed(U"一、发展目标\n来源:某某网 发布时间:2015-10-22 点击:1024次\n到2018年,建成示例站点35个。\n"
               "打印本页 | 关闭窗口\n点击数:3301次\n");
    ASSERT_EQ(plan.targets.size(), 1);
    EXPECT_EQ(plan.targets[0].value, 35.0);
    EXPECT_TRUE(plan.figures.empty());
}

} // namespace
} // namespace milepost
