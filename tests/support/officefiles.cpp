// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <zip.h>

namespace milepost::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

QByteArray contentTypes(const QByteArray& part, const QByteArray& type)
{
    return kHead + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)" +
           R"(<Override PartName="/)" + part +
           R"(" ContentType="application/vnd.openxmlformats-officedocument.)" + type +
           R"(.main+xml"/></Types>)";
}

} // namespace

QByteArray zipOf(const ZipParts& parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.zip"_s);
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    if (!archive)
        return {};
    for (const auto& [name, content] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ZipParts zipParts(const QByteArray& archive)
{
    ZipParts parts;
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    zip_t* opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!opened)
        return parts;
    for (zip_int64_t at = 0; at < zip_get_num_entries(opened, 0); ++at) {
        const auto index = static_cast<zip_uint64_t>(at);
        zip_stat_t facts;
        zip_stat_index(opened, index, 0, &facts);
        QByteArray content(static_cast<qsizetype>(facts.size), '\0');
        zip_file_t* file = zip_fopen_index(opened, index, 0);
        zip_fread(file, content.data(), facts.size);
        zip_fclose(file);
        parts.emplace_back(QString::fromUtf8(facts.name), content);
    }
    zip_discard(opened);
    return parts;
}

QByteArray zipPart(const QByteArray& archive, const QString& name)
{
    for (const auto& [part, content] : zipParts(archive)) {
        if (part == name)
            return content;
    }
    return {};
}

QByteArray docxOf(const QByteArray& body, const ZipParts& parts)
{
    ZipParts all{
        {u"[Content_Types].xml"_s, contentTypes("word/document.xml", "wordprocessingml.document")},
        {u"word/document.xml"_s,
         kHead + R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )" +
             R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )" +
             R"(xmlns:v="urn:schemas-microsoft-com:vml"><w:body>)" + body + "</w:body></w:document>"}};
    all.insert(all.end(), parts.begin(), parts.end());
    return zipOf(all);
}

QByteArray xlsxOf(const ZipParts& sheets, const QByteArray& strings, const QByteArray& styles)
{
    QByteArray list;
    QByteArray relations;
    ZipParts all{{u"[Content_Types].xml"_s, contentTypes("xl/workbook.xml", "spreadsheetml.sheet")}};
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        const bool hidden = sheets[i].first.startsWith(u'.');
        list += "<sheet name=\"" + sheets[i].first.toUtf8() + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                number + (hidden ? "\" state=\"hidden\"/>" : "\"/>");
        relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        all.emplace_back(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1),
                         kHead + "<worksheet><sheetData>" + sheets[i].second + "</sheetData></worksheet>");
    }
    all.emplace_back(u"xl/workbook.xml"_s,
                     kHead + "<workbook xmlns:r=\"r\"><sheets>" + list + "</sheets></workbook>");
    all.emplace_back(u"xl/_rels/workbook.xml.rels"_s,
                     kHead + "<Relationships>" + relations + "</Relationships>");
    if (!strings.isEmpty())
        all.emplace_back(u"xl/sharedStrings.xml"_s, kHead + "<sst>" + strings + "</sst>");
    if (!styles.isEmpty())
        all.emplace_back(u"xl/styles.xml"_s, kHead + "<styleSheet>" + styles + "</styleSheet>");
    return zipOf(all);
}

Result<SourceText> readBytes(const QString& name, const QByteArray& bytes, const ReadOptions& options)
{
    return readDocumentBytes({name, QFileInfo(name).suffix(), bytes, options, nullptr});
}

QString textOf(const Result<SourceText>& text)
{
    return text ? QString::fromUcs4(text->characters.data(), static_cast<qsizetype>(text->characters.size()))
                : text.error().message;
}

} // namespace milepost::test
