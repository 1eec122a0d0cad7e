// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuefile.h"

#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class StopAfter final : public ProgressReporter
{
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    void advanced(qint64, qint64) override { --m_left; }
    bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

class ValueFileTest : public OnEngine<WorkspaceFixture>
{
protected:
    QString write(const QByteArray& content, const QString& name = u"t.csv"_s) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QByteArray row(const QString& local, const QByteArray& rest) const
    {
        return measure(local).toString().toUtf8() + ',' + rest + '\n';
    }

    ValueFile read(const QByteArray& content) const
    {
        Result<ValueFile> file = readValueFile(*m_workspace, m_catalogue, write(content));
        EXPECT_TRUE(file) << file.error().message.toStdString();
        return file ? *file : ValueFile();
    }

    /// A table with this many cells, all of m2.
    QByteArray manyRows(int count) const
    {
        QByteArray table = "measure,period,value,status\n";
        for (int at = 0; at < count; ++at) {
            const QString period = u"%1-%2"_s.arg(1900 + at / 12).arg(at % 12 + 1, 2, 10, QLatin1Char('0'));
            table += row(u"m2"_s, period.toUtf8() + ',' + QByteArray::number(20.0 + at * 0.001) + ",P");
        }
        return table;
    }

    qint64 revisions() const { return m_workspace->verify()->observations; }

    QTemporaryDir m_folder;
};

TEST_P(ValueFileTest, saysLineByLineWhatWouldHappen)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 12), entry(u"m2"_s, 2017, 15)}));
    const ValueFile file =
        read("measure,period,value,unit\n" + row(u"m2"_s, "2016,12,") + row(u"m2"_s, "2017,16,") +
             row(u"m2"_s, "2018,20,") + row(u"m2"_s, "2019,,") + row(u"m2"_s, "2020,1a,") +
             row(u"m9"_s, "2016,1,") + row(u"m2"_s, "2018,21,") + row(u"m3"_s, "2016,5,亿元"));
    ASSERT_EQ(file.lines.size(), 8U);
    const std::vector<IncomingState> states{
        IncomingState::Unchanged, IncomingState::Changed, IncomingState::New,     IncomingState::LeftEmpty,
        IncomingState::Refused,   IncomingState::Refused, IncomingState::Refused, IncomingState::Refused};
    for (size_t at = 0; at < states.size(); ++at) {
        EXPECT_EQ(file.lines[at].state, states[at]) << at << " " << file.lines[at].reason.toStdString();
        EXPECT_EQ(file.lines[at].line, static_cast<int>(at) + 2);
        EXPECT_EQ(file.lines[at].reason.isEmpty(), states[at] != IncomingState::Refused);
    }
    EXPECT_EQ(file.lines[1].before, 15.0);
    EXPECT_EQ(file.incoming(), 2);
    EXPECT_EQ(revisions(), 2); // nothing was written
}

TEST_P(ValueFileTest, takesTheNewAndChangedLinesAsOneStep)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2017, 15)}));
    const ValueFile file = read("measure,period,value,status,note\n" + row(u"m2"_s, "2017,16,P,x") +
                                row(u"m1"_s, "2018,1.2亿,,") + row(u"m2"_s, "2020,1a,,"));
    QSignalSpy changed(m_workspace.get(), &Workspace::observationsChanged);
    const Result<TakenFile> taken = m_workspace->takeValues(file);
    ASSERT_TRUE(taken) << taken.error().message.toStdString();
    EXPECT_EQ(taken->values, 2);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(valueOf(u"m2"_s, 2017), 16.0);
    EXPECT_EQ(valueOf(u"m1"_s, 2018), 1.2);
    EXPECT_EQ(m_workspace->history(measure(u"m2"_s), Period(PeriodKind::Year, 2017))->size(), 2U);
    const Result<Verification> verification = m_workspace->verify();
    ASSERT_TRUE(verification);
    EXPECT_TRUE(verification->isSound());
    EXPECT_EQ(verification->auditRows, 3); // plan, value, one row for the file
}

