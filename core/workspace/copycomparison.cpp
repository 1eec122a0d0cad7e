// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copycomparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyComparison)
};

} // namespace

QString effectWord(BroughtEffect effect)
{
    switch (effect) {
    case BroughtEffect::Adds:
        return Words::tr("Goes in", "a change made away that nobody contests");
    case BroughtEffect::Conflict:
        return Words::tr("Choose", "two changed the same: one has to choose");
    case BroughtEffect::AlreadyThere:
        return Words::tr("There already", "the workspace says the same as the copy");
    case BroughtEffect::Refused:
        break;
    }
    return Words::tr("Refused", "a change made away that stays out");
}

QString toString(BroughtEffect effect)
{
    switch (effect) {
    case BroughtEffect::Adds:
        return u"adds"_s;
    case BroughtEffect::Conflict:
        return u"conflict"_s;
    case BroughtEffect::AlreadyThere:
        return u"there"_s;
    case BroughtEffect::Refused:
        break;
    }
    return u"refused"_s;
}

QString toString(BroughtKind kind)
{
    switch (kind) {
    case BroughtKind::Plan:
        return u"plan"_s;
    case BroughtKind::Document:
        return u"document"_s;
    case BroughtKind::Reopening:
        return u"reopening"_s;
    case BroughtKind::Value:
        return u"value"_s;
    case BroughtKind::Evidence:
        return u"evidence"_s;
    case BroughtKind::Report:
        return u"report"_s;
    case BroughtKind::Setting:
        return u"setting"_s;
    case BroughtKind::File:
        return u"file"_s;
    case BroughtKind::Closing:
        return u"closing"_s;
    case BroughtKind::Other:
        break;
    }
    return u"other"_s;
}

std::optional<BroughtChoice> BringingRequest::choiceFor(const BroughtChange& change) const
{
    const auto chosen = choices.constFind(change.key);
    return chosen == choices.cend() ? otherwise : std::optional(*chosen);
}

int CopyComparison::count(BroughtEffect effect) const
{
    return static_cast<int>(std::ranges::count(changes, effect, &BroughtChange::effect));
}

} // namespace milepost
