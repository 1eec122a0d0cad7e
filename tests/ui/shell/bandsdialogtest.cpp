// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bandsdialog.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/windowfixture.h"
#include "ui/undo/changerules.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class BandsDialogTest : public WindowFixture
{};

TEST_F(BandsDialogTest, givesTheLimitsAndRefusesThoseThatDoNotRise)
{
    BandsDialog dialog(Bands{1.1, 0.9, 0.5, 0.1, 1.5});
    EXPECT_EQ(dialog.bands(), (Bands{1.1, 0.9, 0.5, 0.1, 1.5}));
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    dialog.findChild<QDoubleSpinBox*>(u"bandsBehind"_s)->setValue(0.95);
    EXPECT_FALSE(buttons->button(QDialogButtonBox::Ok)->isEnabled());
    buttons->button(QDialogButtonBox::RestoreDefaults)->click();
    EXPECT_TRUE(buttons->button(QDialogButtonBox::Ok)->isEnabled());
    EXPECT_EQ(dialog.bands(), Bands{});
}

TEST_F(BandsDialogTest, theMenuChangesThemAsOneStep)
{
    QTimer::singleShot(0, m_window.get(), [this] {
        auto* dialog = m_window->findChild<BandsDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QDoubleSpinBox*>(u"bandsOnTrack"_s)->setValue(0.90);
        dialog->accept();
    });
    m_window->findChild<QAction*>(u"action_bands"_s)->trigger();
    EXPECT_EQ(m_session->context().scoreboard->bands().onTrack, 0.90);
    EXPECT_EQ(m_session->undoStack()->undoText(), u"Change the assessment bands"_s);
    m_session->undoStack()->undo();
    EXPECT_EQ(m_session->context().scoreboard->bands(), Bands{});
}

} // namespace
} // namespace milepost
