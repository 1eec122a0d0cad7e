// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/units.h"

#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace milepost {
namespace {

struct KnownUnit
{
    std::u32string_view symbol;
    UnitClass kind;
};

constexpr std::array<KnownUnit, 129> kKnownUnits{{
    {U"%", UnitClass::Ratio},
    {U"‰", UnitClass::Ratio},
    {U"成", UnitClass::Ratio},
    {U"千伏", UnitClass::Rate},
    {U"Pbps", UnitClass::Rate},
    {U"个百分点", UnitClass::Ratio},
    {U"百分点", UnitClass::Ratio},
    {U"倍", UnitClass::Times},
    {U"番", UnitClass::Times},
    {U"元", UnitClass::Amount},
    {U"元人民币", UnitClass::Amount},
    {U"人民币", UnitClass::Amount},
    {U"美元", UnitClass::Amount},
    {U"欧元", UnitClass::Amount},
    {U"日元", UnitClass::Amount},
    {U"港元", UnitClass::Amount},
    {U"英镑", UnitClass::Amount},
    {U"吨", UnitClass::Amount},
    {U"吨标准煤", UnitClass::Amount},
    {U"吨标煤", UnitClass::Amount},
    {U"吨公里", UnitClass::Amount},
    {U"人公里", UnitClass::Amount},
    {U"车公里", UnitClass::Amount},
    {U"千克标准煤", UnitClass::Amount},
    {U"克标准煤", UnitClass::Amount},
    {U"毫克", UnitClass::Amount},
    {U"微克", UnitClass::Amount},
    {U"毫米", UnitClass::Amount},
    {U"厘米", UnitClass::Amount},
    {U"海里", UnitClass::Amount},
    {U"分贝", UnitClass::Amount},
    {U"立方公里", UnitClass::Amount},
    {U"标准立方米", UnitClass::Amount},
    {U"载重吨", UnitClass::Amount},
    {U"总吨", UnitClass::Amount},
    {U"学时", UnitClass::Amount},
    {U"课时", UnitClass::Amount},
    {U"千克", UnitClass::Amount},
    {U"公斤", UnitClass::Amount},
    {U"斤", UnitClass::Amount},
    {U"克", UnitClass::Amount},
    {U"公里", UnitClass::Amount},
    {U"千米", UnitClass::Amount},
    {U"米", UnitClass::Amount},
    {U"皮长公里", UnitClass::Amount},
    {U"芯公里", UnitClass::Amount},
    {U"纤芯公里", UnitClass::Amount},
    {U"平方米", UnitClass::Amount},
    {U"平方公里", UnitClass::Amount},
    {U"立方米", UnitClass::Amount},
    {U"亩", UnitClass::Amount},
    {U"公顷", UnitClass::Amount},
    {U"升", UnitClass::Amount},
    {U"千瓦", UnitClass::Amount},
    {U"千瓦时", UnitClass::Amount},
    {U"兆瓦", UnitClass::Amount},
    {U"兆瓦时", UnitClass::Amount},
    {U"度", UnitClass::Amount},
    {U"伏安", UnitClass::Amount},
    {U"kW", UnitClass::Amount},
    {U"kWh", UnitClass::Amount},
    {U"MW", UnitClass::Amount},
    {U"GW", UnitClass::Amount},
    {U"MWh", UnitClass::Amount},
    {U"GWh", UnitClass::Amount},
    {U"TWh", UnitClass::Amount},
    {U"MPa", UnitClass::Amount},
    {U"km", UnitClass::Amount},
    {U"km2", UnitClass::Amount},
    {U"㎡", UnitClass::Amount},
    {U"m2", UnitClass::Amount},
    {U"标箱", UnitClass::Amount},
    {U"标准箱", UnitClass::Amount},
    {U"TEU", UnitClass::Amount},
    {U"PFLOPS", UnitClass::Amount},
    {U"EFLOPS", UnitClass::Amount},
    {U"TFLOPS", UnitClass::Amount},
    {U"PFlops", UnitClass::Amount},
    {U"EFlops", UnitClass::Amount},
    {U"Pflops", UnitClass::Amount},
    {U"Eflops", UnitClass::Amount},
    {U"PFLOPs", UnitClass::Amount},
    {U"EFLOPs", UnitClass::Amount},
    {U"P", UnitClass::Rate},
    {U"kbps", UnitClass::Rate},
    {U"Kbps", UnitClass::Rate},
    {U"Mbps", UnitClass::Rate},
    {U"Gbps", UnitClass::Rate},
    {U"Tbps", UnitClass::Rate},
    {U"GBPS", UnitClass::Rate},
    {U"MBPS", UnitClass::Rate},
    {U"Gb", UnitClass::Rate},
    {U"Tb", UnitClass::Rate},
    {U"Mb", UnitClass::Rate},
    {U"T/s", UnitClass::Rate},
    {U"G/s", UnitClass::Rate},
    {U"Mbit/s", UnitClass::Rate},
    {U"Gbit/s", UnitClass::Rate},
    {U"Tbit/s", UnitClass::Rate},
    {U"Mb/s", UnitClass::Rate},
    {U"Gb/s", UnitClass::Rate},
    {U"Tb/s", UnitClass::Rate},
    {U"M", UnitClass::Rate},
    {U"G", UnitClass::Rate},
    {U"T", UnitClass::Rate},
    {U"MB", UnitClass::Rate},
    {U"GB", UnitClass::Rate},
    {U"TB", UnitClass::Rate},
    {U"PB", UnitClass::Rate},
    {U"EB", UnitClass::Rate},
    {U"ZB", UnitClass::Rate},
    {U"兆", UnitClass::Rate},
    {U"兆比特每秒", UnitClass::Rate},
    {U"吉比特每秒", UnitClass::Rate},
    {U"太比特每秒", UnitClass::Rate},
    {U"兆比特/秒", UnitClass::Rate},
    {U"吉比特/秒", UnitClass::Rate},
    {U"太比特/秒", UnitClass::Rate},
    {U"个工作日", UnitClass::Duration},
    {U"年", UnitClass::Duration},
    {U"个月", UnitClass::Duration},
    {U"天", UnitClass::Duration},
    {U"小时", UnitClass::Duration},
    {U"分钟", UnitClass::Duration},
    {U"秒", UnitClass::Duration},
    {U"毫秒", UnitClass::Duration},
    {U"岁", UnitClass::Age},
    {U"周岁", UnitClass::Age},
    {U"分", UnitClass::Amount},
}};

/// Measure words of more than one character; a single one may be any of kMeasureWords.
constexpr std::array<std::u32string_view, 31> kCompoundMeasures{
    U"家次",   U"人次",   U"户次",   U"班次",   U"件次",     U"台次",   U"车次", U"架次",
    U"项次",   U"台套",   U"台(套)", U"个(套)", U"标准机架", U"机架",   U"人天", U"户数",
    U"人年",   U"人月",   U"人日",   U"套(件)", U"辆(台)",   U"台(件)", U"标台", U"标辆",
    U"个等级", U"个位次", U"个名次", U"个档次", U"床位",     U"列次",   U"艘次"};
constexpr std::u32string_view kMeasureWords =
    U"个家户条种类项台套张座处名人位所间栋幢批件部辆艘架只头株盒册本篇幅份"
    U"封次场门支枚对双团组队站起宗笔片块朵粒根颗棵瓶把列例款员店盏只孔口"
    U"眼箱桩杆辑集核村镇乡县尾羽匹峰卷幕曲剂副顶堂桌床席泊跨联杯桶罐袋束串趟遍回帧";
/// What makes number and character a name, a rank or a count of the text's own parts.
constexpr std::u32string_view kNeverUnits =
    U"大强级期届代维网化通型号月日时点面方农性者线环带层轮步流寸星轴字甲";
constexpr std::array<std::u32string_view, 9> kOwnParts{U"个方面", U"个阶段", U"个环节", U"个层面", U"个层次",
                                                       U"个维度", U"个步骤", U"项原则", U"个原则"};
constexpr std::array<std::u32string_view, 12> kBoundSuffixes{U"以上",   U"及以上", U"(含)以上", U"以下",
                                                             U"及以下", U"以内",   U"之内",     U"左右",
                                                             U"上下",   U"之上",   U"(含)以内", U"之间"};
constexpr std::u32string_view kMultipliers = U"十百千万亿";

constexpr auto kFirst = [](const KnownUnit& unit) { return unit.symbol.front(); };

/// The units by their first characters.
std::span<const KnownUnit> unitsBeginningWith(char32_t first)
{
    static const std::vector<KnownUnit> units = [] {
        std::vector<KnownUnit> all(kKnownUnits.begin(), kKnownUnits.end());
        std::ranges::sort(all, {}, kFirst);
        return all;
    }();
    const auto from = std::ranges::lower_bound(units, first, {}, kFirst);
    return {from, std::ranges::upper_bound(from, units.end(), first, {}, kFirst)};
}

/// The longest known unit that begins at `position`, or nullptr.
const KnownUnit* longestUnitAt(std::u32string_view text, qsizetype position)
{
    const KnownUnit* best = nullptr;
    const std::u32string_view rest = text.substr(std::min(static_cast<size_t>(position), text.size()));
    for (const KnownUnit& unit : unitsBeginningWith(at(text, position)))
        if ((!best || unit.symbol.size() > best->symbol.size()) && rest.starts_with(unit.symbol))
            best = &unit;
    return best;
}

/// The same, but no part of a longer word: 5成员, 4GLTE.
const KnownUnit* knownUnitAt(std::u32string_view text, qsizetype position)
{
    const KnownUnit* best = longestUnitAt(text, position);
    if (!best)
        return nullptr;
    const auto length = static_cast<qsizetype>(best->symbol.size());
    const char32_t behind = at(text, position + length);
    if (best->symbol == U"成" && isIdeograph(behind) && !isConnector(behind) &&
        boundSuffixLength(text, position + 1) == 0)
        return nullptr;
    return isLatin(at(text, position)) && isLatin(behind) ? nullptr : best;
}

bool endsQuantity(std::u32string_view text, qsizetype position)
{
    return isClauseMark(at(text, position)) || at(text, position) == U'、' || at(text, position) == U')' ||
           boundSuffixLength(text, position) > 0;
}

/// The open class: an ideograph and then a bound or the end of the clause, or two and then a bound.
qsizetype openMeasureAt(std::u32string_view text, qsizetype position)
{
    if (!isIdeograph(at(text, position)))
        return 0;
    if (endsQuantity(text, position + 1))
        return 1;
    return isIdeograph(at(text, position + 1)) && boundSuffixLength(text, position + 2) > 0 ? 2 : 0;
}

/// The measure word or known unit at `position` and its kind; length 0 when there is none.
std::pair<qsizetype, UnitClass> measureAt(std::u32string_view text, qsizetype position)
{
    if (const KnownUnit* known = knownUnitAt(text, position))
        return {static_cast<qsizetype>(known->symbol.size()), known->kind};
    if (longestAt(text, position, kOwnParts) > 0 || boundSuffixLength(text, position) > 0)
        return {0, UnitClass::None};
    if (const qsizetype compound = longestAt(text, position, kCompoundMeasures); compound > 0)
        return {compound, UnitClass::Count};
    const char32_t c = at(text, position);
    if (kNeverUnits.find(c) != kNeverUnits.npos)
        return {0, UnitClass::None};
    if (kMeasureWords.find(c) != kMeasureWords.npos)
        return {at(text, position + 1) == U'次' ? 2 : 1, UnitClass::Count}; // 200场次
    return {openMeasureAt(text, position), UnitClass::Count};
}

/// 万 and its like, unless it opens a unit of its own (千瓦).
bool isMultiplier(std::u32string_view text, qsizetype position)
{
    const char32_t c = at(text, position);
    return c != 0 && kMultipliers.find(c) != kMultipliers.npos && !knownUnitAt(text, position);
}

/// A divisor such as /月, /平方公里, /10万 belongs to the unit.
qsizetype divisorLength(std::u32string_view text, qsizetype position)
{
    if (at(text, position) != U'/')
        return 0;
    qsizetype end = position + 1;
    while (isDigit(at(text, end)))
        ++end;
    const bool isCounted = end > position + 1;
    while (isMultiplier(text, end))
        ++end;
    if (isCounted && isMultiplier(text, end - 1)) // 18/10万
        return end + measureAt(text, end).first - position;
    const qsizetype length = measureAt(text, end).first;
    if (length > 0)
        return end + length - position;
    return isIdeograph(at(text, end)) ? end + 1 - position : 0; // 元/月
}

/// (Mbps) behind 兆比特每秒: a gloss of Latin letters.
qsizetype glossLength(std::u32string_view text, qsizetype position)
{
    if (at(text, position) != U'(' || !isLatin(at(text, position + 1)))
        return 0;
    qsizetype end = position + 1;
    while (end - position < 12 && (isLatin(at(text, end)) || at(text, end) == U'/'))
        ++end;
    return at(text, end) == U')' ? end + 1 - position : 0;
}

/// 4G, 5G, 8K …: a letter that names a generation when the number is small or more letters follow.
bool isGenerationName(std::u32string_view text, qsizetype position)
{
    const char32_t next = at(text, position + 1);
    const bool oneDigit =
        isDigit(at(text, position - 1)) && !isDigit(at(text, position - 2)) && at(text, position - 2) != U'.';
    return at(text, position) == U'G' && (oneDigit || next == U'-' || next == U'/');
}

} // namespace

