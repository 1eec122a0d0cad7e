// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <libxml/tree.h>
#include <memory>

namespace milepost {

/// A parsed web page. libxml2 reads any tag soup; it is told to load nothing.
class HtmlPage
{
public:
    explicit HtmlPage(const QByteArray& utf8);

    /// Nested so deeply that the parser gave up.
    bool isTooDeep() const { return m_tooDeep; }
    /// The element that holds the text, or null for an empty page.
    const xmlNode* root() const;
    /// The innermost element that holds nearly all of the text that is no link; root() where the text is
    /// spread over the page.
    const xmlNode* content() const;
    /// What the page calls itself, without the name of the site: the longest piece of <title>.
    QString title() const;

private:
    struct Free
    {
        void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
    };

    std::unique_ptr<xmlDoc, Free> m_document;
    bool m_tooDeep = false;
};

/// Lower-case name of an element; empty for text and comments.
QByteArrayView elementName(const xmlNode* node);
/// Whether a name is among the names, which are separated and surrounded by blanks.
bool isOneOf(QByteArrayView name, const char* names);
QByteArray attributeOf(const xmlNode* node, const char* name);
/// Holds no words for people: scripts, styles, form controls.
bool isWordless(const xmlNode* node);
/// Never part of an article: navigation, footers, hidden blocks.
bool isBesideTheText(const xmlNode* node);
/// Leads to another page.
bool isLink(const xmlNode* node);
/// Starts and ends a line.
bool isBlock(const xmlNode* node);

} // namespace milepost
