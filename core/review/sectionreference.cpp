// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sectionreference.h"

#include "core/extract/headings.h"
#include "core/extract/workingtext.h"
#include "core/text/characters.h"

#include <QRegularExpression>

#include <array>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLevels = 4; // annex, part, article, item

QString chineseNumber(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number <= 0 || number > 99)
        return QString::number(number);
    QString words;
    if (number >= 20)
        words += digits[number / 10];
    if (number >= 10)
        words += u'十';
    if (number % 10 > 0)
        words += digits[number % 10];
    return words;
}

/// 第三章 as it is written; empty where the heading does not begin so.
QString writtenOrdinal(const QString& heading)
{
    static const QRegularExpression form(u"^\\s*(第[零一二三四五六七八九十百0-9]+[章节篇条部编](?:分)?)"_s);
    return form.match(heading).captured(1);
}

QString labelOf(const Heading& heading, const QString& written)
{
    const QString ordinal = writtenOrdinal(written);
    switch (heading.form) {
    case HeadingForm::Annex:
        return u"附件"_s;
    case HeadingForm::Part:
        return ordinal.isEmpty() ? u"第%1部分"_s.arg(chineseNumber(heading.number)) : ordinal;
    case HeadingForm::Article:
        return ordinal.isEmpty() ? u"（%1）"_s.arg(chineseNumber(heading.number)) : ordinal;
    case HeadingForm::Item:
        return ordinal.isEmpty() ? u"第%1项"_s.arg(heading.number) : ordinal;
    case HeadingForm::Box:
        return u"专栏%1"_s.arg(heading.number);
    case HeadingForm::Bullet:
    case HeadingForm::Gap:
        return {};
    }
    return {};
}

size_t levelOf(HeadingForm form)
{
    switch (form) {
    case HeadingForm::Annex:
        return 0;
    case HeadingForm::Part:
        return 1;
    case HeadingForm::Article:
        return 2;
    default:
        return 3;
    }
}

} // namespace

QString sectionReference(std::u32string_view text, qsizetype position)
{
    const WorkingText working(normalised(text));
    std::array<QString, kLevels> path;
    for (const Heading& heading : findHeadings(working)) {
        if (heading.span.start > position)
            break;
        const std::u32string_view written = working.text(heading.span);
        const QString label =
            labelOf(heading, QString::fromUcs4(written.data(), static_cast<qsizetype>(written.size())));
        if (label.isEmpty())
            continue;
        const size_t level = levelOf(heading.form);
        path[level] = label;
        for (size_t below = level + 1; below < kLevels; ++below)
            path[below].clear();
    }
    return QStringList(path.begin(), path.end()).join(QString());
}

QString quotation(const QString& words, const PlanFacts& plan, const QString& section)
{
    const auto inner = [](QString text, QStringView from, QStringView to) {
        for (qsizetype i = 0; i < from.size(); ++i)
            text.replace(from[i], to[i]);
        return text;
    };
    const QString place = plan.title.contains(plan.province) ? QString() : plan.province;
    QString source = place + u'《' + inner(plan.title, u"《》", u"〈〉") + u'》';
    if (plan.title.isEmpty())
        source = plan.issuer.isEmpty() ? plan.province : plan.issuer;
    if (!section.isEmpty())
        source += u'，' + section;
    return u"“%1”（%2）"_s.arg(inner(words.simplified(), u"“”", u"‘’"), source);
}

} // namespace milepost