bool isConnector(char32_t c)
{
    return c != 0 && std::u32string_view(U"、和与及或并且到至而以的").find(c) != std::u32string_view::npos;
}

bool isClauseMark(char32_t c)
{
    switch (c) {
    case 0:
    case U',':
    case U';':
    case U':':
    case U'。':
    case U'!':
    case U'?':
    case U'\n':
    case U'|':
    case U'…':
        return true;
    default:
        return false;
    }
}

qsizetype boundSuffixLength(std::u32string_view text, qsizetype position)
{
    return longestAt(text, position, kBoundSuffixes);
}

std::optional<UnitReading> readUnit(std::u32string_view text, qsizetype position)
{
    UnitReading unit;
    qsizetype p = skipSpaces(text, position);
    if (p - position > 1 || isGenerationName(text, p))
        return std::nullopt;
    const auto skipMore = [&] {
        const char32_t c = at(text, p);
        unit.isMore = unit.isMore || c == U'余' || c == U'多';
        unit.isPlus = unit.isPlus || c == U'+';
        if (c == U'余' || c == U'多' || c == U'+')
            ++p;
    };
    skipMore();
    const qsizetype start = p;
    const bool multiplied = isMultiplier(text, p);
    while (isMultiplier(text, p))
        ++p;
    const qsizetype multiplierEnd = p;
    if (multiplied)
        skipMore();
    if (const qsizetype divisor =
            at(text, p) == U'/' && isDigit(at(text, p + 1)) ? divisorLength(text, p) : 0;
        divisor > 0)
        return UnitReading{{p, p + divisor}, p + divisor, UnitClass::Ratio, unit.isMore};
    auto [length, kind] = measureAt(text, p);
    if (length == 0 && multiplied) { // 投入4.8万亿: the multiplier alone is the unit
        p = multiplierEnd;
        kind = isIdeograph(at(text, p)) && !isConnector(at(text, p)) && boundSuffixLength(text, p) == 0
                   ? UnitClass::Count
                   : UnitClass::Amount;
    } else if (length == 0) {
        if ((isIdeograph(at(text, p)) && boundSuffixLength(text, p) == 0) || isLatin(at(text, p)) ||
            unit.isMore || unit.isPlus)
            return std::nullopt;
        unit.end = p;
        return unit;
    }
    const char32_t behind = at(text, p + length);
    if (behind == U'级' ||
        (at(text, p) == U'分' && length == 1 && isIdeograph(behind) && boundSuffixLength(text, p + 1) == 0))
        return std::nullopt; // 百亿级, 三分之一
    const qsizetype end = p + length + divisorLength(text, p + length);
    unit.span = {start, end};
    unit.end = end + glossLength(text, end);
    unit.kind = kind;
    return unit;
}

std::optional<UnitReading> readOpenMeasure(std::u32string_view text, qsizetype position)
{
    const char32_t c = at(text, position);
    const char32_t behind = at(text, position + 1);
    const bool isOpen = isIdeograph(c) && kNeverUnits.find(c) == kNeverUnits.npos && !isConnector(c) &&
                        !isMultiplier(text, position) && boundSuffixLength(text, position) == 0 &&
                        longestAt(text, position, kOwnParts) == 0;
    if (!isOpen || !(isIdeograph(behind) || behind == U'“') || kNeverUnits.find(behind) != kNeverUnits.npos)
        return std::nullopt;
    return UnitReading{{position, position + 1}, position + 1, UnitClass::Count};
}

} // namespace milepost
