// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/draftbar.h"

#include "tests/support/windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DraftBarTest : public WindowFixture
{
protected:
    /// The bar as wide as that, with the height it asks for.
    void showAt(int width)
    {
        m_bar.resize(width, m_bar.heightForWidth(width));
        QCoreApplication::processEvents();
        m_bar.resize(width, m_bar.heightForWidth(width));
        QCoreApplication::processEvents();
    }
    QRect place(const QString& name) const
    {
        const auto* part = m_bar.findChild<QWidget*>(name);
        return {part->mapTo(&m_bar, QPoint()), part->size()};
    }

    DraftBar m_bar;
};

TEST_F(DraftBarTest, choicesStandBesideTheSentenceOrBelowWhereItHasNoRoom)
{
    m_bar.askWhich(u"Somebody has recorded another figure here. "_s.repeated(3), 11);
    showAt(1600);
    EXPECT_LT(place(u"draftTheirs"_s).top(), place(u"draftWords"_s).bottom());
    showAt(700);
    EXPECT_GT(place(u"draftTheirs"_s).top(), place(u"draftWords"_s).bottom());
    for (const QString& name : {u"draftTheirs"_s, u"draftMine"_s, u"draftEdit"_s, u"draftForAll"_s}) {
        EXPECT_TRUE(m_bar.rect().contains(place(name))) << name.toStdString();
        EXPECT_GE(place(name).width(), m_bar.findChild<QWidget*>(name)->sizeHint().width());
    }
}

TEST_F(DraftBarTest, isToldApartWithoutColour)
{
    const auto* icon = m_bar.findChild<QLabel*>(u"draftIcon"_s);
    m_bar.askWhich(u"12, 15?"_s, 0);
    const QImage question = icon->pixmap().toImage().convertToFormat(QImage::Format_Alpha8);
    m_bar.offer({2, 1}, DraftBar::Offer::Later);
    const QImage notice = icon->pixmap().toImage().convertToFormat(QImage::Format_Alpha8);
    EXPECT_FALSE(question.isNull());
    EXPECT_NE(question, notice);
    EXPECT_EQ(m_bar.accessibleName(), m_bar.findChild<QLabel*>(u"draftWords"_s)->text());
}

TEST_F(DraftBarTest, takesTheNameOfAMeasureAsItIsWritten)
{
    m_bar.askWhich(u"“<b>x</b>”: 12, 15?"_s, 0);
    EXPECT_EQ(m_bar.findChild<QLabel*>(u"draftWords"_s)->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace milepost
