// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/sourcetext.h"

#include <QStringList>

#include <optional>

namespace milepost {

/// What a person may decide about the reading of a file.
struct ReadOptions
{
    /// The encoding of a text, CSV or HTML file by any of its names; nothing: it is told from the bytes.
    std::optional<QString> encoding = {};
    /// The LibreOffice program that converts old formats; nothing: it is looked for.
    std::optional<QString> officeProgram = {};
};

/// Reads a document into text: plain text, saved web pages, docx, pdf with a text layer, xlsx and csv, and
/// doc, wps, rtf, odt through an installed LibreOffice. The format is told by the content; the file's
/// extension decides only where the content leaves it open.
///
/// UnreadableInput, with a sentence that says what and what to do, when the file is missing, a folder, empty,
/// of an unknown kind, too large, encrypted, damaged or not in a known encoding; InvalidInput when the
/// options name an unknown encoding; Cancelled when the reporter asks for it.
Result<SourceText> readDocument(const QString& path, ProgressReporter* progress = nullptr,
                                const ReadOptions& options = {});

/// The patterns of the files readDocument() may be able to read, for a file dialog: "*.txt", "*.docx", …
QStringList documentPatterns();

} // namespace milepost
