// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/explanations.h"

#include "app/commands/reading.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/jsonwriter.h"
#include "core/workspace/indicatorlinks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ParseCommand)
};

QString quoted(const SourceText& text, TextSpan span)
{
    const auto start = static_cast<size_t>(span.start);
    return QString::fromStdU32String(text.characters.substr(start, static_cast<size_t>(span.length())))
        .simplified();
}

QString kindWords(const std::optional<FigureKind>& kind)
{
    if (!kind)
        return Words::tr("no figure", "a number that is neither target, rule nor baseline");
    switch (*kind) {
    case FigureKind::Target:
        return Words::tr("target");
    case FigureKind::Policy:
        return Words::tr("rule");
    case FigureKind::Baseline:
        break;
    }
    return Words::tr("baseline");
}

/// Lines counted as one goes: the places ascend but for repeats.
class LineCounter
{
public:
    explicit LineCounter(const std::u32string& text) : m_text(text) {}

    qsizetype lineAt(qsizetype position)
    {
        if (position < m_position) {
            m_position = 0;
            m_line = 1;
        }
        const auto from = m_text.begin() + m_position;
        m_line += std::count(from, m_text.begin() + position, U'\n');
        m_position = position;
        return m_line;
    }

private:
    const std::u32string& m_text;
    qsizetype m_position = 0;
    qsizetype m_line = 1;
};

/// “未来2至3年”, in the same sentence; counted from the year of issue: 2017–2018
QString dateWords(const SourceText& text, const FigureExplanation& figure)
{
    QString date = dateReachWords(figure.reach);
    if (!figure.date.isEmpty())
        date = Words::tr("“%1”, %2").arg(quoted(text, figure.date), date);
    if (figure.year)
        return Words::tr("%1: %2", "year: where its date stands").arg(*figure.year).arg(date);
    if (!figure.counted)
        return date;
    return Words::tr("%1; counted from the year of issue it comes to %2")
        .arg(date, yearsInWords(*figure.counted));
}

QString linkWords(const IndicatorLink& link)
{
    return link.indicator ? Words::tr("%1: %2", "indicator: why")
                                .arg(indicatorName(*link.indicator), reasonInWords(link))
                          : reasonInWords(link);
}

/// The links of the measures that a plan's targets belong to.
class LinkFinder
{
public:
    LinkFinder(const ParsedPlan& plan, const Catalogue& catalogue) : m_plan(plan), m_catalogue(catalogue)
    {
        for (const Target& target : plan.targets)
            m_measures.insert(target.number.start, target.measure);
    }

    /// Nothing for what is no target, or one that stands a second time.
    std::optional<IndicatorLink> of(const FigureExplanation& figure) const
    {
        const QString id = m_measures.value(figure.number.start);
        const auto measure = std::ranges::find(m_plan.measures, id, &Measure::id);
        if (figure.kind != FigureKind::Target || measure == m_plan.measures.end())
            return std::nullopt;
        return indicatorLink(m_plan, m_catalogue, *measure);
    }

private:
    const ParsedPlan& m_plan;
    const Catalogue& m_catalogue;
    QHash<qsizetype, QString> m_measures; ///< by where the number stands
};

} // namespace

QByteArray explanationText(const PlanReading& reading, const Catalogue& catalogue)
{
    const SourceText& text = reading.text;
    QString out = text.name + u'\n';
    LineCounter lines(text.characters);
    const LinkFinder links(reading.plan, catalogue);
    for (const FigureExplanation& figure : reading.explanations) {
        out += u'\n' + Words::tr("Line %1, characters %2–%3: %4 “%5”")
                           .arg(lines.lineAt(figure.number.start))
                           .arg(figure.number.start)
                           .arg(figure.number.end)
                           .arg(kindWords(figure.kind), quoted(text, figure.number));
        out += u"\n  "_s + Words::tr("in: %1").arg(quoted(text, figure.clause));
        out += u"\n  "_s + Words::tr("why: %1 (%2)").arg(kindRuleWords(figure.kindRule), figure.kindRule);
        out += u"\n  "_s + Words::tr("date: %1").arg(dateWords(text, figure));
        if (!figure.subject.isEmpty())
            out += u"\n  "_s +
                   Words::tr("subject: %1: %2").arg(figure.subject, subjectRuleWords(figure.subjectRule));
        if (const auto link = links.of(figure))
            out += u"\n  "_s + Words::tr("compared by: %1").arg(linkWords(*link));
        out += u'\n';
    }
    return out.toUtf8();
}

QByteArray explanationJson(const PlanReading& reading, const Catalogue& catalogue)
{
    const SourceText& text = reading.text;
    const LinkFinder links(reading.plan, catalogue);
    JsonWriter writer;
    const auto span = [&](QLatin1StringView name, TextSpan place) {
        writer.key(name)
            .beginObject()
            .member("start"_L1, place.start)
            .member("end"_L1, place.end)
            .endObject();
    };
    writer.beginObject(JsonWriter::Layout::Lines).member("source"_L1, text.name);
    writer.key("figures"_L1).beginList(JsonWriter::Layout::Lines);
    for (const FigureExplanation& figure : reading.explanations) {
        writer.beginObject();
        span("number"_L1, figure.number);
        span("clause"_L1, figure.clause);
        writer.member("text"_L1, quoted(text, figure.number))
            .member("kind"_L1, figure.kind ? toString(*figure.kind) : u"none"_s)
            .member("rule"_L1, figure.kindRule)
            .member("why"_L1, kindRuleWords(figure.kindRule))
            .member("subject"_L1, figure.subject)
            .member("subject_rule"_L1, figure.subjectRule)
            .member("year"_L1, figure.year)
            .member("date_reach"_L1, toString(figure.reach));
        if (figure.counted)
            writer.member("counted_first"_L1, figure.counted->first)
                .member("counted_last"_L1, figure.counted->last);
        if (const auto link = links.of(figure))
            writer.member("indicator"_L1, link->indicator ? std::optional(link->indicator->id) : std::nullopt)
                .member("indicator_reason"_L1, reasonInWords(*link));
        if (figure.date.isEmpty())
            writer.key("date"_L1).null();
        else
            span("date"_L1, figure.date);
        writer.endObject();
    }
    writer.endList().endObject();
    return writer.result();
}

} // namespace milepost
