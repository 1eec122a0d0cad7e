// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/plancheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// Looks a plan over and remembers the first thing wrong with it.
class PlanCheck
{
    Q_DECLARE_TR_FUNCTIONS(milepost::PlanCheck)

public:
    explicit PlanCheck(const ParsedPlan& plan) : m_plan(plan) {}

    Result<void> run()
    {
        checkSource();
        checkAreas();
        checkMeasures();
        checkTargets();
        checkFigures();
        checkDeliverables();
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

private:
    void fail(const QString& sentence)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidInput, sentence};
    }

    void addId(QSet<QString>& ids, const QString& id)
    {
        if (id.isEmpty() || ids.contains(id))
            fail(tr("The plan “%1” is not usable: the id “%2” is empty or used twice.")
                     .arg(m_plan.plan.title, id));
        ids.insert(id);
    }

    void addReference(const QSet<QString>& ids, const QString& reference, const QString& from)
    {
        if (!reference.isEmpty() && !ids.contains(reference))
            fail(tr("The plan “%1” is not usable: “%2” refers to “%3”, which is not there.")
                     .arg(m_plan.plan.title, from, reference));
    }

    void checkNumber(double value, const std::optional<double>& valueMax, const QString& from)
    {
        if (!std::isfinite(value) || !std::isfinite(valueMax.value_or(0.0)))
            fail(tr("The plan “%1” is not usable: “%2” has no finite number.").arg(m_plan.plan.title, from));
    }

    void checkSource()
    {
        static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
        static const QRegularExpression code(u"^([0-9]{6})?$"_s);
        if (!hash.match(m_plan.source.sha256).hasMatch())
            fail(tr("The plan “%1” is not usable: it does not say the SHA-256 of its text.")
                     .arg(m_plan.plan.title));
        if (!code.match(m_plan.plan.provinceCode).hasMatch())
            fail(tr("The plan “%1” is not usable: “%2” is not a province code of six digits.")
                     .arg(m_plan.plan.title, m_plan.plan.provinceCode));
    }

    void checkAreas()
    {
        for (const Area& area : m_plan.areas) {
            addId(m_areas, area.id);
            for (const Task& task : area.tasks)
                addId(m_tasks, task.id);
        }
    }

    void checkMeasures()
    {
        for (const Measure& measure : m_plan.measures) {
            addId(m_measures, measure.id);
            addReference(m_areas, measure.area, measure.id);
        }
    }

    void checkTargets()
    {
        QSet<QString> ids;
        for (const Target& target : m_plan.targets) {
            addId(ids, target.id);
            addReference(m_areas, target.area, target.id);
            addReference(m_tasks, target.task, target.id);
            addReference(m_measures, target.measure, target.id);
            checkNumber(target.value, target.valueMax, target.id);
        }
    }

    void checkFigures()
    {
        for (const Figure& figure : m_plan.figures) {
            addReference(m_measures, figure.measure, figure.subject);
            checkNumber(figure.value, figure.valueMax, figure.subject);
        }
    }

    void checkDeliverables()
    {
        QSet<QString> ids;
        for (const Deliverable& deliverable : m_plan.deliverables) {
            addId(ids, deliverable.id);
            addReference(m_areas, deliverable.area, deliverable.id);
            addReference(m_tasks, deliverable.task, deliverable.id);
        }
    }

    const ParsedPlan& m_plan;
    std::optional<Error> m_error;
    QSet<QString> m_areas;
    QSet<QString> m_tasks;
    QSet<QString> m_measures;
};

} // namespace

Result<void> checkPlan(const ParsedPlan& plan)
{
    return PlanCheck(plan).run();
}

PlanId planIdOf(const ParsedPlan& plan)
{
    const QString code = plan.plan.provinceCode.isEmpty() ? u"000000"_s : plan.plan.provinceCode;
    return PlanId(code + u'-' + plan.source.sha256.left(8));
}

} // namespace milepost
