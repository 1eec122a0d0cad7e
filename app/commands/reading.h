// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentreader.h"

class QCommandLineParser;

namespace milepost {

class Console;

/// What the commands that read documents share: --encoding NAME.
void declareReadOptions(QCommandLineParser& parser);
ReadOptions readOptions(const QCommandLineParser& parser);

/// Says so where the encoding of a text was hardly more than a guess.
void warnOfGuess(const SourceText& text, Console& console);

} // namespace milepost
