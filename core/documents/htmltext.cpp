// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmltext.h"

#include "core/documents/textbuilder.h"
#include "core/text/furniture.h"

#include <algorithm>
#include <array>
#include <libxml/HTMLparser.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostSpanned = 100;

/// Old editors write the characters 0x80–0x9F of Windows-1252 as numbers: &#150; is a dash.
QChar fromWindows(QChar c)
{
    static constexpr std::array<char16_t, 32> kTable{
        u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0x8D, u'Ž', 0x8F,
        0x90, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9D, u'ž', u'Ÿ'};
    return c.unicode() >= 0x80 && c.unicode() < 0xA0 ? QChar(kTable[c.unicode() - 0x80]) : c;
}

/// Pages that were escaped twice show their entities: &amp;ldquo; → &ldquo; → “.
QString withoutEntities(const QString& text)
{
    if (!text.contains(u'&'))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        const QByteArray name =
            end > i && end - i < 10 ? text.mid(i + 1, end - i - 1).toLatin1() : QByteArray();
        const htmlEntityDesc* entity =
            name.isEmpty() ? nullptr : htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.constData()));
        if (!entity) {
            result += text[i];
            continue;
        }
        result += QChar(static_cast<char16_t>(entity->value));
        i = end;
    }
    return result;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// A line end in the source between two ideographs is no blank.
bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

/// Blanks as a browser shows them; blanks at either end, also non-breaking and wide ones, dropped.
QString collapsed(const QString& text)
{
    QString result;
    bool blank = false;
    bool lineEnd = false;
    for (const QChar raw : text) {
        const QChar c = raw == u'\u00A0' ? QChar(u' ') : fromWindows(raw);
        if (raw == u'\u200B' || raw == u'\uFEFF')
            continue;
        if (isBlank(c)) {
            blank = true;
            lineEnd = lineEnd || c == u'\n';
            continue;
        }
        const bool inside = !result.isEmpty();
        if (blank && inside && !(lineEnd && isWide(result.back()) && isWide(c)))
            result += u' ';
        blank = lineEnd = false;
        result += c;
    }
    return result.trimmed();
}

QString textBelow(const xmlNode* node)
{
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        return QString::fromUtf8(reinterpret_cast<const char*>(node->content));
    QString text;
    if (node->type == XML_ELEMENT_NODE && !isWordless(node))
        for (const xmlNode* child = node->children; child; child = child->next)
            text += textBelow(child);
    return text;
}

class PageWriter
{
public:
    explicit PageWriter(const HtmlPage& page) : m_content(page.content()), m_title(page.title())
    {
        if (m_content)
            m_opening = textBelow(m_content).simplified().left(1000).remove(u' ');
    }

    void write(const xmlNode* node)
    {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            add(QString::fromUtf8(reinterpret_cast<const char*>(node->content)));
            return;
        }
        if (node->type != XML_ELEMENT_NODE || isWordless(node))
            return;
        if (elementName(node) == "br") {
            endLine();
            return;
        }
        const bool block = isBlock(node);
        if (block)
            endLine();
        if (elementName(node) == "table" && m_inContent && !m_cell && isDataTable(node))
            writeTable(node);
        else
            writeInside(node);
        if (block)
            endLine();
    }

    SourceText take()
    {
        endLine();
        return m_builder.take();
    }

