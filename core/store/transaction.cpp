// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/database.h"

#include <utility>

namespace milepost {

Result<Transaction> Transaction::begin(Database& database)
{
    if (Result<void> begun = database.beginWriting(); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_database->commitWriting();
    if (committed)
        m_database = nullptr;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    if (m_database)
        m_database->rollBackWriting();
    m_database = nullptr;
}

} // namespace milepost
