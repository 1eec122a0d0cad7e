// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copysubjects.h"

#include "core/catalogue/catalogue.h"
#include "core/domain/statusword.h"
#include "core/store/serverrights.h"
#include "core/store/store.h"
#include "core/workspace/indicatorlinks.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kIndicator = u"indicator/"_s;
const QString kComparisons = u"comparisons"_s;
const QString kContext = u"context.figures"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyComparison)
};

QString joined(std::initializer_list<QString> parts, const QString& between)
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(between);
}

/// A JSON object without its brackets: “ceiling: 100, never_falls: true”.
QString plain(const QJsonObject& object)
{
    QStringList parts;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isNull())
            parts.append(field.key() + u": "_s + field->toVariant().toString());
    }
    return parts.join(u", "_s);
}

} // namespace

Result<BringerRights> BringerRights::of(Store& store)
{
    BringerRights rights;
    if (!store.isShared())
        return rights;
    rights.m_isFile = false;
    const Result<QString> login = serverUser(store.database());
    Result<std::vector<OfficerRight>> all = grantedRights(store.database());
    if (!login || !all)
        return login ? all.error() : login.error();
    rights.m_login = *login;
    std::ranges::copy_if(*all, std::back_inserter(rights.m_rights),
                         [&login](const OfficerRight& right) { return right.login == *login; });
    return rights;
}

bool BringerRights::may(OfficerRole role, const QString& province) const
{
    return m_isFile || std::ranges::any_of(m_rights, [&](const OfficerRight& right) {
               return right.role == OfficerRole::Administrator ||
                      (right.role == role && (right.province.isEmpty() || right.province == province));
           });
}

bool BringerRights::mayAnywhere(OfficerRole role) const
{
    return isAdministrator() || std::ranges::find(m_rights, role, &OfficerRight::role) != m_rights.end();
}

bool BringerRights::isAdministrator() const
{
    return m_isFile ||
           std::ranges::find(m_rights, OfficerRole::Administrator, &OfficerRight::role) != m_rights.end();
}

const ParsedPlan* CopySubjects::content(const PlanId& plan) const
{
    if (const PlanRecord* shown = m_workspace.plan(plan))
        return &shown->content;
    const auto brought = std::ranges::find(m_copy.plans, plan, &AwayPlan::id);
    return brought != m_copy.plans.end() && brought->imported ? &*brought->imported : nullptr;
}

QString CopySubjects::provinceOf(const PlanId& plan)
{
    const auto known = m_provinces.constFind(plan);
    if (known != m_provinces.cend())
        return *known;
    const auto brought = std::ranges::find(m_copy.plans, plan, &AwayPlan::id);
    QString province = brought == m_copy.plans.end() ? QString() : brought->province;
    if (const Result<std::optional<PlanHeader>> header = m_store.plans().find(plan); header && *header)
        province = (*header)->provinceCode;
    m_provinces.insert(plan, province);
    return province;
}

QString CopySubjects::provinceName(const QString& code) const
{
    const Province* province = m_catalogue.province(code);
    if (code.isEmpty())
        return Words::tr("all provinces");
    return province ? province->nameZh : code;
}

Result<ChangedMeasure> CopySubjects::measure(const MeasureId& id)
{
    const auto known = m_measures.constFind(id);
    if (known != m_measures.cend())
        return *known;
    const PlanId plan(id.toString().section(u'/', 0, 0));
    ChangedMeasure facts;
    facts.province = provinceOf(plan);
    const auto take = [&facts](const Measure& measure) {
        facts.label = measure.label.isEmpty() ? measure.subject : measure.label;
        facts.unit = measure.unit;
    };
    if (const Measure* shown = m_workspace.measure(id)) {
        take(*shown);
        facts.isShown = true;
    }
    for (const AwayPlan& brought : m_copy.plans) {
        facts.isShown = facts.isShown || (brought.isActive && brought.id == plan);
        if (!brought.imported || !facts.label.isEmpty())
            continue;
        for (const Measure& measure : brought.imported->measures) {
            if (measureIdOf(brought.id, measure) == id) {
                take(measure);
                facts.isShown = brought.isActive;
            }
        }
    }
    if (facts.label.isEmpty()) {
        const Result<ParsedPlan> stored = m_store.plans().load(plan);
        if (!stored)
            return stored.error();
        for (const Measure& measure : stored->measures) {
            if (measureIdOf(plan, measure) == id)
                take(measure);
        }
    }
    m_measures.insert(id, facts);
    return facts;
}

QString CopySubjects::item(const WorkItem& item) const
{
    const ParsedPlan* plan = content(item.plan);
    if (!plan)
        return item.id;
    for (const Deliverable& one : plan->deliverables) {
        if (item.kind == WorkItem::Kind::Deliverable && one.id == item.id)
            return one.name;
    }
    for (const Area& area : plan->areas) {
        const auto task = std::ranges::find(area.tasks, item.id, &Task::id);
        if (item.kind == WorkItem::Kind::Task && task != area.tasks.end())
            return task->name;
    }
    return item.id;
}

Result<QString> CopySubjects::setting(const QString& name)
{
    if (name == kComparisons)
        return Words::tr("Saved comparisons");
    if (name == kContext)
        return Words::tr("Population and gross product");
    if (name == kAssessmentSetting)
        return Words::tr("Bands and rules of judgement");
    const bool isRule = name.startsWith(kValidationSettings);
    if (!isRule && !name.startsWith(kIndicator))
        return name;
    const Result<ChangedMeasure> facts = measure(MeasureId(name.section(u'/', 1)));
    if (!facts)
        return facts.error();
    return (isRule ? Words::tr("Rules of entry: %1") : Words::tr("Indicator: %1")).arg(facts->label);
}

QString CopySubjects::settingWords(const QString& name, const std::optional<QString>& value) const
{
    if (!value || value->isEmpty())
        return Words::tr("as the program has it");
    const QJsonDocument json = QJsonDocument::fromJson(value->toUtf8());
    if (name.startsWith(kIndicator)) {
        const Indicator* indicator = m_catalogue.indicator(value->mid(1));
        return indicator ? indicatorName(*indicator) : Words::tr("none", "no indicator");
    }
    if (json.isArray()) {
        QStringList names;
        for (const auto& one : json.array())
            names.append(one.toObject()[u"name"_s].toString());
        names.removeAll(QString());
        return names.isEmpty() ? Words::tr("%n entries", nullptr, static_cast<int>(json.array().size()))
                               : names.join(u", "_s);
    }
    return json.isObject() ? plain(json.object()) : *value;
}

BroughtSide CopySubjects::side(const Observation& observation)
{
    BroughtSide side;
    side.value = observation.value;
    if (observation.value)
        side.status = observation.status;
    else
        side.words = Words::tr("no data", "a cell without a value");
    side.remark = joined({observation.baseline ? Words::tr("starting value") : QString(), observation.source,
                          observation.note, observation.reason},
                         u"; "_s);
    side.author = observation.author;
    side.at = observation.recordedAt;
    return side;
}

BroughtSide CopySubjects::side(const StatusReport& report)
{
    BroughtSide side;
    const QString state = workStateWord(report.state);
    side.words = joined({state.isEmpty() ? Words::tr("not reported") : state,
                         report.percent ? QLocale().toString(*report.percent, 'g', 4) + u" %"_s : QString(),
                         report.expected
                             ? Words::tr("expected %1", "a day").arg(report.expected->toString(Qt::ISODate))
                             : QString()},
                        u", "_s);
    side.remark = report.note;
    side.author = report.author;
    side.at = report.recordedAt;
    return side;
}

} // namespace milepost