private:
    void writeInside(const xmlNode* node)
    {
        const bool wasInContent = m_inContent;
        const bool wasLink = m_inLink;
        const bool wasHeading = m_inHeading;
        const bool wasPreformatted = m_preformatted;
        const bool beside = isBesideTheText(node);
        m_contentSeen = m_contentSeen || node == m_content;
        m_inContent = (m_inContent || node == m_content) && !beside;
        m_inLink = m_inLink || isLink(node);
        m_inHeading = m_inHeading || isOneOf(elementName(node), " h1 h2 h3 ");
        m_preformatted = m_preformatted || elementName(node) == "pre";
        for (const xmlNode* child = node->children; child; child = child->next)
            write(child);
        if (beside || node == m_content || isBlock(node))
            endLine();
        m_inContent = wasInContent;
        m_inLink = wasLink;
        m_inHeading = wasHeading;
        m_preformatted = wasPreformatted;
    }

    void add(const QString& text)
    {
        if (!m_preformatted) {
            addToLine(text);
            return;
        }
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                endLine();
            addToLine(lines[i]);
        }
    }

    void addToLine(const QString& text)
    {
        m_line += text;
        if (!m_inLink)
            m_hasPlainWords = m_hasPlainWords || std::any_of(text.begin(), text.end(),
                                                             [](QChar c) { return c.isLetterOrNumber(); });
    }

    void endLine()
    {
        const QString text = withoutEntities(collapsed(m_line));
        const bool linkOnly = !m_hasPlainWords && !text.contains(u'。');
        m_line.clear();
        m_hasPlainWords = false;
        if (text.isEmpty())
            return;
        if (m_cell)
            m_cell->append(text);
        else if (m_inContent ? !linkOnly && !isFurniture(text) : !linkOnly && isTitle(text))
            m_builder.addLine(text);
        else
            m_builder.setAside(text);
    }

    /// A title often stands above the element that holds the article.
    bool isTitle(const QString& text)
    {
        if (m_contentSeen || !m_builder.isBlank() || isFurniture(text) || text.size() < 6)
            return false;
        const QString plain = QString(text).remove(u' ');
        return (m_inHeading || QString(m_title).remove(u' ').contains(plain)) && !m_opening.contains(plain);
    }

    static bool isDataTable(const xmlNode* table) { return !hasTableBelow(table) && countRows(table) > 1; }

    static bool hasTableBelow(const xmlNode* node)
    {
        for (const xmlNode* child = node->children; child; child = child->next)
            if (elementName(child) == "table" || (child->type == XML_ELEMENT_NODE && hasTableBelow(child)))
                return true;
        return false;
    }

    static int countRows(const xmlNode* node)
    {
        int rows = 0;
        for (const xmlNode* child = node->children; child; child = child->next)
            rows += elementName(child) == "tr"                           ? 1
                    : isOneOf(elementName(child), " tbody thead tfoot ") ? countRows(child)
                                                                         : 0;
        return rows;
    }

    void writeTable(const xmlNode* table)
    {
        std::vector<TableRow> rows;
        std::vector<int> below; // how many more rows the cell of each column reaches down
        collectRows(table, rows, below);
        m_builder.addTable(rows);
    }

    void collectRows(const xmlNode* node, std::vector<TableRow>& rows, std::vector<int>& below)
    {
        for (const xmlNode* child = node->children; child; child = child->next) {
            if (elementName(child) == "tr") {
                rows.push_back(readRow(child, below));
            } else if (isOneOf(elementName(child), " tbody thead tfoot ")) {
                collectRows(child, rows, below);
            } else if (elementName(child) == "caption") {
                TableCell caption = readCell(child);
                m_builder.addLine(caption.join(u' '));
            }
        }
    }

    static int span(const xmlNode* cell, const char* name)
    {
        return std::clamp(attributeOf(cell, name).toInt(), 1, kMostSpanned);
    }

    TableRow readRow(const xmlNode* row, std::vector<int>& below)
    {
        TableRow cells;
        const auto skipSpanned = [&] {
            while (cells.size() < below.size() && below[cells.size()] > 0) {
                --below[cells.size()];
                cells.emplace_back();
            }
        };
        for (const xmlNode* child = row->children; child; child = child->next) {
            if (!isOneOf(elementName(child), " td th "))
                continue;
            skipSpanned();
            TableCell cell = readCell(child);
            for (int i = span(child, "colspan"); i > 0; --i) {
                if (below.size() <= cells.size())
                    below.resize(cells.size() + 1);
                below[cells.size()] = span(child, "rowspan") - 1;
                cells.push_back(std::exchange(cell, {}));
            }
        }
        skipSpanned();
        return cells;
    }

    TableCell readCell(const xmlNode* cell)
    {
        TableCell lines;
        m_cell = &lines;
        writeInside(cell);
        endLine();
        m_cell = nullptr;
        return lines;
    }

    TextBuilder m_builder;
    const xmlNode* m_content;
    QString m_title;
    QString m_opening;
    QString m_line;
    TableCell* m_cell = nullptr;
    bool m_hasPlainWords = false;
    bool m_inContent = false;
    bool m_inLink = false;
    bool m_inHeading = false;
    bool m_preformatted = false;
    bool m_contentSeen = false;
};

} // namespace

SourceText textOfPage(const HtmlPage& page)
{
    if (page.root() == nullptr)
        return {};
    PageWriter writer(page);
    writer.write(page.root());
    return writer.take();
}

} // namespace milepost
