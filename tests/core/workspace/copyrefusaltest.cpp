// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not brought back, and what is said then.
#include "core/store/schema.h"
#include "tests/core/store/serverofficers.h"
#include "tests/core/workspace/copyfixture.h"

namespace milepost {
namespace {

class CopyRefusalTest : public OnEngine<CopyFixture>
{
protected:
    Database copyFile() const { return Database::open(m_copy, Database::Access::ReadWrite).value(); }
};

TEST_P(CopyRefusalTest, aWorkspaceThatIsNoCopy)
{
    ASSERT_TRUE(m_office->backup(m_copy));
    const Error error = readCopy(m_copy).error();
    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_TRUE(error.message.contains(u"no copy"_s)) << error.message.toStdString();
}

TEST_P(CopyRefusalTest, aCopyOfAnotherWorkspace)
{
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2017, 30.0)));
    const TestPlace place(GetParam());
    m_clock.set(m_clock.now().addDays(1));
    const auto other = place.open(m_catalogue, m_clock, u"张三"_s).value();
    ASSERT_TRUE(other->importPlan(samplePlan()));
    const auto compared = other->compareCopy(readCopy(m_copy).value(), {});
    ASSERT_FALSE(compared);
    EXPECT_EQ(compared.error().code, ErrorCode::Refused);
    EXPECT_TRUE(compared.error().message.contains(u"another workspace"_s));
}

TEST_P(CopyRefusalTest, aCopyOfAStateThatIsNotInTheHistory)
{
    const QString older = m_folder.filePath(u"older.milepost"_s);
    ASSERT_TRUE(m_office->backup(older));
    ASSERT_TRUE(record(*m_office, entry(u"m2"_s, 2017, 5.0)));
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2017, 30.0)));
    const auto putBack = Workspace::open(older, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
    const auto compared = putBack->compareCopy(readCopy(m_copy).value(), {});
    ASSERT_FALSE(compared);
    EXPECT_TRUE(compared.error().message.contains(u"is not in the history"_s))
        << compared.error().message.toStdString();
}

TEST_P(CopyRefusalTest, takingAlongWhatCouldNotBeBroughtBack)
{
    {
        const std::unique_ptr<Store> store = m_place.openStore();
        dropGuards(store->database(), u"observations"_s);
        ASSERT_TRUE(store->database().execute(u"UPDATE observations SET value = 99"_s));
    }
    const Result<CopyOrigin> taken = m_office->copyTaker(m_copy)(nullptr);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Refused);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_P(CopyRefusalTest, aCopyThatWasAlteredWithAnotherProgram)
{
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2017, 30.0)));
    {
        Database file = copyFile();
        dropGuards(file, u"observations"_s);
        ASSERT_TRUE(file.execute(u"UPDATE observations SET value = 99 WHERE value = 30"_s));
    }
    const Error error = readCopy(m_copy).error();
    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_TRUE(error.message.contains(u"does not hold"_s)) << error.message.toStdString();
}

TEST_P(CopyRefusalTest, aCopyOfANewerProgram)
{
    away();
    ASSERT_TRUE(
        copyFile().execute(u"PRAGMA user_version = %1"_s.arg(schema::migrations().back().version + 1)));
    EXPECT_EQ(readCopy(m_copy).error().code, ErrorCode::NewerFormat);
}

INSTANTIATE_TEST_SUITE_P(Engines, CopyRefusalTest, testing::ValuesIn(enginesHere()), engineName);

