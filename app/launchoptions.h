// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pagesetup.h"
#include "ui/shell/settings.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace milepost {

/// What the command line asks of `milepost`.
struct LaunchOptions
{
    QString workspace;                      ///< path; empty for the user's own
    std::optional<LanguageChoice> language; ///< wins over the settings
    std::optional<QDate> asOf;
    QString reportFile;     ///< --report
    QString indicator;      ///< --compare
    QString comparisonFile; ///< --to
    QString headlessFolder; ///< --headless: the whole main job into a folder
    QString title;          ///< --title: of the report or the comparison, instead of its own
    PageSetup paper = PageSetup::official(PaperSize::A4, PaperOrientation::Portrait); ///< of what is written
    bool measureStart = false; ///< prints the milliseconds to the first painted frame and quits

    /// Work that needs no window.
    bool isHeadless() const;
};

/// Reads the arguments, the program's name first. InvalidInput with a sentence for what is not understood.
Result<LaunchOptions> readLaunchOptions(const QStringList& arguments);

} // namespace milepost
