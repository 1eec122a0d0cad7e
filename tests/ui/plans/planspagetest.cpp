// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"

#include "core/documents/documentreader.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"
#include "ui/plans/plantextview.h"
#include "ui/review/importview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QUndoStack>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class PlansPageTest : public WorkspaceFixture
{
protected:
    PlansPageTest() : m_messages(&m_page, &Page::messageRaised)
    {
        m_context.workspace = m_workspace.get();
        m_context.catalogue = &m_catalogue;
        m_context.rows = &m_rows;
        m_context.undoStack = &m_stack;
        m_context.asOf = QDate(2017, 7, 1);
        m_page.resize(1200, 700);
        m_page.setContext(m_context, ContextChange::Data);
        QObject::connect(m_workspace.get(), &Workspace::plansChanged, &m_page,
                         [this] { m_page.setContext(m_context, ContextChange::Data); });
        m_page.show();
    }

    QString write(const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    template <class Widget>
    Widget* part(const QString& name) const
    {
        return m_page.findChild<Widget*>(name);
    }
    QString lastMessage() const { return m_messages.isEmpty() ? QString() : m_messages.back()[1].toString(); }
    MessageKind lastKind() const { return m_messages.back()[0].value<MessageKind>(); }
    QString currentLine() const
    {
        return part<QTreeView>(u"planOutline"_s)->currentIndex().data().toString();
    }

    // A document nobody has seen, written for this test.
    static QString newDocument()
    {
        return u"示例省丁人民政府关于印发示例行动计划的通知\n\n一、示例电子商务\n"
               "1.发展示例平台。到2018年,建成示例众创空间35家,示例电商交易额突破500亿元。\n"_s;
    }

    QTemporaryDir m_folder;
    QUndoStack m_stack;
    MeasureRows m_rows;
    ViewContext m_context;
    PlansPage m_page;
    QSignalSpy m_messages;
};

TEST_F(PlansPageTest, showsThePlanAndItsOutline)
{
    EXPECT_EQ(m_page.currentPlan(), m_plan);
    EXPECT_EQ(part<QListView>(u"planList"_s)->model()->rowCount(), 1);
    EXPECT_EQ(part<QTreeView>(u"planOutline"_s)->model()->rowCount(), 6);
}

TEST_F(PlansPageTest, withoutADocumentItSaysHowToAttachIt)
{
    EXPECT_FALSE(part<PlanTextView>(u"planText"_s)->isVisible());
    m_page.setDocumentChooser(
        [this](QWidget*) { return QStringList{write(u"whatever.txt"_s, sampleText())}; });
    for (QAbstractButton* button : m_page.findChildren<QAbstractButton*>(u"emptyStateAction"_s)) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_TRUE(m_messages.wait());
    EXPECT_EQ(lastKind(), MessageKind::Success);
    EXPECT_TRUE(part<PlanTextView>(u"planText"_s)->isVisible());
    EXPECT_EQ(part<PlanTextView>(u"planText"_s)->toPlainText(), sampleText());
}

TEST_F(PlansPageTest, aFindingLeadsToItsTarget)
{
    auto* list = part<QTextBrowser>(u"consistencyList"_s);
    ASSERT_TRUE(list->toPlainText().contains(u"no deadline")) << list->toPlainText().toStdString();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Tab);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(currentLine(), u"示例普及率"_s);
}

TEST_F(PlansPageTest, refusesAnotherDocumentInASentence)
{
    m_page.attachDocument(write(u"other.txt"_s, u"另一份文件。"_s));
    ASSERT_TRUE(m_messages.wait());
    EXPECT_EQ(lastKind(), MessageKind::Error);
    EXPECT_FALSE(part<PlanTextView>(u"planText"_s)->isVisible());
}

TEST_F(PlansPageTest, theFileDialogOffersEveryFormatThatIsRead)
{
    const QString filter = PlansPage::documentFilter();
    ASSERT_GE(documentPatterns().size(), 8);
    for (const QString& pattern : documentPatterns())
        EXPECT_TRUE(filter.section(u";;"_s, 0, 0).contains(pattern)) << pattern.toStdString();
    for (const auto* ending : {"*.txt", "*.docx", "*.pdf", "*.html", "*.xlsx", "*.csv"})
        EXPECT_TRUE(documentPatterns().contains(QString::fromLatin1(ending))) << ending;
}

