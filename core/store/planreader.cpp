// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planreader.h"

#include "core/store/statement.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringBuilder>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

TextSpan spanAt(const Statement& row, int column)
{
    return {qsizetype(row.number(column)), qsizetype(row.number(column + 1))};
}

/// A value with its length in front, as in the chain of changes.
QByteArray framed(const QVariant& value)
{
    if (value.isNull())
        return "-;"_ba;
    const QByteArray bytes = value.typeId() == QMetaType::Double
                                 ? QByteArray::number(value.toDouble(), 'g', 17)
                                 : value.toString().toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes + ';';
}

std::optional<AreaKind> areaKindFrom(const QString& name)
{
    if (name == "action"_L1)
        return AreaKind::Action;
    if (name == "goals"_L1)
        return AreaKind::Goals;
    if (name == "support"_L1)
        return AreaKind::Support;
    return std::nullopt;
}

std::optional<Severity> severityFrom(const QString& name)
{
    if (name == "hint"_L1)
        return Severity::Hint;
    if (name == "warning"_L1)
        return Severity::Warning;
    if (name == "error"_L1)
        return Severity::Error;
    return std::nullopt;
}

} // namespace

PlanReader::PlanReader(Database& database) : m_database(database)
{
    for (const Step& step : steps())
        m_statements.push_back(std::make_unique<Statement>(database, QString::fromUtf16(step.sql)));
}

PlanReader::~PlanReader() = default;

std::span<const PlanReader::Step> PlanReader::steps()
{
    // In an order in which every row finds what it belongs to.
    static constexpr Step kSteps[] = {
        {u"SELECT title, issuer, province, province_code, number, issued, source_name, "
         "source_encoding, source_sha256, source_characters FROM plans WHERE id = :plan",
         &PlanReader::readPlan},
        {u"SELECT year FROM plan_years WHERE plan_id = :plan ORDER BY year", &PlanReader::readYears},
        {u"SELECT owner_kind || '/' || owner_id || '/' || role, name FROM agencies "
         "WHERE plan_id = :plan ORDER BY owner_kind, owner_id, role, position",
         &PlanReader::readAgencies},
        {u"SELECT id, kind, name, canonical, heading_start, heading_end, span_start, span_end "
         "FROM areas WHERE plan_id = :plan ORDER BY position",
         &PlanReader::readAreas},
        {u"SELECT id, area_id, name, span_start, span_end FROM tasks WHERE plan_id = :plan "
         "ORDER BY position",
         &PlanReader::readTasks},
        {u"SELECT local_id, area_id, subject, label, unit, indicator, kind, direction, continues FROM "
         "measures WHERE plan_id = :plan ORDER BY position",
         &PlanReader::readMeasures},
        {u"SELECT id, area_id, task_id, measure_local_id, subject, label, value, value_max, "
         "unit, bound, change, year, from_year, annual, cumulative, is_new, striving, "
         "indicator, number_start, number_end, clause_start, clause_end FROM targets WHERE "
         "plan_id = :plan ORDER BY position",
         &PlanReader::readTargets},
        {u"SELECT target_id, span_start, span_end FROM target_repeats WHERE plan_id = :plan "
         "ORDER BY target_id, position",
         &PlanReader::readRepeats},
        {u"SELECT kind, value, value_max, unit, subject, year, measure_local_id, number_start, "
         "number_end FROM figures WHERE plan_id = :plan ORDER BY position",
         &PlanReader::readFigures},
        {u"SELECT id, area_id, task_id, name, year, clause_start, clause_end FROM deliverables "
         "WHERE plan_id = :plan ORDER BY position",
         &PlanReader::readDeliverables},
        {u"SELECT severity, code, message, span_start, span_end FROM plan_issues WHERE plan_id "
         "= :plan ORDER BY position",
         &PlanReader::readIssues}};
    return kSteps;
}

Result<ParsedPlan> PlanReader::read(const PlanId& id)
{
    m_id = id;
    m_plan = {};
    m_agencies = {};
    for (size_t i = 0; i < m_statements.size(); ++i) {
        Statement& statement = *m_statements[i];
        if (Result<void> done = statement.bind(u":plan"_s, id.toString()).run(); !done)
            return done.error();
        const Result<void> taken = (this->*steps()[i].take)(statement);
        statement.finish();
        if (!taken)
            return taken.error();
    }
    return std::move(m_plan);
}

Result<QString> PlanReader::digest(const PlanId& id)
{
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    m_id = id;
    for (const std::unique_ptr<Statement>& rows : m_statements) {
        if (Result<void> done = rows->bind(u":plan"_s, id.toString()).run(); !done)
            return done.error();
        qint64 count = 0;
        const int columns = rows->columns();
        for (; rows->next(); ++count) {
            for (int column = 0; column < columns; ++column)
                hasher.addData(framed(rows->value(column)));
        }
        if (count == 0 && rows == m_statements.front())
            return missing();
        hasher.addData(QByteArray::number(count) + '\n');
    }
    return QString::fromLatin1(hasher.result().toHex());
}

Error PlanReader::missing() const
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("milepost::Store", "There is no plan “%1” in this workspace.")
                .arg(m_id.toString())};
}

Error PlanReader::damaged(const QString& what) const
{
    return damagedWorkspaceError(m_database.path(), u"%1 of plan %2"_s.arg(what, m_id.toString()));
}

