// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/issuewords.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/planpack.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// Writes one plan. With a text, clauses carry their words; without one they are offsets only.
class PlanWriter
{
public:
    PlanWriter(const ParsedPlan& plan, const std::u32string* text) : m_plan(plan), m_text(text) {}

    QByteArray write()
    {
        m_json.beginObject(JsonWriter::Layout::Lines);
        m_json.member("schema"_L1, u"milepost.plan/1"_s);
        writeSource();
        writeFacts();
        writeAreas("areas"_L1, [](const Area& area) { return area.kind == AreaKind::Action; });
        writeAreas("frame"_L1, [](const Area& area) { return area.kind != AreaKind::Action; });
        writeList("measures"_L1, m_plan.measures, &PlanWriter::writeMeasure);
        writeList("targets"_L1, m_plan.targets, &PlanWriter::writeTarget);
        writeList("figures"_L1, m_plan.figures, &PlanWriter::writeFigure);
        writeList("deliverables"_L1, m_plan.deliverables, &PlanWriter::writeDeliverable);
        writeList("issues"_L1, m_plan.issues, &PlanWriter::writeIssue);
        return m_json.endObject().result();
    }

private:
    template <class T>
    void writeList(QLatin1StringView name, const std::vector<T>& items,
                   void (PlanWriter::*writeItem)(const T&))
    {
        m_json.key(name).beginList(JsonWriter::Layout::Lines);
        for (const T& item : items) {
            m_json.beginObject();
            (this->*writeItem)(item);
            m_json.endObject();
        }
        m_json.endList();
    }

    void writeNames(QLatin1StringView name, const QStringList& names)
    {
        m_json.key(name).beginList();
        for (const QString& entry : names)
            m_json.value(entry);
        m_json.endList();
    }

    void writeOffsets(TextSpan span) { m_json.member("start"_L1, span.start).member("end"_L1, span.end); }

    void writeSpan(QLatin1StringView name, TextSpan span)
    {
        m_json.key(name).beginObject();
        writeOffsets(span);
        m_json.endObject();
    }

    void writeClause(TextSpan span)
    {
        m_json.key("clause"_L1).beginObject();
        writeOffsets(span);
        if (m_text)
            m_json.member("text"_L1, wordsOf(span));
        m_json.endObject();
    }

    QString wordsOf(TextSpan span) const
    {
        const auto size = static_cast<qsizetype>(m_text->size());
        const qsizetype start = qBound(qsizetype{0}, span.start, size);
        const qsizetype length = qBound(qsizetype{0}, span.end, size) - start;
        return QString::fromUcs4(m_text->data() + start, qMax(length, qsizetype{0}));
    }

    void writeSource()
    {
        const PlanSource& source = m_plan.source;
        m_json.key("source"_L1).beginObject();
        m_json.member("name"_L1, source.name).member("encoding"_L1, source.encoding);
        m_json.member("sha256"_L1, source.sha256).member("characters"_L1, source.characters).endObject();
    }

    void writeOptionalText(QLatin1StringView name, const QString& text)
    {
        m_json.key(name);
        text.isEmpty() ? m_json.null() : m_json.value(text);
    }

    void writeFacts()
    {
        const PlanFacts& facts = m_plan.plan;
        m_json.key("plan"_L1).beginObject();
        writeOptionalText("title"_L1, facts.title);
        writeOptionalText("issuer"_L1, facts.issuer);
        writeOptionalText("province"_L1, facts.province);
        writeOptionalText("province_code"_L1, facts.provinceCode);
        m_json.member("number"_L1, facts.number);
        writeOptionalText("issued"_L1, facts.issued ? facts.issued->toString(Qt::ISODate) : QString());
        m_json.key("years"_L1).beginList();
        for (const int year : facts.years)
            m_json.value(year);
        m_json.endList().endObject();
    }

    template <class Predicate>
    void writeAreas(QLatin1StringView name, Predicate belongs)
    {
        m_json.key(name).beginList(JsonWriter::Layout::Lines);
        for (const Area& area : m_plan.areas) {
            if (belongs(area))
                writeArea(area);
        }
        m_json.endList();
    }

