// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentreader.h"

#include "core/documents/documentformat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kChunk = qint64{1} << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

/// What can be said without opening the file.
Result<void> checkFile(const QFileInfo& info, const QString& path)
{
    if (!info.exists())
        return unreadable(Words::tr("There is no file “%1”. Check its name and folder.").arg(path));
    if (info.isDir())
        return unreadable(Words::tr("“%1” is a folder. Choose a document in it.").arg(path));
    if (!info.isFile())
        return unreadable(Words::tr("“%1” is not an ordinary file. Choose a document.").arg(path));
    if (info.size() == 0)
        return unreadable(Words::tr("“%1” is empty. Choose the document with its text.").arg(path));
    if (info.size() > kLargestFile)
        return unreadable(
            Words::tr("“%1” is larger than %2 MB, too large for a plan. Choose the plan's own document.")
                .arg(path)
                .arg(kLargestFile >> 20));
    return {};
}

/// No character takes more bytes than this in any encoding that is read.
constexpr qint64 kLargestPlainText = qint64{kLargestText} * 4;

/// Whether the beginning of a file is that of bare text, which holds at least a character every four bytes.
bool isPlain(const QString& path, const QString& suffix, const QByteArray& head)
{
    const DocumentInput input{path, suffix, head};
    for (const DocumentFormat& format : documentFormats()) {
        if (format.recognises(input))
            return format.isPlain;
    }
    return false;
}

Result<QByteArray> readBytes(const QFileInfo& info, const QString& path, ProgressReporter* progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Words::tr("“%1” cannot be opened. Check that you may read it.").arg(path),
                          file.errorString());
    QByteArray bytes;
    for (;;) {
        if (progress && progress->isCancelled())
            return cancelled(path);
        const QByteArray chunk = file.read(kChunk);
        if (chunk.isEmpty() && file.error() != QFileDevice::NoError)
            return unreadable(
                Words::tr("“%1” cannot be read to its end. Check the disk and try again.").arg(path),
                file.errorString());
        if (chunk.isEmpty())
            return bytes;
        if (bytes.isEmpty() && info.size() > kLargestPlainText &&
            isPlain(path, info.suffix().toLower(), chunk))
            return tooMuchText(path);
        if (bytes.isEmpty())
            bytes.reserve(info.size());
        bytes += chunk;
        if (bytes.size() > kLargestFile)
            return unreadable(
                Words::tr("“%1” grew while it was read. Close what writes to it and try again.").arg(path));
        if (progress)
            progress->advanced(bytes.size(), info.size());
    }
}

QString hashOf(const std::u32string& characters)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t start = 0; start < characters.size(); start += kChunk) {
        const auto size = static_cast<qsizetype>(std::min<size_t>(kChunk, characters.size() - start));
        hash.addData(QString::fromUcs4(characters.data() + start, size).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool isBlank(const std::u32string& characters)
{
    return characters.find_first_not_of(U" \t\r\n\u3000\u00A0\f") == std::u32string::npos;
}

} // namespace

Result<SourceText> readDocumentBytes(const DocumentInput& input)
{
    for (const DocumentFormat& format : documentFormats()) {
        if (!format.recognises(input))
            continue;
        Result<SourceText> text = format.read(input);
        if (!text)
            return text;
        if (isBlank(text->characters))
            return unreadable(Words::tr("“%1” is empty. Choose the document with its text.").arg(input.path));
        text->name = QFileInfo(input.path).fileName();
        if (text->format.isEmpty())
            text->format = format.name.toString();
        text->sha256 = hashOf(text->characters);
        return text;
    }
    Q_UNREACHABLE();
}

Result<SourceText> readDocument(const QString& path, ProgressReporter* progress, const ReadOptions& options)
{
    const QFileInfo info(path);
    if (const Result<void> checked = checkFile(info, path); !checked)
        return checked.error();
    Result<QByteArray> bytes = readBytes(info, path, progress);
    if (!bytes)
        return bytes.error();
    return readDocumentBytes({path, info.suffix().toLower(), *std::move(bytes), options, progress});
}

QStringList documentPatterns()
{
    QStringList patterns;
    for (const DocumentFormat& format : documentFormats())
        for (const QStringView suffix : format.suffixes.split(u' ', Qt::SkipEmptyParts))
            patterns.append(u"*."_s + suffix.toString());
    return patterns;
}

} // namespace milepost
