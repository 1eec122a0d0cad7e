// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogueloader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Catalogue)
};

Error broken(const QString& where, const QString& what)
{
    return Error{ErrorCode::InvalidInput,
                 CatalogueText::tr("The catalogue file %1 is wrong: %2").arg(where, what)};
}

/// Reads the fields of one entry and keeps the first complaint.
class Entry
{
public:
    Entry(const QJsonObject& object, int number) : m_object(object), m_number(number) {}

    QString text(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            complain(CatalogueText::tr("%1: “%2” must be a text.").arg(where(), key));
        return value.toString();
    }

    QString id(const QString& key)
    {
        QString value = text(key);
        if (value.isEmpty())
            complain(CatalogueText::tr("%1: “%2” must not be empty.").arg(where(), key));
        return value;
    }

    double positive(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isDouble() || value.toDouble() <= 0.0)
            complain(CatalogueText::tr("%1: “%2” must be a number above 0.").arg(where(), key));
        return value.toDouble(1.0);
    }

    /// An absent list is empty.
    QStringList texts(const QString& key)
    {
        QStringList list;
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isArray())
            complain(CatalogueText::tr("%1: “%2” must be a list of texts.").arg(where(), key));
        for (const auto& item : value.toArray()) {
            if (!item.isString())
                complain(CatalogueText::tr("%1: “%2” must be a list of texts.").arg(where(), key));
            list.append(item.toString());
        }
        return list;
    }

    template <class Enum>
    Enum oneOf(const QString& key, std::optional<Enum> (*fromString)(const QString&))
    {
        const QString name = text(key);
        const std::optional<Enum> value = fromString(name);
        if (!value)
            complain(CatalogueText::tr("%1: “%2” is not a known %3.").arg(where(), name, key));
        return value.value_or(Enum{});
    }

    void complain(const QString& what)
    {
        if (m_complaint.isEmpty())
            m_complaint = what;
    }
    const QString& complaint() const { return m_complaint; }

private:
    QString where() const { return CatalogueText::tr("entry %1").arg(m_number); }

    QJsonObject m_object;
    int m_number;
    QString m_complaint;
};

Result<QJsonObject> parseDocument(const QByteArray& json, const QString& file)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError)
        return broken(file,
                      CatalogueText::tr("at byte %1: %2.").arg(failure.offset).arg(failure.errorString()));
    if (!document.isObject())
        return broken(file, CatalogueText::tr("it must hold one object."));
    return document.object();
}

/// Reads the list `key` of a document, one `read(Entry&)` an item; `keyOf` gives what must be unique.
template <class Item, class Read, class KeyOf>
Result<std::vector<Item>> readList(const QJsonObject& document, const QString& file, const QString& key,
                                   Read read, KeyOf keyOf)
{
    const QJsonValue list = document.value(key);
    if (!list.isArray())
        return broken(file, CatalogueText::tr("the list “%1” is missing.").arg(key));
    std::vector<Item> items;
    QSet<QString> seen;
    int number = 0;
    for (const auto& value : list.toArray()) {
        Entry entry(value.toObject(), ++number);
        Item item = read(entry);
        if (seen.contains(keyOf(item)))
            entry.complain(CatalogueText::tr("“%1” stands twice.").arg(keyOf(item)));
        seen.insert(keyOf(item));
        if (!entry.complaint().isEmpty())
            return broken(file, entry.complaint());
        items.push_back(std::move(item));
    }
    return items;
}

/// The same for a document with one list.
template <class Item, class Read, class KeyOf>
Result<std::vector<Item>> readFile(const QByteArray& json, const QString& file, const QString& key, Read read,
                                   KeyOf keyOf)
{
    const Result<QJsonObject> document = parseDocument(json, file);
    if (!document)
        return document.error();
    return readList<Item>(*document, file, key, read, keyOf);
}

struct UnitEntry
{
    Unit unit;
    QStringList aliases;
};

UnitEntry readUnit(Entry& entry)
{
    UnitEntry result;
    result.unit.symbol = entry.text(u"symbol"_s); // a bare index has no symbol
    result.unit.kind = entry.oneOf(u"kind"_s, unitKindFromString);
    result.unit.base = entry.text(u"base"_s);
    result.unit.factor = entry.positive(u"factor"_s);
    result.aliases = entry.texts(u"aliases"_s);
    return result;
}

