// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copyorigin.h"

#include "core/base/clock.h"
#include "core/base/partreporter.h"
#include "core/base/progress.h"
#include "core/base/serveraddress.h"
#include "core/store/backup.h"
#include "core/store/store.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"
#include "core/store/transaction.h"
#include "core/store/verification.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCopyingShare = 60; ///< of the time, in per cent; the rest is making sure of it

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyOrigin)
};

/// A migration that opening a copy may do stamps its backup with this.
class FixedMoment final : public Clock
{
public:
    explicit FixedMoment(QDateTime at) : m_at(std::move(at)) {}
    QDateTime now() const override { return m_at; }
    QDate today() const override { return m_at.toLocalTime().date(); }

private:
    QDateTime m_at;
};

QString textFrom(const CopyOrigin& origin)
{
    QJsonObject json{{u"copy"_s, origin.copy},
                     {u"workspace"_s, origin.workspace},
                     {u"place"_s, origin.place},
                     {u"base"_s, origin.base},
                     {u"base_hash"_s, origin.baseHash},
                     {u"taken_by"_s, origin.takenBy},
                     {u"taken_at"_s, textFromMoment(origin.takenAt)}};
    if (origin.returnedAt.isValid())
        json.insert(u"returned_at"_s, textFromMoment(origin.returnedAt));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<CopyOrigin> originFrom(const std::optional<QString>& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
    const CopyOrigin origin{json[u"copy"_s].toString(),
                            json[u"workspace"_s].toString(),
                            json[u"place"_s].toString(),
                            json[u"base"_s].toInteger(),
                            json[u"base_hash"_s].toString(),
                            json[u"taken_by"_s].toString(),
                            momentFromText(json[u"taken_at"_s].toString()),
                            momentFromText(json[u"returned_at"_s].toString())};
    const bool isWhole = !origin.copy.isEmpty() && !origin.workspace.isEmpty() && origin.base > 0;
    return isWhole ? std::optional(origin) : std::nullopt;
}

/// In a transaction, with its row in the chain.
Result<void> store(Store& copy, const CopyOrigin& origin, const QString& author, const QDateTime& at)
{
    Result<Transaction> transaction = Transaction::begin(copy.database());
    if (!transaction)
        return transaction.error();
    const QString name = kCopyOriginSetting.toString();
    const Result<std::optional<QString>> before = copy.settings().value(name);
    if (!before)
        return before.error();
    AuditEntry entry{at, author, u"setting.change"_s, u"setting/"_s + name, std::nullopt, std::nullopt};
    if (*before)
        entry.before = QJsonObject{{u"value"_s, **before}};
    entry.after = QJsonObject{{u"value"_s, textFrom(origin)}};
    if (Result<void> stored = copy.settings().setValue(name, textFrom(origin)); !stored)
        return stored;
    if (Result<void> audited = copy.audit().append(entry); !audited)
        return audited;
    return transaction->commit();
}

/// What the copied chain says is what the copy holds.
Result<CopyOrigin> writeOrigin(const QString& path, const CopyTaking& taking)
{
    const FixedMoment clock(taking.at);
    const Result<std::unique_ptr<Store>> copy = Store::open(path, Store::OpenMode::MustExist, clock);
    if (!copy)
        return copy.error();
    const Result<std::optional<AuditRow>> first = (*copy)->audit().row(1);
    const Result<std::optional<AuditRow>> last = (*copy)->audit().last();
    if (!first || !last)
        return first ? last.error() : first.error();
    if (!*first || !*last) {
        return Error{
            ErrorCode::Refused,
            Words::tr("The workspace holds nothing yet that could be taken along. Import a plan first.")};
    }
    const CopyOrigin origin{QUuid::createUuid().toString(QUuid::WithoutBraces),
                            (*first)->hash,
                            ServerAddress::isAddress(taking.path) ? taking.path
                                                                  : QFileInfo(taking.path).absoluteFilePath(),
                            (*last)->id,
                            (*last)->hash,
                            taking.author,
                            taking.at};
    if (Result<void> stored = store(**copy, origin, taking.author, taking.at); !stored)
        return stored.error();
    return origin;
}

void removeFile(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

/// What is brought back must hold, so what is taken along must.
Result<void> checkReturnable(const QString& path, ProgressReporter* progress)
{
    const Result<std::unique_ptr<Store>> copy = Store::openReadOnly(path);
    if (!copy)
        return copy.error();
    const Result<Verification> verification = verifyHistory(**copy, progress);
    if (!verification)
        return verification.error();
    if (verification->isSound())
        return {};
    return Error{ErrorCode::Refused,
                 Words::tr("The history of this workspace does not hold, so nothing could be brought back to "
                           "it and no copy was taken. Tell whoever looks after it. %1")
                     .arg(wordsFor(*verification).join(QLatin1Char(' ')))};
}

} // namespace

std::optional<CopyOrigin> copyOriginOf(const Workspace& workspace)
{
    if (workspace.isShared())
        return std::nullopt;
    const Result<std::optional<QString>> text = workspace.setting(kCopyOriginSetting.toString());
    return text ? originFrom(*text) : std::nullopt;
}

Result<CopyOrigin> copyOriginIn(Store& store)
{
    const Result<std::optional<QString>> text = store.settings().value(kCopyOriginSetting.toString());
    if (!text)
        return text.error();
    const std::optional<CopyOrigin> origin = originFrom(*text);
    if (origin)
        return *origin;
    return Error{
        ErrorCode::Refused,
        Words::tr("“%1” is no copy that was taken along, so it cannot be brought back. To take values "
                  "of another workspace, export them there as a table and take that in.")
            .arg(QDir::toNativeSeparators(store.database().path()))};
}

QString placeInWords(const CopyOrigin& origin)
{
    const Result<ServerAddress> address = ServerAddress::parse(origin.place);
    return address ? address->shown() : QFileInfo(origin.place).fileName();
}

Result<CopyOrigin> takeCopy(const CopyTaking& taking, const QString& destination, ProgressReporter* progress)
{
    if (taking.path.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("Only a workspace that is kept can be taken along.")};
    if (QFileInfo::exists(destination)) {
        return Error{ErrorCode::Refused, Words::tr("“%1” exists already. Choose another name.")
                                             .arg(QDir::toNativeSeparators(destination))};
    }
    // Under its name it is a copy that knows where it comes from, or it is not there.
    const QString partial = destination + u".taking"_s;
    removeFile(partial);
    {
        const Result<std::unique_ptr<Store>> source = Store::openReadOnly(taking.path, taking.password);
        if (!source)
            return source.error();
        PartReporter copying(progress, 0, kCopyingShare);
        if (Result<void> copied = copyDatabase((*source)->database(), partial, &copying); !copied)
            return copied.error();
    }
    PartReporter checking(progress, kCopyingShare, 100);
    Result<void> returnable = checkReturnable(partial, &checking);
    Result<CopyOrigin> origin =
        returnable ? writeOrigin(partial, taking) : Result<CopyOrigin>(returnable.error());
    if (origin && progress && progress->isCancelled())
        origin = stoppedError();
    if (origin && QFile::rename(partial, destination))
        return origin;
    removeFile(partial);
    if (!origin)
        return origin;
    return Error{ErrorCode::Storage,
                 Words::tr("The copy “%1” could not be written. Check the folder and the free "
                           "space.")
                     .arg(QDir::toNativeSeparators(destination))};
}

Result<void> markReturned(const QString& path, const QString& author, const QDateTime& at)
{
    const FixedMoment clock(at);
    const Result<std::unique_ptr<Store>> copy = Store::open(path, Store::OpenMode::MustExist, clock);
    if (!copy)
        return copy.error();
    Result<CopyOrigin> origin = copyOriginIn(**copy);
    if (!origin)
        return origin.error();
    origin->returnedAt = at;
    return store(**copy, *origin, author, at);
}

Result<void> replaceCopy(const QString& path, const QString& lastHash, const QString& newer)
{
    {
        const Result<std::unique_ptr<Store>> copy = Store::openReadOnly(path);
        if (!copy)
            return copy.error();
        const Result<std::optional<AuditRow>> last = (*copy)->audit().last();
        if (!last)
            return last.error();
        if (!*last || (*last)->hash != lastHash) {
            return Error{
                ErrorCode::Refused,
                Words::tr("The copy “%1” was changed meanwhile, so it was not renewed. Bring it back again.")
                    .arg(QDir::toNativeSeparators(path))};
        }
    }
    const QString aside = path + u".old"_s;
    removeFile(aside);
    if (QFile::rename(path, aside) && QFile::rename(newer, path)) {
        removeFile(aside);
        return {};
    }
    QFile::rename(aside, path);
    return Error{ErrorCode::Storage,
                 Words::tr("The copy “%1” could not be written. Check the folder and the free "
                           "space.")
                     .arg(QDir::toNativeSeparators(path))};
}

} // namespace milepost
