// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace milepost {

LanguageChoice languageNamed(QStringView code)
{
    return code == u"zh"   ? LanguageChoice::Chinese
           : code == u"en" ? LanguageChoice::English
                           : LanguageChoice::System;
}

QLocale localeFor(LanguageChoice choice, const QLocale& system)
{
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    switch (choice) {
    case LanguageChoice::Chinese:
        return chinese;
    case LanguageChoice::English:
        return system.language() == QLocale::English ? system
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    case LanguageChoice::System:
        break;
    }
    return system.language() == QLocale::English ? system : chinese;
}

void Language::apply(const QLocale& locale)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(locale);
    const bool chinese = locale.language() == QLocale::Chinese;
    const QString name = chinese ? u"zh_CN"_s : u"en"_s;
    if (chinese && m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u"milepost_"_s + name, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace milepost
