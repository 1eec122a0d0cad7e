// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unsentshelf.h"

#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const QString kAddress = u"postgresql://张三@db.example.org/plans"_s;
const QString kLogin = u"张三"_s;

UnsentEntry figure(const QString& text, int year = 2017)
{
    return {UnsentFigure{MeasureId(u"520000-1f2e3d4c/m2"_s), Period(PeriodKind::Year, year), text, {}}, 7};
}

UnsentEntry report(const QString& note)
{
    return {StatusEntry{{PlanId(u"520000-1f2e3d4c"_s), WorkItem::Kind::Task, u"a1.t1"_s},
                        WorkState::InProgress,
                        40.5,
                        QDate(2018, 6, 30),
                        note},
            std::nullopt};
}

class UnsentShelfTest : public testing::Test
{
protected:
    std::unique_ptr<UnsentShelf> window(const QString& login = kLogin,
                                        const QString& address = kAddress) const
    {
        return std::make_unique<UnsentShelf>(m_folder.filePath(u"unsent"_s), address, login);
    }
    QStringList files(const QString& pattern = u"*"_s) const
    {
        return QDir(m_folder.filePath(u"unsent"_s)).entryList({pattern}, QDir::Files, QDir::Name);
    }
    QString path(const QString& name) const { return m_folder.filePath(u"unsent/"_s + name); }
    QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

TEST_F(UnsentShelfTest, whatAWindowKeptIsThereForTheNext)
{
    const std::vector entries{figure(u"约12"_s), figure({}, 2018), report(u"招标“完成”\n见附件"_s)};
    ASSERT_TRUE(window()->keep(entries));
    EXPECT_TRUE(UnsentShelf::holdsSomething(m_folder.filePath(u"unsent"_s), kAddress, kLogin));
    const auto next = window();
    const UnsentShelf::TakenOver taken = next->takeOver();
    EXPECT_EQ(taken.entries, entries);
    EXPECT_TRUE(taken.complaints.isEmpty());
    EXPECT_TRUE(next->takeOver().entries.empty()) << "once";
    ASSERT_TRUE(next->keep({}));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(UnsentShelfTest, onlyTheUserCanReadIt)
{
    ASSERT_TRUE(window()->keep({figure(u"6"_s)}));
    ASSERT_EQ(files(u"*.json"_s).size(), 1);
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                           QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_EQ(QFile::permissions(path(files(u"*.json"_s).front())) & kOthers, QFile::Permissions());
    EXPECT_EQ(QFile::permissions(m_folder.filePath(u"unsent"_s)) & kOthers, QFile::Permissions());
}

TEST_F(UnsentShelfTest, anotherLoginOrWorkspaceHasAShelfOfItsOwn)
{
    ASSERT_TRUE(window()->keep({figure(u"6"_s)}));
    EXPECT_TRUE(window(u"李四"_s)->takeOver().entries.empty());
    EXPECT_TRUE(window(kLogin, u"postgresql://张三@db.example.org/others"_s)->takeOver().entries.empty());
    EXPECT_EQ(window(kLogin, u"postgresql://db.example.org:5432/plans"_s)->takeOver().entries.size(), 1U)
        << "however the address is written";
}

TEST_F(UnsentShelfTest, twoWindowsLeaveEachOtherWhatTheyKeep)
{
    auto first = window();
    auto second = window();
    ASSERT_TRUE(first->keep({figure(u"6"_s)}));
    ASSERT_TRUE(second->keep({report(u"first"_s)}));
    EXPECT_TRUE(first->takeOver().entries.empty()) << "the other window lives";
    ASSERT_TRUE(first->keep({}));
    EXPECT_EQ(files(u"*.json"_s).size(), 1);
    ASSERT_TRUE(first->keep({figure(u"7"_s)}));
    second.reset();
    EXPECT_EQ(first->takeOver().entries, std::vector{report(u"first"_s)});
    EXPECT_EQ(files(u"*.json"_s).size(), 1) << "together from now on";
    first.reset();
    EXPECT_EQ(window()->takeOver().entries, (std::vector{figure(u"7"_s), report(u"first"_s)}));
}

TEST_F(UnsentShelfTest, twoWindowsThatEnteredIntoOneCellAreOfferedOneAfterTheOther)
{
    auto first = window();
    auto second = window();
    ASSERT_TRUE(first->keep({figure(u"6"_s)}));
    ASSERT_TRUE(second->keep({figure(u"8"_s)}));
    first.reset();
    second.reset();
    const auto next = window();
    const std::vector<UnsentEntry> one = next->takeOver().entries;
    ASSERT_EQ(one.size(), 1U);
    EXPECT_TRUE(next->hasMore());
    ASSERT_TRUE(next->keep({}));
    const std::vector<UnsentEntry> other = next->takeOver().entries;
    ASSERT_EQ(other.size(), 1U);
    EXPECT_NE(one, other);
    EXPECT_FALSE(next->hasMore());
}

TEST_F(UnsentShelfTest, whatAProgramKeptThatWasKilledIsTakenOver)
{
    const pid_t program = fork();
    if (program == 0) {
        const auto killed = window();
        static_cast<void>(killed->keep({figure(u"6"_s)}));
        static_cast<void>(killed->keep({figure(u"6"_s), report(u"tendered"_s)}));
        kill(getpid(), SIGKILL);
    }
    ASSERT_GT(program, 0);
    ASSERT_EQ(waitpid(program, nullptr, 0), program);
    ASSERT_EQ(files(u"*.lock"_s).size(), 1) << "it could not let go of its file";
    EXPECT_EQ(window()->takeOver().entries, (std::vector{figure(u"6"_s), report(u"tendered"_s)}));
}

TEST_F(UnsentShelfTest, aDamagedFileIsPutAsideAndSaid)
{
    ASSERT_TRUE(window()->keep({figure(u"6"_s)}));
    const QString name = files(u"*.json"_s).front();
    const QByteArray whole = content(name);
    const std::vector<QByteArray> damaged{whole.left(whole.size() / 2), QByteArray(),
                                          QByteArray(whole).replace("2017", "20x7"),
                                          QByteArray(whole).replace("\"text\"", "\"txet\"")};
    QStringList asides;
    for (const QByteArray& bytes : damaged) {
        write(name, bytes);
        const UnsentShelf::TakenOver taken = window()->takeOver();
        EXPECT_TRUE(taken.entries.empty());
        ASSERT_EQ(taken.complaints.size(), 1);
        asides = files(u"*.damaged*"_s);
        EXPECT_TRUE(taken.complaints.front().contains(u".damaged"_s))
            << taken.complaints.front().toStdString();
        EXPECT_EQ(files(u"*.json"_s), QStringList());
    }
    EXPECT_EQ(asides.size(), 4) << "none takes the place of another";
    EXPECT_EQ(content(asides.front()), damaged.front());
}

TEST_F(UnsentShelfTest, whatANewerProgramKeptIsLeftAlone)
{
    ASSERT_TRUE(window()->keep({figure(u"6"_s)}));
    const QString name = files(u"*.json"_s).front();
    const QByteArray newer = content(name).replace("milepost.unsent/1", "milepost.unsent/2");
    write(name, newer);
    EXPECT_EQ(window()->takeOver().complaints.size(), 1);
    EXPECT_EQ(content(name), newer);
}

TEST_F(UnsentShelfTest, whatCannotBeWrittenIsSaid)
{
    QFile obstacle(m_folder.filePath(u"unsent"_s));
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    const Result<void> kept = window()->keep({figure(u"6"_s)});
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::Storage);
}

} // namespace
} // namespace milepost
