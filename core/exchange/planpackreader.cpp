// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/issuewords.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/planpack.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::PlanPack)
};

/// Reads the objects of one pack; spans are checked against the length of the text they point into.
class PlanReader
{
public:
    ParsedPlan read(const JsonReader& root)
    {
        readSource(root.object("source"_L1));
        readFacts(root.object("plan"_L1));
        root.forEach("areas"_L1, [this](const JsonReader& json) { readArea(json, AreaKind::Action); });
        root.forEach("frame"_L1, [this](const JsonReader& json) { readFrameArea(json); });
        root.forEach("measures"_L1, [this](const JsonReader& json) { readMeasure(json); });
        root.forEach("targets"_L1, [this](const JsonReader& json) { readTarget(json); });
        root.forEach("figures"_L1, [this](const JsonReader& json) { readFigure(json); });
        root.forEach("deliverables"_L1, [this](const JsonReader& json) { readDeliverable(json); });
        root.forEach("issues"_L1, [this](const JsonReader& json) { readIssue(json); });
        return m_plan;
    }

private:
    TextSpan span(const JsonReader& json) const
    {
        const qint64 start = json.integer("start"_L1, 0, m_plan.source.characters);
        return {start, json.integer("end"_L1, start, m_plan.source.characters)};
    }

    /// An id, unique among those of its kind.
    QString newId(const JsonReader& json, QSet<QString>& known)
    {
        QString id = json.text("id"_L1);
        if (id.isEmpty() || known.contains(id))
            json.report("id"_L1, Words::tr("an id that no other entry has"));
        known.insert(id);
        return id;
    }

    /// A reference to an entry read before; may be absent.
    QString reference(const JsonReader& json, QLatin1StringView name, const QSet<QString>& known) const
    {
        QString id = json.textOrEmpty(name);
        if (!id.isEmpty() && !known.contains(id))
            json.report(name, Words::tr("the id of an entry above"));
        return id;
    }

    void readSource(const JsonReader& json)
    {
        m_plan.source.name = json.text("name"_L1);
        m_plan.source.encoding = json.text("encoding"_L1);
        m_plan.source.sha256 = json.text("sha256"_L1);
        m_plan.source.characters = json.integer("characters"_L1, 0, qint64{1} << 31);
    }

    void readFacts(const JsonReader& json)
    {
        PlanFacts& facts = m_plan.plan;
        facts.title = json.textOrEmpty("title"_L1);
        facts.issuer = json.textOrEmpty("issuer"_L1);
        facts.province = json.textOrEmpty("province"_L1);
        facts.provinceCode = json.textOrEmpty("province_code"_L1);
        if (const QString number = json.textOrEmpty("number"_L1); !number.isEmpty())
            facts.number = number;
        if (const QString issued = json.textOrEmpty("issued"_L1); !issued.isEmpty()) {
            facts.issued = QDate::fromString(issued, Qt::ISODate);
            if (!facts.issued->isValid())
                json.report("issued"_L1, Words::tr("a date such as 2015-10-22"));
        }
        for (const auto& year : json.list("years"_L1)) {
            if (!year.isDouble())
                json.report("years"_L1, Words::tr("a list of years"));
            facts.years.push_back(year.toInt());
        }
    }

    void readFrameArea(const JsonReader& json)
    {
        const QString id = json.text("id"_L1);
        if (id != u"goals" && id != u"support")
            json.report("id"_L1);
        readArea(json, id == u"goals" ? AreaKind::Goals : AreaKind::Support);
    }

    void readArea(const JsonReader& json, AreaKind kind)
    {
        Area area;
        area.id = newId(json, m_areas);
        area.kind = kind;
        area.name = json.text("name"_L1);
        area.canonical = json.textOrEmpty("canonical"_L1);
        area.heading = span(json.object("heading"_L1));
        area.span = span(json);
        area.lead = json.texts("lead"_L1);
        area.participants = json.texts("participants"_L1);
        json.forEach("tasks"_L1, [&](const JsonReader& task) {
            area.tasks.push_back({newId(task, m_tasks), task.text("name"_L1), span(task),
                                  task.texts("lead"_L1), task.texts("participants"_L1)});
        });
        m_plan.areas.push_back(std::move(area));
    }

