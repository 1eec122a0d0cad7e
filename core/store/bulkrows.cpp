// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkrows.h"

#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/servercopy.h"

namespace milepost {

BulkRows::BulkRows(Database& database, const QString& query)
{
    if (database.engine() == Engine::Sqlite)
        m_file = std::make_unique<RawStatement>(database, query);
    else
        m_server = std::make_unique<ServerCopy>(database, query);
}

BulkRows::~BulkRows() = default;

Result<bool> BulkRows::next()
{
    if (m_isOver)
        return false; // a statement of a file would begin anew
    Result<bool> next = m_file ? m_file->step() : m_server->next();
    m_isOver = !next || !*next;
    return next;
}

void BulkRows::abandon()
{
    m_isOver = true;
    if (m_server)
        m_server->abandon();
}

QByteArrayView BulkRows::bytes(int column) const
{
    return m_file ? m_file->bytes(column) : m_server->bytes(column);
}

qint64 BulkRows::number(int column) const
{
    return m_file ? m_file->number(column) : m_server->number(column);
}

double BulkRows::real(int column) const
{
    return m_file ? m_file->real(column) : m_server->real(column);
}

bool BulkRows::isNull(int column) const
{
    return m_file ? m_file->isNull(column) : m_server->bytes(column).isNull();
}

} // namespace milepost
