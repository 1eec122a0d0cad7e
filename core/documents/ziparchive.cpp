// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ziparchive.h"

#include "core/documents/xmlscanner.h"

#include <QCoreApplication>

#include <zip.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr zip_int64_t kMostParts = 20'000;
// All parts together, unpacked.
constexpr qint64 kLargestTotal = qint64{512} << 20;
// XML shrinks to a tenth or a thirtieth; a bomb to a thousandth. Small parts may shrink as they like.
constexpr qint64 kHighestRatio = 200;
constexpr qint64 kSmallPart = qint64{4} << 20;
constexpr qint64 kChunk = qint64{1} << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

Error damaged(const QString& path, const QString& detail)
{
    return unreadable(
        Words::tr("“%1” is damaged or incomplete. Open it in the program that made it and save it "
                  "again, or ask for a "
                  "new copy.")
            .arg(path),
        detail);
}

Error bomb(const QString& path, const QString& part)
{
    return unreadable(
        Words::tr("“%1” unpacks to far more than a document holds (in “%2”), as files made to do harm "
                  "do. It was not read.")
            .arg(path, part));
}

bool leadsOut(const QString& name)
{
    const QString plain = QString(name).replace(u'\\', u'/');
    return plain.startsWith(u'/') || plain.contains(u':') || plain.split(u'/').contains(u".."_s);
}

zip_t* openBytes(const QByteArray& bytes, QString& detail)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        detail = QString::fromUtf8(zip_error_strerror(&error));
        if (source)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive;
}

bool hasPart(zip_t* archive, const char* name)
{
    return zip_name_locate(archive, name, 0) >= 0;
}

} // namespace

struct ZipArchive::Private
{
    zip_t* archive = nullptr;
    QString path;
    ProgressReporter* progress = nullptr;
    qint64 unpacked = 0;

    ~Private()
    {
        if (archive)
            zip_discard(archive);
    }
};

PackageKind packageKind(const QByteArray& bytes)
{
    if (!bytes.startsWith("PK\x03\x04") && !bytes.startsWith("PK\x05\x06"))
        return PackageKind::NoArchive;
    QString detail;
    zip_t* archive = openBytes(bytes, detail);
    if (!archive)
        return PackageKind::Damaged;
    PackageKind kind = PackageKind::OtherArchive;
    if (hasPart(archive, "OFD.xml"))
        kind = PackageKind::Ofd;
    else if (hasPart(archive, "mimetype") && hasPart(archive, "content.xml"))
        kind = PackageKind::OpenDocument;
    else if (hasPart(archive, "[Content_Types].xml"))
        kind = hasPart(archive, "xl/workbook.xml") || hasPart(archive, "xl/workbook.bin")
                   ? PackageKind::Spreadsheet
               : hasPart(archive, "ppt/presentation.xml") ? PackageKind::OtherArchive
                                                          : PackageKind::WordDocument;
    zip_discard(archive);
    return kind;
}

ZipArchive::ZipArchive(std::unique_ptr<Private> data) : d(std::move(data)) {}
ZipArchive::ZipArchive(ZipArchive&& other) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&& other) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const DocumentInput& input)
{
    QString detail;
    auto data = std::make_unique<Private>();
    data->archive = openBytes(input.bytes, detail);
    if (!data->archive)
        return damaged(input.path, detail);
    data->path = input.path;
    data->progress = input.progress;
    const zip_int64_t count = zip_get_num_entries(data->archive, 0);
    if (count > kMostParts)
        return bomb(input.path, QString::number(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name =
            QString::fromUtf8(zip_get_name(data->archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS));
        if (leadsOut(name))
            return unreadable(
                Words::tr("“%1” holds a part named “%2” that leads out of the document, as files made "
                          "to do harm do. It was not read.")
                    .arg(input.path, name));
    }
    return ZipArchive(std::move(data));
}

bool ZipArchive::contains(const QString& part) const
{
    return hasPart(d->archive, part.toUtf8().constData());
}

Result<QByteArray> ZipArchive::read(const QString& part)
{
    const QByteArray name = part.toUtf8();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(d->archive, name.constData(), 0, &stat) != 0)
        return damaged(d->path, u"missing "_s + part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return unreadable(
            Words::tr("“%1” is protected by a password. Open it, save it without one and read it again.")
                .arg(d->path));
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? static_cast<qint64>(stat.comp_size) : 0;
    const qint64 most = std::max(kSmallPart, packed * kHighestRatio);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(d->archive, stat.index, 0),
                                                                 zip_fclose);
    if (!file)
        return damaged(d->path, QString::fromUtf8(zip_strerror(d->archive)));
    QByteArray content;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        if (d->progress && d->progress->isCancelled())
            return cancelled(d->path);
        const zip_int64_t size = zip_fread(file.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (size < 0)
            return damaged(d->path, u"cannot unpack "_s + part);
        if (size == 0)
            return content;
        content.append(chunk.constData(), size);
        d->unpacked += size;
        // The size an archive states may be a lie: what counts is what comes out.
        if (content.size() > most || d->unpacked > kLargestTotal)
            return bomb(d->path, part);
    }
}

Result<QString> ZipArchive::partOfType(const QString& family, const QString& role)
{
    const Result<QByteArray> types = read(u"[Content_Types].xml"_s);
    if (!types)
        return types.error();
    XmlScanner xml(*types, d->path);
    QString part;
    while (xml.next()) {
        const QString type = xml.attribute(u"ContentType");
        if (xml.isStart(u"Override") && part.isEmpty() && type.contains(family) && type.contains(role))
            part = xml.attribute(u"PartName").mid(1);
    }
    if (const Result<void> whole = xml.finish(); !whole)
        return whole.error();
    return part;
}

} // namespace milepost
