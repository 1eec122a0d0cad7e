// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"

#include "core/base/serveraddress.h"

#include <QCoreApplication>
#include <QDir>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes, https://www.sqlite.org/rescode.html
enum class SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

QString shown(const QString& path)
{
    const Result<ServerAddress> address = ServerAddress::parse(path);
    return address ? address->shown() : QDir::toNativeSeparators(path);
}

QString translated(const char* sentence)
{
    return QCoreApplication::translate("milepost::Store", sentence);
}

} // namespace

Error notAWorkspaceError(const QString& path)
{
    return {ErrorCode::Storage,
            translated(QT_TRANSLATE_NOOP("milepost::Store",
                                         "“%1” is not a Milepost workspace and was left as it is. "
                                         "Choose a .milepost file."))
                .arg(shown(path))};
}

Error newerWorkspaceError(const QString& path, int version, int known)
{
    return {ErrorCode::NewerFormat,
            translated(
                QT_TRANSLATE_NOOP("milepost::Store",
                                  "“%1” was written by a newer version of Milepost (format %2, this program "
                                  "reads up to %3) and was left as it is. Install the newer version."))
                .arg(shown(path))
                .arg(version)
                .arg(known)};
}

Error damagedWorkspaceError(const QString& path, const QString& detail)
{
    return {ErrorCode::Storage,
            translated(QT_TRANSLATE_NOOP("milepost::Store",
                                         "The workspace “%1” is damaged and was left as it is. "
                                         "Restore it from a backup."))
                .arg(shown(path)),
            detail};
}

Error storeError(const QString& nativeCode, const QString& path, const QString& detail)
{
    const auto sentence = [&](ErrorCode code, const char* words) {
        return Error{code, translated(words).arg(shown(path)), nativeCode + u" / "_s + detail};
    };
    switch (static_cast<SqliteCode>(nativeCode.toInt() & 0xff)) {
    case SqliteCode::Busy:
    case SqliteCode::Locked:
        return sentence(
            ErrorCode::Locked,
            QT_TRANSLATE_NOOP("milepost::Store",
                              "The workspace “%1” is in use by another program; nothing was changed. Close "
                              "it there and try again."));
    case SqliteCode::ReadOnly:
        return sentence(ErrorCode::Storage,
                        QT_TRANSLATE_NOOP("milepost::Store",
                                          "The workspace “%1” cannot be written; nothing was changed. "
                                          "Check the permissions of the file and its folder."));
    case SqliteCode::Full:
        return sentence(ErrorCode::Storage,
                        QT_TRANSLATE_NOOP("milepost::Store",
                                          "There is no space left for the workspace “%1”; nothing was "
                                          "changed. Free some space and try again."));
    case SqliteCode::InputOutput:
        return sentence(ErrorCode::Storage,
                        QT_TRANSLATE_NOOP("milepost::Store",
                                          "The disk failed while “%1” was read or written; nothing was "
                                          "changed. Check the disk and try again."));
    case SqliteCode::CannotOpen:
        return sentence(ErrorCode::Storage,
                        QT_TRANSLATE_NOOP("milepost::Store",
                                          "The workspace “%1” cannot be opened. Check that its folder "
                                          "exists and may be written."));
    case SqliteCode::Corrupt:
        return damagedWorkspaceError(path, detail);
    case SqliteCode::NotADatabase:
        return notAWorkspaceError(path);
    case SqliteCode::Constraint:
        return sentence(ErrorCode::Refused,
                        QT_TRANSLATE_NOOP("milepost::Store",
                                          "The workspace “%1” refused the change because it breaks a "
                                          "rule of the stored data; nothing was changed."));
    }
    return sentence(ErrorCode::Storage,
                    QT_TRANSLATE_NOOP("milepost::Store",
                                      "The workspace “%1” could not be read or written; nothing was "
                                      "changed. Try again, or restore a backup."));
}

Error stoppedError()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("milepost::Store", "Stopped; nothing was changed.")};
}

} // namespace milepost
