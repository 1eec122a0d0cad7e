// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/measurekeys.h"

#include "core/base/workmeter.h"
#include "core/catalogue/catalogue.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr qsizetype kGenericSubject = 4; // 企业, 社区: what is done with them tells them apart

/// Verbs of making: whether a thing is built or raised, what counts is that it is there.
const std::array kMaking{u"培育形成"_s, u"培育发展"_s, u"培育"_s, u"培养"_s, u"建设"_s, u"建成"_s,
                         u"建立"_s,     u"打造"_s,     u"形成"_s, u"新建"_s, u"创建"_s, u"构建"_s,
                         u"组建"_s,     u"设立"_s,     u"发展"_s, u"拥有"_s};
const std::array kRanks{u"国家级"_s, u"省级"_s, u"自治区级"_s, u"市级"_s, u"县级"_s, u"区级"_s, u"州级"_s};

/// Short for long: a plan writes either.
struct ShortName
{
    QString longName;
    QString shortName;
};
const std::array kShortNames{ShortName{u"电子商务"_s, u"电商"_s}, ShortName{u"占我省"_s, u"占"_s},
                             ShortName{u"占全省"_s, u"占"_s},     ShortName{u"、"_s, u"和"_s},
                             ShortName{u"与"_s, u"和"_s},         ShortName{u"及"_s, u"和"_s}};
const QString kNationalProduct = u"国内生产总值"_s;
const QString kRegionalProduct = u"地区生产总值"_s;

/// What a plan means by GDP: the only product it names; of two, that of its own territory.
QString productCalledGdp(const ParsedPlan& plan)
{
    const auto names = [&](const QString& product) {
        return std::ranges::any_of(plan.targets, [&](const Target& target) {
            return target.subject.contains(product) || target.label.contains(product);
        });
    };
    const bool isProvinces = !plan.plan.province.isEmpty() ||
                             (!plan.plan.issuer.isEmpty() && !plan.plan.issuer.startsWith(u"国务院"_s));
    const bool isRegional = isProvinces || !names(kNationalProduct);
    return isRegional && names(kRegionalProduct) ? kRegionalProduct : kNationalProduct;
}

/// The name that a plan may use for the same thing elsewhere: 下一代通信技术(5G)用户数 is 5G用户数.
QString abbreviated(QString name, const QString& product)
{
    name.replace(product, u"GDP"_s);
    for (const ShortName& known : kShortNames)
        name.replace(known.longName, known.shortName);
    const qsizetype opening = name.indexOf(u'(');
    const qsizetype closing = name.indexOf(u')', opening);
    const bool isGloss = opening > 0 && closing > opening + 1 && closing + 1 < name.size() &&
                         std::all_of(name.begin() + opening + 1, name.begin() + closing,
                                     [](QChar c) { return c.unicode() < 0x80; });
    return isGloss ? name.mid(opening + 1, closing - opening - 1) + name.mid(closing + 1) : name;
}

QString withoutMaking(QString label)
{
    const auto verb =
        std::ranges::find_if(kMaking, [&](const QString& making) { return label.startsWith(making); });
    return verb != kMaking.end() && label.size() > verb->size() ? label.mid(verb->size()) : label;
}

/// The rank of a plan's own things: 省级 for 某省人民政府, and where only the province is known.
QString ownRank(const PlanFacts& plan)
{
    const QString issuer = plan.issuer.isEmpty() ? plan.province : plan.issuer;
    const QString place = issuer.left(issuer.indexOf(u"人民政府"_s));
    if (place.endsWith(u"自治区"_s))
        return u"自治区级"_s;
    for (qsizetype i = place.size() - 1; i > 0; --i)
        if (u"省市县州"_s.contains(place.at(i)))
            return place.at(i) + u'级';
    return {};
}

/// One target as the keys see it.
struct Item
{
    const Target* target = nullptr;
    TargetHint hint;
    double amount = 0.0;     ///< in the unit's base
    QString name;            ///< what is measured, comparable
    QString frame;           ///< place, unit, change, flow
    QString rank;            ///< 省级, empty where the name has none
    bool withinYear = false; ///< an amount of that year alone

    QString key() const { return name + u'|' + frame + (withinYear ? u"|year"_s : QString()); }
};

class KeyMaker
{
public:
    KeyMaker(const Catalogue& catalogue, const ParsedPlan& plan)
        : m_catalogue(catalogue), m_plan(plan), m_product(productCalledGdp(plan))
    {}

    Item item(const Target& target, TargetHint hint) const
    {
        const Unit unit = m_catalogue.unit(target.unit);
        Item item;
        item.target = &target;
        item.hint = hint;
        item.amount = target.value * unit.factor;
        item.name = abbreviated(nameOf(target), m_product);
        item.frame = QStringList{placeOf(target), QString::number(static_cast<int>(unit.kind)), unit.base,
                                 toString(target.change), flow(target, unit, hint)}
                         .join(u'|');
        const auto rank =
            std::ranges::find_if(kRanks, [&](const QString& known) { return item.name.startsWith(known); });
        if (rank != kRanks.end() && item.name.size() > rank->size())
            item.rank = *rank;
        return item;
    }

private:
    QString placeOf(const Target& target) const
    {
        const auto area = std::ranges::find(m_plan.areas, target.area, &Area::id);
        return area == m_plan.areas.end() || area->canonical.isEmpty() ? target.area : area->canonical;
    }

