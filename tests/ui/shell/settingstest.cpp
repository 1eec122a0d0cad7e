// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "tests/support/printers.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

TEST(SettingsTest, comeBackAsTheyWereSaved)
{
    const QTemporaryDir folder;
    Settings settings;
    settings.geometry = "abc";
    settings.theme = ThemeChoice::Dark;
    settings.language = LanguageChoice::English;
    settings.author = u"王小明"_s;
    settings.workspace = u"/data/省.milepost"_s;
    settings.remember(u"/data/省.milepost"_s);
    settings.remember(u"postgresql://officer@db.example.org/plans"_s);
    settings.page = u"compare"_s;
    settings.tourSeen = true;
    settings.paper = {PaperSize::A3, PageMargins::Own, QMarginsF(21.5, 32, 13, 24), PaperInk::Grey};
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.save(store);
    }
    const QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(Settings::load(store), settings);
}

TEST(SettingsTest, keepAFewRecentWorkspacesTheLastFirst)
{
    Settings settings;
    for (int number = 0; number < 12; ++number)
        settings.remember(QString::number(number));
    settings.remember(u"9"_s);
    EXPECT_EQ(settings.recent,
              (QStringList{u"9"_s, u"11"_s, u"10"_s, u"8"_s, u"7"_s, u"6"_s, u"5"_s, u"4"_s}));
}

TEST(SettingsTest, areTheDefaultsWhereNothingOrNonsenseIsStored)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(Settings::load(store), Settings());
    store.setValue(u"look/theme"_s, u"purple"_s);
    store.setValue(u"look/language"_s, 7);
    store.setValue(u"print/margins"_s, u"wide"_s);
    store.setValue(u"print/ownMargins"_s, u"1 2"_s);
    EXPECT_EQ(Settings::load(store), Settings());
}

TEST(LanguageTest, followsTheSystemAndIsChineseWhereItSaysNothing)
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(localeFor(LanguageChoice::System, QLocale::c()).language(), QLocale::Chinese);
    EXPECT_EQ(localeFor(LanguageChoice::System, american), american);
    EXPECT_EQ(localeFor(LanguageChoice::System, QLocale(QLocale::French)).language(), QLocale::Chinese);
    EXPECT_EQ(localeFor(LanguageChoice::Chinese, american).language(), QLocale::Chinese);
    EXPECT_EQ(localeFor(LanguageChoice::English, QLocale::c()).language(), QLocale::English);
}

} // namespace
} // namespace milepost
