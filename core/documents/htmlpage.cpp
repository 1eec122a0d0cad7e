// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmlpage.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// libxml2 gives up at 256 and drops the rest.
constexpr int kDeepest = 250;
// The share of the words that the article must hold.
constexpr double kNearlyAll = 0.85;

struct Weight
{
    double words = 0;
    int lines = 0;
};

using Weights = QHash<const xmlNode*, Weight>;

/// Sentences weigh more than captions.
double weightOf(const xmlNode* text)
{
    const QString words = QString::fromUtf8(reinterpret_cast<const char*>(text->content)).simplified();
    const bool sentence = words.contains(u'。') || words.contains(u'；') || words.contains(u'，');
    return static_cast<double>(words.size()) * (sentence ? 3 : 1);
}

Weight weigh(const xmlNode* node, Weights& weights)
{
    Weight weight;
    if (node->type == XML_TEXT_NODE && node->content)
        weight.words = weightOf(node);
    if (node->type != XML_ELEMENT_NODE || isWordless(node) || isBesideTheText(node) || isLink(node))
        return weight;
    weight.lines = isBlock(node) || elementName(node) == "br" ? 1 : 0;
    for (const xmlNode* child = node->children; child; child = child->next) {
        const Weight part = weigh(child, weights);
        weight.words += part.words;
        weight.lines += part.lines;
    }
    weights.insert(node, weight);
    return weight;
}

bool isContainer(const xmlNode* node)
{
    return isOneOf(elementName(node),
                   " div section article main td th table tbody tr form center body html ");
}

int depthBelow(const xmlNode* root)
{
    int deepest = 0;
    int depth = 1;
    for (const xmlNode* node = root; node;) {
        deepest = std::max(deepest, depth);
        if (node->type == XML_ELEMENT_NODE && node->children) {
            node = node->children;
            ++depth;
            continue;
        }
        while (node && node != root && !node->next) {
            node = node->parent;
            --depth;
        }
        node = !node || node == root ? nullptr : node->next;
    }
    return deepest;
}

} // namespace

HtmlPage::HtmlPage(const QByteArray& utf8)
{
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    if (!context)
        return;
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                             HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    m_document.reset(htmlCtxtReadMemory(context, utf8.constData(), static_cast<int>(utf8.size()), nullptr,
                                        "UTF-8", kOptions));
    htmlFreeParserCtxt(context);
    m_tooDeep = m_document && depthBelow(xmlDocGetRootElement(m_document.get())) > kDeepest;
}

const xmlNode* HtmlPage::root() const
{
    return m_document ? xmlDocGetRootElement(m_document.get()) : nullptr;
}

const xmlNode* HtmlPage::content() const
{
    const xmlNode* best = root();
    if (!best)
        return nullptr;
    Weights weights;
    const double all = weigh(best, weights).words;
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (const xmlNode* child = best->children; child && !deeper; child = child->next) {
            const Weight weight = weights.value(child);
            deeper = isContainer(child) && weight.words >= all * kNearlyAll && weight.lines > 1;
            if (deeper)
                best = child;
        }
    }
    // A row or a cell makes no sense without its table, unless the table only lays out the page.
    const xmlNode* table = best;
    while (table && isOneOf(elementName(table), " tr tbody "))
        table = table->parent;
    return table ? table : best;
}

QString HtmlPage::title() const
{
    for (const xmlNode* node = root() ? root()->children : nullptr; node; node = node->next) {
        if (elementName(node) != "head")
            continue;
        for (const xmlNode* child = node->children; child; child = child->next) {
            if (elementName(child) != "title" || !child->children || !child->children->content)
                continue;
            static const QRegularExpression separator(u"\\s*[-_|｜–—>»]+\\s*"_s);
            QString longest;
            const QString all = QString::fromUtf8(reinterpret_cast<const char*>(child->children->content));
            for (const QString& piece : all.simplified().split(separator))
                longest = piece.size() > longest.size() ? piece : longest;
            return longest;
        }
    }
    return {};
}

QByteArrayView elementName(const xmlNode* node)
{
    return node && node->type == XML_ELEMENT_NODE ? QByteArrayView(reinterpret_cast<const char*>(node->name))
                                                  : QByteArrayView();
}

bool isOneOf(QByteArrayView name, const char* names)
{
    return !name.isEmpty() && QByteArrayView(names).contains(' ' + name.toByteArray() + ' ');
}

QByteArray attributeOf(const xmlNode* node, const char* name)
{
    for (const xmlAttr* attribute = node->properties; attribute; attribute = attribute->next)
        if (qstricmp(reinterpret_cast<const char*>(attribute->name), name) == 0 && attribute->children &&
            attribute->children->content)
            return reinterpret_cast<const char*>(attribute->children->content);
    return {};
}

bool isWordless(const xmlNode* node)
{
    return isOneOf(elementName(node),
                   " head script style noscript template select textarea button input iframe "
                   "object embed svg canvas audio video map rt rp ");
}

bool isBesideTheText(const xmlNode* node)
{
    if (isOneOf(elementName(node), " nav footer aside menu "))
        return true;
    const QByteArray style = attributeOf(node, "style").toLower().replace(' ', QByteArray());
    return style.contains("display:none");
}

bool isLink(const xmlNode* node)
{
    if (elementName(node) != "a")
        return false;
    const QByteArray target = attributeOf(node, "href");
    return !target.isEmpty() && !target.startsWith('#');
}

bool isBlock(const xmlNode* node)
{
    return isOneOf(
        elementName(node),
        " html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tfoot tr td th caption "
        "section article main header footer nav aside form fieldset center blockquote pre address hr "
        "figure figcaption details summary menu dir legend ");
}

} // namespace milepost
