// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx.h"

#include "core/documents/docxnumbering.h"
#include "core/documents/textbuilder.h"
#include "core/documents/xmlscanner.h"
#include "core/documents/ziparchive.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

/// What is not part of the text as it prints: deletions, field codes, phonetic guides, the second form of a
/// drawing.
bool isLeftOut(QStringView name)
{
    static constexpr std::array<QStringView, 10> kNames{
        u"del", u"moveFrom", u"delText", u"instrText", u"delInstrText",
        u"rt",  u"Fallback", u"sectPr",  u"tblPr",     u"sdtEndPr"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// Lines and tables in the order they come.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void line(const QString& text) = 0;
    virtual void table(const std::vector<TableRow>& rows) = 0;
};

class BodySink final : public Sink
{
public:
    explicit BodySink(TextBuilder& builder) : m_builder(builder) {}
    void line(const QString& text) override { m_builder.addLine(text); }
    void table(const std::vector<TableRow>& rows) override { m_builder.addTable(rows); }

private:
    TextBuilder& m_builder;
};

class AsideSink final : public Sink
{
public:
    explicit AsideSink(TextBuilder& builder) : m_builder(builder) {}
    void line(const QString& text) override { m_builder.setAside(text); }
    void table(const std::vector<TableRow>& rows) override
    {
        for (const TableRow& row : rows)
            for (const TableCell& cell : row)
                m_builder.setAside(cell.join(u' '));
    }

private:
    TextBuilder& m_builder;
};

class CellSink final : public Sink
{
public:
    void line(const QString& text) override
    {
        if (!text.trimmed().isEmpty())
            m_cell.append(text);
    }
    /// A table in a cell: each of its rows is a line of the cell.
    void table(const std::vector<TableRow>& rows) override
    {
        for (const TableRow& row : rows) {
            QStringList cells;
            for (const TableCell& cell : row)
                cells.append(cell.join(u' '));
            line(cells.join(u' '));
        }
    }
    const TableCell& cell() const { return m_cell; }

private:
    TableCell m_cell;
};

/// What is gathered while a paragraph is read.
struct Paragraph
{
    QString text;
    QString style;
    DocxNumbering::Place place = {};
    bool markDeleted = false;
};

class DocxWalker
{
public:
    DocxWalker(XmlScanner& xml, DocxNumbering& numbering, TextBuilder& builder)
        : m_xml(xml), m_numbering(numbering), m_builder(builder)
    {}

    /// Everything up to the end of the element that is open.
    void readBlocks(Sink& sink)
    {
        const int outside = m_xml.depth() - 1;
        QString pending;
        while (m_xml.depth() > outside && m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (isLeftOut(m_xml.name()))
                m_xml.skip();
            else if (m_xml.isStart(u"p"))
                readParagraph(sink, pending);
            else if (m_xml.isStart(u"tbl"))
                sink.table(readTable());
            else if (m_xml.isStart(u"docPartGallery") && m_xml.attribute(u"val") == u"Table of Contents")
                m_inContents = m_xml.depth() - 3; // sdt / sdtPr / docPartObj / docPartGallery
            else if (m_xml.isStart(u"sdtContent") && m_inContents == m_xml.depth() - 1)
                readContents();
        }
        if (!pending.isEmpty())
            sink.line(pending);
    }

private:
    void readContents()
    {
        m_inContents = -1;
        AsideSink aside(m_builder);
        readBlocks(aside);
    }

    void readParagraph(Sink& sink, QString& pending)
    {
        Paragraph paragraph;
        CellSink boxes;
        readInside(paragraph, boxes);
        // A deleted paragraph mark joins the paragraph with the next one.
        if (paragraph.markDeleted) {
            pending += paragraph.text;
            return;
        }
        const QString number = m_numbering.next(paragraph.place, paragraph.style);
        const QString text = pending + number + paragraph.text;
        pending.clear();
        for (const QString& line : text.split(u'\n'))
            sink.line(line);
        for (const QString& line : boxes.cell())
            sink.line(line);
    }

    void readInside(Paragraph& paragraph, Sink& boxes)
    {
        const int outside = m_xml.depth() - 1;
        bool hidden = false;
        while (m_xml.depth() > outside && m_xml.next()) {
            if (m_xml.isEnd() && m_xml.name() == u"r")
                hidden = false;
            if (!m_xml.isStart())
                continue;
            if (isLeftOut(m_xml.name()))
                m_xml.skip();
            else if (m_xml.isStart(u"pPr"))
                readProperties(paragraph);
            else if (m_xml.isStart(u"vanish"))
                hidden = m_xml.isOn();
            else if (m_xml.isStart(u"txbxContent"))
                readBlocks(boxes);
            else if (const QString words = runText(); !hidden)
                paragraph.text += words;
        }
    }

    /// The words of the run element here, if it is one that holds words.
    QString runText()
    {
        if (m_xml.isStart(u"t"))
            return m_xml.elementText();
        if (m_xml.isStart(u"br") || m_xml.isStart(u"cr"))
            return u"\n"_s;
        if (m_xml.isStart(u"tab") || m_xml.isStart(u"ptab"))
            return u" "_s;
        if (m_xml.isStart(u"noBreakHyphen"))
            return u"-"_s;
        return {};
    }

    void readProperties(Paragraph& paragraph)
    {
        const int outside = m_xml.depth() - 1;
        while (m_xml.depth() > outside && m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.isStart(u"pStyle"))
                paragraph.style = m_xml.attribute(u"val");
            else if (m_xml.isStart(u"numId"))
                paragraph.place.list = m_xml.attribute(u"val");
            else if (m_xml.isStart(u"ilvl"))
                paragraph.place.level = m_xml.attribute(u"val").toInt();
            else if (m_xml.isStart(u"del"))
                paragraph.markDeleted = true;
            else if (m_xml.isStart(u"pPrChange") || m_xml.isStart(u"rPrChange"))
                m_xml.skip();
        }
    }

    std::vector<TableRow> readTable()
    {
        std::vector<TableRow> rows;
        bool rowDeleted = false;
        const int outside = m_xml.depth() - 1;
        while (m_xml.depth() > outside && m_xml.next()) {
            if (m_xml.isStart(u"tr")) {
                rows.emplace_back();
                rowDeleted = false;
            } else if (m_xml.isStart(u"trPr")) {
                rowDeleted = isRowDeleted();
            } else if (m_xml.isStart(u"tc")) {
                CellSink cell;
                readBlocks(cell);
                if (!rows.empty())
                    rows.back().push_back(cell.cell());
            } else if (m_xml.isStart() && isLeftOut(m_xml.name())) {
                m_xml.skip();
            } else if (m_xml.isEnd() && m_xml.name() == u"tr" && rowDeleted && !rows.empty()) {
                rows.pop_back();
            }
        }
        return rows;
    }

    bool isRowDeleted()
    {
        bool deleted = false;
        const int outside = m_xml.depth() - 1;
        while (m_xml.depth() > outside && m_xml.next())
            deleted = deleted || m_xml.isStart(u"del");
        return deleted;
    }

    XmlScanner& m_xml;
    DocxNumbering& m_numbering;
    TextBuilder& m_builder;
    int m_inContents = -1;
};