    void readMeasure(const JsonReader& json)
    {
        Measure measure;
        measure.id = newId(json, m_measures);
        measure.area = reference(json, "area"_L1, m_areas);
        measure.subject = json.text("subject"_L1);
        measure.label = json.text("label"_L1);
        measure.unit = json.text("unit"_L1);
        measure.indicator = json.textOrEmpty("indicator"_L1);
        measure.kind = json.named("kind"_L1, measureKindFromString);
        measure.direction = json.named("direction"_L1, directionFromString);
        m_plan.measures.push_back(std::move(measure));
    }

    void readTarget(const JsonReader& json)
    {
        Target target;
        target.id = newId(json, m_targets);
        target.area = reference(json, "area"_L1, m_areas);
        target.task = reference(json, "task"_L1, m_tasks);
        target.subject = json.text("subject"_L1);
        target.label = json.text("label"_L1);
        target.value = json.number("value"_L1);
        target.valueMax = json.numberOrNothing("value_max"_L1);
        target.unit = json.text("unit"_L1);
        target.bound = json.named("bound"_L1, boundFromString);
        target.change = json.named("change"_L1, changeFromString);
        target.year = json.yearOrNothing("year"_L1);
        target.from = json.yearOrNothing("from"_L1);
        target.annual = json.truth("annual"_L1);
        target.cumulative = json.truth("cumulative"_L1);
        target.isNew = json.truth("new"_L1);
        target.striving = json.truth("striving"_L1);
        target.lead = json.texts("lead"_L1);
        target.indicator = json.textOrEmpty("indicator"_L1);
        target.measure = reference(json, "measure"_L1, m_measures);
        target.number = span(json.object("number"_L1));
        target.clause = span(json.object("clause"_L1));
        json.forEach("repeats"_L1, [&](const JsonReader& repeat) { target.repeats.push_back(span(repeat)); });
        m_plan.targets.push_back(std::move(target));
    }

    void readFigure(const JsonReader& json)
    {
        Figure figure;
        figure.kind = json.named("kind"_L1, figureKindFromString);
        figure.value = json.number("value"_L1);
        figure.valueMax = json.numberOrNothing("value_max"_L1);
        figure.unit = json.text("unit"_L1);
        figure.subject = json.text("subject"_L1);
        figure.year = json.yearOrNothing("year"_L1);
        figure.measure = reference(json, "measure"_L1, m_measures);
        figure.number = span(json.object("number"_L1));
        m_plan.figures.push_back(std::move(figure));
    }

    void readDeliverable(const JsonReader& json)
    {
        Deliverable deliverable;
        deliverable.id = newId(json, m_deliverables);
        deliverable.area = reference(json, "area"_L1, m_areas);
        deliverable.task = reference(json, "task"_L1, m_tasks);
        deliverable.name = json.text("name"_L1);
        deliverable.year = json.yearOrNothing("year"_L1);
        deliverable.lead = json.texts("lead"_L1);
        deliverable.clause = span(json.object("clause"_L1));
        m_plan.deliverables.push_back(std::move(deliverable));
    }

    void readIssue(const JsonReader& json)
    {
        const QString severity = json.text("severity"_L1);
        if (severity != u"hint" && severity != u"warning" && severity != u"error")
            json.report("severity"_L1);
        const Severity level = severity == u"hint"      ? Severity::Hint
                               : severity == u"warning" ? Severity::Warning
                                                        : Severity::Error;
        const QString code = json.text("code"_L1);
        QString message = issueSentence(code);
        if (message.isEmpty())
            message = json.text("message"_L1);
        m_plan.issues.push_back({level, code, message, span(json)});
    }

    ParsedPlan m_plan;
    QSet<QString> m_areas;
    QSet<QString> m_tasks;
    QSet<QString> m_measures;
    QSet<QString> m_targets;
    QSet<QString> m_deliverables;
};

} // namespace

Result<ParsedPlan> readPlanPack(const QByteArray& json, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return Error{
            ErrorCode::UnreadableInput,
            Words::tr("“%1” is not a plan pack: it stops being JSON at byte %2. Make the pack again.")
                .arg(name)
                .arg(error.offset),
            error.errorString()};
    const QJsonObject root = document.object();
    if (root.value("schema"_L1).toString() != u"milepost.plan/1")
        return Error{
            ErrorCode::UnreadableInput,
            Words::tr(
                "“%1” is not a plan pack this program knows (schema milepost.plan/1). Choose another file.")
                .arg(name)};
    JsonReader::Fault fault;
    ParsedPlan plan = PlanReader().read(JsonReader(root, {}, fault));
    if (fault.isSet())
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("“%1” is damaged: %2 should be %3. Make the pack again.")
                         .arg(name, fault.place, fault.expected)};
    return plan;
}

} // namespace milepost
