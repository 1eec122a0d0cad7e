// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The closed classes of words by which figurekinds.cpp tells promises, rules and facts apart.
namespace milepost::kindwords {

/// Money given, taxes let off, penalties: the sentence is a rule.
inline constexpr std::array<std::u32string_view, 35> kGrants{
    U"给予", U"予以",     U"补助",     U"补贴",     U"奖励", U"资助", U"贴息", U"减免",   U"免征",
    U"减征", U"加计扣除", U"摊销",     U"抵扣",     U"罚款", U"处以", U"提取", U"奖补",   U"补偿",
    U"优惠", U"返还",     U"注册资本", U"持股比例", U"股比", U"税率", U"减按", U"最高奖", U"落户奖",
    U"租金", U"不予",     U"担保费",   U"额度最高", U"享受", U"拨付", U"奖金", U"补足"};
/// The sentence begins with whom a rule is for.
inline constexpr std::array<std::u32string_view, 9> kAddressing{
    U"对", U"凡", U"针对", U"符合", U"经认定", U"被认定", U"首次", U"年满", U"获得"};
inline constexpr std::array<std::u32string_view, 16> kAddressed{
    U"企业", U"项目", U"单位", U"个人", U"机构", U"园区", U"平台", U"人员",
    U"人才", U"团队", U"产品", U"基地", U"部分", U"个体", U"公司", U"主体"};
/// What has come about.
inline constexpr std::array<std::u32string_view, 26> kFacts{
    U"已",       U"目前",     U"现有", U"截至",     U"截止",     U"据统计",   U"据不完全统计",
    U"以来",     U"现已",     U"当前", U"据测算",   U"数据显示", U"统计显示", U"报告显示",
    U"初步统计", U"调查显示", U"历年", U"连续多年", U"近年来",   U"近几年",   U"几年来",
    U"多年来",   U"据介绍",   U"仅为", U"仅有",     U"仅占"};
/// What makes a level of today the one compared with or left behind: 比目前, 由目前的.
inline constexpr std::u32string_view kComparing = U"比较由从与";
/// What may not or must be done: a rule.
inline constexpr std::array<std::u32string_view, 6> kRules{U"不得", U"方可",   U"可申请",
                                                           U"应当", U"可申报", U"上限为"};
/// What opens a rule of thumb, whatever date governs.
inline constexpr std::array<std::u32string_view, 1> kAsARule{U"原则上"};
/// What says that a sentence speaks of what is to come.
inline constexpr std::array<std::u32string_view, 9> kIntentions{U"将",   U"力争", U"争取", U"要",  U"计划",
                                                                U"预计", U"有望", U"确保", U"努力"};
/// What makes a promise of what its clause says, whatever the verb.
inline constexpr std::array<std::u32string_view, 5> kPlanning{U"计划", U"拟", U"将", U"力争", U"争取"};
/// The title of a text that is made of rules, and what it says of the money for them.
inline constexpr std::array<std::u32string_view, 7> kRuleTitles{
    U"若干政策", U"扶持政策", U"优惠政策", U"政策措施", U"管理办法", U"奖励办法", U"实施细则"};
inline constexpr std::array<std::u32string_view, 7> kSettingAside{U"安排", U"列支", U"拨出", U"统筹",
                                                                  U"设立", U"出资", U"投入"};
/// What opens a rule about every one of a kind: 每个试点县支持不超过2000万元.
inline constexpr std::array<std::u32string_view, 7> kEach{U"每个", U"每家", U"每户", U"每人",
                                                          U"每项", U"单个", U"单项"};
/// Who asks for money: 申报企业, 申请单位.
inline constexpr std::array<std::u32string_view, 2> kApplying{U"申报", U"申请"};
/// Standing and comparison: facts unless a deadline rules.
inline constexpr std::array<std::u32string_view, 18> kStandings{
    U"同比",   U"比上年",   U"较上年",   U"居全国",   U"位居",     U"排名全国",
    U"名列",   U"同期",     U"环比",     U"位列",     U"居于全国", U"跃居",
    U"排全国", U"全年实现", U"全年计划", U"年度计划", U"年度目标", U"全年目标"};
inline constexpr std::array<std::u32string_view, 12> kFactHeadings{
    U"发展基础", U"现状", U"基本情况", U"工作基础", U"现实基础", U"发展成就",
    U"主要成就", U"成效", U"回顾",     U"形势",     U"背景",     U"发展环境"};
inline constexpr std::array<std::u32string_view, 2> kGoalHeadings{U"目标", U"任务"};
/// What opens a word about the way rather than the deed.
inline constexpr std::array<std::u32string_view, 13> kAsides{
    U"依托", U"围绕", U"通过", U"按照", U"结合", U"面向", U"对", U"以", U"从", U"由", U"向", U"在", U"与"};
/// What says that a number counts what something is made of.
inline constexpr std::array<std::u32string_view, 10> kContaining{
    U"涵盖", U"包括", U"包含", U"分为", U"分成", U"共分为", U"共包括", U"涉及", U"下设", U"梳理"};

} // namespace milepost::kindwords
