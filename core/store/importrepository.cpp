// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importrepository.h"

#include "core/store/statement.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

Result<std::optional<TakenFile>> ImportRepository::taken(const QString& sha256)
{
    Statement statement(m_database,
                        u"SELECT id, sha256, name, author, taken_at, value_count, first_id FROM imports "
                        "WHERE sha256 = :digest AND state = 'taken'"_s);
    if (Result<void> done = statement.bind(u":digest"_s, sha256).run(); !done)
        return done.error();
    if (!statement.next())
        return std::optional<TakenFile>();
    return std::optional(TakenFile{statement.number(0), statement.text(1), statement.text(2),
                                   statement.text(3), momentFromText(statement.text(4)), statement.number(5),
                                   statement.number(6)});
}

Result<qint64> ImportRepository::append(const TakenFile& file)
{
    Statement statement(m_database,
                        u"INSERT INTO imports (sha256, name, author, taken_at, value_count, first_id, state) "
                        "VALUES (:digest, :name, :author, :taken, :count, :first, 'taken') RETURNING id"_s);
    if (Result<void> done = statement.bind(u":digest"_s, file.sha256)
                                .bind(u":name"_s, file.name)
                                .bind(u":author"_s, file.author)
                                .bind(u":taken"_s, textFromMoment(file.takenAt))
                                .bind(u":count"_s, file.values)
                                .bind(u":first"_s, file.first)
                                .run();
        !done)
        return done.error();
    if (!statement.next())
        return damagedWorkspaceError(m_database.path(), u"no id for a new import"_s);
    return statement.number(0);
}

Result<void> ImportRepository::giveBack(qint64 id)
{
    Statement statement(m_database, u"UPDATE imports SET state = 'returned' WHERE id = :id"_s);
    return statement.bind(u":id"_s, id).runOnRow();
}

} // namespace milepost
