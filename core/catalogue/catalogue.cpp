// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/catalogue/catalogueloader.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Catalogue)
};

QByteArray resource(const QString& name)
{
    QFile file(u":/catalogue/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Item, class Member>
const Item* find(const std::vector<Item>& items, Member member, const QString& key)
{
    const auto found = std::ranges::find(items, key, member);
    return found == items.end() ? nullptr : &*found;
}

/// What names are compared by: full-width forms made narrow, quotes and blanks out, capitals.
QString folded(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (character.isSpace() || u"“”‘’\"'「」『』《》〈〉"_s.contains(character))
            continue;
        result.append(character.toUpper());
    }
    return result;
}

/// “实施‘互联网+’现代农业专项行动计划” names the area 现代农业.
QString areaKey(const QString& name)
{
    QString key = folded(name);
    const qsizetype slogan = key.lastIndexOf(u"互联网+"_s);
    if (slogan >= 0)
        key = key.mid(slogan + 4);
    for (const QString& tail :
         {u"专项行动计划"_s, u"行动计划"_s, u"专项行动"_s, u"重点行动"_s, u"行动"_s, u"工程"_s}) {
        if (key.size() > tail.size() && key.endsWith(tail)) {
            key.chop(tail.size());
            break;
        }
    }
    return key;
}

bool matches(const QStringList& segments, const QString& subject)
{
    if (segments.size() == 1)
        return subject == segments.front();
    if (!subject.startsWith(segments.front()) || !subject.endsWith(segments.back()) ||
        subject.size() < segments.front().size() + segments.back().size())
        return false;
    qsizetype position = segments.front().size();
    const qsizetype end = subject.size() - segments.back().size();
    for (qsizetype i = 1; i + 1 < segments.size(); ++i) {
        const qsizetype found = subject.indexOf(segments.at(i), position);
        if (found < 0 || found + segments.at(i).size() > end)
            return false;
        position = found + segments.at(i).size();
    }
    return true;
}

bool suits(const Indicator& indicator, const QString& subject, const Unit& unit, const QString& area)
{
    if (indicator.unitKind != unit.kind)
        return false;
    if (unit.kind == UnitKind::Count && !indicator.countWords.contains(unit.base))
        return false;
    if (!indicator.areas.isEmpty() && !indicator.areas.contains(area))
        return false;
    if (indicator.notAreas.contains(area))
        return false;
    return std::ranges::none_of(indicator.excludes,
                                [&subject](const QString& word) { return subject.contains(word); });
}

/// What an indicator says that the rest of the catalogue does not know; empty when all is well.
QString complaintAbout(const Indicator& indicator, const Catalogue& catalogue)
{
    const Unit shown = catalogue.unit(indicator.unit);
    if (shown.kind != indicator.unitKind ||
        (shown.kind == UnitKind::Count && !indicator.countWords.contains(shown.base)))
        return CatalogueText::tr("“%1”: the unit %2 is not of the kind it names.")
            .arg(indicator.id, indicator.unit);
    for (const QString& id : indicator.areas + indicator.notAreas) {
        if (!id.isEmpty() && catalogue.area(id) == nullptr)
            return CatalogueText::tr("“%1” names the unknown area “%2”.").arg(indicator.id, id);
    }
    for (const QString& id : indicator.related) {
        if (catalogue.indicator(id) == nullptr)
            return CatalogueText::tr("“%1” names the unknown indicator “%2”.").arg(indicator.id, id);
    }
    return {};
}

} // namespace

bool areComparable(MeasureKind a, MeasureKind b)
{
    const auto isChange = [](MeasureKind kind) {
        return kind == MeasureKind::GrowthRate || kind == MeasureKind::PercentChange;
    };
    return a == b || (!isChange(a) && !isChange(b));
}

Result<Catalogue> Catalogue::load()
{
    return fromJson({resource(u"provinces.json"_s), resource(u"areas.json"_s), resource(u"units.json"_s),
                     resource(u"indicators.json"_s)});
}

Result<Catalogue> Catalogue::fromJson(const CatalogueSources& sources)
{
    Result<std::vector<Province>> provinces = readProvinces(sources.provinces);
    if (!provinces)
        return provinces.error();
    Result<std::vector<CanonicalArea>> areas = readAreas(sources.areas);
    if (!areas)
        return areas.error();
    Result<UnitTable> units = readUnits(sources.units);
    if (!units)
        return units.error();
    Result<std::vector<Indicator>> indicators = readIndicators(sources.indicators);
    if (!indicators)
        return indicators.error();

    Catalogue catalogue;
    catalogue.m_provinces = std::move(*provinces);
    catalogue.m_areas = std::move(*areas);
    catalogue.m_units = std::move(units->units);
    catalogue.m_multipliers = std::move(units->multipliers);
    catalogue.m_indicators = std::move(*indicators);
    for (const Indicator& indicator : catalogue.m_indicators) {
        const QString complaint = complaintAbout(indicator, catalogue);
        if (!complaint.isEmpty()) {
            return Error{
                ErrorCode::InvalidInput,
                CatalogueText::tr("The catalogue file %1 is wrong: %2").arg(u"indicators.json"_s, complaint)};
        }
    }
    catalogue.index();
    return catalogue;
}

