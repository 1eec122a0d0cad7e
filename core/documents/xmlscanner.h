// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QXmlStreamReader>

namespace milepost {

/// Walks the XML of an Office part element by element, by local names. Refuses what Office never writes and
/// attackers do: document type declarations, with them every entity, and absurd nesting.
class XmlScanner
{
public:
    /// `path` names the document in sentences.
    XmlScanner(const QByteArray& xml, QString path);

    /// Goes to the next start, end or text. False at the end of the document and after an error.
    bool next();
    bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    /// How many elements are open; at an end element the one that closes is counted no more.
    int depth() const { return m_depth; }

    /// The attribute of this local name, or an empty string.
    QString attribute(QStringView name) const;
    /// Whether the property element here is on: `val` is left out, or is neither 0, false, off nor none.
    bool isOn() const;

    /// From a start element to behind its end.
    void skip();
    /// From a start element to behind its end, collecting all text between.
    QString elementText();

    /// What went wrong, if something did.
    Result<void> finish() const;

private:
    QXmlStreamReader m_xml;
    QString m_path;
    int m_depth = 0;
    bool m_refused = false;
};

} // namespace milepost