    static QString nameOf(const Target& target)
    {
        const QString subject = comparableSubject(target.subject);
        QString label = comparableSubject(target.label).remove(u"累计"_s);
        const bool isGeneric = subject.size() <= kGenericSubject;
        const bool sharesSubject = !label.contains(subject); // 城市和农村…能力 with a number each
        const bool isShare = target.label.contains(u'占') && !target.subject.contains(u'占');
        if (isGeneric)
            return withoutMaking(label);
        return sharesSubject || isShare ? label : subject;
    }

    static QString flow(const Target& target, const Unit& unit, TargetHint hint)
    {
        if (target.annual)
            return u"annual"_s;
        if (!isFlow(target, unit) || hint.withinYear)
            return QString();
        const bool sums = target.cumulative || target.from || target.isNew || isSpent(target);
        return sums ? u"sum"_s : QString();
    }

    const Catalogue& m_catalogue;
    const ParsedPlan& m_plan;
    QString m_product; ///< what the plan means by GDP
};

using Group = std::vector<Item*>;

std::map<QString, Group> grouped(std::vector<Item>& items)
{
    std::map<QString, Group> groups;
    for (Item& item : items)
        groups[item.key()].push_back(&item);
    return groups;
}

/// The least and the greatest amount for every year that has one.
using Amounts = std::map<int, std::pair<double, double>>;

Amounts amountsOf(const Group& group)
{
    Amounts amounts;
    for (const Item* item : group) {
        if (!item->target->year)
            continue;
        auto& [least, greatest] =
            amounts.try_emplace(*item->target->year, item->amount, item->amount).first->second;
        least = std::min(least, item->amount);
        greatest = std::max(greatest, item->amount);
    }
    return amounts;
}

bool shareYear(const Amounts& a, const Amounts& b)
{
    return std::ranges::any_of(a, [&](const auto& year) { return b.contains(year.first); });
}

bool contradict(const Amounts& a, const Amounts& b)
{
    return std::ranges::any_of(a, [&](const auto& own) {
        const auto other = b.find(own.first);
        return other != b.end() &&
               (own.second.first < other->second.second || other->second.first < own.second.second);
    });
}

/// 省级众创空间 of a province's own plan is what the rest of it calls 众创空间, unless the plan counts those
/// of another rank beside them or gives both a number for one year.
void foldRank(std::vector<Item>& items, const QString& own)
{
    const std::map<QString, Group> groups = grouped(items);
    QSet<QString> otherwise; // names that occur under another rank
    for (const Item& item : items)
        if (!item.rank.isEmpty() && item.rank != own)
            otherwise.insert(item.name.mid(item.rank.size()));
    for (const auto& [key, group] : groups) {
        Item plain = *group.front();
        plain.name.remove(0, own.size());
        if (own.isEmpty() || plain.rank != own || otherwise.contains(plain.name))
            continue;
        const auto of = groups.find(plain.key());
        if (of == groups.end() || contradict(amountsOf(group), amountsOf(of->second)))
            continue;
        for (Item* item : group)
            item->name = plain.name;
    }
}

/// Of two names one may leave a word out: 有线电视用户覆盖率, 有线电视网络用户覆盖率.
bool leavesWordOut(const QString& shorter, const QString& longer)
{
    constexpr qsizetype kShortest = 6;
    constexpr qsizetype kLongestWord = 2;
    const qsizetype left = longer.size() - shorter.size();
    if (left < 1 || left > kLongestWord || shorter.size() < kShortest)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && shorter.at(same) == longer.at(same))
        ++same;
    return same > 1 && shorter.size() - same > 1 && longer.endsWith(QStringView(shorter).mid(same));
}

/// Names that differ by a word are one where the catalogue knows both as the same indicator and no year has
/// a number of each.
void foldVariants(std::vector<Item>& items, const Catalogue& catalogue, const ParsedPlan& plan)
{
    const auto indicatorOf = [&](const Item& item) {
        const auto area = std::ranges::find(plan.areas, item.target->area, &Area::id);
        return catalogue.indicatorFor(comparableSubject(item.target->subject), item.target->unit,
                                      area == plan.areas.end() ? QString() : area->canonical,
                                      MeasureKind::Stock);
    };
    constexpr size_t kMostAlike = 16; // names that begin and end alike
    std::map<QString, std::vector<Group>> alike;
    for (auto& [key, group] : grouped(items)) {
        const Item& item = *group.front();
        alike[item.frame + u'|' + item.name.left(2) + item.name.right(2)].push_back(group);
    }
    for (const auto& [ends, groups] : alike) {
        if (groups.size() > kMostAlike)
            continue;
        for (const Group& longer : groups) {
            const auto fits = [&](const Group& shorter) {
                return leavesWordOut(shorter.front()->name, longer.front()->name) &&
                       !shareYear(amountsOf(shorter), amountsOf(longer)) && indicatorOf(*longer.front()) &&
                       indicatorOf(*longer.front()) == indicatorOf(*shorter.front());
            };
            const auto shorter = std::ranges::find_if(groups, fits);
            if (shorter == groups.end())
                continue;
            const QString name = shorter->front()->name;
            for (Item* item : longer)
                item->name = name;
        }
    }
}

