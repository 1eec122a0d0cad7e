// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/simplified.h"

#include "core/text/charactersieve.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

// The traditional ideographs whose simplified forms occur in the grammar's words and the catalogue, by code
// point, and those forms in the same order. The mapping is that of the Unicode Han database
// (kSimplifiedVariant).
constexpr std::u32string_view kTraditional =
    U"並亞佈佔併來侷係個們備傢億償優內兩冊凈別則剋創劃動務勢勵匯區協卽厤參員單噸噹嚮囌國圍園圓團埰堅報"
    U"場塊壓壯夠奬學寀實寧審寬將專對導屆層嵗帶幣廠廣張強彆彔彙後從復徵態慶應懞戶捲採撐擁擇擔據擴攤敎數"
    U"於昇時曆曏會朮東査桿條棟業極構樁標樹機檔檯歐歲歷歸況泝淨減測準滙滿濛濟灣為營爭爲爾牀狀獎獲現環產"
    U"産甦甯畝當療發盞盧眾睏矇確礎稅種積穩穫筆箇節範簽籌籤糰約納級終組結絡給統經綠綫維綱網緑線縣縮縴總"
    U"織繞繫繼續纍纔纖罰習聯肅脩脫臺與舉萬蓆蓋蔘蘇處號衆術衕衛裏補裡製複覈見規視訂計訓託設註証詞試話該"
    U"認課調證護讓財貧貫貴貸費貼貿資質購踰躍車軟較載輕輛輪輯輸轉辦農迴連週進遊運過達遞遠遡適選遼還鄉醫"
    U"釐針釦鈡銷鋪錄録鍼鍾鎊鎭鎮鏈鐘長門開間閤陝陞隊階際隻雙雲電韆韓頁頃項須預領頭顆額類顧顯颱養餘駐驗"
    U"驟體髮鬚麪麫麵點齡齣龍";
constexpr std::u32string_view kSimplified =
    U"并亚布占并来局系个们备家亿偿优内两册净别则克创划动务势励汇区协即历参员单吨当向苏国围园圆团采坚报"
    U"场块压壮够奖学采实宁审宽将专对导届层岁带币厂广张强别录汇后从复征态庆应蒙户卷采撑拥择担据扩摊教数"
    U"于升时历向会术东查杆条栋业极构桩标树机档台欧岁历归况溯净减测准汇满蒙济湾为营争为尔床状奖获现环产"
    U"产苏宁亩当疗发盏卢众困蒙确础税种积稳获笔个节范签筹签团约纳级终组结络给统经绿线维纲网绿线县缩纤总"
    U"织绕系继续累才纤罚习联肃修脱台与举万席盖参苏处号众术同卫里补里制复核见规视订计训托设注证词试话该"
    U"认课调证护让财贫贯贵贷费贴贸资质购逾跃车软较载轻辆轮辑输转办农回连周进游运过达递远溯适选辽还乡医"
    U"厘针扣钟销铺录录针钟镑镇镇链钟长门开间合陕升队阶际只双云电千韩页顷项须预领头颗额类顾显台养余驻验"
    U"骤体发须面面面点龄出龙";
static_assert(kTraditional.size() == kSimplified.size());

// Nearly every character stays as it is.
constexpr CharacterSieve kMayChange{kTraditional};

} // namespace

char32_t simplified(char32_t character)
{
    if (!kMayChange.mayHold(character))
        return character;
    const auto found = std::lower_bound(kTraditional.begin(), kTraditional.end(), character);
    return found != kTraditional.end() && *found == character
               ? kSimplified[static_cast<size_t>(std::distance(kTraditional.begin(), found))]
               : character;
}

std::u32string simplified(std::u32string_view text)
{
    std::u32string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char32_t c) { return simplified(c); });
    return result;
}

QString simplified(const QString& text)
{
    QString result = text;
    for (QChar& c : result)
        if (!c.isSurrogate())
            c = QChar(static_cast<char16_t>(simplified(static_cast<char32_t>(c.unicode()))));
    return result;
}

} // namespace milepost
