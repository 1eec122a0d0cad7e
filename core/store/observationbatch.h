// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/observation.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <future>
#include <memory>
#include <optional>

namespace milepost {

class BulkInsert;
class Database;

/// The texts of an observation as the file holds them, in UTF-8. Written into the same room again and again,
/// since a file of values has a million of them, most with the moment and the author of the one before.
class ObservationTexts
{
public:
    enum Field { Measure, Period, Entered, Status, Origin, Source, Note, Author, Recorded, Reason, kFields };

    void take(const Observation& observation);
    const QByteArray& operator[](Field field) const { return m_texts[field]; }

private:
    std::array<QByteArray, kFields> m_texts;
    QDateTime m_moment;
    QString m_author;
};

/// The SHA-256 of observations in blocks of a thousand, in the order of their ids: what the audit keeps of
/// many values recorded at once instead of a row for each. docs/schema.md gives the exact bytes. A full block
/// is worked out beside the caller's own work.
class ObservationDigest
{
public:
    static constexpr qint64 kBlock = 1000;

    void add(const Observation& observation);
    qint64 count() const { return m_count; }
    /// Of the observation added last.
    const ObservationTexts& texts() const { return m_texts; }
    /// Lower-case hex, one a block begun so far.
    QStringList blocks();

private:
    void finishRunning();

    ObservationTexts m_texts;
    QByteArray m_block;             ///< the bytes of the block begun
    std::future<QString> m_running; ///< of the full block before it, where it was not asked for yet
    QStringList m_finished;
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

/// Appends many observations in one transaction, which the caller holds.
class ObservationBatch
{
public:
    static Result<ObservationBatch> begin(Database& database);
    ObservationBatch(ObservationBatch&& other) noexcept;
    ~ObservationBatch();

    /// Stores the observation under the next id, which becomes its `id`.
    Result<void> append(Observation& observation);
    /// The id of the first one stored.
    qint64 first() const { return m_first; }
    /// Writes what is still held back and says what the audit keeps.
    Result<AuditedBatch> finish();

private:
    ObservationBatch(Database& database, qint64 first);

    std::unique_ptr<BulkInsert> m_insert;
    ObservationDigest m_digest;
    bool m_givesIds;
    qint64 m_first;
};

} // namespace milepost
