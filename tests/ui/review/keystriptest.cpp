// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/keystrip.h"

#include "tests/support/printers.h"

#include <QAbstractButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(ReviewKeysTest, eachIsTakenOnce)
{
    QSet<int> taken;
    for (const ReviewKey& key : reviewKeys()) {
        EXPECT_FALSE(taken.contains(key.key)) << keyCap(key).toStdString();
        taken.insert(key.key);
        EXPECT_FALSE(reviewActionWord(key.action).isEmpty()) << keyCap(key).toStdString();
    }
}

TEST(KeyStripTest, aClickDoesWhatTheKeyDoes)
{
    KeyStrip strip;
    strip.resize(600, 100);
    QSignalSpy triggered(&strip, &KeyStrip::triggered);
    auto* accept = strip.findChild<QAbstractButton*>(u"keyA"_s);
    ASSERT_NE(accept, nullptr);
    QTest::mouseClick(accept, Qt::LeftButton);
    ASSERT_EQ(triggered.count(), 1);
    EXPECT_EQ(triggered[0][0].value<ReviewAction>(), ReviewAction::Accept);
    EXPECT_FALSE(accept->accessibleName().isEmpty());
}

TEST(KeyStripTest, wrapsSoThatEveryKeyIsSeen)
{
    KeyStrip strip;
    for (const int width : {400, 800, 1600}) {
        strip.resize(width, strip.heightForWidth(width));
        strip.show();
        for (const QAbstractButton* button : strip.findChildren<QAbstractButton*>())
            EXPECT_TRUE(strip.rect().contains(button->geometry())) << width << button->text().toStdString();
    }
    EXPECT_GT(strip.heightForWidth(400), strip.heightForWidth(1600));
}

} // namespace
} // namespace milepost
