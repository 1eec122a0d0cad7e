// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packagestore.h"

#include "core/domain/verification.h"
#include "core/store/migrator.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"
#include "core/store/verification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Result<void> fillIn(Database& database, const std::function<Result<void>(Database&)>& fill)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Rows may refer to ones that come later.
    if (Result<void> deferred = database.deferReferences(); !deferred)
        return deferred;
    if (Result<void> filled = fill(database); !filled)
        return filled;
    return transaction->commit();
}

Result<void> build(const QString& path, int format, const std::function<Result<void>(Database&)>& fill)
{
    const std::span<const Migration> all = schema::migrations();
    const auto steps =
        std::ranges::find_if(all, [format](const Migration& step) { return step.version > format; });
    const auto noBackup = [](Database&, int) { return Result<void>(); };
    Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const auto known = static_cast<size_t>(steps - all.begin());
    if (const auto made = Migrator(all.first(known), noBackup).migrate(*database); !made)
        return made.error();
    if (Result<void> filled = fillIn(*database, fill); !filled)
        return filled;
    const auto raised = Migrator(all, noBackup).migrate(*database);
    return raised ? Result<void>() : Result<void>(raised.error());
}

Result<void> checkHistory(const QString& path)
{
    Result<std::unique_ptr<Store>> store = Store::openReadOnly(path);
    if (!store)
        return store.error();
    const Result<Verification> verification = verifyHistory(**store);
    if (!verification)
        return verification.error();
    if (verification->isSound())
        return {};
    return Error{ErrorCode::Refused, wordsFor(*verification).join(u' ')};
}

} // namespace

Result<void> makeWorkspace(const QString& path, int format, History history,
                           const std::function<Result<void>(Database&)>& fill)
{
    if (format > schema::migrations().back().version)
        return newerWorkspaceError(path, format, schema::migrations().back().version);
    if (QFile::exists(path)) {
        return Error{ErrorCode::Refused, QCoreApplication::translate(
                                             "milepost::Store", "“%1” exists already. Choose another name.")
                                             .arg(QDir::toNativeSeparators(path))};
    }
    Result<void> made = build(path, format, fill);
    if (made && history == History::FromElsewhere)
        made = checkHistory(path);
    if (!made) {
        for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + ending);
    }
    return made;
}

} // namespace milepost
