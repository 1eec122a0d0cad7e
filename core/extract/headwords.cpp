// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/headwords.h"

#include "core/extract/verbs.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

/// Adverbs, modals and connectives at the head of a clause.
constexpr std::array<Word, 95> kHeadWords{
    U"其中", U"同时", U"并且", U"并",   U"且",   U"以及", U"和",   U"及",   U"与",     U"或",   U"还",
    U"再",   U"使",   U"让",   U"将",   U"要",   U"应",   U"须",   U"努力", U"确保",   U"保证", U"预计",
    U"有望", U"基本", U"初步", U"全面", U"重点", U"积极", U"加快", U"大力", U"进一步", U"继续", U"逐步",
    U"全力", U"着力", U"切实", U"争",   U"明确", U"提出", U"、",   U"—",    U"-",      U"·",    U"的",
    U"年内", U"期间", U"左右", U"时",   U"到",   U"至",   U"在",   U"截至", U"即",     U"使得", U"共",
    U"前",   U"届时", U"已",   U"我们", U"针对", U"将会", U"成功", U"分别", U"每个",   U"每",   U"各类",
    U"涉及", U"各",   U"》",   U"”",    U"目前", U"已有", U"现有", U"共有", U"直接",   U"用",   U"经过",
    U"稳步", U"持续", U"不断", U"有序", U"稳定", U"有效", U"统筹", U"扎实", U"深入",   U"同步", U"力保",
    U"另",   U"此外", U"另外", U"今后", U"未来", U"滚动", U"分批"};
constexpr std::array<Word, 30> kPlaces{
    U"全省",     U"全市", U"全区",   U"全县",       U"全国",       U"全州",       U"我国",   U"我省",
    U"我市",     U"我区", U"我县",   U"本省",       U"本市",       U"省内",       U"市内",   U"区内",
    U"国内外",   U"国内", U"省内外", U"全省范围内", U"全市范围内", U"全国范围内", U"范围内", U"各地",
    U"全自治区", U"全域", U"全行业", U"全社会累计", U"该省",       U"该市"};
/// Words that begin like one of the head words by chance.
constexpr std::array<Word, 89> kOtherWords{
    U"再生", U"再制造", U"再利用", U"再就业", U"再贷款", U"并网", U"并购",   U"并联",   U"并轨", U"及时",
    U"及格", U"和谐",   U"和平",   U"与会",   U"还田",   U"还款", U"还林",   U"还贷",   U"使用", U"让利",
    U"将军", U"要素",   U"要件",   U"应急",   U"应用",   U"应届", U"应税",   U"应收",   U"应征", U"应答",
    U"应保", U"应检",   U"应纳",   U"争议",   U"前置",   U"前沿", U"前端",   U"前期",   U"前瞻", U"前台",
    U"共享", U"共建",   U"共有",   U"共性",   U"共同",   U"共治", U"共用",   U"共管",   U"即时", U"即期",
    U"即办", U"时尚",   U"时空",   U"时速",   U"时效",   U"时令", U"在线",   U"在校",   U"在岗", U"在册",
    U"在建", U"在孵",   U"在研",   U"在读",   U"在职",   U"在营", U"在用",   U"在库",   U"在网", U"在地",
    U"在途", U"在编",   U"在籍",   U"在园",   U"在役",   U"在运", U"在轨",   U"在售",   U"在学", U"到达",
    U"到位", U"到岗",   U"到户",   U"到期",   U"到村",   U"到港", U"成功率", U"保证金", U"已建",
};
/// Words that qualify a noun (重点企业, 基本医疗保险) unless a verb follows (重点打造).
constexpr std::array<Word, 12> kQualifying{U"基本", U"全面", U"重点", U"成功", U"保证", U"初步",
                                           U"统筹", U"有效", U"稳定", U"直接", U"同步", U"持续"};

bool opensDeed(std::u32string_view text, qsizetype position, bool isState)
{
    if (isState) // 重点应用场所覆盖率
        return longestAt(text, position, promiseVerbs()) > 0;
    return verbLengthAt(text, position, static_cast<qsizetype>(text.size())) > 0 ||
           longestAt(text, position, predicateVerbs()) > 0 || longestAt(text, position, kHeadWords) > 1;
}

} // namespace

qsizetype headWordLength(std::u32string_view text, qsizetype position, bool isState)
{
    const qsizetype length =
        std::max(longestAt(text, position, kHeadWords), longestAt(text, position, kPlaces));
    if (length == 0 || longestAt(text, position, kOtherWords) > length)
        return 0;
    const qsizetype qualifying = longestAt(text, position, kQualifying);
    return qualifying == length && !opensDeed(text, position + length, isState) ? 0 : length;
}

bool opensOtherWord(std::u32string_view text, qsizetype position)
{
    return longestAt(text, position, kOtherWords) > 0;
}

Words placeWords()
{
    return kPlaces;
}

} // namespace milepost
