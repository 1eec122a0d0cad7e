// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headedlist.h"

#include "tests/support/printers.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

HeadedItem item(const QString& id, const QString& group)
{
    return {.id = id, .name = id, .count = 0, .hint = {}, .heading = group, .group = group, .searchText = id};
}

class HeadedListTest : public testing::Test
{
protected:
    HeadedListTest()
    {
        m_list.setItems({item(u"apple"_s, u"a"_s), item(u"apricot"_s, u"a"_s), item(u"banana"_s, u"b"_s)});
        m_list.resize(260, 400);
        m_list.show();
    }

    template <class Widget>
    Widget* part(const char* name) const
    {
        return m_list.findChild<Widget*>(QLatin1String(name));
    }

    HeadedList m_list{u"fruit"_s};
};

TEST_F(HeadedListTest, beginsWithTheFirstItem)
{
    EXPECT_EQ(m_list.current(), u"apple"_s);
    EXPECT_TRUE(m_list.hasItems());
}

TEST_F(HeadedListTest, keepsWhatIsChosenWhileItIsListed)
{
    m_list.choose(u"apricot"_s);
    QSignalSpy changed(&m_list, &HeadedList::currentChanged);
    part<QLineEdit>("fruitSearch")->setText(u"ap"_s);
    m_list.setItems({item(u"apricot"_s, u"a"_s), item(u"apple"_s, u"a"_s)});
    EXPECT_EQ(m_list.current(), u"apricot"_s);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(HeadedListTest, theFirstThingFoundTakesThePlaceOfWhatIsHidden)
{
    m_list.setFilter({}, u"b"_s);
    EXPECT_EQ(m_list.current(), u"banana"_s);
    EXPECT_FALSE(m_list.lists(u"apple"_s));
}

TEST_F(HeadedListTest, whereNothingIsFoundItSaysSoAndKeepsWhatWasChosen)
{
    part<QLineEdit>("fruitSearch")->setText(u"zzz"_s);
    EXPECT_TRUE(part<QLabel>("fruitNothingFound")->isVisible());
    EXPECT_FALSE(part<QListView>("fruitList")->isVisible());
    EXPECT_EQ(m_list.current(), u"apple"_s);
}

TEST_F(HeadedListTest, choosingSomethingHiddenEndsTheSearch)
{
    part<QLineEdit>("fruitSearch")->setText(u"ban"_s);
    m_list.choose(u"apricot"_s);
    EXPECT_EQ(m_list.current(), u"apricot"_s);
    EXPECT_TRUE(part<QLineEdit>("fruitSearch")->text().isEmpty());
}

TEST_F(HeadedListTest, theKeysLeadFromTheSearchIntoTheList)
{
    auto* search = part<QLineEdit>("fruitSearch");
    search->setFocus();
    QTest::keyClicks(search, u"ap"_s);
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_EQ(m_list.focusWidget(), part<QListView>("fruitList"));
    QTest::keyClick(part<QListView>("fruitList"), Qt::Key_Down);
    EXPECT_EQ(m_list.current(), u"apricot"_s);
}

} // namespace
} // namespace milepost
