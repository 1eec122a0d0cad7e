// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ziparchive.h"

#include "core/documents/readermodule.h"
#include "core/documents/xmlscanner.h"

#include <QCoreApplication>

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

zip_t* openBytes(const ZipFunctions& zip, const QByteArray& bytes, QString& detail)
{
    zip_error_t error;
    zip.errorInit(&error);
    zip_source_t* source =
        zip.bufferSource(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip.open(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        detail = QString::fromUtf8(zip.errorText(&error));
        if (source)
            zip.freeSource(source);
    }
    zip.errorFini(&error);
    return archive;
}

bool hasPart(const ZipFunctions& zip, zip_t* archive, const char* name)
{
    return zip.locate(archive, name, 0) >= 0;
}

PackageKind kindOf(const ZipFunctions& zip, zip_t* archive)
{
    const auto has = [&](const char* part) { return hasPart(zip, archive, part); };
    if (has("OFD.xml"))
        return PackageKind::Ofd;
    if (has("mimetype") && has("content.xml"))
        return PackageKind::OpenDocument;
    if (!has("[Content_Types].xml") || has("ppt/presentation.xml"))
        return PackageKind::OtherArchive;
    return has("xl/workbook.xml") || has("xl/workbook.bin") ? PackageKind::Spreadsheet
                                                            : PackageKind::WordDocument;
}

} // namespace

struct ZipArchive::Private
{
    const ZipFunctions& zip;
    zip_t* archive = nullptr;
    QString path;
    ProgressReporter* progress = nullptr;
    qint64 unpacked = 0;

    explicit Private(const ZipFunctions& functions) : zip(functions) {}
    ~Private()
    {
        if (archive)
            zip.discard(archive);
    }
};

PackageKind packageKind(const QByteArray& bytes)
{
    if (!bytes.startsWith("PK\x03\x04") && !bytes.startsWith("PK\x05\x06"))
        return PackageKind::NoArchive;
    const Result<ReaderModule>& module = readerModule();
    if (!module)
        return PackageKind::WordDocument; // whose reader says what is missing
    const ZipFunctions& zip = *module->zip;
    QString detail;
    zip_t* archive = openBytes(zip, bytes, detail);
    if (!archive)
        return PackageKind::Damaged;
    const PackageKind kind = kindOf(zip, archive);
    zip.discard(archive);
    return kind;
}

ZipArchive::ZipArchive(std::unique_ptr<Private> data) : d(std::move(data)) {}
ZipArchive::ZipArchive(ZipArchive&& other) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&& other) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const DocumentInput& input)
{
    const Result<ReaderModule>& module = readerModule();
    if (!module)
        return module.error();
    const ZipFunctions& zip = *module->zip;
    QString detail;
    auto data = std::make_unique<Private>(zip);
    data->archive = openBytes(zip, input.bytes, detail);
    if (!data->archive)
        return damaged(input.path, detail);
    data->path = input.path;
    data->progress = input.progress;
    const zip_int64_t count = zip.count(data->archive, 0);
    if (count > kMostParts)
        return bomb(input.path, QString::number(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name =
            QString::fromUtf8(zip.name(data->archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS));
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
    return hasPart(d->zip, d->archive, part.toUtf8().constData());
}

Result<QByteArray> ZipArchive::read(const QString& part)
{
    const ZipFunctions& zip = d->zip;
    const QByteArray name = part.toUtf8();
    zip_stat_t stat;
    zip.initStat(&stat);
    if (zip.stat(d->archive, name.constData(), 0, &stat) != 0)
        return damaged(d->path, u"missing "_s + part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return unreadable(
            Words::tr("“%1” is protected by a password. Open it, save it without one and read it again.")
                .arg(d->path));
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? static_cast<qint64>(stat.comp_size) : 0;
    const qint64 most = std::max(kSmallPart, packed * kHighestRatio);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip.openFile(d->archive, stat.index, 0),
                                                                 zip.closeFile);
    if (!file)
        return damaged(d->path, QString::fromUtf8(zip.archiveErrorText(d->archive)));
    QByteArray content;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        if (d->progress && d->progress->isCancelled())
            return cancelled(d->path);
        const zip_int64_t size = zip.read(file.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
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