TEST_F(PlansPageTest, missingFileIsRefusedInASentence)
{
    m_page.importDocuments({m_folder.filePath(u"nothing.txt"_s)});
    ASSERT_TRUE(m_messages.wait());
    EXPECT_EQ(lastKind(), MessageKind::Error);
    EXPECT_FALSE(part<QWidget>(u"importView"_s)->isVisible());
}

TEST_F(PlansPageTest, targetLeadsToItsClause)
{
    ASSERT_TRUE(m_workspace->attachDocument(m_plan, sampleText()));
    m_page.setContext(m_context, ContextChange::Data);
    m_page.follow(PageLink{.page = PageId::Plans, .target = u"t1"_s, .plan = m_plan});
    EXPECT_EQ(currentLine(), u"示例电商交易额"_s);
    EXPECT_EQ(part<PlanTextView>(u"planText"_s)->litText(), sampleText().mid(14, 13));
}

TEST_F(PlansPageTest, figureLeadsBackToItsTarget)
{
    ASSERT_TRUE(m_workspace->attachDocument(m_plan, sampleText()));
    m_page.setContext(m_context, ContextChange::Data);
    auto* text = part<PlanTextView>(u"planText"_s);
    QTextCursor cursor(text->document());
    cursor.setPosition(21); // inside the number of t1
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(cursor).center());
    EXPECT_EQ(currentLine(), u"示例电商交易额"_s);
}

TEST_F(PlansPageTest, importShowsWhatWasFoundAndIsOneUndoStep)
{
    m_page.importDocuments({write(u"new.txt"_s, newDocument())});
    auto* finish = part<QAbstractButton>(u"importFinish"_s);
    ASSERT_TRUE(QTest::qWaitFor([finish] { return finish->isEnabled(); }));
    EXPECT_TRUE(part<QWidget>(u"reviewPane"_s)->isVisible());
    EXPECT_EQ(m_workspace->plans().size(), 1U);
    QTest::mouseClick(finish, Qt::LeftButton);
    ASSERT_EQ(m_workspace->plans().size(), 2U);
    EXPECT_EQ(m_stack.count(), 1);
    EXPECT_NE(m_page.currentPlan(), m_plan);
    EXPECT_EQ(part<PlanTextView>(u"planText"_s)->toPlainText(), newDocument());
    m_stack.undo();
    EXPECT_EQ(m_workspace->plans().size(), 1U);
    EXPECT_EQ(m_page.currentPlan(), m_plan);
}

TEST_F(PlansPageTest, discardedImportChangesNothing)
{
    m_page.importDocuments({write(u"new.txt"_s, newDocument())});
    auto* finish = part<QAbstractButton>(u"importFinish"_s);
    ASSERT_TRUE(QTest::qWaitFor([finish] { return finish->isEnabled(); }));
    QTest::mouseClick(part<QAbstractButton>(u"importDiscard"_s), Qt::LeftButton);
    EXPECT_FALSE(part<QWidget>(u"importView"_s)->isVisible());
    EXPECT_EQ(m_workspace->plans().size(), 1U);
    EXPECT_EQ(m_stack.count(), 0);
}

TEST_F(PlansPageTest, theSameDocumentAgainSaysSo)
{
    ASSERT_TRUE(m_workspace->attachDocument(m_plan, sampleText()));
    m_page.setContext(m_context, ContextChange::Data);
    m_page.importDocuments({write(u"again.txt"_s, sampleText())});
    ASSERT_TRUE(m_messages.wait());
    EXPECT_EQ(lastKind(), MessageKind::Information);
    EXPECT_TRUE(lastMessage().contains(samplePlan().plan.title));
    EXPECT_EQ(m_stack.count(), 0);
}

TEST_F(PlansPageTest, withdrawnPlanComesBackByUndo)
{
    QTest::mouseClick(part<QAbstractButton>(u"withdrawPlan"_s), Qt::LeftButton);
    EXPECT_TRUE(m_workspace->plans().empty());
    EXPECT_FALSE(part<QListView>(u"planList"_s)->isVisible());
    m_stack.undo();
    EXPECT_EQ(m_page.currentPlan(), m_plan);
    EXPECT_TRUE(part<QListView>(u"planList"_s)->isVisible());
}

TEST_F(PlansPageTest, droppedDocumentIsImported)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"new.txt"_s, newDocument()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_page, &drop);
    auto* finish = part<QAbstractButton>(u"importFinish"_s);
    EXPECT_TRUE(QTest::qWaitFor([finish] { return finish->isEnabled(); }));
}

