// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/housestyle.h"
#include "ui/common/icons.h"
#include "ui/common/verdictbadge.h"
#include "ui/progress/openmark.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr std::array kVerdicts{
    Verdict::MetEarly,  Verdict::Met,        Verdict::Ahead,  Verdict::OnTrack, Verdict::Behind,
    Verdict::FarBehind, Verdict::Regressing, Verdict::Missed, Verdict::NoData,  Verdict::NotAssessable};

std::string toStdName(Verdict verdict)
{
    return verdictWord(verdict).toStdString();
}

double relativeLuminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// CIE L*, 0 black to 100 white: what is left of a colour on a grey printer.
double lightness(const QColor& color)
{
    return 116.0 * std::cbrt(relativeLuminance(color)) - 16.0;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = relativeLuminance(a) + 0.05;
    const double second = relativeLuminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QImage shapeOf(Verdict verdict)
{
    QImage image(24, 24, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintVerdictShape(painter, QRectF(2, 2, 20, 20), verdict, themePalette(ThemeVariant::Light));
    painter.end();
    // Only the outline counts, not the shade.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qGray(image.pixel(x, y)) > 245 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    }
    return image;
}

class ThemeTest : public testing::TestWithParam<ThemeVariant>
{};

TEST_P(ThemeTest, verdictColoursStaySeparateInGrey)
{
    for (const Verdict first : kVerdicts) {
        for (const Verdict second : kVerdicts) {
            if (first == second)
                continue;
            EXPECT_GE(std::abs(lightness(verdictColor(first, GetParam())) -
                               lightness(verdictColor(second, GetParam()))),
                      3.0)
                << toStdName(first) << " and " << toStdName(second);
        }
    }
}

TEST_P(ThemeTest, textIsReadableOnEveryGround)
{
    const ThemeColors& colors = themeColors(GetParam());
    for (const QColor& ground : {colors.surface, colors.background, colors.raised, colors.accentSoft}) {
        EXPECT_GE(contrast(colors.ink, ground), 7.0);
        EXPECT_GE(contrast(colors.mutedInk, ground), 4.5);
        EXPECT_GE(contrast(colors.accent, ground), 4.5);
    }
    EXPECT_GE(contrast(colors.onAccent, colors.accent), 4.5);
}

TEST_P(ThemeTest, figuresThatAreNotRecordedAreReadableInTheSheet)
{
    for (const CellState state : {CellState::Asked, CellState::Unsent, CellState::Refused, CellState::Waiting,
                                  CellState::Contested}) {
        EXPECT_GE(contrast(openInk(themePalette(GetParam()), state), themeColors(GetParam()).surface), 4.5)
            << static_cast<int>(state);
    }
}

TEST_P(ThemeTest, isToldFromThePalette)
{
    EXPECT_EQ(themeVariant(themePalette(GetParam())), GetParam());
}

TEST_P(ThemeTest, aBoxToCheckIsSeenAndSaysItsState)
{
    const HouseStyle style;
    const QColor ground = themeColors(GetParam()).surface;
    const auto drawn = [&](QStyle::State state) {
        QImage image(17, 17, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        QStyleOptionButton option;
        option.rect = image.rect();
        option.palette = themePalette(GetParam());
        option.state = QStyle::State_Enabled | state;
        style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
        return image;
    };
    const QImage empty = drawn(QStyle::State_Off);
    double best = 0;
    for (int x = 0; x < empty.width(); ++x)
        best = std::max(best, contrast(QColor(empty.pixel(x, empty.height() / 2)), ground));
    EXPECT_GE(best, 3.0) << "the edge";
    EXPECT_NE(empty, drawn(QStyle::State_On));
    EXPECT_NE(drawn(QStyle::State_NoChange), drawn(QStyle::State_On));
    EXPECT_NE(drawn(QStyle::State_NoChange), empty);
}

INSTANTIATE_TEST_SUITE_P(Variants, ThemeTest, testing::Values(ThemeVariant::Light, ThemeVariant::Dark),
                         [](const auto& row) { return row.param == ThemeVariant::Light ? "light" : "dark"; });

TEST(VerdictShapeTest, isDifferentForEveryVerdict)
{
    for (const Verdict first : kVerdicts) {
        for (const Verdict second : kVerdicts) {
            if (first == second)
                continue;
            EXPECT_NE(shapeOf(first), shapeOf(second)) << toStdName(first);
        }
    }
}

TEST(VerdictWordTest, everyVerdictBelongsToTheGroupThatListsIt)
{
    std::set<QString> words;
    for (const Verdict verdict : kVerdicts) {
        const std::vector<Verdict> members = verdictsOf(verdictGroup(verdict));
        EXPECT_NE(std::find(members.begin(), members.end(), verdict), members.end());
        words.insert(verdictWord(verdict));
        EXPECT_FALSE(verdictHint(verdict).isEmpty());
    }
    EXPECT_EQ(words.size(), kVerdicts.size());
}

TEST(IconsTest, everyLineIconTakesTheColourItIsGiven)
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    EXPECT_GT(files.size(), 15);
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        if (name == u"milepost")
            continue;
        const QImage image = lineIcon(name, QColor(Qt::red)).pixmap(QSize(24, 24)).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).red() > 200;
        }
        EXPECT_TRUE(drawn) << name.toStdString();
    }
}

