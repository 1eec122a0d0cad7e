// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/importview.h"

#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"
#include "ui/plans/plantextview.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewpane.h"
#include "ui/review/reviewtable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// The review as an officer works it: with keys, on a document written for this test.
class ImportViewTest : public WorkspaceFixture
{
protected:
    ImportViewTest()
    {
        m_view.resize(1200, 760);
        m_view.show();
        QObject::connect(&m_view, &ImportView::finishRequested, &m_view,
                         [this](const std::vector<PlanImport>& imports) { m_imports = imports; });
    }

    static QString words(int stations = 3500)
    {
        return u"示例省人民政府关于印发示例行动计划的通知\n2016年3月1日\n一、示例网络\n"
               "1.建设示例宽带。到2018年,建成示例基站%1个,示例家庭宽带普及率达到65%以上。\n二、示例园区\n"
               "1.发展示例园区。到2020年,培育示例园区3—5个,建成示例数据平台。\n"_s.arg(stations);
    }
    QString write(const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    void open(const QStringList& paths)
    {
        m_view.add(paths, *m_workspace, m_catalogue);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_view.queue().isReading(); }, 20'000));
    }
    ReviewDraft& draft() const { return *m_view.review().draft(); }
    ReviewTable& table() const { return *m_view.findChild<ReviewTable*>(); }
    PlanTextView& text() const { return *m_view.findChild<PlanTextView*>(u"reviewText"_s); }
    template <class Widget>
    Widget* part(const char* name) const
    {
        return m_view.findChild<Widget*>(QLatin1String(name));
    }
    const ReviewItem& current() const { return draft().item(table().currentItem()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&table(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(int key, const QString& entry)
    {
        press(key);
        auto* field = m_view.findChild<QLineEdit*>(u"reviewField"_s);
        ASSERT_NE(field, nullptr);
        field->setText(entry);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents(); // a delegate takes its field's text in with the next event
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const Target* stored(double value) const
    {
        for (const Target& target : m_imports.front().plan.targets) {
            if (target.value == value)
                return &target;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    ImportView m_view;
    std::vector<PlanImport> m_imports;
};

TEST_F(ImportViewTest, opensOnTheFirstTargetWithItsClauseLit)
{
    open({write(u"a.txt"_s, words())});
    EXPECT_TRUE(m_view.review().isVisible());
    EXPECT_FALSE(part<QWidget>("importFiles")->isVisible()) << "one file needs no list";
    EXPECT_EQ(current().content.value, 3500);
    EXPECT_TRUE(text().litText().contains(u"3500"_s));
    EXPECT_TRUE(table().hasFocus() || table().isVisible());
}

TEST_F(ImportViewTest, aWholeReviewGoesByKeys)
{
    open({write(u"a.txt"_s, words())});
    press(Qt::Key_A);
    EXPECT_EQ(draft().item(table().proxy().index(0, 0).data(ReviewModel::IdRole).toInt()).decision,
              Decision::Accepted);
    EXPECT_EQ(current().content.value, 65) << "goes on to the next";
    type(Qt::Key_Y, u"2019"_s);
    EXPECT_EQ(current().content.year, 2019);
    type(Qt::Key_V, u"70"_s);
    EXPECT_EQ(current().content.value, 70);
    type(Qt::Key_U, u"个百分点"_s);
    EXPECT_EQ(current().content.unit, u"个百分点"_s);
    type(Qt::Key_S, u"示例普及程度"_s);
    EXPECT_EQ(current().content.subject, u"示例普及程度"_s);
    press(Qt::Key_Down);
    press(Qt::Key_X);
    EXPECT_EQ(draft().progress().rejected, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(draft().progress().rejected, 0);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(draft().progress().rejected, 1);
    EXPECT_TRUE(m_imports.empty()) << "nothing is stored before the end";
    EXPECT_EQ(m_workspace->plans().size(), 1U);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(m_imports.size(), 1U);
    ASSERT_NE(stored(70), nullptr);
    EXPECT_EQ(stored(70)->year, 2019);
    EXPECT_EQ(stored(3), nullptr);
    EXPECT_EQ(m_imports.front().text, words());
    EXPECT_TRUE(m_workspace->importPlans(m_imports));
}

TEST_F(ImportViewTest, digitsChangeTheKindAndTheListFollows)
{
    open({write(u"a.txt"_s, words())});
    const int rows = table().proxy().rowCount();
    const int id = table().currentItem();
    press(Qt::Key_2);
    EXPECT_EQ(draft().item(id).kind, ReviewKind::Policy);
    EXPECT_EQ(table().proxy().rowCount(), rows - 1);
    EXPECT_NE(table().currentItem(), id);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(table().proxy().rowCount(), rows);
}

TEST_F(ImportViewTest, listsOpenByTheirKeyAndTakeAChoice)
{
    open({write(u"a.txt"_s, words())});
    const auto choose = [this](int key, const QVariant& choice) {
        press(key);
        auto* list = m_view.findChild<QComboBox*>(u"reviewList"_s);
        ASSERT_NE(list, nullptr);
        QCoreApplication::processEvents();
        ASSERT_TRUE(list->view()->isVisible()) << "it opens by itself";
        const int from = list->currentIndex();
        const int to = list->findData(choice);
        ASSERT_GE(to, 0);
        for (int step = from; step != to; step += to > from ? 1 : -1)
            QTest::keyClick(list->view(), to > from ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(Qt::Key_B, static_cast<int>(Bound::AtLeast));
    EXPECT_EQ(current().content.bound, Bound::AtLeast);
    const QString other = draft().plan().areas.back().id;
    ASSERT_NE(current().content.area, other);
    choose(Qt::Key_R, other);
    EXPECT_EQ(current().content.area, other);
    EXPECT_TRUE(table().hasFocus() || !table().isActiveWindow()) << "the keys of the review work again";
}

TEST_F(ImportViewTest, escapeInAListGivesTheKeysBack)
{
    open({write(u"a.txt"_s, words())});
    const Bound before = current().content.bound;
    press(Qt::Key_B);
    auto* list = m_view.findChild<QComboBox*>(u"reviewList"_s);
    ASSERT_NE(list, nullptr);
    QCoreApplication::processEvents();
    ASSERT_TRUE(list->view()->isVisible());
    QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(m_view.findChild<QComboBox*>(u"reviewList"_s), nullptr);
    EXPECT_EQ(current().content.bound, before);
    EXPECT_TRUE(table().hasFocus() || !table().isActiveWindow()) << "the keys of the review work again";
}

TEST_F(ImportViewTest, everyKindHasItsDigit)
{
    open({write(u"a.txt"_s, words())});
    const int id = table().currentItem();
    const std::pair<int, ReviewKind> kinds[] = {{Qt::Key_3, ReviewKind::Baseline},
                                                {Qt::Key_4, ReviewKind::Other},
                                                {Qt::Key_5, ReviewKind::Deliverable},
                                                {Qt::Key_1, ReviewKind::Target}};
    for (const auto& [key, kind] : kinds) {
        ASSERT_NE(text().document()->find(u"3500"_s).position(), -1);
        QTextCursor cursor(text().document());
        cursor.setPosition(text().document()->find(u"3500"_s).selectionStart() + 1);
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().cursorRect(cursor).center());
        ASSERT_EQ(table().currentItem(), id) << key;
        press(key);
        EXPECT_EQ(draft().item(id).kind, kind);
    }
}

TEST_F(ImportViewTest, whatIsSureIsAcceptedAtOnceAndOneOpenedAgain)
{
    open({write(u"a.txt"_s, words())});
    press(Qt::Key_A, Qt::ShiftModifier);
    const int accepted = draft().progress().accepted;
    EXPECT_GE(accepted, 3);
    press(Qt::Key_O);
    EXPECT_EQ(draft().progress().accepted, accepted - 1);
    EXPECT_EQ(current().decision, Decision::Open);
}

TEST_F(ImportViewTest, dividesAndMergesByKeys)
{
    open({write(u"a.txt"_s, words())});
    const int rows = table().proxy().rowCount();
    press(Qt::Key_D);
    ASSERT_EQ(table().proxy().rowCount(), rows + 1);
    table().selectRow(0);
    table().selectionModel()->select(table().proxy().index(1, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(Qt::Key_M);
    EXPECT_EQ(table().proxy().rowCount(), rows);
}

TEST_F(ImportViewTest, selectedTextBecomesAnItem)
{
    open({write(u"a.txt"_s, words())});
    QSignalSpy refused(&m_view, &ImportView::refused);
    press(Qt::Key_Insert);
    EXPECT_EQ(refused.count(), 1) << "nothing is selected";
    text().setTextCursor(text().document()->find(u"发展示例园区"_s));
    QTest::keyClick(&text(), Qt::Key_Insert);
    EXPECT_EQ(current().kind, ReviewKind::Deliverable);
    EXPECT_EQ(current().content.label, u"发展示例园区"_s);
}

TEST_F(ImportViewTest, aFigureInTheTextLeadsToItsLine)
{
    open({write(u"a.txt"_s, words())});
    const QTextCursor place = text().document()->find(u"65"_s);
    QTextCursor cursor(text().document());
    cursor.setPosition(place.selectionStart() + 1);
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().cursorRect(cursor).center());
    EXPECT_EQ(current().content.value, 65);
}

TEST_F(ImportViewTest, doubtsAreSaidListedAndGoneThrough)
{
    open({write(u"a.txt"_s, words().replace(u"到2018年,建成"_s, u"建成"_s))});
    ASSERT_GE(draft().progress().toLookAt, 1);
    press(Qt::Key_N);
    EXPECT_TRUE(draft().needsLook(table().currentItem()));
    EXPECT_FALSE(part<QLabel>("reviewDoubts")->text().isEmpty());
    press(Qt::Key_F);
    EXPECT_TRUE(part<QAbstractButton>("doubtsOnly")->isChecked());
    for (int row = 0; row < table().proxy().rowCount(); ++row)
        EXPECT_TRUE(table().proxy().index(row, 0).data(ReviewModel::NeedsLookRole).toBool());
    while (table().proxy().rowCount() > 0)
        press(Qt::Key_A);
    EXPECT_TRUE(part<QLabel>("reviewNothing")->isVisible());
}

TEST_F(ImportViewTest, theParticularsArePutRightInPlace)
{
    open({write(u"a.txt"_s, words())});
    auto* title = part<QLineEdit>("reviewTitle");
    title->setText(u"另一个名称"_s);
    emit title->editingFinished();
    EXPECT_EQ(draft().facts().title, u"另一个名称"_s);
    QSignalSpy refused(&m_view, &ImportView::refused);
    auto* issued = part<QLineEdit>("reviewIssued");
    issued->setText(u"some day"_s);
    emit issued->editingFinished();
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(draft().facts().issued, QDate(2016, 3, 1));
}

TEST_F(ImportViewTest, severalFilesAreFinishedTogether)
{
    open({write(u"a.txt"_s, words()), write(u"b.txt"_s, u"示例省乙另一计划\n到2020年,建成示例车站12个。\n"_s),
          m_folder.filePath(u"missing.txt"_s)});
    const auto* files = part<QTableView>("importFiles");
    EXPECT_TRUE(files->isVisible());
    QCoreApplication::sendPostedEvents();
    EXPECT_GE(files->viewport()->height(), 3 * files->rowHeight(0)) << "the last row stands whole";
    QTest::mouseClick(part<QAbstractButton>("importFinish"), Qt::LeftButton);
    EXPECT_EQ(m_imports.size(), 2U);
}

// A page of text, then one that only has a picture.
TEST_F(ImportViewTest, saysWhichPagesHaveNoText)
{
    const QString path = m_folder.filePath(u"scan.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.setFont(QFont(u"WenQuanYi Micro Hei"_s));
        painter.drawText(QPoint(400, 400), u"到2018年，建成示例基站3500个。"_s);
        writer.newPage();
        painter.fillRect(QRect(400, 400, 900, 900), Qt::gray);
    }
    open({path});
    EXPECT_TRUE(part<QLabel>("documentIssues")->isVisible());
    EXPECT_TRUE(part<QLabel>("documentIssues")->text().contains(u"Page 2 of the document has no text"_s));
    const QAbstractItemModel* files = part<QTableView>("importFiles")->model();
    EXPECT_TRUE(files->index(0, 2).data().toString().endsWith(u"some pages have no text"_s));
    open({write(u"a.txt"_s, words())});
    part<QTableView>("importFiles")->selectRow(1);
    EXPECT_FALSE(part<QLabel>("documentIssues")->isVisible());
}

class ImportVersionTest : public ImportViewTest
{
protected:
    // The first version is stored with a value of 2016 for its first measure.
    void storeFirst()
    {
        open({write(u"first.txt"_s, words())});
        press(Qt::Key_Return, Qt::ControlModifier);
        const Result<std::vector<ImportOutcome>> outcomes = m_workspace->importPlans(m_imports);
        ASSERT_TRUE(outcomes);
        m_first = outcomes->front().plan;
        m_view.close();
        m_imports.clear();
        const PlanRecord* plan = m_workspace->plan(m_first);
        m_station = plan->measureId(plan->content.measures.front());
        ObservationEntry entry = noDataEntry(m_station, Period(PeriodKind::Year, 2016));
        entry.value = 1200;
        ASSERT_TRUE(m_workspace->record(std::span(&entry, 1)));
    }

    PlanId m_first;
    MeasureId m_station;
};

TEST_F(ImportVersionTest, showsWhatChangesAndKeepsTheProgress)
{
    storeFirst();
    open({write(u"second.txt"_s, words(4200))});
    EXPECT_TRUE(part<QWidget>("versionWords")->isVisible());
    EXPECT_TRUE(part<QCheckBox>("versionReplaces")->isChecked());
    auto* changes = part<QAbstractButton>("reviewTab3");
    ASSERT_TRUE(changes->isVisible());
    QTest::mouseClick(changes, Qt::LeftButton);
    const QAbstractItemModel* model = part<QTableView>("reviewChanges")->model();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_TRUE(model->index(0, 2).data().toString().contains(u"3,500"_s));
    EXPECT_TRUE(model->index(0, 3).data().toString().contains(u"4,200"_s));
    QTest::mouseClick(part<QAbstractButton>("importFinish"), Qt::LeftButton);
    ASSERT_EQ(m_imports.size(), 1U);
    EXPECT_EQ(m_imports.front().replaces, m_first);
    ASSERT_TRUE(m_workspace->importPlans(m_imports));
    EXPECT_EQ(m_workspace->plan(m_first), nullptr);
    ASSERT_EQ(m_workspace->observations(m_station).size(), 1U);
    EXPECT_EQ(m_workspace->observations(m_station).front().value, 1200);
    EXPECT_NE(m_workspace->measure(m_station), nullptr);
}

TEST_F(ImportVersionTest, canStandBesideTheEarlierOne)
{
    storeFirst();
    open({write(u"second.txt"_s, words(4200))});
    part<QCheckBox>("versionReplaces")->setChecked(false);
    QTest::mouseClick(part<QAbstractButton>("importFinish"), Qt::LeftButton);
    ASSERT_EQ(m_imports.size(), 1U);
    EXPECT_FALSE(m_imports.front().replaces);
    ASSERT_TRUE(m_workspace->importPlans(m_imports));
    EXPECT_NE(m_workspace->plan(m_first), nullptr);
}

} // namespace
} // namespace milepost
