// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are no archive become the body of a document, so that mutations reach the XML.
#include "core/documents/docx.h"
#include "core/documents/spreadsheet.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray packed(const QByteArray& part)
{
    zip_error_t error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    static constexpr char kTypes[] = "<Types/>";
    zip_file_add(archive, "[Content_Types].xml", zip_source_buffer(archive, kTypes, sizeof kTypes - 1, 0), 0);
    for (const char* name : {"word/document.xml", "word/numbering.xml", "word/styles.xml", "xl/workbook.xml",
                             "xl/sharedStrings.xml", "xl/styles.xml"})
        zip_file_add(archive, name,
                     zip_source_buffer(archive, part.constData(), static_cast<zip_uint64_t>(part.size()), 0),
                     0);
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const milepost::DocumentInput input{u"plan.docx"_s, u"docx"_s,
                                        bytes.startsWith("PK") ? bytes : packed(bytes)};
    (void)milepost::readDocx(input);
    (void)milepost::readXlsx(input);
    return 0;
}