TEST_F(PlansPageTest, manyDroppedFilesAndFoldersAreReviewedTogether)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"sub"_s));
    QList<QUrl> urls;
    for (int i = 0; i < 12; ++i) {
        const QString name = i % 2 ? u"plan%1.txt"_s : u"sub/plan%1.txt"_s;
        const QString path = write(name.arg(i), newDocument().replace(u"35"_s, QString::number(100 + i)));
        if (i % 2)
            urls.append(QUrl::fromLocalFile(path));
    }
    urls.append(QUrl::fromLocalFile(m_folder.filePath(u"sub"_s)));
    urls.append(QUrl(u"https://example.org/plan.html"_s));
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_page, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_page, &drop);
    auto* finish = part<QAbstractButton>(u"importFinish"_s);
    ASSERT_TRUE(QTest::qWaitFor([finish] { return finish->isEnabled(); }, 20'000));
    EXPECT_EQ(m_page.findChild<ImportView*>()->queue().count(ImportState::Ready), 12);
    const size_t before = m_workspace->plans().size();
    QTest::mouseClick(finish, Qt::LeftButton);
    EXPECT_EQ(m_workspace->plans().size(), before + 12);
    m_stack.undo();
    EXPECT_EQ(m_workspace->plans().size(), before) << "one step takes all of them back";
}

TEST_F(PlansPageTest, withoutPlansItSaysWhatToDo)
{
    ASSERT_TRUE(m_workspace->withdrawPlan(m_plan));
    EXPECT_FALSE(part<QListView>(u"planList"_s)->isVisible());
    EXPECT_EQ(m_page.currentPlan(), PlanId());
}

TEST_F(PlansPageTest, searchesTheDocumentAndSaysHowManyPlacesThereAre)
{
    EXPECT_FALSE(m_page.find()) << "no document yet";
    ASSERT_TRUE(m_workspace->attachDocument(m_plan, sampleText()));
    m_page.setContext(m_context, ContextChange::Data);
    ASSERT_TRUE(m_page.find());
    auto* words = part<QLineEdit>(u"searchWords"_s);
    words->setText(u"示例"_s);
    EXPECT_TRUE(part<QLabel>(u"searchCount"_s)->text().contains(u"1"_s));
    EXPECT_EQ(part<PlanTextView>(u"planText"_s)->foundCount(), sampleText().count(u"示例"_s));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(part<PlanTextView>(u"planText"_s)->foundNumber(), 2);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(part<PlanTextView>(u"planText"_s)->foundNumber(), 1);
    QTest::keyClick(words, Qt::Key_Escape);
    EXPECT_FALSE(words->isVisible());
    EXPECT_EQ(part<PlanTextView>(u"planText"_s)->foundCount(), 0);
}

TEST_F(PlansPageTest, copiesTheClauseOfATargetWithItsReference)
{
    ASSERT_TRUE(m_workspace->attachDocument(m_plan, sampleText()));
    m_page.setContext(m_context, ContextChange::Data);
    m_page.follow(PageLink{.page = PageId::Plans, .target = u"t1"_s, .plan = m_plan});
    QTest::mouseClick(part<QAbstractButton>(u"copyQuotation"_s), Qt::LeftButton);
    const QString title = samplePlan().plan.title;
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"“%1”（《%2》）"_s.arg(sampleText().mid(14, 13), title));
    EXPECT_EQ(lastKind(), MessageKind::Success);
}

TEST_F(PlansPageTest, keysOfTheReaderGoOnSearchingAndCopy)
{
    ASSERT_TRUE(m_workspace->attachDocument(m_plan, sampleText()));
    m_page.setContext(m_context, ContextChange::Data);
    ASSERT_TRUE(m_page.find());
    part<QLineEdit>(u"searchWords"_s)->setText(u"示例"_s);
    auto* text = part<PlanTextView>(u"planText"_s);
    QTest::keyClick(text, Qt::Key_F3);
    EXPECT_EQ(text->foundNumber(), 2);
    QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(text->foundNumber(), 1);
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_FALSE(part<QLineEdit>(u"searchWords"_s)->isVisible());
    m_page.follow(PageLink{.page = PageId::Plans, .target = u"t1"_s, .plan = m_plan});
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u'“' + sampleText().mid(14, 13)));
}

} // namespace
} // namespace milepost
