// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/partreporter.h"
#include "core/base/workmeter.h"
#include "core/store/database.h"
#include "core/store/formatmark.h"
#include "core/store/packagestore.h"
#include "core/store/statement.h"
#include "core/store/storedtables.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlock = 1 << 20;
constexpr int kCopyingShare = 60; ///< of the time, in per cent; the rest is waiting for the disk

/// VACUUM INTO does not wait for the disk; QSaveFile does, and puts the file in place in one piece.
bool moveDurably(const QString& from, const QString& to, ProgressReporter* progress)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    WorkMeter meter(progress, source.size());
    while (!source.atEnd()) {
        if (!meter.begin(kBlock))
            return false;
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty() || target.write(block) != block.size())
            return false;
    }
    return target.commit();
}

/// One moment of a server's content, for as long as it is read; others write on meanwhile.
class Snapshot
{
public:
    static Result<Snapshot> begin(Database& database)
    {
        if (Result<void> begun =
                database.execute(u"BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s);
            !begun)
            return begun.error();
        return Snapshot(database);
    }
    Snapshot(Snapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot()
    {
        if (m_database)
            static_cast<void>(m_database->execute(u"ROLLBACK"_s));
    }

private:
    explicit Snapshot(Database& database) : m_database(&database) {}

    Database* m_database;
};

/// Row by row: what a server keeps is a workspace file as well.
Result<void> copyIntoFile(Database& database, const QString& destination, ProgressReporter* progress)
{
    const Result<Snapshot> snapshot = Snapshot::begin(database);
    if (!snapshot)
        return snapshot.error();
    const Result<int> format = storedFormat(database);
    if (!format)
        return format.error();
    return makeWorkspace(destination, *format, History::Own,
                         [&](Database& file) { return copyRows(database, file, progress); });
}

} // namespace

Result<void> copyDatabase(Database& database, const QString& destination, ProgressReporter* progress)
{
    if (QFileInfo::exists(destination)) {
        return Error{ErrorCode::Refused, QCoreApplication::translate(
                                             "milepost::Store", "“%1” exists already. Choose another name.")
                                             .arg(QDir::toNativeSeparators(destination))};
    }
    const QString partial = destination + u".part"_s;
    QFile::remove(partial);
    if (database.engine() == Engine::Postgres)
        return copyIntoFile(database, destination, progress);
    Statement copy(database, u"VACUUM INTO :destination"_s);
    Result<void> done = copy.bind(u":destination"_s, partial).run();
    PartReporter moving(progress, kCopyingShare, 100);
    const bool kept = done && moveDurably(partial, destination, &moving);
    QFile::remove(partial);
    if (!kept && moving.isCancelled())
        return stoppedError();
    if (kept || (!done && done.error().code == ErrorCode::Locked))
        return done;
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("milepost::Store",
                                             "The copy “%1” could not be written; the workspace is "
                                             "unchanged. Check the folder and the free space.")
                     .arg(QDir::toNativeSeparators(destination)),
                 done ? QString() : done.error().detail};
}

QString migrationBackupPath(const QString& path, int version, const QDateTime& now)
{
    const QFileInfo info(path);
    return info.dir().filePath(u"%1.before-upgrade-v%2-%3.%4"_s.arg(info.completeBaseName())
                                   .arg(version)
                                   .arg(now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s), info.suffix()));
}

} // namespace milepost