TEST_P(ValueFileTest, takesAFileOnce)
{
    const QByteArray table = "measure,period,value\n" + row(u"m2"_s, "2017,16");
    ASSERT_TRUE(m_workspace->takeValues(read(table)));
    const ValueFile again = read(table);
    ASSERT_TRUE(again.taken);
    EXPECT_EQ(again.taken->author, u"测试员"_s);
    EXPECT_EQ(again.taken->name, u"t.csv"_s);
    const Result<TakenFile> refused = m_workspace->takeValues(again);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().message.contains(u"测试员"_s)) << refused.error().message.toStdString();
    EXPECT_EQ(revisions(), 1);
}

TEST_P(ValueFileTest, givesBackWhatStoodBefore)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2017, 15), entry(u"m2"_s, 2018, 20)}));
    const QByteArray table = "measure,period,value\n" + row(u"m2"_s, "2017,16") + row(u"m2"_s, "2018,21") +
                             row(u"m2"_s, "2019,30");
    const Result<TakenFile> taken = m_workspace->takeValues(read(table));
    ASSERT_TRUE(taken);
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2018, 22)}));
    ASSERT_TRUE(m_workspace->giveBackValues(*taken));
    EXPECT_EQ(valueOf(u"m2"_s, 2017), 15.0);
    EXPECT_EQ(valueOf(u"m2"_s, 2018), 22.0); // replaced since: stays
    EXPECT_EQ(valueOf(u"m2"_s, 2019), std::nullopt);
    EXPECT_TRUE(m_workspace->verify()->isSound());
    const ValueFile again = read(table);
    EXPECT_FALSE(again.taken);
    ASSERT_TRUE(m_workspace->takeValues(again));
    EXPECT_EQ(valueOf(u"m2"_s, 2019), 30.0);
    EXPECT_TRUE(m_workspace->verify()->isSound());
}

TEST_P(ValueFileTest, aCancelledImportLeavesNoTrace)
{
    const ValueFile file = read(manyRows(2'400));
    ASSERT_EQ(file.incoming(), 2'400);
    const QString before = *m_workspace->fingerprint();
    StopAfter stop(1);
    const Result<TakenFile> taken = m_workspace->takeValues(file, &stop);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(*m_workspace->fingerprint(), before);
    EXPECT_TRUE(m_workspace->observations(measure(u"m2"_s)).empty());
    ASSERT_TRUE(m_workspace->takeValues(file));
    EXPECT_EQ(m_workspace->observations(measure(u"m2"_s)).size(), 2'400U);
}

TEST_P(ValueFileTest, aCancelledReadingSaysSo)
{
    StopAfter stop(1);
    const Result<ValueFile> file = readValueFile(*m_workspace, m_catalogue, write(manyRows(2'400)), &stop);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::Cancelled);
}

TEST_P(ValueFileTest, aSecondStartingValueIsRefusedWhole)
{
    const ValueFile file =
        read("measure,period,value,baseline\n" + row(u"m2"_s, "2016,1,true") + row(u"m2"_s, "2017,2,true"));
    const Result<TakenFile> taken = m_workspace->takeValues(file);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Refused);
    EXPECT_EQ(revisions(), 0);
}

TEST_P(ValueFileTest, readsWhatExcelSavesOnAChineseComputer)
{
    // “measure,period,value,note” and a note in GB18030: 示例
    const ValueFile file =
        read("measure,period,value,note\n" + row(u"m2"_s, "2017,16,\xCA\xBE\xC0\xFD\xCA\xFD\xBE\xDD"));
    ASSERT_EQ(file.lines.size(), 1U);
    EXPECT_EQ(file.lines[0].entry.note, u"示例数据"_s);
}

struct BadFile
{
    const char* bytes;
    QString said;
};

TEST_P(ValueFileTest, whatIsNoTableIsRefusedWithASentence)
{
    for (const BadFile& bad :
         {BadFile{"", u"is empty"_s}, BadFile{"measure,value\nx,1\n", u"no column “period”"_s},
          BadFile{"measure,period,value\nx,\"1\n", u"never closed"_s},
          BadFile{"PK\x03\x04 no archive", u"t.csv"_s}}) {
        const Result<ValueFile> file = readValueFile(*m_workspace, m_catalogue, write(bad.bytes));
        ASSERT_FALSE(file) << bad.bytes;
        EXPECT_EQ(file.error().code, ErrorCode::UnreadableInput);
        EXPECT_TRUE(file.error().message.contains(bad.said)) << file.error().message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(On, ValueFileTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