Indicator readIndicator(Entry& entry)
{
    Indicator indicator;
    indicator.id = entry.id(u"id"_s);
    indicator.nameZh = entry.id(u"zh"_s);
    indicator.nameEn = entry.id(u"en"_s);
    indicator.aliases = entry.texts(u"aliases"_s);
    indicator.excludes = entry.texts(u"excludes"_s);
    indicator.unitKind = entry.oneOf(u"unitKind"_s, unitKindFromString);
    indicator.unit = entry.id(u"unit"_s);
    indicator.countWords = entry.texts(u"countWords"_s);
    indicator.kind = entry.oneOf(u"kind"_s, measureKindFromString);
    indicator.direction = entry.oneOf(u"direction"_s, directionFromString);
    indicator.areas = entry.texts(u"areas"_s);
    indicator.notAreas = entry.texts(u"notAreas"_s);
    indicator.related = entry.texts(u"related"_s);
    if (indicator.aliases.isEmpty())
        entry.complain(CatalogueText::tr("“%1” has no aliases.").arg(indicator.id));
    if ((indicator.unitKind == UnitKind::Count) == indicator.countWords.isEmpty()) {
        entry.complain(
            CatalogueText::tr("“%1”: “countWords” belongs to counts, and to every count.").arg(indicator.id));
    }
    return indicator;
}

} // namespace

Result<std::vector<Province>> readProvinces(const QByteArray& json)
{
    const auto read = [](Entry& entry) {
        return Province{entry.id(u"code"_s), entry.id(u"zh"_s), entry.id(u"short"_s), entry.id(u"en"_s)};
    };
    return readFile<Province>(json, u"provinces.json"_s, u"provinces"_s, read,
                              [](const Province& province) { return province.code; });
}

Result<std::vector<CanonicalArea>> readAreas(const QByteArray& json)
{
    const auto read = [](Entry& entry) {
        return CanonicalArea{entry.id(u"id"_s), entry.id(u"zh"_s), entry.id(u"en"_s),
                             entry.texts(u"aliases"_s)};
    };
    return readFile<CanonicalArea>(json, u"areas.json"_s, u"areas"_s, read,
                                   [](const CanonicalArea& area) { return area.id; });
}

Result<UnitTable> readUnits(const QByteArray& json)
{
    const QString file = u"units.json"_s;
    const Result<QJsonObject> document = parseDocument(json, file);
    if (!document)
        return document.error();
    const Result<std::vector<UnitEntry>> entries = readList<UnitEntry>(
        *document, file, u"units"_s, readUnit, [](const UnitEntry& entry) { return entry.unit.symbol; });
    if (!entries)
        return entries.error();
    const auto readMultiplier = [](Entry& entry) {
        return Multiplier{entry.id(u"symbol"_s), entry.positive(u"factor"_s)};
    };
    Result<std::vector<Multiplier>> multipliers =
        readList<Multiplier>(*document, file, u"multipliers"_s, readMultiplier,
                             [](const Multiplier& multiplier) { return multiplier.symbol; });
    if (!multipliers)
        return multipliers.error();

    UnitTable table;
    const auto add = [&table](const QString& spelling, const Unit& unit) {
        return table.units.contains(spelling) ? false : (table.units.insert(spelling, unit), true);
    };
    for (const UnitEntry& entry : *entries) {
        for (const QString& spelling : QStringList{entry.unit.symbol} + entry.aliases) {
            Unit unit = entry.unit;
            unit.symbol = spelling;
            if (!add(spelling, unit))
                return broken(file, CatalogueText::tr("“%1” stands twice.").arg(spelling));
        }
    }
    const QJsonArray words = document->value(u"measureWords"_s).toArray();
    for (const auto& value : words) {
        const QString word = value.toString();
        if (word.isEmpty() || !add(word, Unit{word, UnitKind::Count, word, 1.0}))
            return broken(file,
                          CatalogueText::tr("the measure word “%1” is empty or stands twice.").arg(word));
    }
    table.multipliers = std::move(*multipliers);
    std::stable_sort(
        table.multipliers.begin(), table.multipliers.end(),
        [](const Multiplier& a, const Multiplier& b) { return a.symbol.size() > b.symbol.size(); });
    return table;
}

Result<std::vector<Indicator>> readIndicators(const QByteArray& json)
{
    return readFile<Indicator>(json, u"indicators.json"_s, u"indicators"_s, readIndicator,
                               [](const Indicator& indicator) { return indicator.id; });
}

} // namespace milepost
