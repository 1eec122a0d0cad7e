// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/store/storedtables.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

namespace milepost {

Result<QByteArray> Workspace::auditCsv() const
{
    QByteArray table = "id,at,author,machine,zone,action,subject,before,after,previous_hash,hash\r\n";
    Result<void> read = m_state->store->audit().forEach([&table](const AuditRow& row) {
        QByteArrayList fields{QByteArray::number(row.id)};
        for (const QString& text :
             {row.at, row.author, row.machine.value_or(QString()), row.zone.value_or(QString()), row.action,
              row.subject, row.before.value_or(QString()), row.after.value_or(QString()), row.previousHash,
              row.hash})
            fields.append(csvField(text));
        table += fields.join(',') + "\r\n";
    });
    return read ? Result<QByteArray>(table) : Result<QByteArray>(read.error());
}

Result<QString> Workspace::fingerprint() const
{
    return contentFingerprint(m_state->store->database());
}

} // namespace milepost
