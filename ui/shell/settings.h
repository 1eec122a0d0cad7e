// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/print/pagesetup.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace milepost {

enum class ThemeChoice { System, Light, Dark };

/// What the program remembers between runs, as a plain value.
struct Settings
{
    QByteArray geometry;
    ThemeChoice theme = ThemeChoice::System;
    LanguageChoice language = LanguageChoice::System;
    QString author;        ///< empty: the name of the system's user
    QString workspace;     ///< path of the workspace last open, empty for the first one
    QStringList recent;    ///< paths and addresses, the last first
    QString page;          ///< pageName() of the page last shown
    bool tourSeen = false; ///< or ended by the user
    PaperHabits paper;

    /// Puts a workspace first among the recent ones, of which a few are kept.
    void remember(const QString& path);

    static Settings load(const QSettings& store);
    void save(QSettings& store) const;
    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace milepost
