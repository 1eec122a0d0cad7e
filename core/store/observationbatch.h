// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/observation.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace milepost {

class Database;
class RawStatement;

/// The SHA-256 of observations in blocks of a thousand, in the order of their ids: what the audit keeps of
/// many values recorded at once instead of a row for each. docs/schema.md gives the exact bytes.
class ObservationDigest
{
public:
    static constexpr qint64 kBlock = 1000;

    void add(const Observation& observation);
    qint64 count() const { return m_count; }
    /// Lower-case hex, one a block begun so far.
    QStringList blocks() const;

private:
    std::unique_ptr<QCryptographicHash> m_hasher =
        std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    QStringList m_finished;
    QByteArray m_row;
    qint64 m_count = 0;
};

/// What an audit row says of a batch.
struct AuditedBatch
{
    qint64 first = 0; ///< id of the first observation; the others follow without a gap
    qint64 count = 0;
    QStringList blocks;

    qint64 last() const { return first + count - 1; }
    QString subject() const; ///< "observations/17-1016"
    QJsonObject toJson() const;
    /// What toJson() gave; absent for anything else.
    static std::optional<AuditedBatch> fromJson(const QString& text);
};

/// Appends many observations in one transaction, which the caller holds, with one statement.
class ObservationBatch
{
public:
    static Result<ObservationBatch> begin(Database& database);
    ObservationBatch(ObservationBatch&& other) noexcept;
    ~ObservationBatch();

    /// Stores the observation under the next id, which becomes its `id`.
    Result<void> append(Observation& observation);
    AuditedBatch audited() const;

private:
    ObservationBatch(Database& database, qint64 first);

    std::unique_ptr<RawStatement> m_insert;
    ObservationDigest m_digest;
    qint64 m_first;
};

} // namespace milepost
