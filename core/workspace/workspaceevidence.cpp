// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/progressjson.h"
#include "core/store/transaction.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// A workspace travels by mail and memory stick; a film does not belong in it.
constexpr qint64 kMostBytes = qint64{50} << 20;

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString subjectOf(EvidenceId id)
{
    return u"evidence/"_s + QString::number(static_cast<qint64>(id));
}

} // namespace

std::vector<Evidence> Workspace::evidence(const MeasureId& id, const Period& period) const
{
    std::vector<Evidence> files;
    const auto all = m_state->progress.evidence.constFind(id);
    if (all != m_state->progress.evidence.cend())
        std::ranges::copy_if(*all, std::back_inserter(files),
                             [&period](const Evidence& file) { return file.period == period; });
    return files;
}

Result<EvidenceId> Workspace::attachEvidence(const MeasureId& id, const Period& period, const QString& name,
                                             const QByteArray& content)
{
    if (!measure(id))
        return Error{ErrorCode::NotFound,
                     tr("There is no measure “%1” in this workspace.").arg(id.toString())};
    const QString fileName = QFileInfo(name).fileName();
    if (content.isEmpty() || fileName.isEmpty())
        return Error{ErrorCode::Refused, tr("“%1” is empty and shows nothing.").arg(fileName)};
    if (content.size() > kMostBytes) {
        return Error{ErrorCode::Refused, tr("“%1” is larger than %2. Attach the pages that show the figure.")
                                             .arg(fileName, QLocale().formattedDataSize(kMostBytes, 0))};
    }
    Evidence evidence;
    evidence.measure = id;
    evidence.period = period;
    evidence.name = fileName;
    evidence.size = content.size();
    evidence.sha256 = hashOf(content);
    evidence.author = m_state->authorName();
    evidence.recordedAt = m_state->now();
    if (Result<void> open = m_state->checkOpen(period, m_state->provinceOf(id)); !open)
        return open.error();
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    if (Result<void> stored = m_state->store->evidence().storeContent(evidence.sha256, content); !stored)
        return stored.error();
    const Result<EvidenceId> added = addEvidence(evidence);
    if (!added)
        return added.error();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    evidence.id = *added;
    m_state->progress.evidence[id].push_back(evidence);
    emit evidenceChanged(id);
    return *added;
}

/// Within a transaction: the row and its line in the audit.
Result<EvidenceId> Workspace::addEvidence(const Evidence& evidence)
{
    Store& store = *m_state->store;
    const Result<EvidenceId> id = store.evidence().append(evidence, std::nullopt);
    if (!id)
        return m_state->writeError(id.error(), evidence.measure, evidence.period);
    AuditEntry entry = m_state->auditEntry(u"evidence.attach"_s, subjectOf(*id));
    entry.at = evidence.recordedAt;
    entry.after = jsonFrom(evidence);
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited.error();
    return *id;
}

Result<void> Workspace::withdrawEvidence(EvidenceId id)
{
    Store& store = *m_state->store;
    const Result<std::optional<Evidence>> found = store.evidence().find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, tr("This file is no longer in the workspace.")};
    Evidence removal = **found;
    if (Result<void> open = m_state->checkOpen(removal.period, m_state->provinceOf(removal.measure)); !open)
        return open;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    removal.author = m_state->authorName();
    removal.recordedAt = m_state->now();
    if (const Result<EvidenceId> row = store.evidence().append(removal, id); !row)
        return m_state->writeError(row.error(), removal.measure, removal.period);
    AuditEntry entry = m_state->auditEntry(u"evidence.withdraw"_s, subjectOf(id));
    entry.before = jsonFrom(removal);
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    std::erase_if(m_state->progress.evidence[removal.measure],
                  [id](const Evidence& file) { return file.id == id; });
    emit evidenceChanged(removal.measure);
    return {};
}

Result<EvidenceId> Workspace::reattachEvidence(EvidenceId id)
{
    const Result<std::optional<Evidence>> found = m_state->store->evidence().find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, tr("This file is no longer in the workspace.")};
    const Result<QByteArray> content = evidenceContent(**found);
    if (!content)
        return content.error();
    return attachEvidence((*found)->measure, (*found)->period, (*found)->name, *content);
}

Result<QByteArray> Workspace::evidenceContent(const Evidence& evidence) const
{
    Result<std::optional<QByteArray>> content = m_state->store->evidence().content(evidence.sha256);
    if (!content)
        return content.error();
    if (!*content || hashOf(**content) != evidence.sha256) {
        return Error{
            ErrorCode::Storage,
            tr("“%1” is not what was attached: its content no longer fits its hash. Take the file from "
               "a backup.")
                .arg(evidence.name)};
    }
    return std::move(**content);
}

} // namespace milepost
