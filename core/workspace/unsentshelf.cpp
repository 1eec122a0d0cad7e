// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unsentshelf.h"

#include "core/base/serveraddress.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::UnsentShelf)
};

constexpr qsizetype kStemLength = 16;
constexpr qsizetype kNameLength = 8;
const QString kFile = u".json"_s;
const QString kLock = u".lock"_s;

/// Whoever comes as whom, it is the same workspace.
QString bareAddress(const QString& address)
{
    Result<ServerAddress> parsed = ServerAddress::parse(address);
    if (!parsed)
        return address;
    parsed->user.clear();
    parsed->rootCertificate.clear();
    return parsed->toString();
}

QString stemOf(const QString& bareAddress, const QString& login)
{
    const QByteArray whose = (bareAddress + u'\n' + login).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(kStemLength)) + u'-';
}

/// The files of a login, the one written last first, without their ending.
QStringList namesIn(const QString& folder, const QString& stem)
{
    QStringList names = QDir(folder).entryList({stem + u'*' + kFile}, QDir::Files, QDir::Time);
    for (QString& name : names)
        name.chop(kFile.size());
    return names;
}

Result<UnsentEntries> read(const QString& path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Words::tr("“%1” cannot be read: %2").arg(name, file.errorString())};
    return unsentEntriesFromJson(file.readAll(), name);
}

} // namespace

QString UnsentShelf::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"unsent"_s);
}

bool UnsentShelf::holdsSomething(const QString& folder, const QString& address, const QString& login)
{
    return !namesIn(folder, stemOf(bareAddress(address), login)).isEmpty();
}

UnsentShelf::UnsentShelf(QString folder, const QString& address, const QString& login)
    : m_folder(std::move(folder)),
      m_stem(stemOf(bareAddress(address), login)), m_kept{bareAddress(address), login, {}}
{}

UnsentShelf::~UnsentShelf() = default;

QString UnsentShelf::pathOf(const QString& name, const QString& ending) const
{
    return QDir(m_folder).filePath(name + ending);
}

/// Held, or null where a window that lives has it. That of a window that died counts for nothing.
std::unique_ptr<QLockFile> UnsentShelf::lockOf(const QString& name) const
{
    auto lock = std::make_unique<QLockFile>(pathOf(name, kLock));
    lock->setStaleLockTime(0);
    return lock->tryLock() ? std::move(lock) : nullptr;
}

Result<void> UnsentShelf::keep(std::vector<UnsentEntry> entries)
{
    if (entries == m_kept.entries)
        return {};
    std::vector<UnsentEntry> before = std::exchange(m_kept.entries, std::move(entries));
    if (Result<void> written = write(); !written) {
        m_kept.entries = std::move(before);
        return written;
    }
    return {};
}

Result<void> UnsentShelf::write()
{
    if (m_kept.entries.empty()) {
        QFile file(pathOf(m_name, kFile));
        if (!m_name.isEmpty() && !file.remove() && file.exists())
            return Error{ErrorCode::Storage,
                         Words::tr("“%1” cannot be removed: %2")
                             .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
        m_name.clear();
        m_lock.reset();
        return {};
    }
    constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, kOwner | QFile::ExeOwner);
    if (m_name.isEmpty())
        m_name = m_stem + QUuid::createUuid().toString(QUuid::Id128).left(kNameLength);
    if (!m_lock)
        m_lock = lockOf(m_name);
    QSaveFile file(pathOf(m_name, kFile));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwner) &&
                           file.write(jsonFrom(m_kept)) > 0 && file.commit();
    if (!isWritten)
        return Error{ErrorCode::Storage,
                     Words::tr("What you entered cannot be kept on this machine: “%1” cannot be written "
                               "(%2). Do not close the program before it is recorded.")
                         .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
    return {};
}

UnsentShelf::TakenOver UnsentShelf::takeOver()
{
    TakenOver taken;
    m_hasMore = false;
    for (const QString& name : namesIn(m_folder, m_stem)) {
        if (name != m_name)
            takeFile(name, taken);
    }
    return taken;
}

void UnsentShelf::takeFile(const QString& name, TakenOver& taken)
{
    std::unique_ptr<QLockFile> lock = lockOf(name);
    if (!lock || !QFile::exists(pathOf(name, kFile)))
        return;
    const Result<UnsentEntries> found = read(pathOf(name, kFile));
    if (!found) {
        taken.complaints += found.error().code == ErrorCode::UnreadableInput ? putAside(name, found.error())
                                                                             : found.error().message;
        return;
    }
    std::vector<UnsentEntry> fresh;
    for (const UnsentEntry& entry : found->entries) {
        const auto here = std::ranges::find_if(
            m_kept.entries, [&entry](const UnsentEntry& own) { return own.hasPlaceOf(entry); });
        if (here == m_kept.entries.end()) {
            fresh.push_back(entry);
        } else if (*here != entry) {
            m_hasMore = true;
            return;
        }
    }
    if (m_name.isEmpty()) {
        // Nothing has to be written, which a full disk would not let.
        m_name = name;
        m_lock = std::move(lock);
        m_kept.entries = fresh;
    } else {
        std::vector<UnsentEntry> all = m_kept.entries;
        all.insert(all.end(), fresh.begin(), fresh.end());
        if (const Result<void> kept = keep(std::move(all)); !kept) {
            m_hasMore = true;
            taken.complaints += kept.error().message;
            return;
        }
        // What is in both files for a moment is the same, and taken once.
        QFile::remove(pathOf(name, kFile));
    }
    taken.entries.insert(taken.entries.end(), fresh.begin(), fresh.end());
}

QString UnsentShelf::putAside(const QString& name, const Error& error) const
{
    QString aside = pathOf(name, u".damaged"_s);
    for (int number = 2; QFile::exists(aside); ++number)
        aside = pathOf(name, u".damaged-%1"_s.arg(number));
    const bool isAside = QFile::rename(pathOf(name, kFile), aside);
    return (isAside ? Words::tr("What was entered here earlier and is not in the shared workspace cannot be "
                                "read. %1 The file was put aside as “%2”.")
                    : Words::tr("What was entered here earlier and is not in the shared workspace cannot be "
                                "read. %1 The file could not be put aside as “%2”."))
        .arg(error.message, QDir::toNativeSeparators(aside));
}

} // namespace milepost
