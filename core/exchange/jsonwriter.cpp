// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace milepost {
namespace {

QByteArray quoted(const QString& text)
{
    QByteArray result = "\"";
    for (const char byte : text.toUtf8()) {
        const auto c = static_cast<unsigned char>(byte);
        if (c == '"' || c == '\\')
            result.append('\\').append(byte);
        else if (c == '\n')
            result.append("\\n");
        else if (c < 0x20)
            result.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
        else
            result.append(byte);
    }
    return result.append('"');
}

} // namespace

QByteArray shortestNumber(double number)
{
    constexpr double kExactIntegers = 9007199254740992.0; // 2^53
    if (std::abs(number) < kExactIntegers && number == std::trunc(number))
        return QByteArray::number(static_cast<qint64>(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

JsonWriter& JsonWriter::beginObject(Layout layout)
{
    return begin('{', layout);
}
JsonWriter& JsonWriter::endObject()
{
    return end('}');
}
JsonWriter& JsonWriter::beginList(Layout layout)
{
    return begin('[', layout);
}
JsonWriter& JsonWriter::endList()
{
    return end(']');
}

JsonWriter& JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_text += quoted(QString(name)) + ':';
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::value(const QString& text)
{
    return raw(quoted(text));
}
JsonWriter& JsonWriter::value(double number)
{
    return std::isfinite(number) ? raw(shortestNumber(number)) : null();
}
JsonWriter& JsonWriter::value(qsizetype number)
{
    return raw(QByteArray::number(number));
}
JsonWriter& JsonWriter::value(bool truth)
{
    return raw(truth ? "true" : "false");
}
JsonWriter& JsonWriter::null()
{
    return raw("null");
}

JsonWriter& JsonWriter::raw(const QByteArray& text)
{
    separate();
    m_text += text;
    return *this;
}

JsonWriter& JsonWriter::begin(char mark, Layout layout)
{
    separate();
    m_text += mark;
    m_levels.push_back({layout, true});
    return *this;
}

JsonWriter& JsonWriter::end(char mark)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.empty)
        m_text += '\n';
    m_text += mark;
    return *this;
}

/// Puts the comma and the line end before a member or element; nothing between a key and its value.
void JsonWriter::separate()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.empty)
        m_text += ',';
    if (level.layout == Layout::Lines)
        m_text += '\n';
    level.empty = false;
}

} // namespace milepost
