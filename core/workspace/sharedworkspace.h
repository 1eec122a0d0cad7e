// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/officerright.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace milepost {

class Store;

/// What provisioning is to do besides the tables and the rules.
struct ProvisionRequest
{
    QString from = {}; ///< a workspace file whose content is moved to the server; empty for none
    QStringList administrators = {}; ///< logins that get every right
};

/// What it did.
struct Provisioned
{
    int formatBefore = 0; ///< 0 where there was no workspace
    int format = 0;
    QString schema = {};      ///< of the database, that holds the tables
    QStringList roles = {};   ///< of the server: of those who read, of those who write
    int tables = 0;           ///< with rules of their own
    qint64 movedChanges = 0;  ///< rows of the chain that came from the file
    QString fingerprint = {}; ///< of what came from the file, the same on the server
    QStringList administrators = {};
};

/// The administrator's side of a shared workspace: makes it and says who may do what in it. Every change of a
/// right is in the chain of changes.
class SharedWorkspace
{
public:
    /// Makes the workspace, or brings its format and its rules up to date; twice does no harm. For a user who
    /// may create in the database and make roles. Refused for a file that does not hold or a workspace that
    /// is not empty.
    static Result<Provisioned> provision(const QString& address, const ProvisionRequest& request,
                                         const Clock& clock);

    /// For an administrator of it.
    static Result<std::unique_ptr<SharedWorkspace>> open(const QString& address, const Clock& clock);
    ~SharedWorkspace();

    Result<std::vector<OfficerRight>> rights();
    /// InvalidInput for a province a role does not have, or one that is not six digits; else see
    /// grantRight().
    Result<void> grant(const OfficerRight& right);
    /// See revokeRight().
    Result<void> revoke(const OfficerRight& right);

private:
    SharedWorkspace(std::unique_ptr<Store> store, QString user, const Clock& clock);
    Result<void> change(const OfficerRight& right, bool isGiven);

    std::unique_ptr<Store> m_store;
    QString m_user;
    const Clock& m_clock;
};

} // namespace milepost
