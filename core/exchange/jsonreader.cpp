// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::JsonReader)
};

} // namespace

JsonReader::JsonReader(QJsonObject object, QString place, Fault& fault)
    : m_object(std::move(object)), m_place(std::move(place)), m_fault(fault)
{}

QString JsonReader::placeOf(QLatin1StringView name) const
{
    return m_place.isEmpty() ? QString(name) : m_place + u'.' + name;
}

void JsonReader::report(QLatin1StringView name) const
{
    report(name, Words::tr("a known word"));
}

void JsonReader::report(QLatin1StringView name, const QString& expected) const
{
    if (!m_fault.isSet())
        m_fault = {placeOf(name), expected};
}

QString JsonReader::text(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        report(name, Words::tr("a text"));
    return value.toString();
}

QString JsonReader::textOrEmpty(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isUndefined() || value.isNull() ? QString() : text(name);
}

double JsonReader::number(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        report(name, Words::tr("a number"));
    return value.toDouble();
}

std::optional<double> JsonReader::numberOrNothing(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return number(name);
}

qint64 JsonReader::integer(QLatin1StringView name, qint64 least, qint64 most) const
{
    const double value = number(name);
    if (value != std::trunc(value) || value < static_cast<double>(least) ||
        value > static_cast<double>(most)) {
        report(name, Words::tr("a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return static_cast<qint64>(value);
}

std::optional<int> JsonReader::yearOrNothing(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return static_cast<int>(integer(name, 1900, 2200));
}

bool JsonReader::truth(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        report(name, Words::tr("true or false"));
    return value.toBool();
}

QStringList JsonReader::texts(QLatin1StringView name) const
{
    QStringList result;
    for (const auto& entry : list(name)) {
        if (!entry.isString())
            report(name, Words::tr("a list of texts"));
        result.append(entry.toString());
    }
    return result;
}

JsonReader JsonReader::object(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        report(name, Words::tr("an object"));
    return {value.toObject(), placeOf(name), m_fault};
}

QJsonArray JsonReader::list(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        report(name, Words::tr("a list"));
    return value.toArray();
}

void JsonReader::forEach(QLatin1StringView name, const std::function<void(const JsonReader&)>& read) const
{
    const QJsonArray entries = list(name);
    for (qsizetype i = 0; i < entries.size() && !m_fault.isSet(); ++i) {
        const QString place = placeOf(name) + u'[' + QString::number(i) + u']';
        if (!entries.at(i).isObject())
            m_fault = {place, Words::tr("an object")};
        else
            read(JsonReader(entries.at(i).toObject(), place, m_fault));
    }
}

} // namespace milepost
