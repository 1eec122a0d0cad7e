// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace milepost {
namespace {

// The ideographs of the 214 Kangxi radicals U+2F00–U+2FD5, in order. PDF text layers mix them up.
constexpr std::u32string_view kKangxi =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕"
    U"大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
    U"曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
    U"目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
    U"衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音"
    U"頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

// The ideographs of the radicals in U+2E80–U+2EFF that are characters of their own.
constexpr std::array<std::pair<char32_t, char32_t>, 28> kRadicals{
    {{U'⺟', U'母'}, {U'⺠', U'民'}, {U'⻄', U'西'}, {U'⻅', U'见'}, {U'⻆', U'角'}, {U'⻉', U'贝'},
     {U'⻋', U'车'}, {U'⻑', U'長'}, {U'⻓', U'长'}, {U'⻔', U'门'}, {U'⻘', U'青'}, {U'⻙', U'韦'},
     {U'⻚', U'页'}, {U'⻛', U'风'}, {U'⻜', U'飞'}, {U'⻝', U'食'}, {U'⻢', U'马'}, {U'⻣', U'骨'},
     {U'⻤', U'鬼'}, {U'⻥', U'鱼'}, {U'⻦', U'鸟'}, {U'⻧', U'卤'}, {U'⻨', U'麦'}, {U'⻩', U'黄'},
     {U'⻬', U'齐'}, {U'⻮', U'齿'}, {U'⻰', U'龙'}, {U'⻳', U'龟'}}};

char32_t withoutRadical(char32_t c)
{
    if (c >= 0x2F00 && c < 0x2F00 + kKangxi.size())
        return kKangxi[c - 0x2F00];
    const auto found =
        std::lower_bound(kRadicals.begin(), kRadicals.end(), c,
                         [](const auto& entry, char32_t value) { return entry.first < value; });
    return found != kRadicals.end() && found->first == c ? found->second : c;
}

constexpr std::u32string_view kOpening = U"([{〔【〖《〈“‘「『";
constexpr std::u32string_view kClosing = U")]}〕】〗》〉”’」』";
constexpr std::u32string_view kNumerals = U"零一二三四五六七八九";

} // namespace

char32_t normalised(char32_t c)
{
    if (c < 0x80)
        return c == U'\t' || c == U'\v' ? U' ' : c == U'\r' || c == U'\f' ? U'\n' : c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    if (c == 0x00A0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200D) || c == 0x202F ||
        c == 0x205F)
        return U' ';
    if (c == 0x2028 || c == 0x2029 || c == 0x0085)
        return U'\n';
    return c >= 0x2E80 && c <= 0x2FDF ? withoutRadical(c) : c;
}

std::u32string normalised(std::u32string_view text)
{
    std::u32string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char32_t c) { return normalised(c); });
    return result;
}

bool isChineseNumeral(char32_t c)
{
    switch (c) {
    case U'〇':
    case U'零':
    case U'一':
    case U'二':
    case U'三':
    case U'四':
    case U'五':
    case U'六':
    case U'七':
    case U'八':
    case U'九':
    case U'十':
    case U'百':
    case U'千':
    case U'两':
        return true;
    default:
        return false;
    }
}

bool isOpeningMark(char32_t c)
{
    return !isIdeograph(c) && kOpening.find(c) != kOpening.npos;
}

char32_t closingMark(char32_t opening)
{
    const size_t index = kOpening.find(opening);
    return index == kOpening.npos ? 0 : kClosing[index];
}

int chineseNumeralValue(std::u32string_view text)
{
    int total = 0;
    int digit = -1;
    for (const char32_t c : text) {
        const int unit = c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0;
        if (unit > 0) {
            total += (digit < 0 ? 1 : digit) * unit;
            digit = -1;
            continue;
        }
        const size_t value = c == U'〇' ? 0 : c == U'两' ? 2 : kNumerals.find(c);
        if (value == kNumerals.npos || digit > 0)
            return -1;
        digit = static_cast<int>(value);
    }
    if (text.empty() || total > 99999)
        return -1;
    return total + std::max(digit, 0);
}

} // namespace milepost
