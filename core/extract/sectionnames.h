// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

class Catalogue;

/// What a part (一、) of a plan is about, by the words of its name.
enum class PartKind {
    Actions,    ///< 重点任务, 工作任务: its articles are the areas
    Goals,      ///< 总体要求, 发展目标
    Support,    ///< 保障措施, 组织实施
    Background, ///< 重大意义, 发展基础
    Other
};
PartKind partKindOf(const QString& name);

/// An area's own name: 实施“互联网+”创业创新专项行动计划 and “互联网+”创业创新行动近期推进重点 are 创业创新.
QString areaNameOf(const QString& heading);

/// A name for comparing: without quotes and spaces.
QString foldedName(const QString& name);

/// Two names of one area: the same words, or words the catalogue knows for the same area.
bool isSameArea(const QString& one, const QString& other, const Catalogue& catalogue);

} // namespace milepost
