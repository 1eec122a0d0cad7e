// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pagesetup.h"

#include <QStringList>

class QCommandLineParser;

namespace milepost {

/// Declares the options that say what paper is written without a window.
void declarePaperOptions(QCommandLineParser& parser);
/// Their names, where any is set.
QStringList paperOptionsIn(const QCommandLineParser& parser);
/// The paper they ask for: upright A4 with the margins of GB/T 9704 in colour where nothing is said.
/// InvalidInput with a sentence that names the words an option takes.
Result<PageSetup> readPaperOptions(const QCommandLineParser& parser);

} // namespace milepost
