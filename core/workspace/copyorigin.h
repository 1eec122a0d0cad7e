// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/copyorigin.h"

#include <optional>

namespace milepost {

class ProgressReporter;
class Store;
class Workspace;

/// The setting of a copy that says where it was taken from. It is never carried back.
inline constexpr QStringView kCopyOriginSetting = u"copy.origin";

/// Where the open workspace was taken from; absent for one that is no copy.
std::optional<CopyOrigin> copyOriginOf(const Workspace& workspace);
/// The same of a store: Refused for a file that is no copy.
Result<CopyOrigin> copyOriginIn(Store& store);
/// How the place of an origin is shown: "plans on db.example.org", or the name of a file.
QString placeInWords(const CopyOrigin& origin);

/// Who takes a copy along and when.
struct CopyTaking
{
    QString path;     ///< of the workspace: a file or an address
    QString password; ///< where one is needed
    QString author;
    QDateTime at; ///< UTC
};

/// Copies a workspace as it stands at one moment into a new file and writes down there where it comes from.
/// On a connection of its own, so that it can run on any thread. Refused when the file exists or the
/// workspace holds no change yet, Cancelled when the reporter says so; no file is left then.
Result<CopyOrigin> takeCopy(const CopyTaking& taking, const QString& destination,
                            ProgressReporter* progress = nullptr);

/// Writes into a copy that its changes were brought back. `path` is its file.
Result<void> markReturned(const QString& path, const QString& author, const QDateTime& at);

/// Puts a newly taken copy in the place of one that was brought back. Refused when that one was changed since
/// it was read: `lastHash` is the hash of its last row then.
Result<void> replaceCopy(const QString& path, const QString& lastHash, const QString& newer);

} // namespace milepost
