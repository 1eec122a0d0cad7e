// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacefile.h"

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>
#include <QtEndian>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

// The header of an SQLite file, https://www.sqlite.org/fileformat.html
constexpr qsizetype kHeaderSize = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kUserVersionOffset = 60;
constexpr qsizetype kApplicationIdOffset = 68;

/// Up to this many bytes a file is checked whole in the blink of an eye.
constexpr qint64 kCheckedWhole = 64 << 20;

Error pathError(const char* sentence, const QString& path)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("milepost::Store", sentence).arg(QDir::toNativeSeparators(path))};
}

Error folderError(const QString& path)
{
    return pathError(QT_TRANSLATE_NOOP("milepost::Store", "“%1” is a folder. Choose a .milepost file in it."),
                     path);
}

Result<void> checkPlace(const QFileInfo& info, const QString& path)
{
    const QFileInfo folder(info.absolutePath());
    if (info.isDir())
        return folderError(path);
    if (!folder.isDir())
        return pathError(QT_TRANSLATE_NOOP("milepost::Store",
                                           "The folder of “%1” does not exist. Create it or choose "
                                           "another place."),
                         path);
    if (info.exists() && !info.isFile())
        return notAWorkspaceError(path);
    if ((info.exists() && !info.isWritable()) || !folder.isWritable())
        return pathError(QT_TRANSLATE_NOOP("milepost::Store",
                                           "The workspace “%1” or its folder is read-only. Copy it to "
                                           "a place where you may write."),
                         path);
    return {};
}

Result<void> checkHeader(const QString& path, int newestVersion)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pathError(
            QT_TRANSLATE_NOOP("milepost::Store", "The workspace “%1” cannot be read. Check its permissions."),
            path);
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(kMagic))
        return notAWorkspaceError(path);
    if (qFromBigEndian<qint32>(header.constData() + kApplicationIdOffset) != schema::kApplicationId)
        return notAWorkspaceError(path);
    const int version = qFromBigEndian<qint32>(header.constData() + kUserVersionOffset);
    if (version > newestVersion)
        return newerWorkspaceError(path, version, newestVersion);
    return {};
}

Result<void> passes(Database& database, const QString& check)
{
    const Result<QVariant> verdict = database.scalar(check);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != "ok"_L1)
        return damagedWorkspaceError(database.path(), verdict->toString());
    return {};
}

Result<void> checkContent(const QString& path, Database::Access access, int newestVersion)
{
    Result<Database> database = Database::open(path, access);
    if (!database)
        return database.error();
    const Result<QVariant> version = database->scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() > newestVersion)
        return newerWorkspaceError(path, version->toInt(), newestVersion);
    return checkBeforeOpening(*database, kCheckedWhole);
}

} // namespace

Result<void> checkBeforeOpening(Database& database, qint64 checkedWhole)
{
    const Result<QVariant> pages = database.scalar(u"PRAGMA page_count"_s);
    const Result<QVariant> size = database.scalar(u"PRAGMA page_size"_s);
    if (!pages || !size)
        return pages ? size.error() : pages.error();
    if (pages->toLongLong() * size->toLongLong() <= checkedWhole)
        return checkIntegrity(database);
    const Result<QVariant> names =
        database.scalar(u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND name NOT IN "
                        "('observations', 'audit', 'evidence_files', 'sqlite_sequence')"_s);
    if (!names)
        return names.error();
    for (const QString& table : names->toString().split(u',')) {
        if (Result<void> whole = passes(database, u"PRAGMA quick_check('%1')"_s.arg(table)); !whole)
            return whole;
    }
    return {};
}

Result<void> checkIntegrity(Database& database)
{
    if (database.engine() == Engine::Postgres)
        return {};
    return passes(database, u"PRAGMA quick_check(1)"_s);
}

Result<FileState> inspectWorkspaceFile(const QString& path, int newestVersion)
{
    const QFileInfo info(path);
    if (Result<void> place = checkPlace(info, path); !place)
        return place.error();
    if (!info.exists() || info.size() == 0)
        return FileState::Absent;
    if (const Result<Database::Access> content = inspectWorkspaceContent(path, newestVersion); !content)
        return content.error();
    return FileState::Workspace;
}

Result<Database::Access> inspectWorkspaceContent(const QString& path, int newestVersion)
{
    using Access = Database::Access;
    if (QFileInfo(path).isDir())
        return folderError(path);
    if (Result<void> header = checkHeader(path, newestVersion); !header)
        return header.error();
    // Without a write-ahead log nobody has the file open: it can be read without even a lock, which leaves no
    // trace beside a damaged file. A writer that comes in between would look like damage, hence the second
    // look.
    const auto nobodyHasIt = [&path] { return !QFileInfo::exists(path + u"-wal"_s); };
    if (nobodyHasIt() && checkContent(path, Access::Immutable, newestVersion))
        return Access::Immutable;
    const Access access = nobodyHasIt() ? Access::Immutable : Access::ReadOnly;
    if (Result<void> content = checkContent(path, access, newestVersion); !content)
        return content.error();
    return access;
}

} // namespace milepost
