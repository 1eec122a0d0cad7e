// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace milepost {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> Workspace::documentText(const PlanId& id) const
{
    return m_state->store->plans().documentText(id);
}

Result<void> Workspace::storeText(const PlanId& id, const ParsedPlan& plan, const QString& text)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    if (hash != plan.source.sha256) {
        return Error{
            ErrorCode::Refused,
            tr("This is not the document “%1” was read from: its text differs. Choose the file “%2”.")
                .arg(plan.plan.title, plan.source.name)};
    }
    Store& store = *m_state->store;
    if (Result<void> stored = store.plans().storeDocument(id, text, m_state->now(), m_state->authorName());
        !stored)
        return stored;
    AuditEntry entry = m_state->auditEntry(u"document.attach"_s, u"plan/"_s + id.toString());
    entry.after = QJsonObject{{u"sha256"_s, hash}};
    return store.audit().append(entry);
}

Result<void> Workspace::attachDocument(const PlanId& id, const QString& text)
{
    const PlanRecord* record = plan(id);
    if (!record)
        return Error{ErrorCode::NotFound, tr("There is no plan “%1” in this workspace.").arg(id.toString())};
    const Result<std::optional<QString>> attached = documentText(id);
    if (!attached)
        return attached.error();
    if (*attached == text)
        return {};
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    if (Result<void> stored = storeText(id, record->content, text); !stored)
        return stored;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    emit documentAttached(id);
    return {};
}

Result<std::optional<QString>> Workspace::setting(const QString& name) const
{
    return m_state->store->settings().value(name);
}

Result<void> Workspace::setSetting(const QString& name, const QString& value)
{
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const Result<std::optional<QString>> before = store.settings().value(name);
    if (!before)
        return before.error();
    AuditEntry entry = m_state->auditEntry(u"setting.change"_s, u"setting/"_s + name);
    if (*before)
        entry.before = QJsonObject{{u"value"_s, **before}};
    entry.after = QJsonObject{{u"value"_s, value}};
    if (Result<void> stored = store.settings().setValue(name, value); !stored)
        return stored;
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    return transaction->commit();
}

} // namespace milepost
