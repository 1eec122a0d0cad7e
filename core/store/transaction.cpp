// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/statement.h"

#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& database)
{
    if (Result<void> begun = Statement(database, u"BEGIN IMMEDIATE"_s).run(); !begun)
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
    Result<void> committed = Statement(*m_database, u"COMMIT"_s).run();
    if (committed)
        m_database = nullptr;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    // SQLite has often rolled back by itself after a failure; then this one is refused, which is of no
    // interest.
    if (m_database)
        static_cast<void>(Statement(*m_database, u"ROLLBACK"_s).run());
    m_database = nullptr;
}

} // namespace milepost
