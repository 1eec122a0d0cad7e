// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/labels.h"

#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr size_t kLongestModifier = 10;
constexpr size_t kShortestHead = 3;   // less than this is left when the two are nouns of their own
constexpr size_t kLongestPaired = 12; // 国家级, 城市: what 和 and 、 pair up

QString toQString(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

/// Where the modifier that pairs with `first` ends in `rest`: 国家级 with 省级…, 城市 with 农村….
size_t pairedLength(std::u32string_view first, std::u32string_view rest)
{
    const size_t common = rest.substr(0, kLongestModifier).find(first.back());
    return common != rest.npos ? common + 1 : first.size();
}

/// 城市和农村家庭宽带接入能力 with two numbers: the label of the first says 城市, of the second 农村.
std::u32string distributed(std::u32string_view subject, size_t item)
{
    const size_t mark = subject.find_first_of(U"和、与及");
    if (mark == subject.npos || mark == 0 || mark > kLongestPaired)
        return std::u32string(subject);
    const std::u32string_view first = subject.substr(0, mark);
    const std::u32string_view rest = subject.substr(mark + 1);
    const size_t second = pairedLength(first, rest);
    if (second + kShortestHead > rest.size())
        return std::u32string(item == 0 ? first : rest);
    return item == 0 ? std::u32string(first) + std::u32string(rest.substr(second)) : std::u32string(rest);
}

/// Which of the numbers that share a subject this is, or -1 when it stands alone.
int itemOf(const std::vector<FigureDraft>& drafts, size_t index)
{
    const bool shared = index + 1 < drafts.size() && drafts[index + 1].isCoordinated &&
                        drafts[index + 1].subject == drafts[index].subject;
    if (!drafts[index].isCoordinated || drafts[index - 1].subject != drafts[index].subject)
        return shared ? 0 : -1;
    return 1;
}

QString changeWords(const FigureDraft& draft)
{
    const QString yearly = draft.annual ? u"年均"_s : QString();
    switch (draft.change) {
    case Change::Increase:
        return yearly + u"增长"_s;
    case Change::Decrease:
        return yearly + u"下降"_s;
    case Change::Multiple:
        return yearly + u"增长倍数"_s;
    case Change::None:
        break;
    }
    return draft.annual && draft.lead.isAnnual ? yearly : QString();
}

} // namespace

QString labelOf(std::u32string_view text, const std::vector<FigureDraft>& drafts, size_t index)
{
    const FigureDraft& draft = drafts[index];
    const int item = itemOf(drafts, index);
    const std::u32string_view written = slice(text, draft.subject);
    const QString subject = item < 0 ? toQString(slice(text, draft.owner)) + toQString(written)
                                     : toQString(distributed(written, static_cast<size_t>(item)));
    if (draft.quantity.kind != UnitClass::Count || draft.change != Change::None) {
        if (!draft.frontPhrase.isShareOf)
            return (draft.cumulative ? u"累计"_s : QString()) + subject + changeWords(draft);
        const TextSpan share{draft.frontPhrase.noun.end, draft.lead.start};
        QString words = toQString(slice(text, share));
        const qsizetype of = words.indexOf(u'占');
        words =
            of >= 0 ? words.mid(of) : u"占"_s + words.mid(std::max<qsizetype>(words.indexOf(u'到') + 1, 0));
        return subject + words + u"比重"_s;
    }
    const QString verb = toQString(slice(text, draft.frontPhrase.verb));
    QString label = draft.cumulative ? u"累计"_s : QString();
    if (draft.isNew && !verb.startsWith(u'新'))
        label += u"新增"_s;
    else
        label += verb;
    const bool goesOn = draft.reasons.subject == "back";
    return label + subject + (goesOn ? toQString(slice(text, draft.backPhrase.rest)) : QString());
}

} // namespace milepost
