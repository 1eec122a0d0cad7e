// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace milepost::server {

/// What an officer may do to one table, as conditions on the row; an empty one forbids it to everybody.
/// Everybody with a right may read, nobody may take a row out.
struct TablePolicy
{
    QString table;
    QString insert;
    QString update;
    QString updatedColumns; ///< alone; "state"
};

/// One for every table that holds content.
const QList<TablePolicy>& tablePolicies();

/// The functions those conditions are made of; they look with the owner's eyes at who is connected.
const QStringList& rightFunctions();

/// Functions and triggers that let a change in only with its row in the audit, and a row of the audit only as
/// the next of a sound chain. The workspace's owner is bound by the second alone.
const QStringList& auditGuards();

/// The tables whose changes must come with their row in the audit.
const QStringList& auditedTables();

} // namespace milepost::server
