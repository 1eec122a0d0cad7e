// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/spreadsheet.h"
#include "core/documents/textbuilder.h"
#include "core/documents/xlsxnumberformat.h"
#include "core/documents/xmlscanner.h"
#include "core/documents/ziparchive.h"

#include <QCoreApplication>
#include <QHash>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostColumns = 16'384;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

struct Sheet
{
    QString name;
    QString part;
    bool hidden = false;
};

struct Workbook
{
    std::vector<Sheet> sheets;
    QStringList strings;
    std::vector<XlsxNumberFormat> formats;
    int epochYear = 1900;
};

/// AB12 → 27; -1 where there is no column.
qsizetype columnOf(const QString& reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kMostColumns)
            return -1;
    }
    return column - 1;
}

Result<void> readSheetList(ZipArchive& archive, const QString& part, const QString& path, Workbook& book)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    QHash<QString, QString> targets;
    const QString relations = folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
    if (archive.contains(relations)) {
        const Result<QByteArray> bytes = archive.read(relations);
        if (!bytes)
            return bytes.error();
        XmlScanner xml(*bytes, path);
        while (xml.next()) {
            const QString target = xml.isStart() ? xml.attribute(u"Target") : QString();
            if (!target.isEmpty() && xml.attribute(u"TargetMode") != u"External")
                targets.insert(xml.attribute(u"Id"),
                               target.startsWith(u'/') ? target.mid(1) : folder + target);
        }
        if (Result<void> whole = xml.finish(); !whole)
            return whole;
    }
    const Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return bytes.error();
    XmlScanner xml(*bytes, path);
    while (xml.next()) {
        if (xml.isStart(u"workbookPr") && xml.attribute(u"date1904") == u"1")
            book.epochYear = 1904;
        if (xml.isStart(u"sheet"))
            book.sheets.push_back({xml.attribute(u"name"), targets.value(xml.attribute(u"id")),
                                   xml.attribute(u"state").contains(u"idden")});
    }
    return xml.finish();
}

/// Reads the text of an item: its runs without the phonetic guides.
QString richText(XmlScanner& xml)
{
    QString text;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (xml.isStart(u"rPh"))
            xml.skip();
        else if (xml.isStart(u"t"))
            text += xml.elementText();
    }
    return text;
}

Result<void> readStrings(const QByteArray& bytes, const QString& path, Workbook& book)
{
    XmlScanner xml(bytes, path);
    while (xml.next())
        if (xml.isStart(u"si"))
            book.strings.append(richText(xml));
    return xml.finish();
}

Result<void> readFormats(const QByteArray& bytes, const QString& path, Workbook& book)
{
    XmlScanner xml(bytes, path);
    QHash<int, QString> codes;
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs" && !xml.isText())
            inCells = xml.isStart();
        if (xml.isStart(u"numFmt"))
            codes.insert(xml.attribute(u"numFmtId").toInt(), xml.attribute(u"formatCode").left(200));
        if (inCells && xml.isStart(u"xf")) {
            const int id = xml.attribute(u"numFmtId").toInt();
            book.formats.push_back(xlsxNumberFormat(codes.value(id, builtInFormatCode(id))));
        }
    }
    return xml.finish();
}

QString cellValue(XmlScanner& xml, const Workbook& book)
{
    const QString type = xml.attribute(u"t");
    const auto style = static_cast<size_t>(std::max(0, xml.attribute(u"s").toInt()));
    QString value;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (xml.isStart(u"v"))
            value = xml.elementText();
        else if (xml.isStart(u"is"))
            value = richText(xml);
    }
    if (type == u"s")
        return book.strings.value(value.toLongLong());
    if (type == u"e" || type == u"b" || type == u"str" || type == u"inlineStr" || type == u"d" ||
        value.isEmpty())
        return value;
    const XlsxNumberFormat format = style < book.formats.size() ? book.formats[style] : XlsxNumberFormat();
    return shownNumber(value, format, book.epochYear);
}