/// An editor and closer of 520000 takes along what belongs to 460000 as well.
class CopyRightsTest : public ServerOfficersFixture
{
protected:
    void SetUp() override
    {
        ServerOfficersFixture::SetUp();
        if (IsSkipped())
            return;
        m_path = m_folder.filePath(u"copy.milepost"_s);
        ASSERT_TRUE(openAs(kEditor)->copyTaker(m_path)(nullptr));
        const auto copy =
            Workspace::open(m_path, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
        ASSERT_TRUE(copy->record(std::vector{entry(m_plan, k2017, 1.0), entry(m_other, k2017, 2.0)}));
        ASSERT_TRUE(copy->setBands({1.3, 0.9, 0.5}));
        ASSERT_TRUE(copy->closePeriod(Period(PeriodKind::Year, 2015), u"520000"_s));
    }

    QTemporaryDir m_folder;
    QString m_path;
};

TEST_F(CopyRightsTest, whatThereIsNoRightToIsNamedBeforehandAndTheRestGoesIn)
{
    const auto office = openAs(kEditor);
    const CopyChanges changes = readCopy(m_path).value();
    const CopyComparison comparison = office->compareCopy(changes, {}).value();
    EXPECT_EQ(comparison.count(BroughtEffect::Adds), 1);
    ASSERT_EQ(comparison.count(BroughtEffect::Refused), 3);
    QStringList reasons;
    for (const BroughtChange& change : comparison.changes)
        reasons.append(change.reason);
    EXPECT_TRUE(reasons.join(u'\n').contains(u"You have no right to edit 海南省."_s))
        << reasons.join(u'\n').toStdString();
    EXPECT_TRUE(reasons.contains(u"Only an administrator changes this for everybody."_s));
    const BroughtBack done = office->bringBack(changes, {}, comparison).value();
    EXPECT_EQ(done.added, 1);
    EXPECT_EQ(done.refused, 3);
    EXPECT_EQ(office->values(measure(m_plan)).back().value, 1.0);
    EXPECT_EQ(office->values(measure(m_other)).size(), 1U);
    EXPECT_TRUE(office->verify()->isSound());
    // Somebody with every right brings the rest.
    const auto administrator = openAs(kAdministrator);
    const CopyComparison rest = administrator->compareCopy(changes, {}).value();
    EXPECT_EQ(rest.count(BroughtEffect::Adds), 3);
    EXPECT_EQ(administrator->bringBack(changes, {}, rest)->added, 3);
    EXPECT_TRUE(administrator->verify()->isSound());
}

TEST_F(CopyRightsTest, aRightTakenSinceTheDryRunBringsNothing)
{
    const auto office = openAs(kEditor);
    const CopyChanges changes = readCopy(m_path).value();
    const CopyComparison comparison = office->compareCopy(changes, {}).value();
    ASSERT_TRUE(revokeRight(m_owner->database(), {kEditor, OfficerRole::Editor, u"520000"_s}));
    ASSERT_TRUE(grantRight(m_owner->database(), {kEditor, OfficerRole::Editor, u"460000"_s}));
    const QString before = content();
    const BroughtBack done = office->bringBack(changes, {}, comparison).value();
    ASSERT_TRUE(done.moved);
    EXPECT_EQ(done.moved->count(BroughtEffect::Adds), 1) << "the other province";
    EXPECT_EQ(content(), before);
}

TEST_F(CopyRightsTest, whoOnlyReadsTakesACopyAlongAndBringsNothingBack)
{
    const auto office = openAs(kReader);
    ASSERT_TRUE(office->copyTaker(m_folder.filePath(u"read.milepost"_s))(nullptr));
    const CopyComparison comparison = office->compareCopy(readCopy(m_path).value(), {}).value();
    EXPECT_FALSE(comparison.bringsAnything());
}

TEST_F(CopyRightsTest, anEditorWhoMayNotCloseCannotReopenForWhatLiesInAClosedPeriod)
{
    ASSERT_TRUE(openAs(kAdministrator)->closePeriod(k2017));
    const auto office = openAs(kEditor);
    const BringingRequest request{ReopeningRequest{u"王处长"_s, u"补报"_s}, {}, {}};
    const CopyComparison comparison = office->compareCopy(readCopy(m_path).value(), request).value();
    EXPECT_EQ(comparison.count(BroughtEffect::Adds), 0);
    const auto figure = std::ranges::find(comparison.changes, BroughtKind::Value, &BroughtChange::kind);
    EXPECT_FALSE(figure->waitsForReopening);
    EXPECT_TRUE(figure->reason.contains(u"Only somebody who may close"_s)) << figure->reason.toStdString();
}

} // namespace
} // namespace milepost
