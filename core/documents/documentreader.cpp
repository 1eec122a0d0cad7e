// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentreader.h"

#include "core/text/utf8.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// A plan has some ten thousand characters; this bounds the memory a wrong file can take.
constexpr qint64 kLargestFile = qint64{256} << 20;
constexpr qint64 kChunk = qint64{1} << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("milepost::DocumentReader", text);
}

Error unreadable(const QString& message, const QString& detail = {})
{
    return {ErrorCode::UnreadableInput, message, detail};
}

/// What can be said without opening the file.
Result<void> checkFile(const QFileInfo& info, const QString& path)
{
    if (!info.exists())
        return unreadable(tr("There is no file “%1”. Check its name and folder.").arg(path));
    if (info.isDir())
        return unreadable(tr("“%1” is a folder. Choose a document in it.").arg(path));
    if (!info.isFile())
        return unreadable(tr("“%1” is not an ordinary file. Choose a document.").arg(path));
    if (info.size() == 0)
        return unreadable(tr("“%1” is empty. Choose the document with its text.").arg(path));
    if (info.size() > kLargestFile)
        return unreadable(
            tr("“%1” is larger than %2 MB, too large for a plan. Choose the plan's own document.")
                .arg(path)
                .arg(kLargestFile >> 20));
    return {};
}

Error notUtf8(const QString& path, qint64 offset)
{
    return unreadable(
        tr("“%1” is not UTF-8 text (byte %2). Open it in an editor, save it with the encoding UTF-8 "
           "and read it again.")
            .arg(path)
            .arg(offset + 1));
}

Error binary(const QString& path)
{
    return unreadable(
        tr("“%1” is not a text file. Save the document as plain text in UTF-8 and read that.").arg(path));
}

bool startsAsUtf16(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

Result<SourceText> readDocument(const QString& path, ProgressReporter* progress)
{
    const QFileInfo info(path);
    if (const Result<void> checked = checkFile(info, path); !checked)
        return checked.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(tr("“%1” cannot be opened. Check that you may read it.").arg(path),
                          file.errorString());

    SourceText result{info.fileName(), u"UTF-8"_s, {}, {}};
    result.characters.reserve(static_cast<size_t>(info.size() / 3));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Utf8Decoder decoder;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        if (progress && progress->isCancelled())
            return Error{ErrorCode::Cancelled, tr("Reading “%1” was stopped.").arg(path)};
        const qint64 size = file.read(chunk.data(), chunk.size());
        if (size < 0)
            return unreadable(tr("“%1” cannot be read to its end. Check the disk and try again.").arg(path),
                              file.errorString());
        if (size == 0)
            break;
        QByteArrayView bytes(chunk.constData(), size);
        if (done == 0 && startsAsUtf16(bytes))
            return notUtf8(path, 0);
        if (bytes.contains('\0'))
            return binary(path);
        if (done == 0 && bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        if (!decoder.decode(bytes, result.characters))
            return notUtf8(path, decoder.errorOffset());
        hash.addData(bytes);
        done += size;
        if (done > kLargestFile)
            return unreadable(
                tr("“%1” grew while it was read. Close what writes to it and try again.").arg(path));
        if (progress)
            progress->advanced(done, info.size());
    }
    if (!decoder.finish())
        return notUtf8(path, decoder.errorOffset());
    if (result.characters.find_first_not_of(U" \t\r\n\u3000") == result.characters.npos)
        return unreadable(tr("“%1” is empty. Choose the document with its text.").arg(path));
    result.sha256 = QString::fromLatin1(hash.result().toHex());
    return result;
}

} // namespace milepost