void Catalogue::index()
{
    for (size_t i = 0; i < m_areas.size(); ++i) {
        const CanonicalArea& area = m_areas[i];
        for (const QString& name : QStringList{area.nameZh, area.nameEn} + area.aliases) {
            const QString key = areaKey(name);
            if (!m_areaNames.contains(key))
                m_areaNames.insert(key, static_cast<qsizetype>(i));
        }
    }
    for (size_t i = 0; i < m_indicators.size(); ++i) {
        for (qsizetype alias = 0; alias < m_indicators[i].aliases.size(); ++alias) {
            Pattern pattern;
            pattern.indicator = static_cast<qsizetype>(i);
            pattern.alias = alias;
            pattern.segments = folded(m_indicators[i].aliases.at(alias)).split(u'*');
            for (const QString& segment : pattern.segments)
                pattern.weight += segment.size();
            const QString& last = pattern.segments.back();
            m_patterns[last.isEmpty() ? QChar() : last.back()].push_back(std::move(pattern));
        }
    }
}

const Province* Catalogue::province(const QString& code) const
{
    return find(m_provinces, &Province::code, code);
}

const Province* Catalogue::provinceForName(const QString& name) const
{
    const auto found = std::ranges::find_if(m_provinces, [&name](const Province& province) {
        return province.nameZh == name || province.shortZh == name || province.nameEn == name;
    });
    return found == m_provinces.end() ? nullptr : &*found;
}

const CanonicalArea* Catalogue::area(const QString& id) const
{
    return find(m_areas, &CanonicalArea::id, id);
}

const Indicator* Catalogue::indicator(const QString& id) const
{
    return find(m_indicators, &Indicator::id, id);
}

const CanonicalArea* Catalogue::areaForName(const QString& name) const
{
    const QString key = areaKey(name);
    if (const auto exact = m_areaNames.constFind(key); exact != m_areaNames.cend())
        return &m_areas[static_cast<size_t>(*exact)];
    // 热带高效农业 holds 农业: the longest known name inside decides, of equals the last, where Chinese has
    // the head.
    qsizetype bestLength = 1;
    qsizetype bestEnd = -1;
    const CanonicalArea* best = nullptr;
    for (auto known = m_areaNames.cbegin(); known != m_areaNames.cend(); ++known) {
        const qsizetype at = key.lastIndexOf(known.key());
        const qsizetype end = at + known.key().size();
        if (at < 0 || known.key().size() < bestLength || (known.key().size() == bestLength && end <= bestEnd))
            continue;
        bestLength = known.key().size();
        bestEnd = end;
        best = &m_areas[static_cast<size_t>(known.value())];
    }
    return bestLength >= 2 ? best : nullptr;
}

IndicatorMatch Catalogue::matchIndicator(const QString& subject, const QString& unitSymbol,
                                         const QString& canonicalArea, MeasureKind kind) const
{
    const QString key = folded(subject);
    if (key.isEmpty())
        return {};
    const Unit measured = unit(unitSymbol);
    IndicatorMatch best;
    qsizetype bestWeight = 0;
    for (const QChar last : {key.back(), QChar()}) {
        const auto patterns = m_patterns.constFind(last);
        if (patterns == m_patterns.cend())
            continue;
        for (const Pattern& pattern : *patterns) {
            const Indicator& candidate = m_indicators[static_cast<size_t>(pattern.indicator)];
            if (pattern.weight > bestWeight && areComparable(candidate.kind, kind) &&
                matches(pattern.segments, key) && suits(candidate, key, measured, canonicalArea)) {
                best = {&candidate, candidate.aliases.at(pattern.alias)};
                bestWeight = pattern.weight;
            }
        }
    }
    return best;
}

const Indicator* Catalogue::indicatorFor(const QString& subject, const QString& unitSymbol,
                                         const QString& canonicalArea, MeasureKind kind) const
{
    return matchIndicator(subject, unitSymbol, canonicalArea, kind).indicator;
}

Result<Quantity> Catalogue::inIndicatorUnit(double value, const QString& unitSymbol,
                                            const Indicator& indicator) const
{
    Unit measured = unit(unitSymbol);
    const Unit shown = unit(indicator.unit);
    if (indicator.unitKind == UnitKind::Count && measured.kind == UnitKind::Count &&
        indicator.countWords.contains(measured.base))
        measured.base = shown.base; // 35 家 and 35 个 of the same thing are as many
    return Quantity{value, measured}.convertedTo(shown);
}

const Multiplier* Catalogue::multiplierOf(const QString& symbol) const
{
    const auto found = std::ranges::find_if(m_multipliers, [&symbol](const Multiplier& multiplier) {
        return symbol.startsWith(multiplier.symbol);
    });
    return found == m_multipliers.end() ? nullptr : &*found;
}

Unit Catalogue::unit(const QString& symbol) const
{
    if (const auto known = m_units.constFind(symbol); known != m_units.cend())
        return *known;
    if (const Multiplier* multiplier = multiplierOf(symbol)) {
        Unit reduced = unit(symbol.mid(multiplier->symbol.size()));
        reduced.symbol = symbol;
        reduced.factor *= multiplier->factor;
        return reduced;
    }
    return Unit{symbol, UnitKind::Count, symbol, 1.0};
}

bool Catalogue::knowsUnit(const QString& symbol) const
{
    if (m_units.contains(symbol))
        return true;
    const Multiplier* multiplier = multiplierOf(symbol);
    return multiplier != nullptr && knowsUnit(symbol.mid(multiplier->symbol.size()));
}

} // namespace milepost
