// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/consistencypanel.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ConsistencyPanelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_panel.resize(480, 400);
        m_panel.show();
    }

    void check(const ParsedPlan& plan, const std::optional<QString>& text = std::nullopt)
    {
        static const Result<Catalogue> catalogue = Catalogue::load();
        m_panel.showPlan(plan, *catalogue, text);
    }

    QTextBrowser* list() const { return m_panel.findChild<QTextBrowser*>(u"consistencyList"_s); }
    QToolButton* heading() const { return m_panel.findChild<QToolButton*>(u"consistencyHeading"_s); }
    QStringList links() const
    {
        QStringList found;
        for (QTextBlock block = list()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString link = part.fragment().charFormat().anchorHref();
                if (!link.isEmpty() && !found.contains(link))
                    found += link;
            }
        }
        return found;
    }

    /// A plan whose only finding are gaps of its text.
    static ParsedPlan planWithGaps(int gaps)
    {
        ParsedPlan plan;
        for (int i = 0; i < gaps; ++i)
            plan.issues.push_back({Severity::Warning, u"text.gap"_s, {}, {i, i}});
        return plan;
    }

    ConsistencyPanel m_panel;
};

TEST_F(ConsistencyPanelTest, saysThatNothingWasFound)
{
    check({});
    EXPECT_EQ(list()->toPlainText(), u"No contradictions or gaps were found in this plan.");
    EXPECT_EQ(heading()->text(), u"Consistency checks");
}

TEST_F(ConsistencyPanelTest, everyFindingLeadsToItsTargets)
{
    check(samplePlan());
    ASSERT_FALSE(m_panel.findings().empty());
    for (const Finding& finding : m_panel.findings())
        EXPECT_TRUE(list()->toPlainText().contains(finding.message)) << finding.message.toStdString();
    QSignalSpy activated(&m_panel, &ConsistencyPanel::targetActivated);
    size_t places = 0;
    for (const Finding& finding : m_panel.findings())
        places += finding.places.size();
    EXPECT_EQ(static_cast<size_t>(links().size()), places);
    // The keyboard reaches the first place as well.
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Tab);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toString(), m_panel.findings().front().places.front().target);
}

TEST_F(ConsistencyPanelTest, passagesAreDoorsOnlyIntoAnAttachedText)
{
    check(planWithGaps(2));
    EXPECT_TRUE(links().isEmpty());
    check(planWithGaps(2), u"示例文本。"_s);
    ASSERT_EQ(links().size(), 2);
    QSignalSpy activated(&m_panel, &ConsistencyPanel::passageActivated);
    emit list()->anchorClicked(QUrl(links().at(1)));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].value<TextSpan>(), (TextSpan{1, 1}));
}

TEST_F(ConsistencyPanelTest, manyPlacesAreUnfoldedOnDemand)
{
    check(planWithGaps(30), QString(40, u'字'));
    EXPECT_EQ(links().size(), 7); // six places and the door to the others
    EXPECT_TRUE(list()->toPlainText().contains(u"30"));
    emit list()->anchorClicked(QUrl(links().back()));
    EXPECT_EQ(links().size(), 30);
}

TEST_F(ConsistencyPanelTest, theHeadingOpensAndCloses)
{
    check(samplePlan());
    EXPECT_TRUE(list()->isVisible());
    QTest::mouseClick(heading(), Qt::LeftButton);
    EXPECT_FALSE(list()->isVisible());
    QTest::keyClick(heading(), Qt::Key_Space);
    EXPECT_TRUE(list()->isVisible());
}

} // namespace
} // namespace milepost
