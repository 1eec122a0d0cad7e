// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/xmlscanner.h"

#include "core/documents/documentformat.h"

#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// Word nests some thirty elements for a table in a table; each level of ours takes a little stack.
constexpr int kDeepest = 400;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

} // namespace

XmlScanner::XmlScanner(const QByteArray& xml, QString path) : m_xml(xml), m_path(std::move(path)) {}

bool XmlScanner::next()
{
    while (!m_refused && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_refused = ++m_depth > kDeepest;
            return !m_refused;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_refused = true;
            return false;
        default:
            break;
        }
    }
    return false;
}

QString XmlScanner::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

bool XmlScanner::isOn() const
{
    const QString value = attribute(u"val");
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

void XmlScanner::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

QString XmlScanner::elementText()
{
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside && next())
        if (isText())
            text += m_xml.text();
    return text;
}

Result<void> XmlScanner::finish() const
{
    if (m_refused)
        return unreadable(
            Words::tr("“%1” holds entities or nesting that no Office program writes, as files made to do "
                      "harm do. It was not read.")
                .arg(m_path));
    if (m_xml.hasError())
        return unreadable(
            Words::tr("“%1” is damaged: its content breaks off in line %2. Open it in the program that "
                      "made it and save it again, or ask for a new copy.")
                .arg(m_path)
                .arg(m_xml.lineNumber()),
            m_xml.errorString());
    return {};
}

} // namespace milepost
