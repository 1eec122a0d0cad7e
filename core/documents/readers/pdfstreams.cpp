// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/readers/pdfstreams.h"

#include <QByteArray>

#include <algorithm>
#include <zlib.h>

namespace milepost {
namespace {

constexpr qint64 kLargestStream = qint64{64} << 20;
constexpr qint64 kLargestTotal = qint64{512} << 20;
constexpr qsizetype kLongestDictionary = 4096;
constexpr qsizetype kChunk = qsizetype{64} << 10;

/// The compressed bytes that begin here, unpacked as far as they go. Stops beyond `most` bytes, and keeps
/// them only where a second filter wants them.
qint64 unpackedSize(QByteArrayView packed, qint64 most, QByteArray* kept)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return 0;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    qint64 size = 0;
    int state = Z_OK;
    while (state == Z_OK && size <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype made = chunk.size() - static_cast<qsizetype>(stream.avail_out);
        if (made == 0 && state == Z_OK)
            break;
        size += made;
        if (kept)
            kept->append(chunk.constData(), made);
    }
    inflateEnd(&stream);
    return size;
}

/// What is written about the stream whose data begins here: its dictionary, or as much as stands near it.
QByteArrayView dictionaryBefore(QByteArrayView bytes, qsizetype keyword)
{
    const qsizetype from = std::max<qsizetype>(0, keyword - kLongestDictionary);
    const QByteArrayView near = bytes.sliced(from, keyword - from);
    const qsizetype object = near.lastIndexOf("obj");
    return object < 0 ? near : near.sliced(object);
}

qsizetype count(QByteArrayView text, QByteArrayView word)
{
    return text.count(word);
}

/// The size of a stream behind as many deflate filters as its dictionary names.
qint64 streamSize(QByteArrayView data, QByteArrayView dictionary, qint64 most)
{
    const qsizetype filters = count(dictionary, "/FlateDecode") + count(dictionary, "/Fl ");
    if (filters == 0)
        return 0;
    if (filters == 1)
        return unpackedSize(data, most, nullptr);
    QByteArray once;
    const qint64 size = unpackedSize(data, most, &once);
    return size > most ? size : std::max(size, unpackedSize(once, most, nullptr));
}

} // namespace

int overfullPdfStream(QByteArrayView bytes)
{
    constexpr QByteArrayView kKeyword = "stream";
    qint64 total = 0;
    int streams = 0;
    for (qsizetype at = bytes.indexOf(kKeyword); at >= 0;
         at = bytes.indexOf(kKeyword, at + kKeyword.size())) {
        if (at >= 3 && bytes.sliced(at - 3, 3) == QByteArrayView("end"))
            continue;
        const QByteArrayView dictionary = dictionaryBefore(bytes, at);
        if (dictionary.contains("/Image"))
            continue;
        qsizetype data = at + kKeyword.size();
        while (data < bytes.size() && (bytes[data] == '\r' || bytes[data] == '\n'))
            ++data;
        ++streams;
        const qint64 size = streamSize(bytes.sliced(data), dictionary, kLargestStream);
        total += size;
        if (size > kLargestStream || total > kLargestTotal)
            return streams;
    }
    return 0;
}

} // namespace milepost
