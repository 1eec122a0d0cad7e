// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr QAnyStringView kGeometry = u"window/geometry";
constexpr QAnyStringView kPage = u"window/page";
constexpr QAnyStringView kTheme = u"look/theme";
constexpr QAnyStringView kLanguage = u"look/language";
constexpr QAnyStringView kTourSeen = u"window/tourSeen";
constexpr QAnyStringView kAuthor = u"work/author";
constexpr QAnyStringView kRecent = u"work/recent";
constexpr QAnyStringView kWorkspace = u"work/workspace";

constexpr QAnyStringView kPaper = u"print/paper";
constexpr QAnyStringView kMargins = u"print/margins";
constexpr QAnyStringView kOwnMargins = u"print/ownMargins"; // left, top, right, bottom
constexpr QAnyStringView kInk = u"print/ink";

QString text(QAnyStringView key)
{
    return key.toString();
}

const QStringList& marginNames()
{
    static const QStringList names{u"official"_s, u"moderate"_s, u"narrow"_s, u"own"_s};
    return names;
}

PaperHabits loadPaper(const QSettings& store)
{
    PaperHabits paper;
    paper.size = store.value(text(kPaper)).toString() == u"A3" ? PaperSize::A3 : PaperSize::A4;
    paper.ink = store.value(text(kInk)).toString() == u"grey" ? PaperInk::Grey : PaperInk::Colour;
    const qsizetype margins = marginNames().indexOf(store.value(text(kMargins)).toString());
    paper.margins = static_cast<PageMargins>(std::max<qsizetype>(0, margins));
    const QStringList own = store.value(text(kOwnMargins)).toString().split(u' ');
    if (own.size() == 4)
        paper.own = {own[0].toDouble(), own[1].toDouble(), own[2].toDouble(), own[3].toDouble()};
    return paper;
}

void savePaper(QSettings& store, const PaperHabits& paper)
{
    store.setValue(text(kPaper), paper.size == PaperSize::A3 ? u"A3"_s : u"A4"_s);
    store.setValue(text(kInk), paper.ink == PaperInk::Grey ? u"grey"_s : u"colour"_s);
    store.setValue(text(kMargins), marginNames().at(static_cast<int>(paper.margins)));
    store.setValue(text(kOwnMargins), u"%1 %2 %3 %4"_s.arg(paper.own.left())
                                          .arg(paper.own.top())
                                          .arg(paper.own.right())
                                          .arg(paper.own.bottom()));
}

constexpr qsizetype kMostRecent = 8;

} // namespace

void Settings::remember(const QString& path)
{
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.first(std::min(recent.size(), kMostRecent));
}

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
    settings.paper = loadPaper(store);
    settings.recent = store.value(text(kRecent)).toStringList();
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
    savePaper(store, paper);
    store.setValue(text(kRecent), recent);
}

} // namespace milepost
