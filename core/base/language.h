// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace milepost {

enum class LanguageChoice { System, Chinese, English };

/// The choice a code stands for: "zh", "en", and the system's language for everything else.
LanguageChoice languageNamed(QStringView code);

/// The locale of a choice: the system's where it is Chinese or English, Chinese where it says nothing.
QLocale localeFor(LanguageChoice choice, const QLocale& system);

/// Puts the program's and Qt's own texts into a language, at once and for everything that is shown.
class Language final
{
public:
    Language() = default;
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Sets the default locale and installs the translators; widgets get a LanguageChange event.
    void apply(const QLocale& locale);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace milepost