    void writeArea(const Area& area)
    {
        m_json.beginObject().member("id"_L1, area.id).member("name"_L1, area.name);
        writeOptionalText("canonical"_L1, area.canonical);
        writeSpan("heading"_L1, area.heading);
        writeOffsets(area.span);
        writeNames("lead"_L1, area.lead);
        writeNames("participants"_L1, area.participants);
        m_json.key("tasks"_L1).beginList(JsonWriter::Layout::Lines);
        for (const Task& task : area.tasks) {
            m_json.beginObject().member("id"_L1, task.id).member("name"_L1, task.name);
            writeOffsets(task.span);
            writeNames("lead"_L1, task.lead);
            writeNames("participants"_L1, task.participants);
            m_json.endObject();
        }
        m_json.endList().endObject();
    }

    void writeMeasure(const Measure& measure)
    {
        m_json.member("id"_L1, measure.id);
        writeOptionalText("area"_L1, measure.area);
        m_json.member("subject"_L1, measure.subject).member("label"_L1, measure.label);
        m_json.member("unit"_L1, measure.unit);
        writeOptionalText("indicator"_L1, measure.indicator);
        m_json.member("kind"_L1, toString(measure.kind)).member("direction"_L1, toString(measure.direction));
    }

    void writeTarget(const Target& target)
    {
        m_json.member("id"_L1, target.id);
        writeOptionalText("area"_L1, target.area);
        writeOptionalText("task"_L1, target.task);
        m_json.member("subject"_L1, target.subject).member("label"_L1, target.label);
        m_json.member("value"_L1, target.value).member("value_max"_L1, target.valueMax);
        m_json.member("unit"_L1, target.unit).member("bound"_L1, toString(target.bound));
        m_json.member("change"_L1, toString(target.change));
        m_json.member("year"_L1, target.year).member("from"_L1, target.from);
        m_json.member("annual"_L1, target.annual).member("cumulative"_L1, target.cumulative);
        m_json.member("new"_L1, target.isNew).member("striving"_L1, target.striving);
        writeNames("lead"_L1, target.lead);
        writeOptionalText("indicator"_L1, target.indicator);
        writeOptionalText("measure"_L1, target.measure);
        writeSpan("number"_L1, target.number);
        writeClause(target.clause);
        m_json.key("repeats"_L1).beginList();
        for (const TextSpan& repeat : target.repeats) {
            m_json.beginObject();
            writeOffsets(repeat);
            m_json.endObject();
        }
        m_json.endList();
    }

    void writeFigure(const Figure& figure)
    {
        m_json.member("kind"_L1, toString(figure.kind)).member("value"_L1, figure.value);
        m_json.member("value_max"_L1, figure.valueMax).member("unit"_L1, figure.unit);
        m_json.member("subject"_L1, figure.subject).member("year"_L1, figure.year);
        writeOptionalText("measure"_L1, figure.measure);
        writeSpan("number"_L1, figure.number);
    }

    void writeDeliverable(const Deliverable& deliverable)
    {
        m_json.member("id"_L1, deliverable.id);
        writeOptionalText("area"_L1, deliverable.area);
        writeOptionalText("task"_L1, deliverable.task);
        m_json.member("name"_L1, deliverable.name).member("year"_L1, deliverable.year);
        writeNames("lead"_L1, deliverable.lead);
        writeClause(deliverable.clause);
    }

    void writeIssue(const Issue& issue)
    {
        static constexpr std::array kSeverities{"hint"_L1, "warning"_L1, "error"_L1};
        m_json.member("severity"_L1, QString(kSeverities.at(static_cast<size_t>(issue.severity))));
        m_json.member("code"_L1, issue.code);
        writeOffsets(issue.span);
        const bool byCode = !m_text && !issueSentence(issue.code).isEmpty();
        if (!byCode)
            m_json.member("message"_L1, issue.message);
    }

    const ParsedPlan& m_plan;
    const std::u32string* m_text;
    JsonWriter m_json;
};

} // namespace

QByteArray writePlanPack(const ParsedPlan& plan)
{
    return PlanWriter(plan, nullptr).write();
}

QByteArray writePlanJson(const ParsedPlan& plan, const SourceText& text)
{
    return PlanWriter(plan, &text.characters).write();
}

} // namespace milepost
