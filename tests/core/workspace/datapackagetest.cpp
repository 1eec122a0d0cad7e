// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/datapackage.h"

#include "core/catalogue/catalogue.h"
#include "core/store/schema.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DataPackageTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        m_workspace = m_place.open(m_catalogue, m_clock, u"=cmd()"_s).value();
        const PlanId plan = m_workspace->importPlan(samplePlan()).value().plan;
        ASSERT_TRUE(m_workspace->importPlan(otherSamplePlan()));
        ASSERT_TRUE(m_workspace->attachDocument(plan, sampleText()));
        ASSERT_TRUE(m_workspace->setSetting(u"empty"_s, u""_s));
        const MeasureId id(plan.toString() + u"/m1"_s);
        for (const double value : {-0.1, 1e15 / 3.0, 3.0}) {
            ObservationEntry entry = noDataEntry(id, Period(PeriodKind::Year, 2016));
            entry.value = std::abs(value);
            entry.entered = u"-3x, \"a\"\r\n b"_s;
            entry.note = u"'=1+1"_s;
            ASSERT_TRUE(m_workspace->record(std::span(&entry, 1)));
        }
        const ObservationEntry nothing = noDataEntry(id, Period(PeriodKind::Year, 2016));
        ASSERT_TRUE(m_workspace->record(std::span(&nothing, 1)));
        const Period year(PeriodKind::Year, 2016);
        const auto file = m_workspace->attachEvidence(id, year, u"=a.bin"_s, QByteArray("\0\r\n,\"\xff", 6));
        ASSERT_TRUE(file);
        ASSERT_TRUE(m_workspace->attachEvidence(id, year, u"b.txt"_s, "b"));
        ASSERT_TRUE(m_workspace->withdrawEvidence(*file));
        const WorkItem task{plan, WorkItem::Kind::Task, u"a1.t1"_s};
        for (const double share : {12.5, 40.0}) {
            const StatusEntry entry{task, WorkState::InProgress, share, QDate(2018, 6, 30), u"“示例”, \n"_s};
            ASSERT_TRUE(m_workspace->recordStatus(std::span(&entry, 1)));
        }
        ASSERT_TRUE(m_workspace->closePeriod(year));
        ASSERT_TRUE(m_workspace->closePeriod(Period(PeriodKind::Year, 2015), u"520000"_s));
        ASSERT_TRUE(writeDataPackage(*m_workspace, m_package));
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile file(QDir(m_package).filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(QDir(m_package).filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QJsonObject package() const { return QJsonDocument::fromJson(read(u"datapackage.json"_s)).object(); }

    void expectRefused(ErrorCode code, const QString& said) const
    {
        const QString target = path(u"back.milepost"_s);
        const Result<void> made = readDataPackage(m_package, target);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, code);
        EXPECT_TRUE(made.error().message.contains(said)) << made.error().message.toStdString();
        EXPECT_FALSE(QFile::exists(target));
        EXPECT_EQ(QDir(m_folder.path()).entryList({u"back*"_s}), QStringList());
    }

    TestPlace m_place{GetParam()};
    QTemporaryDir m_folder;
    QString m_package = m_folder.filePath(u"package"_s);
    Catalogue m_catalogue = Catalogue::load().value();
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

TEST_P(DataPackageTest, thereAndBackNothingIsLost)
{
    const Result<void> made = readDataPackage(m_package, path(u"back.milepost"_s));
    ASSERT_TRUE(made) << made.error().message.toStdString() << made.error().detail.toStdString();
    const auto back =
        Workspace::open(path(u"back.milepost"_s), Workspace::OpenMode::MustExist, m_catalogue, m_clock);
    ASSERT_TRUE(back);
    EXPECT_EQ(*(*back)->fingerprint(), *m_workspace->fingerprint());
    const Result<Verification> verification = (*back)->verify();
    ASSERT_TRUE(verification);
    EXPECT_TRUE(verification->isSound());
    EXPECT_EQ(verification->observations, 4);
    EXPECT_EQ(verification->evidence, 3);
    EXPECT_EQ(verification->reports, 2);
    const PlanId plan = std::ranges::find(m_workspace->plans(), u"520000"_s, [](const PlanRecord& one) {
                            return one.content.plan.provinceCode;
                        })->id;
    const Period year(PeriodKind::Year, 2016);
    const std::vector<Evidence> files = (*back)->evidence(MeasureId(plan.toString() + u"/m1"_s), year);
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(*(*back)->evidenceContent(files.front()), QByteArray("b"));
    EXPECT_EQ((*back)->status({plan, WorkItem::Kind::Task, u"a1.t1"_s})->percent, 40.0);
    EXPECT_EQ((*back)->closedPeriods().size(), 2U);
    EXPECT_TRUE((*back)->isClosed(Period(PeriodKind::Year, 2015), u"520000"_s));
    // And once more: the second package has the bytes of the first.
    ASSERT_TRUE(writeDataPackage(**back, path(u"again"_s)));
    for (const QString& name : QDir(m_package).entryList(QDir::Files)) {
        QFile again(QDir(path(u"again"_s)).filePath(name));
        ASSERT_TRUE(again.open(QIODevice::ReadOnly));
        EXPECT_EQ(again.readAll(), read(name)) << name.toStdString();
    }
}

TEST_P(DataPackageTest, theFingerprintChangesWithTheContent)
{
    const QString before = *m_workspace->fingerprint();
    ASSERT_TRUE(m_workspace->setSetting(u"empty"_s, u"x"_s));
    EXPECT_NE(*m_workspace->fingerprint(), before);
}

TEST_P(DataPackageTest, describesItsTablesAsFrictionlessWantsIt)
{
    const QJsonObject descriptor = package();
    EXPECT_EQ(descriptor[u"profile"_s].toString(), u"tabular-data-package"_s);
    QJsonObject observations;
    for (const QJsonValue& resource : descriptor[u"resources"_s].toArray()) {
        if (resource[u"name"_s].toString() == u"observations"_s)
            observations = resource.toObject();
    }
    EXPECT_EQ(observations[u"path"_s].toString(), u"observations.csv"_s);
    const QJsonValue schema = observations[u"schema"_s];
    EXPECT_EQ(schema[u"primaryKey"_s].toArray(), (QJsonArray{u"id"_s}));
    EXPECT_EQ(schema[u"fields"_s][3][u"type"_s].toString(), u"number"_s);
    bool knowsMeasures = false;
    for (const QJsonValue& key : schema[u"foreignKeys"_s].toArray())
        knowsMeasures = knowsMeasures || (key[u"fields"_s].toArray() == QJsonArray{u"measure_id"_s} &&
                                          key[u"reference"_s][u"resource"_s].toString() == u"measures"_s);
    EXPECT_TRUE(knowsMeasures);
}

TEST_P(DataPackageTest, textsAreNeutralisedForSpreadsheets)
{
    const QByteArray table = read(u"observations.csv"_s);
    EXPECT_TRUE(table.contains(",'=cmd(),")) << table.toStdString();
    EXPECT_TRUE(table.contains(",''=1+1,"));
    EXPECT_FALSE(table.contains(",=cmd(),"));
}

TEST_P(DataPackageTest, anEditedTableIsRefused)
{
    write(u"observations.csv"_s, read(u"observations.csv"_s).replace(",3,", ",4,"));
    expectRefused(ErrorCode::UnreadableInput, u"“observations.csv” is not the file"_s);
}

TEST_P(DataPackageTest, anEditedTableWithItsHashMendedBreaksTheChain)
{
    const QByteArray before = read(u"observations.csv"_s);
    QByteArray after = before;
    after.replace(after.indexOf(",3,"), 3, ",4,"); // the value of the third revision
    ASSERT_NE(before, after);
    const auto hash = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    };
    write(u"observations.csv"_s, after);
    write(u"datapackage.json"_s, read(u"datapackage.json"_s).replace(hash(before), hash(after)));
    expectRefused(ErrorCode::Refused, u"Value 3 is not what was recorded"_s);
}

