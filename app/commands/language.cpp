// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace milepost {

using namespace Qt::StringLiterals;

void installLanguage(const QString& language)
{
    const QLocale locale = language == u"zh"   ? QLocale(QLocale::Chinese, QLocale::China)
                           : language == u"en" ? QLocale(QLocale::English)
                                               : QLocale::system();
    const bool chinese = locale.language() == QLocale::Chinese || locale.language() == QLocale::C;
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(chinese ? u":/i18n/milepost_zh_CN.qm"_s : u":/i18n/milepost_en.qm"_s))
        QCoreApplication::installTranslator(translator);
    // Qt's own words: “Usage”, “Unknown option”.
    auto* qt = new QTranslator(QCoreApplication::instance());
    if (chinese && qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace milepost
