// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has no right to is grey on every page, with the reason.
#include "app/pagefactories.h"
#include "tests/core/store/serverofficers.h"
#include "ui/common/messagebar.h"
#include "ui/compare/contexttable.h"
#include "ui/plans/planspage.h"
#include "ui/progress/rulebox.h"
#include "ui/progress/sheetview.h"
#include "ui/review/importview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/targets/indicatorchooser.h"
#include "ui/targets/verdictexplanation.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

namespace milepost {
namespace {

/// The window of an officer of the server: m_plan is of 520000, m_other of 460000.
class RightsTest : public ServerOfficersFixture
{
protected:
    void TearDown() override
    {
        m_window.reset();
        m_session.reset();
        ServerOfficersFixture::TearDown();
    }

    void openWindow(const QString& login, PageId page)
    {
        m_window.reset();
        m_session = std::make_unique<Session>(m_catalogue, m_clock);
        m_session->setAsOf(QDate(2017, 7, 1));
        m_session->setWorkspace(openAs(login));
        m_window = std::make_unique<MainWindow>(*m_session, pageFactories(), page);
        m_window->resize(1280, 860);
        m_window->show();
    }

    /// Whether a control is grey and says why.
    template <class Control>
    testing::AssertionResult isGrey(const char* name, const QString& why) const
    {
        const auto* control = m_window->findChild<Control*>(QString::fromLatin1(name));
        if (!control)
            return testing::AssertionFailure() << name << " is not there";
        return isGrey(*control, why);
    }
    static testing::AssertionResult isGrey(const QWidget& control, const QString& why)
    {
        if (control.isEnabled())
            return testing::AssertionFailure() << control.objectName().toStdString() << " is available";
        return control.toolTip().contains(why)
                   ? testing::AssertionSuccess()
                   : testing::AssertionFailure() << control.toolTip().toStdString();
    }
    bool isAvailable(const char* name) const
    {
        const auto* control = m_window->findChild<QWidget*>(QString::fromLatin1(name));
        return control && control->isEnabled();
    }
    PlansPage& plans() const { return static_cast<PlansPage&>(*m_window->page(PageId::Plans)); }
    QString said() const { return m_window->findChild<MessageBar*>()->text(); }

