// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copychanges.h"

#include "core/base/serveraddress.h"
#include "core/domain/verification.h"
#include "core/store/store.h"
#include "core/store/verification.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/copyreader.h"

#include <QCoreApplication>
#include <QDir>

namespace milepost {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyOrigin)
};

Result<void> checkChain(Store& copy, const QString& path, ProgressReporter* progress)
{
    const Result<Verification> verification = verifyHistory(copy, progress);
    if (!verification)
        return verification.error();
    if (verification->isSound())
        return {};
    return Error{
        ErrorCode::Refused,
        Words::tr("The history of the copy “%1” does not hold, so nothing of it is brought back: it was "
                  "altered with another program or is damaged. %2")
            .arg(QDir::toNativeSeparators(path), wordsFor(*verification).join(QLatin1Char(' ')))};
}

} // namespace

Result<CopyChanges> readCopy(const QString& path, ProgressReporter* progress)
{
    if (ServerAddress::isAddress(path))
        return Error{ErrorCode::InvalidInput,
                     Words::tr("“%1” is a server. Name the file of the copy.").arg(path)};
    const Result<std::unique_ptr<Store>> copy = Store::openReadOnly(path);
    if (!copy)
        return copy.error();
    const Result<CopyOrigin> origin = copyOriginIn(**copy);
    if (!origin)
        return origin.error();
    if (Result<void> holds = checkChain(**copy, path, progress); !holds)
        return holds.error();
    CopyChanges changes;
    changes.origin = *origin;
    changes.path = path;
    CopyReader reader(**copy, changes);
    const Result<void> read = (*copy)->audit().forEachAfter(origin->base - 1, [&](const AuditRow& row) {
        changes.hashes.insert(row.id, row.hash);
        changes.last = row.id;
        if (row.id > origin->base)
            reader.read(row);
    });
    if (!read)
        return read.error();
    if (changes.hashes.value(origin->base) != origin->baseHash) {
        return Error{
            ErrorCode::Refused,
            Words::tr("What the copy “%1” says of where it was taken from does not fit its own history.")
                .arg(QDir::toNativeSeparators(path))};
    }
    if (Result<void> done = reader.finish(); !done)
        return done.error();
    return changes;
}

} // namespace milepost
