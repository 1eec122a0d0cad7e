// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr QAnyStringView kGeometry = u"window/geometry";
constexpr QAnyStringView kPage = u"window/page";
constexpr QAnyStringView kTheme = u"look/theme";
constexpr QAnyStringView kLanguage = u"look/language";
constexpr QAnyStringView kTourSeen = u"window/tourSeen";
constexpr QAnyStringView kAuthor = u"work/author";
constexpr QAnyStringView kWorkspace = u"work/workspace";

QString text(QAnyStringView key)
{
    return key.toString();
}

} // namespace

Settings Settings::load(const QSettings& store)
{
    Settings settings;
    settings.geometry = store.value(text(kGeometry)).toByteArray();
    settings.page = store.value(text(kPage)).toString();
    settings.tourSeen = store.value(text(kTourSeen), false).toBool();
    const QString theme = store.value(text(kTheme)).toString();
    settings.theme = theme == u"light"  ? ThemeChoice::Light
                     : theme == u"dark" ? ThemeChoice::Dark
                                        : ThemeChoice::System;
    settings.language = languageNamed(store.value(text(kLanguage)).toString());
    settings.author = store.value(text(kAuthor)).toString();
    settings.workspace = store.value(text(kWorkspace)).toString();
    return settings;
}

void Settings::save(QSettings& store) const
{
    store.setValue(text(kGeometry), geometry);
    store.setValue(text(kPage), page);
    store.setValue(text(kTourSeen), tourSeen);
    store.setValue(text(kTheme), theme == ThemeChoice::Light  ? u"light"_s
                                 : theme == ThemeChoice::Dark ? u"dark"_s
                                                              : u"system"_s);
    store.setValue(text(kLanguage), language == LanguageChoice::Chinese   ? u"zh"_s
                                    : language == LanguageChoice::English ? u"en"_s
                                                                          : u"system"_s);
    store.setValue(text(kAuthor), author);
    store.setValue(text(kWorkspace), workspace);
}

} // namespace milepost
