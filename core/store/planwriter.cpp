// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planwriter.h"

#include "core/store/statement.h"
#include "core/store/textvalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Statement& bindSpan(Statement& statement, const QString& name, const TextSpan& span)
{
    return statement.bind(u":"_s + name + u"_start"_s, qint64(span.start))
        .bind(u":"_s + name + u"_end"_s, qint64(span.end));
}

QString areaKindName(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Action:
        return u"action"_s;
    case AreaKind::Goals:
        return u"goals"_s;
    case AreaKind::Support:
        return u"support"_s;
    }
    return u"action"_s;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return u"warning"_s;
}

/// Inserts the names of one owner in one role.
class AgencyInsert
{
public:
    AgencyInsert(Database& database, QString plan)
        : m_statement(database, u"INSERT INTO agencies (plan_id, owner_kind, owner_id, role, position, name) "
                                "VALUES (:plan, :kind, :owner, :role, :position, :name)"_s),
          m_plan(std::move(plan))
    {}

    Result<void> add(const QString& kind, const QString& owner, const QString& role, const QStringList& names)
    {
        for (qsizetype position = 0; position < names.size(); ++position) {
            m_statement.bind(u":plan"_s, m_plan).bind(u":kind"_s, kind).bind(u":owner"_s, owner);
            m_statement.bind(u":role"_s, role)
                .bind(u":position"_s, qint64(position))
                .bind(u":name"_s, names[position]);
            if (Result<void> done = m_statement.run(); !done)
                return done;
        }
        return {};
    }

    template <class Owner>
    Result<void> addBoth(const QString& kind, const Owner& owner)
    {
        if (Result<void> done = add(kind, owner.id, u"lead"_s, owner.lead); !done)
            return done;
        return add(kind, owner.id, u"participant"_s, owner.participants);
    }

private:
    Statement m_statement;
    QString m_plan;
};

} // namespace

Result<void> PlanWriter::write(const ParsedPlan& plan)
{
    if (Result<void> done = writePlan(plan); !done)
        return done;
    if (Result<void> done = writeYears(plan.plan.years); !done)
        return done;
    if (Result<void> done = writeAreas(plan.areas); !done)
        return done;
    if (Result<void> done = writeTasks(plan.areas); !done)
        return done;
    if (Result<void> done = writeMeasures(plan.measures); !done)
        return done;
    if (Result<void> done = writeTargets(plan.targets); !done)
        return done;
    if (Result<void> done = writeRepeats(plan.targets); !done)
        return done;
    if (Result<void> done = writeFigures(plan.figures); !done)
        return done;
    if (Result<void> done = writeDeliverables(plan.deliverables); !done)
        return done;
    if (Result<void> done = writeIssues(plan.issues); !done)
        return done;
    return writeAgencies(plan);
}

Result<void> PlanWriter::writePlan(const ParsedPlan& plan)
{
    Statement statement(
        m_database,
        u"INSERT INTO plans (id, state, title, issuer, province, province_code, number, issued, source_name, "
        "source_encoding, source_sha256, source_characters, imported_at, imported_by) VALUES (:id, :state, "
        ":title, "
        ":issuer, :province, :code, :number, :issued, :name, :encoding, :hash, :characters, :at, :author)"_s);
    std::optional<QString> issued;
    if (plan.plan.issued)
        issued = plan.plan.issued->toString(Qt::ISODate);
    return statement.bind(u":id"_s, planId())
        .bind(u":state"_s, toString(m_header.state))
        .bind(u":title"_s, plan.plan.title)
        .bind(u":issuer"_s, plan.plan.issuer)
        .bind(u":province"_s, plan.plan.province)
        .bind(u":code"_s, plan.plan.provinceCode)
        .bind(u":number"_s, plan.plan.number)
        .bind(u":issued"_s, issued)
        .bind(u":name"_s, plan.source.name)
        .bind(u":encoding"_s, plan.source.encoding)
        .bind(u":hash"_s, plan.source.sha256)
        .bind(u":characters"_s, qint64(plan.source.characters))
        .bind(u":at"_s, textFromMoment(m_header.importedAt))
        .bind(u":author"_s, m_header.importedBy)
        .run();
}

Result<void> PlanWriter::writeYears(const std::vector<int>& years)
{
    Statement statement(m_database, u"INSERT INTO plan_years (plan_id, year) VALUES (:plan, :year)"_s);
    for (const int year : years) {
        if (Result<void> done = statement.bind(u":plan"_s, planId()).bind(u":year"_s, year).run(); !done)
            return done;
    }
    return {};
}