// Fusion shortens a text that is wider than its room with the sign of the underlined key counted as a letter.
TEST(ThemeTest, theLongestTextOfAMenuHasRoomForTheSignOfItsKey)
{
    HouseStyle house;
    QStyleOptionMenuItem item;
    item.text = u"关于规划里程碑(&A)"_s;
    const QFontMetrics metrics(item.font);
    const QSize text(metrics.horizontalAdvance(u"关于规划里程碑(A)"_s), metrics.height());
    const int base = house.baseStyle()->sizeFromContents(QStyle::CT_MenuItem, &item, text, nullptr).width();
    const int own = house.sizeFromContents(QStyle::CT_MenuItem, &item, text, nullptr).width();
    EXPECT_GE(own - base, metrics.horizontalAdvance(u'&'));
}

TEST(ThemeTest, theListOfABoxHasLinesToBeHit)
{
    HouseStyle house;
    QComboBox box;
    box.setStyle(&house);
    box.addItems({u"one"_s, u"two"_s});
    box.insertSeparator(1);
    box.ensurePolished();
    QEvent nearby(QEvent::Enter);
    QCoreApplication::sendEvent(&box, &nearby);
    EXPECT_GE(box.view()->sizeHintForRow(0), 28);
    EXPECT_LT(box.view()->sizeHintForRow(1), 12);
    box.addItem(u"a line that is much longer than the box it stands in"_s);
    QCoreApplication::sendEvent(&box, &nearby);
    EXPECT_GE(box.view()->minimumWidth(), box.view()->sizeHintForColumn(0));
}

TEST(ThemeTest, drawsItsOwnIconsWhereTheDesktopsWouldHaveToBeLookedUp)
{
    const HouseStyle style;
    for (const QStyle::StandardPixmap icon :
         {QStyle::SP_LineEditClearButton, QStyle::SP_ToolBarHorizontalExtensionButton,
          QStyle::SP_ToolBarVerticalExtensionButton}) {
        const QImage drawn = style.standardIcon(icon, nullptr, nullptr).pixmap(16, 16).toImage();
        ASSERT_FALSE(drawn.isNull());
        QImage nothing(drawn.size(), drawn.format());
        nothing.fill(Qt::transparent);
        EXPECT_NE(drawn, nothing) << icon;
    }
    EXPECT_FALSE(programIcon().pixmap(32, 32).isNull());
}

/// A desktop that puts icons of its own on the buttons of dialogs.
class IconsOnButtons : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

TEST(HouseStyleTest, buttonsOfDialogsHaveNoIconsOfTheDesktop)
{
    HouseStyle house;
    house.setBaseStyle(new IconsOnButtons);
    EXPECT_EQ(house.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr), 0);
}

} // namespace
} // namespace milepost