    QString document(const QString& province)
    {
        const QString path = m_folder.filePath(province + u".txt"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            (province + u"人民政府\n示例行动计划\n一、示例电子商务\n到2019年，示例交易额达到500亿元。\n"_s)
                .toUtf8());
        return path;
    }
    void read(const QString& path)
    {
        plans().importDocuments({path});
        const auto* import = m_window->findChild<ImportView*>();
        ASSERT_TRUE(QTest::qWaitFor([import] { return !import->queue().isReading(); }, 20'000));
    }

    const QString m_ofProvince = u"no right to change what belongs to this province"_s;
    const QString m_editors = u"Only editors"_s;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(RightsTest, plansAreNeitherImportedNorWithdrawnNorGivenTheirDocumentByAReader)
{
    openWindow(kReader, PageId::Plans);
    EXPECT_TRUE(isGrey<QPushButton>("importDocument", m_editors));
    plans().showPlan(m_other);
    EXPECT_TRUE(isGrey<QPushButton>("withdrawPlan", m_ofProvince));
    for (const QPushButton* attach : plans().findChildren<QPushButton*>(u"emptyStateAction"_s)) {
        if (attach->isVisible()) {
            EXPECT_TRUE(isGrey(*attach, m_ofProvince));
        }
    }
    m_window->follow({.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
    EXPECT_TRUE(said().contains(m_editors)) << "instead of asking for files";
    EXPECT_FALSE(m_window->findChild<QAction*>(u"action_bringBack"_s)->isEnabled());
    EXPECT_TRUE(m_window->findChild<QAction*>(u"action_takeCopy"_s)->isEnabled());
}

TEST_F(RightsTest, anEditorWithdrawsThePlansOfHerProvinceOnly)
{
    openWindow(kEditor, PageId::Plans);
    EXPECT_TRUE(isAvailable("importDocument"));
    plans().showPlan(m_plan);
    EXPECT_TRUE(isAvailable("withdrawPlan"));
    plans().showPlan(m_other);
    EXPECT_TRUE(isGrey<QPushButton>("withdrawPlan", m_ofProvince));
    plans().showPlan(m_plan);
    EXPECT_TRUE(isAvailable("withdrawPlan"));
    EXPECT_TRUE(m_window->findChild<QAction*>(u"action_bringBack"_s)->isEnabled());
}

TEST_F(RightsTest, whatWasReadOfAnotherProvinceCannotBeFinishedAndSaysSo)
{
    openWindow(kEditor, PageId::Plans);
    read(document(u"海南省"_s));
    EXPECT_TRUE(isGrey<QPushButton>("importFinish", m_ofProvince));
    EXPECT_TRUE(m_window->findChild<QLabel*>(u"importState"_s)->text().contains(m_ofProvince));
    m_window->findChild<ImportView*>()->close();
    read(document(u"贵州省"_s));
    EXPECT_TRUE(isAvailable("importFinish"));
}

TEST_F(RightsTest, indicatorsAreLinkedInOnesOwnProvinceAndMethodsChosenByAdministrators)
{
    openWindow(kEditor, PageId::Targets);
    IndicatorChooser chooser;
    const auto& choice = *chooser.findChild<QComboBox*>(u"indicatorChoice"_s);
    chooser.showMeasure(m_session->context(), measure(m_plan));
    EXPECT_TRUE(choice.isEnabled());
    chooser.showMeasure(m_session->context(), measure(m_other));
    EXPECT_TRUE(isGrey(choice, m_ofProvince));
    VerdictExplanation explanation(m_session->context(), measure(m_plan), nullptr);
    EXPECT_TRUE(isGrey(*explanation.findChild<QComboBox*>(u"explainedMethod"_s), u"Only administrators"_s));
    openWindow(kAdministrator, PageId::Targets);
    VerdictExplanation own(m_session->context(), measure(m_plan), nullptr);
    EXPECT_TRUE(own.findChild<QComboBox*>(u"explainedMethod"_s)->isEnabled());
}

TEST_F(RightsTest, comparisonsAreSavedAndContextFiguresTypedByEditors)
{
    openWindow(kReader, PageId::Compare);
    EXPECT_TRUE(isGrey<QPushButton>("saveComparison", m_editors));
    EXPECT_TRUE(isGrey<QLineEdit>("comparisonName", m_editors));
    m_window->findChild<QPushButton*>(u"contextFigures"_s)->click();
    auto* table = m_window->findChild<ContextTable*>();
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->findChild<QLabel*>(u"contextMessage"_s)->text().contains(m_editors));
    const auto* figures = table->findChild<QTableWidget*>(u"contextFiguresTable"_s);
    for (int column = 0; column < figures->columnCount(); ++column)
        EXPECT_FALSE(figures->item(0, column)->flags().testFlag(Qt::ItemIsEditable));
    openWindow(kEditor, PageId::Compare);
    EXPECT_TRUE(isAvailable("comparisonName"));
}

TEST_F(RightsTest, rulesEvidenceAndHistorySayWhyTheyAreOnlyRead)
{
    openWindow(kReader, PageId::Progress);
    auto* view = m_window->findChild<SheetView*>(u"sheetView"_s);
    view->setCurrentIndex(view->model()->index(1, view->model()->columnCount() - 1));
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    auto* rules = m_window->findChild<RuleBox*>();
    ASSERT_NE(rules, nullptr);
    EXPECT_TRUE(isGrey(*rules, m_ofProvince));
    EXPECT_TRUE(isGrey<QToolButton>("evidenceAdd", u"no right to enter figures"_s));
    EXPECT_FALSE(isAvailable("sheetClosing"));
}

TEST_F(RightsTest, aRightThatIsGivenIsSeenAtOnce)
{
    openWindow(kReader, PageId::Plans);
    plans().showPlan(m_plan);
    EXPECT_FALSE(isAvailable("withdrawPlan"));
    ASSERT_TRUE(grantRight(m_owner->database(), {kReader, OfficerRole::Editor, u"520000"_s}));
    ASSERT_TRUE(openAs(kAdministrator)->setBands({1.2, 0.9, 0.5})); // rights are read with what else came
    ASSERT_TRUE(m_session->workspace()->refresh());
    EXPECT_TRUE(isAvailable("withdrawPlan"));
    EXPECT_TRUE(isAvailable("importDocument"));
}

} // namespace
} // namespace milepost
