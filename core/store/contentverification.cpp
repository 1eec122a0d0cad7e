// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentverification.h"

#include "core/store/store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"plan/"_s;
const QString kSetting = u"setting/"_s;

QString field(const AuditRow& row, const QString& name)
{
    return QJsonDocument::fromJson(row.after.value_or(QString()).toUtf8()).object()[name].toString();
}

QString sha256(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

void ContentVerification::read(const AuditRow& row)
{
    if (row.subject.startsWith(kSetting)) {
        m_settings.insert(row.subject.mid(kSetting.size()), field(row, u"value"_s));
        return;
    }
    if (!row.subject.startsWith(kPlan))
        return;
    const QString id = row.subject.mid(kPlan.size());
    if (row.action == u"plan.import"_s)
        m_plans.insert(id, {field(row, u"content_sha256"_s), true});
    else if (row.action == u"plan.withdraw"_s)
        m_plans[id].isActive = false;
    else if (row.action == u"plan.reinstate"_s)
        m_plans[id].isActive = true;
}

Result<void> ContentVerification::check(Store& store, Verification& verification)
{
    if (Result<void> done = checkPlans(store, verification); !done)
        return done;
    return checkSettings(store, verification);
}

Result<void> ContentVerification::checkPlans(Store& store, Verification& verification)
{
    QStringList broken;
    for (const PlanState state : {PlanState::Active, PlanState::Withdrawn}) {
        const Result<std::vector<PlanHeader>> headers = store.plans().list(state);
        if (!headers)
            return headers.error();
        for (const PlanHeader& header : *headers) {
            const QString id = header.id.toString();
            const bool isKnown = m_plans.contains(id);
            const Plan said = m_plans.take(id);
            const Result<bool> holds = fits(store, header, said);
            if (!holds)
                return holds.error();
            if (!isKnown || said.isActive != (state == PlanState::Active) || !*holds)
                broken.append(id);
        }
    }
    broken += m_plans.keys(); // gone from the table
    if (!broken.isEmpty())
        verification.brokenPlan = *std::ranges::min_element(broken);
    return {};
}

/// Whether the content is what was imported, and the text the one it was read from.
Result<bool> ContentVerification::fits(Store& store, const PlanHeader& header, const Plan& said) const
{
    const Result<QString> digest =
        said.digest.isEmpty() ? Result<QString>(QString()) : store.plans().digest(header.id);
    const Result<std::optional<QString>> text = store.plans().documentText(header.id);
    if (!digest || !text)
        return digest ? text.error() : digest.error();
    return *digest == said.digest && (!*text || sha256(**text) == header.sha256);
}

Result<void> ContentVerification::checkSettings(Store& store, Verification& verification) const
{
    const Result<QHash<QString, QString>> standing = store.settings().valuesWithPrefix({});
    if (!standing)
        return standing.error();
    QStringList broken;
    for (auto setting = standing->cbegin(); setting != standing->cend(); ++setting) {
        if (m_settings.value(setting.key()) != setting.value())
            broken.append(setting.key());
    }
    for (auto setting = m_settings.cbegin(); setting != m_settings.cend(); ++setting) {
        if (!standing->contains(setting.key()))
            broken.append(setting.key());
    }
    if (!broken.isEmpty())
        verification.brokenSetting = *std::ranges::min_element(broken);
    return {};
}

} // namespace milepost