TEST_P(DataPackageTest, aMissingTableIsNamed)
{
    QFile::remove(QDir(m_package).filePath(u"measures.csv"_s));
    expectRefused(ErrorCode::UnreadableInput, u"“measures.csv” is missing"_s);
}

TEST_P(DataPackageTest, aNewerFormatIsRefused)
{
    QJsonObject descriptor = package();
    descriptor[u"milepost"_s] = QJsonObject{{u"format"_s, schema::migrations().back().version + 1}};
    write(u"datapackage.json"_s, QJsonDocument(descriptor).toJson());
    expectRefused(ErrorCode::NewerFormat, u"newer"_s);
}

TEST_P(DataPackageTest, anotherPackageIsNoneOfOurs)
{
    write(u"datapackage.json"_s, R"({"name":"x","resources":[]})");
    expectRefused(ErrorCode::UnreadableInput, u"no data package of Milepost"_s);
}

TEST_P(DataPackageTest, aPathOutOfTheFolderIsRefused)
{
    write(u"datapackage.json"_s, read(u"datapackage.json"_s).replace("\"plans.csv\"", "\"../plans.csv\""));
    expectRefused(ErrorCode::UnreadableInput, u"odd path"_s);
}

TEST_P(DataPackageTest, anExistingWorkspaceIsNotOverwritten)
{
    const QString existing = QDir(m_package).filePath(u"plans.csv"_s);
    const QByteArray before = read(u"plans.csv"_s);
    const Result<void> made = readDataPackage(m_package, existing);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    EXPECT_EQ(read(u"plans.csv"_s), before);
}

INSTANTIATE_TEST_SUITE_P(On, DataPackageTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