Result<void> PlanWriter::writeAreas(const std::vector<Area>& areas)
{
    Statement statement(
        m_database,
        u"INSERT INTO areas (plan_id, id, kind, position, name, canonical, heading_start, heading_end, "
        "span_start, span_end) VALUES (:plan, :id, :kind, :position, :name, :canonical, :heading_start, "
        ":heading_end, :span_start, :span_end)"_s);
    qint64 position = 0;
    for (const Area& area : areas) {
        statement.bind(u":plan"_s, planId()).bind(u":id"_s, area.id).bind(u":position"_s, position++);
        statement.bind(u":kind"_s, areaKindName(area.kind))
            .bind(u":name"_s, area.name)
            .bind(u":canonical"_s, area.canonical);
        bindSpan(statement, u"heading"_s, area.heading);
        if (Result<void> done = bindSpan(statement, u"span"_s, area.span).run(); !done)
            return done;
    }
    return {};
}

Result<void> PlanWriter::writeTasks(const std::vector<Area>& areas)
{
    Statement statement(m_database,
                        u"INSERT INTO tasks (plan_id, id, area_id, position, name, span_start, span_end) "
                        "VALUES (:plan, :id, :area, :position, :name, :span_start, :span_end)"_s);
    qint64 position = 0;
    for (const Area& area : areas) {
        for (const Task& task : area.tasks) {
            statement.bind(u":plan"_s, planId()).bind(u":id"_s, task.id).bind(u":area"_s, area.id);
            statement.bind(u":position"_s, position++).bind(u":name"_s, task.name);
            if (Result<void> done = bindSpan(statement, u"span"_s, task.span).run(); !done)
                return done;
        }
    }
    return {};
}

Result<void> PlanWriter::writeMeasures(const std::vector<Measure>& measures)
{
    Statement statement(
        m_database,
        u"INSERT INTO measures (id, plan_id, local_id, position, area_id, subject, label, unit, "
        "indicator, kind, direction, continues) VALUES (:id, :plan, :local, :position, :area, :subject, "
        ":label, :unit, :indicator, :kind, :direction, :continues)"_s);
    qint64 position = 0;
    for (const Measure& measure : measures) {
        statement.bind(u":id"_s, planId() + u'/' + measure.id).bind(u":plan"_s, planId());
        statement.bind(u":local"_s, measure.id).bind(u":position"_s, position++);
        statement.bind(u":area"_s, reference(measure.area)).bind(u":subject"_s, measure.subject);
        statement.bind(u":label"_s, measure.label).bind(u":unit"_s, measure.unit);
        statement.bind(u":indicator"_s, measure.indicator).bind(u":kind"_s, toString(measure.kind));
        statement.bind(u":continues"_s, reference(measure.continues.toString()));
        if (Result<void> done = statement.bind(u":direction"_s, toString(measure.direction)).run(); !done)
            return done;
    }
    return {};
}

Result<void> PlanWriter::writeTargets(const std::vector<Target>& targets)
{
    Statement statement(
        m_database,
        u"INSERT INTO targets (plan_id, id, position, area_id, task_id, measure_local_id, subject, label, "
        u"value, "
        "value_max, unit, bound, change, year, from_year, annual, cumulative, is_new, striving, indicator, "
        "number_start, number_end, clause_start, clause_end) VALUES (:plan, :id, :position, :area, :task, "
        ":measure, "
        ":subject, :label, :value, :max, :unit, :bound, :change, :year, :from, :annual, :cumulative, :new, "
        ":striving, "
        ":indicator, :number_start, :number_end, :clause_start, :clause_end)"_s);
    qint64 position = 0;
    for (const Target& target : targets) {
        statement.bind(u":plan"_s, planId()).bind(u":id"_s, target.id).bind(u":position"_s, position++);
        statement.bind(u":area"_s, reference(target.area)).bind(u":task"_s, reference(target.task));
        statement.bind(u":measure"_s, reference(target.measure)).bind(u":subject"_s, target.subject);
        statement.bind(u":label"_s, target.label)
            .bind(u":value"_s, target.value)
            .bind(u":max"_s, target.valueMax);
        statement.bind(u":unit"_s, target.unit).bind(u":bound"_s, toString(target.bound));
        statement.bind(u":change"_s, toString(target.change)).bind(u":year"_s, target.year);
        statement.bind(u":from"_s, target.from).bind(u":annual"_s, target.annual ? 1 : 0);
        statement.bind(u":cumulative"_s, target.cumulative ? 1 : 0).bind(u":new"_s, target.isNew ? 1 : 0);
        statement.bind(u":striving"_s, target.striving ? 1 : 0).bind(u":indicator"_s, target.indicator);
        bindSpan(statement, u"number"_s, target.number);
        if (Result<void> done = bindSpan(statement, u"clause"_s, target.clause).run(); !done)
            return done;
    }
    return {};
}