/// Hands every row that holds something to `addRow`, which says whether to go on.
template <class AddRow>
Result<void> readSheet(const QByteArray& bytes, const QString& path, const Workbook& book, AddRow addRow)
{
    XmlScanner xml(bytes, path);
    CellSheet::Row row;
    qsizetype rowSize = 0;
    while (xml.next()) {
        if (xml.isStart(u"row")) {
            row.cells.clear();
            rowSize = 0;
            const int number = xml.attribute(u"r").toInt();
            row.number = number > 0 ? number : row.number + 1;
        }
        if (xml.isStart(u"c")) {
            const qsizetype column = columnOf(xml.attribute(u"r"));
            const QString value = cellValue(xml, book);
            // A shared text can stand in every cell: a row is refused before it is put together.
            rowSize += value.size();
            if (rowSize > kLargestText)
                return tooMuchText(path);
            if (column > row.cells.size() && !value.isEmpty())
                row.cells.resize(column);
            if (!value.isEmpty() || column == row.cells.size())
                row.cells.append(value);
        }
        if (xml.isEnd() && xml.name() == u"row") {
            while (!row.cells.isEmpty() && row.cells.back().simplified().isEmpty())
                row.cells.removeLast();
            if (!row.cells.isEmpty() && !addRow(row))
                return {};
        }
    }
    return xml.finish();
}

QString lineOf(const CellSheet::Row& row)
{
    QStringList cells;
    for (const QString& cell : row.cells)
        cells.append(cell.simplified());
    return cells.join(u'\t');
}

Result<void> readSheets(ZipArchive& archive, const DocumentInput& input, const Workbook& book,
                        TextBuilder& builder)
{
    const auto visible = std::count_if(book.sheets.begin(), book.sheets.end(),
                                       [](const Sheet& sheet) { return !sheet.hidden; });
    for (const Sheet& sheet : book.sheets) {
        if (sheet.part.isEmpty() || !archive.contains(sheet.part))
            continue;
        if (!sheet.hidden && visible > 1)
            builder.addLine(sheet.name);
        else
            builder.setAside(sheet.name);
        const Result<QByteArray> bytes = archive.read(sheet.part);
        if (!bytes)
            return bytes.error();
        Result<void> read = readSheet(*bytes, input.path, book, [&](const CellSheet::Row& row) {
            const QString line = lineOf(row);
            if (sheet.hidden)
                builder.setAside(line);
            else
                builder.addLine(line);
            return !builder.isOverfull() && !input.isCancelled();
        });
        if (!read)
            return read;
        if (input.isCancelled())
            return cancelled(input.path);
        if (builder.isOverfull())
            return tooMuchText(input.path);
    }
    return {};
}

/// The list of sheets, the texts and formats they share.
Result<Workbook> readWorkbook(ZipArchive& archive, const QString& path)
{
    if (!archive.contains(u"xl/workbook.xml"_s))
        return unreadable(
            Words::tr("“%1” is a binary workbook. Open it, save it as .xlsx and read that.").arg(path));
    Workbook book;
    if (const Result<void> read = readSheetList(archive, u"xl/workbook.xml"_s, path, book); !read)
        return read.error();
    using PartReader = Result<void> (*)(const QByteArray&, const QString&, Workbook&);
    for (const auto& [part, read] : {std::pair<QString, PartReader>(u"xl/sharedStrings.xml"_s, readStrings),
                                     std::pair<QString, PartReader>(u"xl/styles.xml"_s, readFormats)}) {
        if (!archive.contains(part))
            continue;
        const Result<QByteArray> bytes = archive.read(part);
        if (!bytes)
            return bytes.error();
        if (const Result<void> done = read(*bytes, path, book); !done)
            return done.error();
    }
    return book;
}

} // namespace

Result<SourceText> readXlsx(const DocumentInput& input)
{
    Result<ZipArchive> archive = ZipArchive::open(input);
    if (!archive)
        return archive.error();
    const Result<Workbook> book = readWorkbook(*archive, input.path);
    if (!book)
        return book.error();
    TextBuilder builder;
    if (const Result<void> read = readSheets(*archive, input, *book, builder); !read)
        return read.error();
    SourceText text = builder.take();
    text.encoding = u"UTF-8"_s;
    return text;
}

Result<std::vector<CellSheet>> readXlsxCells(const DocumentInput& input)
{
    Result<ZipArchive> archive = ZipArchive::open(input);
    if (!archive)
        return archive.error();
    const Result<Workbook> book = readWorkbook(*archive, input.path);
    if (!book)
        return book.error();
    std::vector<CellSheet> sheets;
    for (const Sheet& sheet : book->sheets) {
        CellSheet cells{sheet.name, sheet.hidden, {}};
        if (sheet.part.isEmpty() || !archive->contains(sheet.part))
            continue;
        const Result<QByteArray> bytes = archive->read(sheet.part);
        if (!bytes)
            return bytes.error();
        Result<void> read = readSheet(*bytes, input.path, *book, [&](const CellSheet::Row& row) {
            cells.rows.push_back(row);
            return !input.isCancelled();
        });
        if (!read)
            return read.error();
        if (input.isCancelled())
            return cancelled(input.path);
        sheets.push_back(std::move(cells));
    }
    return sheets;
}

} // namespace milepost
