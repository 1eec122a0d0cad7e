// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/importqueue.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "ui/review/importlistmodel.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ImportQueueTest : public testing::Test
{
protected:
    QString write(const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    QString document(const QString& name, int number)
    {
        return write(name, u"示例省人民政府示例计划\n到2018年,建成示例基站%1个。\n"_s.arg(number));
    }
    void read(const QStringList& paths)
    {
        m_queue.add(paths, m_catalogue);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_queue.isReading(); }, 20'000));
    }
    QList<ImportState> states() const
    {
        QList<ImportState> states;
        for (const ImportFile& file : m_queue.files())
            states.append(file.state);
        return states;
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    ImportQueue m_queue;
};

TEST_F(ImportQueueTest, readsOneAfterTheOtherAndGoesOnAfterOneThatFails)
{
    ImportListModel model(m_queue);
    const ModelContract contract(model);
    QSignalSpy settled(&m_queue, &ImportQueue::settled);
    read({document(u"a.txt"_s, 10), m_folder.filePath(u"missing.txt"_s), document(u"b.txt"_s, 20)});
    EXPECT_EQ(states(), (QList<ImportState>{ImportState::Ready, ImportState::Failed, ImportState::Ready}));
    EXPECT_EQ(settled.count(), 1);
    EXPECT_TRUE(m_queue.files()[1].message.contains(u"missing.txt"_s)) << "says what failed";
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(1, ImportListModel::FindingColumn).data().toString(), m_queue.files()[1].message);
    EXPECT_EQ(m_queue.files()[2].draft->progress().targets, 1);
    m_queue.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ImportQueueTest, theSameTextTwiceIsReviewedOnce)
{
    read({document(u"a.txt"_s, 10), document(u"copy.txt"_s, 10)});
    EXPECT_EQ(states(), (QList<ImportState>{ImportState::Ready, ImportState::Known}));
    EXPECT_TRUE(m_queue.files()[1].message.contains(u"a.txt"_s));
}

TEST_F(ImportQueueTest, whatIsKnownIsNotReviewed)
{
    m_queue.setKnownCheck([](const DocumentReading&) { return std::optional(u"known"_s); });
    read({document(u"a.txt"_s, 10)});
    EXPECT_EQ(m_queue.files()[0].state, ImportState::Known);
    EXPECT_EQ(m_queue.files()[0].message, u"known"_s);
    EXPECT_EQ(m_queue.files()[0].draft, nullptr);
    EXPECT_EQ(m_queue.files()[0].sha256.size(), 64);
}

TEST_F(ImportQueueTest, stoppingKeepsWhatWasReadAndCanBeTakenUpAgain)
{
    const QStringList paths{document(u"a.txt"_s, 10), document(u"b.txt"_s, 20), document(u"c.txt"_s, 30)};
    m_queue.add(paths, m_catalogue);
    m_queue.stop();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_queue.isReading(); }));
    EXPECT_EQ(m_queue.count(ImportState::Stopped) + m_queue.count(ImportState::Ready), 3);
    EXPECT_GE(m_queue.count(ImportState::Stopped), 2);
    read(paths);
    EXPECT_EQ(m_queue.count(ImportState::Ready), 3);
}

TEST_F(ImportQueueTest, emptyingItWhileItReadsLeavesNothing)
{
    m_queue.add({document(u"a.txt"_s, 10)}, m_catalogue);
    m_queue.clear();
    read({document(u"b.txt"_s, 20)});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_queue.count(ImportState::Ready) == 1; }));
    EXPECT_EQ(m_queue.files().size(), 1U);
    EXPECT_EQ(m_queue.files()[0].name(), u"b.txt"_s);
}

TEST_F(ImportQueueTest, aFolderGivesItsDocumentsByName)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"inner"_s));
    document(u"b.txt"_s, 10);
    document(u"inner/a.txt"_s, 20);
    write(u"picture.jpg"_s, u"no document"_s);
    const QStringList documents = documentsIn({m_folder.path(), m_folder.filePath(u"b.txt"_s)});
    EXPECT_EQ(documents, (QStringList{m_folder.filePath(u"b.txt"_s), m_folder.filePath(u"inner/a.txt"_s)}));
}

} // namespace
} // namespace milepost
