// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/indicatorchooser.h"

#include "core/workspace/workspace.h"
#include "tests/support/windowfixture.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class IndicatorChooserTest : public WindowFixture
{};

TEST_F(IndicatorChooserTest, saysWhyAndTakesAnotherChoiceAsAnUndoStep)
{
    const MeasureId id = measure(u"m1"_s);
    IndicatorChooser chooser;
    chooser.showMeasure(m_session->context(), id);
    auto* choice = chooser.findChild<QComboBox*>(u"indicatorChoice"_s);
    const auto* reason = chooser.findChild<QLabel*>(u"indicatorReason"_s);
    EXPECT_EQ(choice->currentIndex(), 0);
    EXPECT_TRUE(reason->text().contains(u"…电商…交易额"_s)) << reason->text().toStdString();
    EXPECT_EQ(choice->findData(u"online_retail"_s), -1) << "filled before anybody turns to it";
    QFocusEvent turned(QEvent::FocusIn);
    QCoreApplication::sendEvent(choice, &turned);
    EXPECT_GE(choice->findData(u"online_retail"_s), 0);
    EXPECT_EQ(choice->findData(u"makerspaces"_s), -1); // another unit

    choice->setCurrentIndex(choice->findData(u"online_retail"_s));
    emit choice->activated(choice->currentIndex());
    EXPECT_EQ(m_session->workspace()->measure(id)->indicator, u"online_retail"_s);
    chooser.showMeasure(m_session->context(), id);
    EXPECT_EQ(choice->currentData().toString(), u"online_retail"_s);

    m_session->context().undoStack->undo();
    EXPECT_EQ(m_session->workspace()->measure(id)->indicator, u"ecommerce_turnover"_s);
}

} // namespace
} // namespace milepost