/// What opens the way in which those counted do what they do, and the verbs that follow it.
const std::array kWays{u"围绕"_s, u"依托"_s, u"利用"_s, u"运用"_s, u"基于"_s, u"通过"_s, u"面向"_s};
const std::array kDoing{u"开展"_s, u"建设"_s, u"建立"_s, u"实施"_s, u"推行"_s, u"应用"_s, u"进行"_s};

/// 支持围绕数据开展研发的企业: the way 数据 and, around it, the deed.
struct Deed
{
    QString way;
    QString rest;
};

std::optional<Deed> deedOf(const QString& name)
{
    for (const QString& opening : kWays) {
        const qsizetype start = name.indexOf(opening);
        if (start < 0)
            continue;
        const qsizetype way = start + opening.size();
        for (const QString& verb : kDoing)
            if (const qsizetype end = name.indexOf(verb, way); end > way)
                return Deed{name.mid(way, end - way), name.left(way) + name.mid(end)};
    }
    return std::nullopt;
}

/// 围绕数据开展研发的企业 of one year and 围绕数据核心技术开展研发的企业 of another are one: the way of one
/// holds that of the other, and no year has a number of each.
void foldWays(std::vector<Item>& items)
{
    std::map<QString, std::vector<std::pair<QString, Group>>> alike; // deed, then way
    for (auto& [key, group] : grouped(items))
        if (const auto deed = deedOf(group.front()->name))
            alike[deed->rest + u'|' + group.front()->frame].emplace_back(deed->way, group);
    for (auto& [deed, ways] : alike) {
        const auto narrower = [](const auto& a, const auto& b) { return a.first.size() < b.first.size(); };
        std::ranges::sort(ways, narrower);
        for (size_t i = 1; i < ways.size(); ++i) {
            const auto& [widest, group] = ways.front();
            if (!ways[i].first.startsWith(widest) || shareYear(amountsOf(group), amountsOf(ways[i].second)))
                continue;
            for (Item* item : ways[i].second)
                item->name = group.front()->name;
        }
    }
}

/// 到2030年支持40家 and 2030年,支持10家: what is done within a year is a part of what is done up to it.
void splitYearly(std::vector<Item>& items)
{
    const auto isYears = [](const Item& item) {
        return item.hint.withinYear && !item.hint.isLevel && !item.target->cumulative;
    };
    for (const auto& [key, group] : grouped(items)) {
        Group parts;
        Group wholes;
        for (Item* item : group)
            (isYears(*item) ? parts : wholes).push_back(item);
        std::erase_if(wholes, [](const Item* item) { return item->hint.withinYear; });
        const Amounts sums = amountsOf(wholes);
        const bool isPart = std::ranges::any_of(parts, [&](const Item* part) {
            const auto sum = part->target->year ? sums.find(*part->target->year) : sums.end();
            return sum != sums.end() && part->amount < sum->second.second;
        });
        for (Item* item : parts)
            item->withinYear = isPart;
    }
}

} // namespace

bool isFlow(const Target& target, const Unit& unit)
{
    return target.isNew || unit.kind == UnitKind::Money || unit.kind == UnitKind::ForeignMoney;
}

bool isSpent(const Target& target)
{
    const QString subject = comparableSubject(target.subject);
    return subject.endsWith(u"投资"_s) || subject.endsWith(u"投入"_s);
}

QStringList measureKeys(const Catalogue& catalogue, const std::vector<TargetHint>& hints, WorkMeter& meter,
                        const ParsedPlan& plan)
{
    if (!meter.begin(2))
        return {};
    const KeyMaker maker(catalogue, plan);
    std::vector<Item> items;
    items.reserve(plan.targets.size());
    const auto all = static_cast<qint64>(plan.targets.size());
    for (size_t i = 0; i < plan.targets.size() && meter.goesOn(static_cast<qint64>(i), all); ++i)
        items.push_back(maker.item(plan.targets[i], hints[i]));
    if (!meter.begin(2))
        return {};
    foldRank(items, ownRank(plan.plan));
    foldVariants(items, catalogue, plan);
    foldWays(items);
    splitYearly(items);
    QStringList keys;
    for (const Item& item : items)
        keys.append(item.key());
    return keys;
}

} // namespace milepost
