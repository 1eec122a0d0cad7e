// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/evidence.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace milepost {

class Database;

/// Files that show where values come from, append-only; a content is kept once however often it is attached.
class EvidenceRepository
{
public:
    explicit EvidenceRepository(Database& database) : m_database(database) {}

    /// What is attached and was not taken out again, in the order of attaching.
    Result<std::vector<Evidence>> standing();
    /// The same as it stood at a moment.
    Result<std::vector<Evidence>> standingAt(const QDateTime& moment);
    /// One row, whether it stands or not; absent for an unknown id.
    Result<std::optional<Evidence>> find(EvidenceId id);
    Result<std::optional<QByteArray>> content(const QString& sha256);
    /// Calls with every row in the order of recording, and the one it takes out where it takes one out.
    Result<void> forEach(const std::function<void(const Evidence&, std::optional<EvidenceId>)>& visit);
    /// Calls with every content and the hash it is kept under.
    Result<void> forEachContent(const std::function<void(const QString&, const QByteArray&)>& visit);

    /// Keeps a content unless it is there already.
    Result<void> storeContent(const QString& sha256, const QByteArray& content);
    /// Attaches a stored content; `id` is ignored, the new one is returned. With `withdraws` the row takes
    /// that one out instead.
    Result<EvidenceId> append(const Evidence& evidence, std::optional<EvidenceId> withdraws);

private:
    Database& m_database;
};

} // namespace milepost
