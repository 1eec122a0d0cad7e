// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/sectionnames.h"

#include "core/catalogue/catalogue.h"
#include "core/text/words.h"

#include <array>
#include <span>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using Words = std::u32string_view;

constexpr std::array<Words, 9> kActionWords{U"任务",     U"重点工作", U"主要工作", U"重点行动", U"行动计划",
                                            U"主要行动", U"重点领域", U"主要举措", U"重点工程"};
constexpr std::array<Words, 9> kGoalWords{U"目标",     U"总体",     U"指导思想", U"行动要求", U"基本思路",
                                          U"发展思路", U"基本原则", U"工作思路", U"工作要求"};
constexpr std::array<Words, 10> kSupportWords{U"保障",     U"支撑",     U"组织实施", U"组织领导",
                                              U"政策支持", U"政策措施", U"扶持政策", U"支持政策",
                                              U"工作机制", U"组织推进"};
constexpr std::array<Words, 7> kBackgroundWords{U"意义",     U"背景", U"形势",  U"现状",
                                                U"发展基础", U"附则", U"基础与"};

/// What closes the name of an area: it says that something is to be done, not about what.
constexpr std::array<QStringView, 5> kClosings{u"计划", u"方案", u"行动", u"重点", u"要点"};
/// What may stand before such a word and says no more about it.
constexpr std::array<QStringView, 9> kBeforeClosings{u"专项", u"推进", u"近期", u"远期", u"工作",
                                                     u"年度", u"实施", u"三年", u"五年"};

bool chopAny(QString& name, std::span<const QStringView> words)
{
    for (const QStringView word : words) {
        if (name.size() <= word.size() || !name.endsWith(word))
            continue;
        name.chop(word.size());
        return true;
    }
    return false;
}

/// Behind the brand that joins all areas of a plan: “人工智能+”医疗 is 医疗.
qsizetype behindBrand(const QString& heading)
{
    const qsizetype plus = heading.indexOf(u'+');
    if (plus < 0)
        return 0;
    const qsizetype behind = plus + 1;
    return behind < heading.size() && u"”\"」"_s.contains(heading.at(behind)) ? behind + 1 : behind;
}

} // namespace

PartKind partKindOf(const QString& name)
{
    const std::u32string words = name.toStdU32String();
    if (holdsAny(words, kActionWords))
        return PartKind::Actions;
    if (holdsAny(words, kGoalWords))
        return PartKind::Goals;
    if (holdsAny(words, kSupportWords))
        return PartKind::Support;
    return holdsAny(words, kBackgroundWords) ? PartKind::Background : PartKind::Other;
}

QString areaNameOf(const QString& heading)
{
    QString name = heading.mid(behindBrand(heading)).trimmed();
    bool closes = chopAny(name, kClosings);
    while (closes)
        closes = chopAny(name, kClosings) || chopAny(name, kBeforeClosings);
    name = name.trimmed();
    return name.isEmpty() ? heading : name;
}

QString foldedName(const QString& name)
{
    QString folded;
    for (const QChar c : name) {
        if (!c.isSpace() && c != u'“' && c != u'”' && c != u'"')
            folded.append(c);
    }
    return folded;
}

bool isSameArea(const QString& one, const QString& other, const Catalogue& catalogue)
{
    if (foldedName(one) == foldedName(other))
        return true;
    const CanonicalArea* canonical = catalogue.areaForName(one);
    const CanonicalArea* same = canonical ? catalogue.areaForName(other) : nullptr;
    return same && canonical->id == same->id;
}

} // namespace milepost