Result<void> PlanWriter::writeRepeats(const std::vector<Target>& targets)
{
    Statement statement(m_database,
                        u"INSERT INTO target_repeats (plan_id, target_id, position, span_start, span_end) "
                        "VALUES (:plan, :target, :position, :span_start, :span_end)"_s);
    for (const Target& target : targets) {
        qint64 position = 0;
        for (const TextSpan& span : target.repeats) {
            statement.bind(u":plan"_s, planId())
                .bind(u":target"_s, target.id)
                .bind(u":position"_s, position++);
            if (Result<void> done = bindSpan(statement, u"span"_s, span).run(); !done)
                return done;
        }
    }
    return {};
}

Result<void> PlanWriter::writeFigures(const std::vector<Figure>& figures)
{
    Statement statement(
        m_database,
        u"INSERT INTO figures (plan_id, position, kind, value, value_max, unit, subject, year, "
        "measure_local_id, number_start, number_end) VALUES (:plan, :position, :kind, :value, :max, "
        ":unit, :subject, :year, :measure, :number_start, :number_end)"_s);
    qint64 position = 0;
    for (const Figure& figure : figures) {
        statement.bind(u":plan"_s, planId())
            .bind(u":position"_s, position++)
            .bind(u":kind"_s, toString(figure.kind));
        statement.bind(u":value"_s, figure.value)
            .bind(u":max"_s, figure.valueMax)
            .bind(u":unit"_s, figure.unit);
        statement.bind(u":subject"_s, figure.subject).bind(u":year"_s, figure.year);
        statement.bind(u":measure"_s, reference(figure.measure));
        if (Result<void> done = bindSpan(statement, u"number"_s, figure.number).run(); !done)
            return done;
    }
    return {};
}

Result<void> PlanWriter::writeDeliverables(const std::vector<Deliverable>& deliverables)
{
    Statement statement(
        m_database,
        u"INSERT INTO deliverables (plan_id, id, position, area_id, task_id, name, year, clause_start, "
        "clause_end) VALUES (:plan, :id, :position, :area, :task, :name, :year, :clause_start, "
        ":clause_end)"_s);
    qint64 position = 0;
    for (const Deliverable& deliverable : deliverables) {
        statement.bind(u":plan"_s, planId()).bind(u":id"_s, deliverable.id).bind(u":position"_s, position++);
        statement.bind(u":area"_s, reference(deliverable.area)).bind(u":task"_s, reference(deliverable.task));
        statement.bind(u":name"_s, deliverable.name).bind(u":year"_s, deliverable.year);
        if (Result<void> done = bindSpan(statement, u"clause"_s, deliverable.clause).run(); !done)
            return done;
    }
    return {};
}

Result<void> PlanWriter::writeIssues(const std::vector<Issue>& issues)
{
    Statement statement(
        m_database,
        u"INSERT INTO plan_issues (plan_id, position, severity, code, message, span_start, span_end) "
        "VALUES (:plan, :position, :severity, :code, :message, :span_start, :span_end)"_s);
    qint64 position = 0;
    for (const Issue& issue : issues) {
        statement.bind(u":plan"_s, planId()).bind(u":position"_s, position++);
        statement.bind(u":severity"_s, severityName(issue.severity)).bind(u":code"_s, issue.code);
        statement.bind(u":message"_s, issue.message);
        if (Result<void> done = bindSpan(statement, u"span"_s, issue.span).run(); !done)
            return done;
    }
    return {};
}

Result<void> PlanWriter::writeAgencies(const ParsedPlan& plan)
{
    AgencyInsert insert(m_database, planId());
    for (const Area& area : plan.areas) {
        if (Result<void> done = insert.addBoth(u"area"_s, area); !done)
            return done;
        for (const Task& task : area.tasks) {
            if (Result<void> done = insert.addBoth(u"task"_s, task); !done)
                return done;
        }
    }
    for (const Target& target : plan.targets) {
        if (Result<void> done = insert.add(u"target"_s, target.id, u"lead"_s, target.lead); !done)
            return done;
    }
    for (const Deliverable& deliverable : plan.deliverables) {
        if (Result<void> done = insert.add(u"deliverable"_s, deliverable.id, u"lead"_s, deliverable.lead);
            !done)
            return done;
    }
    return {};
}

} // namespace milepost
