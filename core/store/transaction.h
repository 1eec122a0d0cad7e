// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace milepost {

class Database;

/// A write transaction. It takes the write lock at once (on a server: its turn), so that a later statement
/// cannot fail for want of it, and rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// On disk when it returns success. On failure (a full disk shows itself here) nothing is kept.
    Result<void> commit();
    /// Ends it at once with nothing changed; a second time does nothing.
    void rollBack();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;
};

} // namespace milepost
