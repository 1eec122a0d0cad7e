// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/documentreader.h"
#include "core/text/sourcetext.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace milepost {

/// A file in memory, on its way to a reader.
struct DocumentInput
{
    QString path;   ///< as sentences name it
    QString suffix; ///< lower case, without the dot
    QByteArray bytes;
    ReadOptions options = {};
    ProgressReporter* progress = nullptr;

    bool isCancelled() const { return progress && progress->isCancelled(); }
};

/// One kind of file.
struct DocumentFormat
{
    QStringView name;     ///< becomes SourceText::format
    QStringView suffixes; ///< separated by blanks
    /// Whether the content is of this kind; sees the suffix for what the content leaves open.
    bool (*recognises)(const DocumentInput& input);
    /// Turns it into text. `sha256`, `name` and `format` are filled in by readDocument().
    Result<SourceText> (*read)(const DocumentInput& input);
    bool isPlain = false; ///< the file is its text: its size bounds the number of characters
};

/// Every format, in the order in which they are tried. The last one takes whatever is left.
std::span<const DocumentFormat> documentFormats();

/// Reads a file that is already in memory: readDocument() without the disk.
Result<SourceText> readDocumentBytes(const DocumentInput& input);

/// The larger the file, the surer it is not a plan: bounds the memory one reading takes.
constexpr qint64 kLargestFile = qint64{200} << 20;
/// The most characters any document may hold.
constexpr qsizetype kLargestText = qsizetype{10} << 20;

/// "UnreadableInput" with a sentence for people and a detail for the log.
Error unreadable(const QString& message, const QString& detail = {});
/// The sentence for a reading that was stopped.
Error cancelled(const QString& path);
/// The sentence for a document with more than kLargestText characters.
Error tooMuchText(const QString& path);

} // namespace milepost
