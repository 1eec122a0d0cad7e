// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/verbs.h"

#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr std::array<Word, 120> kPromiseVerbs{
    U"建成",     U"建好",     U"建立",    U"新建",   U"扩建",   U"改建",     U"打造",     U"培育", U"培养",
    U"引进",     U"引育",     U"引入",    U"招引",   U"形成",   U"实施",     U"实现",     U"完成", U"开展",
    U"推动",     U"推进",     U"支持",    U"扶持",   U"选择",   U"遴选",     U"选树",     U"优选", U"创建",
    U"创办",     U"设立",     U"组建",    U"成立",   U"认定",   U"带动",     U"吸引",     U"集聚", U"聚集",
    U"汇聚",     U"布局",     U"布置",    U"建造",   U"投放",   U"统筹",     U"安排",     U"筹集", U"募集",
    U"制定",     U"制订",     U"修订",    U"发布",   U"推出",   U"举办",     U"达成",     U"获得", U"取得",
    U"拥有",     U"构建",     U"搭建",    U"铺设",   U"开通",   U"归集",     U"汇集",     U"保有", U"确保",
    U"保障",     U"争创",     U"树立",    U"攻克",   U"壮大",   U"做强",     U"做大",     U"提升", U"提高",
    U"新增",     U"增加",     U"新培育",  U"新引进", U"新认定", U"培育形成", U"培育发展", U"落实", U"降低",
    U"减少",     U"扩大",     U"设置",    U"认证",   U"评选",   U"招收",     U"招募",     U"启动", U"开工",
    U"维修",     U"修缮",     U"修建",    U"产生",   U"拉动",   U"撬动",     U"吸纳",     U"释放", U"涌现",
    U"选取",     U"选派",     U"评定",    U"命名",   U"增设",   U"布设",     U"购置",     U"更换", U"改扩建",
    U"新改建",   U"新改扩建", U"征集",    U"储备",   U"盘活",   U"安置",     U"帮扶",     U"整治", U"修复",
    U"建设完善", U"改造提升", U"巩固提升"};
constexpr std::array<Word, 35> kNominalVerbs{U"更新", U"淘汰", U"建设", U"发展", U"服务", U"改造", U"升级",
                                             U"推广", U"应用", U"研发", U"开发", U"投资", U"投入", U"接入",
                                             U"覆盖", U"培训", U"发行", U"注册", U"部署", U"申领", U"入驻",
                                             U"上线", U"联网", U"开放", U"共享", U"连接", U"突破", U"转化",
                                             U"提供", U"创造", U"签约", U"孵化", U"总结", U"掌握", U"设"};
constexpr std::array<Word, 29> kPredicateVerbs{
    U"开展", U"推行", U"实现", U"进入", U"围绕", U"成为", U"达到", U"参与", U"利用", U"采用",
    U"入选", U"享受", U"建成", U"纳入", U"完成", U"建立", U"用上", U"具备", U"通过", U"率先",
    U"进行", U"获得", U"建有", U"设有", U"配备", U"开设", U"全部", U"户均", U"人均"};
/// What makes the noun of a nominal verb: 服务业, 投资额, 接入能力, 发展水平.
constexpr std::array<Word, 49> kNominalTails{
    U"业",   U"商",   U"率",   U"额",   U"量",   U"型",   U"器",   U"员",   U"者",    U"区",
    U"能力", U"水平", U"规模", U"平台", U"中心", U"站",   U"网点", U"体系", U"系统",  U"比例",
    U"比重", U"强度", U"经费", U"总",   U"资金", U"指数", U"人数", U"人次", U"面积",  U"用地",
    U"收入", U"占",   U"力度", U"应用", U"试点", U"示范", U"机构", U"费",   U"面",    U"点",
    U"的",   U"和",   U"、",   U"与",   U"及",   U"建设", U"工程", U"基地", U"满意度"};

/// What is made, behind 建设, though the like behind 服务 or 应用 makes a noun of it: 建设示范村.
constexpr std::array<Word, 12> kThings{U"平台", U"中心", U"站",   U"网点", U"体系", U"系统",
                                       U"试点", U"示范", U"机构", U"基地", U"工程", U"应用"};

constexpr std::array<Word, 5> kShareTails{U"率", U"比例", U"比重", U"占比", U"指数"};

/// 完成率, 建成区: the verb is a part of a noun.
bool isCompound(Word verb, char32_t behind)
{
    return behind == U'率' || (behind == U'区' && verb == U"建成");
}

} // namespace

Words promiseVerbs()
{
    return kPromiseVerbs;
}

Words nominalVerbs()
{
    return kNominalVerbs;
}

Words shareTails()
{
    return kShareTails;
}

Words predicateVerbs()
{
    return kPredicateVerbs;
}

qsizetype verbLengthAt(std::u32string_view text, qsizetype position, qsizetype end)
{
    const qsizetype length = longestAt(text, position, kPromiseVerbs);
    if (length > 0)
        return position + length < end &&
                       isCompound(slice(text, {position, position + length}), at(text, position + length))
                   ? 0
                   : length;
    const qsizetype nominal = longestAt(text, position, kNominalVerbs);
    const qsizetype object = position + nominal;
    const bool makesThing =
        nominal > 0 && at(text, position) == U'建' && longestAt(text, object, kThings) > 0;
    const bool hasObject =
        nominal > 0 && object < end && (makesThing || longestAt(text, object, kNominalTails) == 0);
    return hasObject ? nominal : 0;
}

} // namespace milepost
