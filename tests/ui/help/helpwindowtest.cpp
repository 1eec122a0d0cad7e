// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "tests/support/printers.h"
#include "tests/support/windowfixture.h"

#include <QAction>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class HelpWindowTest : public WindowFixture
{
protected:
    void useChinese()
    {
        m_language.apply(QLocale(QLocale::Chinese, QLocale::China));
        QCoreApplication::sendPostedEvents();
    }
    QString shown() const
    {
        return m_window->findChild<HelpWindow*>()->findChild<QTextBrowser*>()->toPlainText();
    }
    void ask() { m_window->findChild<QAction*>(u"action_help"_s)->trigger(); }
};

TEST_F(HelpWindowTest, everyPageStandsInBothLanguages)
{
    const std::vector<HelpPage> english = helpPages();
    useChinese();
    const std::vector<HelpPage> chinese = helpPages();
    ASSERT_EQ(english.size(), chinese.size());
    for (size_t i = 0; i < english.size(); ++i) {
        EXPECT_EQ(english[i].id, chinese[i].id);
        EXPECT_FALSE(english[i].title.isEmpty()) << english[i].id.toStdString();
        EXPECT_NE(english[i].title, chinese[i].title);
        for (const QString& tag : {u"<li>"_s, u"<tr>"_s, u"<p>"_s, u"<img"_s})
            EXPECT_EQ(english[i].html.count(tag), chinese[i].html.count(tag)) << english[i].id.toStdString();
    }
}

// The keys are a table of their own.
TEST_F(HelpWindowTest, everyPageButTheKeysHasItsPicture)
{
    ask();
    const auto* window = m_window->findChild<HelpWindow*>();
    auto* text = window->findChild<QTextBrowser*>();
    std::vector<HelpPage> pages = helpPages();
    std::erase_if(pages, [](const HelpPage& page) { return page.id == u"keys"_s; });
    for (const HelpPage& page : pages)
        EXPECT_TRUE(page.html.contains(u"picture:"_s + page.id)) << page.id.toStdString();
    for (const bool inChinese : {false, true}) {
        if (inChinese)
            useChinese();
        for (const HelpPage& page : pages) {
            const QString name = u"picture:"_s + page.id;
            const auto picture = text->loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
            EXPECT_EQ(picture.width(), 528) << page.id.toStdString();
            EXPECT_GT(picture.height(), 200) << page.id.toStdString();
        }
    }
}

TEST_F(HelpWindowTest, everyPageOfTheWindowHasItsOwn)
{
    for (const PageFactory& factory : pageFactories()) {
        m_window->showPage(factory.id);
        m_window->page(factory.id)->setFocus();
        ask();
        const auto* pages = m_window->findChild<QListWidget*>(u"helpPages"_s);
        EXPECT_EQ(helpPages()[static_cast<size_t>(pages->currentRow())].id, pageName(factory.id));
    }
}

TEST_F(HelpWindowTest, followsTheLanguageAndStaysOnItsPage)
{
    m_window->showPage(PageId::Compare);
    ask();
    EXPECT_TRUE(shown().startsWith(u"Compare"_s));
    useChinese();
    EXPECT_TRUE(shown().startsWith(u"对比"_s)) << shown().toStdString();
}

TEST_F(HelpWindowTest, namesTheKeys)
{
    m_window->findChild<QAction*>(u"action_keys"_s)->trigger();
    EXPECT_TRUE(shown().contains(u"Ctrl+Z"_s));
}

} // namespace
} // namespace milepost
