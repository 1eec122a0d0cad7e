// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharedworkspace.h"

#include "core/base/serveraddress.h"
#include "core/store/formatmark.h"
#include "core/store/provisioning.h"
#include "core/store/serverpolicies.h"
#include "core/store/serverrights.h"
#include "core/store/store.h"
#include "core/store/storedtables.h"
#include "core/store/transaction.h"
#include "core/store/verification.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::SharedWorkspace)
};

QJsonObject jsonFrom(const OfficerRight& right)
{
    return {{u"login"_s, right.login}, {u"role"_s, toString(right.role)}, {u"province"_s, right.province}};
}

AuditEntry entryOf(const OfficerRight& right, bool isGiven, const QString& user, const Clock& clock)
{
    AuditEntry entry{
        clock.now(),  user,        isGiven ? u"right.grant"_s : u"right.revoke"_s, u"right/"_s + right.login,
        std::nullopt, std::nullopt};
    (isGiven ? entry.after : entry.before) = jsonFrom(right);
    return entry;
}

Result<void> checkProvince(const OfficerRight& right)
{
    static const QRegularExpression code(u"^[0-9]{6}$"_s);
    const bool isOfProvince = right.role == OfficerRole::Editor || right.role == OfficerRole::Closer;
    if (right.province.isEmpty())
        return {};
    if (!isOfProvince) {
        return Error{ErrorCode::InvalidInput,
                     Words::tr("Only editors and closers are of a province. Leave it out for this role.")};
    }
    if (!code.match(right.province).hasMatch()) {
        return Error{ErrorCode::InvalidInput,
                     Words::tr("“%1” is no province. Write its code of six digits, for example 520000.")
                         .arg(right.province)};
    }
    return {};
}

/// Puts the content of a file into the empty workspace, and makes sure that it is the same there.
Result<void> moveContent(const QString& path, Database& server, Provisioned& outcome)
{
    Result<std::unique_ptr<Store>> file = Store::openReadOnly(path);
    if (!file)
        return file.error();
    const Result<Verification> verification = verifyHistory(**file);
    if (!verification)
        return verification.error();
    if (!verification->isSound())
        return Error{ErrorCode::Refused, wordsFor(*verification).join(u' ')};
    const Result<std::optional<AuditRow>> lastChange = AuditLog(server).last();
    if (!lastChange)
        return lastChange.error();
    if (*lastChange) {
        return Error{ErrorCode::Refused,
                     Words::tr("The shared workspace holds something already, so “%1” was not "
                               "moved there. Use another database.")
                         .arg(path)};
    }
    if (Result<void> waits = server.deferReferences(); !waits)
        return waits;
    if (Result<void> copied = copyRows((*file)->database(), server); !copied)
        return copied;
    const Result<QString> before = contentFingerprint((*file)->database());
    const Result<QString> after = contentFingerprint(server);
    if (!before || !after)
        return before ? after.error() : before.error();
    if (*before != *after) {
        return Error{ErrorCode::Storage,
                     Words::tr("What came to the server is not what is in “%1”; nothing was "
                               "moved.")
                         .arg(path)};
    }
    outcome.movedChanges = verification->auditRows;
    outcome.fingerprint = *after;
    return {};
}

Result<void> giveAll(Database& server, const QStringList& logins, const Clock& clock)
{
    const Result<QString> user = serverUser(server);
    if (!user)
        return user.error();
    AuditLog audit(server);
    for (const QString& login : logins) {
        const OfficerRight right{login, OfficerRole::Administrator, {}};
        if (Result<void> given = grantRight(server, right); !given)
            return given;
        if (Result<void> audited = audit.append(entryOf(right, true, *user, clock)); !audited)
            return audited;
    }
    return {};
}

} // namespace

Result<Provisioned> SharedWorkspace::provision(const QString& address, const ProvisionRequest& request,
                                               const Clock& clock)
{
    const Result<ServerAddress> place = ServerAddress::parse(address);
    if (!place)
        return place.error();
    Result<Database> server = Database::connect(*place, {}, Database::Access::ReadWrite);
    if (!server)
        return server.error();
    Provisioned outcome;
    const Result<int> before = storedFormat(*server);
    if (!before)
        return before.error();
    outcome.formatBefore = *before;
    if (const Result<MigrationOutcome> made = provisionTables(*server); !made)
        return made.error();
    Result<Transaction> transaction = Transaction::begin(*server);
    if (!transaction)
        return transaction.error();
    const Result<int> format = storedFormat(*server);
    if (!format)
        return format.error();
    outcome.format = *format;
    if (Result<void> ruled = makeRights(*server); !ruled)
        return ruled.error();
    Result<QStringList> roles = serverRoles(*server);
    if (!roles)
        return roles.error();
    outcome.schema = kServerSchema;
    outcome.roles = *std::move(roles);
    if (!request.from.isEmpty()) {
        if (Result<void> moved = moveContent(request.from, *server, outcome); !moved)
            return moved.error();
    }
    if (Result<void> given = giveAll(*server, request.administrators, clock); !given)
        return given.error();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    outcome.administrators = request.administrators;
    outcome.tables = static_cast<int>(server::tablePolicies().size());
    return outcome;
}

SharedWorkspace::SharedWorkspace(std::unique_ptr<Store> store, QString user, const Clock& clock)
    : m_store(std::move(store)), m_user(std::move(user)), m_clock(clock)
{}

SharedWorkspace::~SharedWorkspace() = default;

Result<std::unique_ptr<SharedWorkspace>> SharedWorkspace::open(const QString& address, const Clock& clock)
{
    if (!ServerAddress::isAddress(address)) {
        return Error{
            ErrorCode::InvalidInput,
            Words::tr("“%1” is a file: only a shared workspace has officers with rights.").arg(address)};
    }
    Result<std::unique_ptr<Store>> store = Store::open(address, Store::OpenMode::MustExist, clock);
    if (!store)
        return store.error();
    const Result<QString> user = serverUser((*store)->database());
    if (!user)
        return user.error();
    return std::unique_ptr<SharedWorkspace>(new SharedWorkspace(*std::move(store), *user, clock));
}

Result<std::vector<OfficerRight>> SharedWorkspace::rights()
{
    return grantedRights(m_store->database());
}

Result<void> SharedWorkspace::grant(const OfficerRight& right)
{
    if (Result<void> sound = checkProvince(right); !sound)
        return sound;
    return change(right, true);
}

Result<void> SharedWorkspace::revoke(const OfficerRight& right)
{
    return change(right, false);
}

Result<void> SharedWorkspace::change(const OfficerRight& right, bool isGiven)
{
    Result<Transaction> transaction = Transaction::begin(m_store->database());
    if (!transaction)
        return transaction.error();
    Result<void> changed =
        isGiven ? grantRight(m_store->database(), right) : revokeRight(m_store->database(), right);
    if (!changed)
        return changed;
    if (Result<void> audited = m_store->audit().append(entryOf(right, isGiven, m_user, m_clock)); !audited)
        return audited;
    return transaction->commit();
}

} // namespace milepost