QStringList PlanReader::agencies(const QString& kind, const QString& owner, const QString& role) const
{
    return m_agencies.value(kind % u'/' % owner % u'/' % role);
}

Result<void> PlanReader::readPlan(Statement& row)
{
    if (!row.next())
        return missing();
    PlanFacts& facts = m_plan.plan;
    facts.title = row.text(0);
    facts.issuer = row.text(1);
    facts.province = row.text(2);
    facts.provinceCode = row.text(3);
    facts.number = row.optionalText(4);
    if (const std::optional<QString> issued = row.optionalText(5))
        facts.issued = QDate::fromString(*issued, Qt::ISODate);
    m_plan.source = {row.text(6), row.text(7), row.text(8), qsizetype(row.number(9))};
    return {};
}

Result<void> PlanReader::readYears(Statement& row)
{
    while (row.next())
        m_plan.plan.years.push_back(row.integer(0));
    return {};
}

Result<void> PlanReader::readAgencies(Statement& row)
{
    while (row.next())
        m_agencies[row.text(0)].append(row.text(1));
    return {};
}

Result<void> PlanReader::readAreas(Statement& row)
{
    while (row.next()) {
        const QString id = row.text(0);
        const std::optional<AreaKind> kind = areaKindFrom(row.text(1));
        if (!kind)
            return damaged(u"area "_s + id);
        m_plan.areas.push_back({id,
                                *kind,
                                row.text(2),
                                row.text(3),
                                spanAt(row, 4),
                                spanAt(row, 6),
                                agencies(u"area"_s, id, u"lead"_s),
                                agencies(u"area"_s, id, u"participant"_s),
                                {}});
    }
    return {};
}

Result<void> PlanReader::readTasks(Statement& row)
{
    QHash<QString, Area*> areas;
    for (Area& area : m_plan.areas)
        areas.insert(area.id, &area);
    while (row.next()) {
        Area* area = areas.value(row.text(1));
        if (!area)
            return damaged(u"task "_s + row.text(0));
        const QString id = row.text(0);
        area->tasks.push_back({id, row.text(2), spanAt(row, 3), agencies(u"task"_s, id, u"lead"_s),
                               agencies(u"task"_s, id, u"participant"_s)});
    }
    return {};
}

Result<void> PlanReader::readMeasures(Statement& row)
{
    while (row.next()) {
        const std::optional<MeasureKind> kind = measureKindFromString(row.text(6));
        const std::optional<Direction> direction = directionFromString(row.text(7));
        if (!kind || !direction)
            return damaged(u"measure "_s + row.text(0));
        m_plan.measures.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                                   row.text(5), *kind, *direction, MeasureId(row.text(8))});
    }
    return {};
}

Result<void> PlanReader::readTargets(Statement& row)
{
    while (row.next()) {
        const std::optional<Bound> bound = boundFromString(row.text(9));
        const std::optional<Change> change = changeFromString(row.text(10));
        if (!bound || !change)
            return damaged(u"target "_s + row.text(0));
        Target target;
        target.id = row.text(0);
        target.area = row.text(1);
        target.task = row.text(2);
        target.measure = row.text(3);
        target.subject = row.text(4);
        target.label = row.text(5);
        target.value = row.real(6);
        target.valueMax = row.optionalReal(7);
        target.unit = row.text(8);
        target.bound = *bound;
        target.change = *change;
        target.year = row.optionalInteger(11);
        target.from = row.optionalInteger(12);
        target.annual = row.integer(13) != 0;
        target.cumulative = row.integer(14) != 0;
        target.isNew = row.integer(15) != 0;
        target.striving = row.integer(16) != 0;
        target.indicator = row.text(17);
        target.number = spanAt(row, 18);
        target.clause = spanAt(row, 20);
        target.lead = agencies(u"target"_s, target.id, u"lead"_s);
        m_plan.targets.push_back(std::move(target));
    }
    return {};
}

Result<void> PlanReader::readRepeats(Statement& row)
{
    QHash<QString, Target*> targets;
    for (Target& target : m_plan.targets)
        targets.insert(target.id, &target);
    while (row.next()) {
        Target* target = targets.value(row.text(0));
        if (!target)
            return damaged(u"repeat of "_s + row.text(0));
        target->repeats.push_back(spanAt(row, 1));
    }
    return {};
}

Result<void> PlanReader::readFigures(Statement& row)
{
    while (row.next()) {
        const std::optional<FigureKind> kind = figureKindFromString(row.text(0));
        if (!kind)
            return damaged(u"a figure"_s);
        m_plan.figures.push_back({*kind, row.real(1), row.optionalReal(2), row.text(3), row.text(4),
                                  row.optionalInteger(5), row.text(6), spanAt(row, 7)});
    }
    return {};
}

Result<void> PlanReader::readDeliverables(Statement& row)
{
    while (row.next()) {
        const QString id = row.text(0);
        m_plan.deliverables.push_back({id, row.text(1), row.text(2), row.text(3), row.optionalInteger(4),
                                       agencies(u"deliverable"_s, id, u"lead"_s), spanAt(row, 5)});
    }
    return {};
}

Result<void> PlanReader::readIssues(Statement& row)
{
    while (row.next()) {
        const std::optional<Severity> severity = severityFrom(row.text(0));
        if (!severity)
            return damaged(u"an issue"_s);
        m_plan.issues.push_back({*severity, row.text(1), row.text(2), spanAt(row, 3)});
    }
    return {};
}

} // namespace milepost