Result<QByteArray> optionalPart(ZipArchive& archive, const QString& part)
{
    return archive.contains(part) ? archive.read(part) : Result<QByteArray>(QByteArray());
}

/// Walks one part; the words go to the sink.
Result<void> walk(const QByteArray& part, const QString& path, DocxNumbering& numbering, TextBuilder& builder,
                  Sink& sink)
{
    XmlScanner xml(part, path);
    DocxWalker walker(xml, numbering, builder);
    while (xml.next())
        if (xml.isStart())
            walker.readBlocks(sink);
    return xml.finish();
}

} // namespace

Result<SourceText> readDocx(const DocumentInput& input)
{
    Result<ZipArchive> archive = ZipArchive::open(input);
    if (!archive)
        return archive.error();
    const Result<QString> mainPart = archive->partOfType(u"wordprocessingml"_s, u"main+xml"_s);
    if (!mainPart)
        return mainPart.error();
    const QString part = mainPart->isEmpty() ? u"word/document.xml"_s : *mainPart;
    if (!archive->contains(part))
        return unreadable(
            Words::tr("“%1” is an Office file without a text document in it. Choose the plan's own document.")
                .arg(input.path));
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const Result<QByteArray> body = archive->read(part);
    const Result<QByteArray> numbers = optionalPart(*archive, folder + u"numbering.xml"_s);
    const Result<QByteArray> styles = optionalPart(*archive, folder + u"styles.xml"_s);
    for (const Result<QByteArray>* read : {&body, &numbers, &styles})
        if (!*read)
            return read->error();
    Result<DocxNumbering> numbering = DocxNumbering::read(*numbers, *styles, input.path);
    if (!numbering)
        return numbering.error();

    TextBuilder builder;
    BodySink sink(builder);
    if (const Result<void> done = walk(*body, input.path, *numbering, builder, sink); !done)
        return done.error();
    for (const QString& notes : {u"footnotes.xml"_s, u"endnotes.xml"_s}) {
        const Result<QByteArray> xml = optionalPart(*archive, folder + notes);
        if (!xml)
            return xml.error();
        AsideSink aside(builder);
        if (xml->isEmpty())
            continue;
        if (const Result<void> done = walk(*xml, input.path, *numbering, builder, aside); !done)
            return done.error();
    }
    if (builder.isOverfull())
        return tooMuchText(input.path);
    if (input.isCancelled())
        return cancelled(input.path);
    SourceText text = builder.take();
    text.encoding = u"UTF-8"_s;
    return text;
}

} // namespace milepost
