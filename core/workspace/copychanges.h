// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/copyorigin.h"
#include "core/domain/evidence.h"
#include "core/domain/observation.h"
#include "core/domain/plan.h"
#include "core/domain/statusreport.h"
#include "core/domain/takenfile.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace milepost {

class ProgressReporter;

/// The last change of one thing that was made away: its row in the copy's chain.
struct AwayMark
{
    qint64 row = 0;
    QDateTime at; ///< UTC
    QString author;
    QString machine;
};

/// Everything somebody away knew of a thing, oldest first: what the copy was taken with, where there was
/// something, then each change. The last one is what is brought back.
template <class T>
struct AwayLine
{
    std::vector<T> known;
    bool hasBase = false; ///< the first of them came with the copy
    AwayMark mark;

    const T& mine() const { return known.back(); }
    const T* base() const { return hasBase ? &known.front() : nullptr; }
};

using AwayCell = AwayLine<Observation>;
using AwayReport = AwayLine<StatusReport>;

struct AwaySetting
{
    QString name;
    std::vector<std::optional<QString>> known; ///< first the one the copy was taken with
    AwayMark mark;
};

/// A file attached away, or taken out of its cell.
struct AwayEvidence
{
    Evidence file;
    bool isWithdrawn = false;
    qint64 attached = 0; ///< the row that attached it; 0 where the copy was taken with it
    AwayMark mark;
};

/// A plan imported away, or whose state was changed there; a document attached.
struct AwayPlan
{
    PlanId id;
    std::optional<ParsedPlan> imported; ///< its content, where the copy was not taken with it
    qint64 importedIn = 0;              ///< the row of that import
    QJsonObject audited = {};           ///< what the chain keeps of that import
    std::optional<QString> text = {};   ///< of its document, where that was attached away
    bool wasActive = false;             ///< as the copy was taken
    bool isActive = false;
    QString title;
    QString province; ///< code
    AwayMark mark;
};

/// A period closed or reopened away.
struct AwayClosing
{
    Period period;
    QString province;      ///< code, empty for all
    bool isClosed = false; ///< in the end
    bool isReopened = false;
    QString name = {}; ///< who asked for reopening
    QString reason = {};
    AwayMark mark = {};
};

/// A file whose values were taken away, or one taken before and given back away.
struct AwayFile
{
    TakenFile file;
    bool isReturned = false;
    AwayMark mark;
};

/// A change of a kind that is not carried.
struct AwayOther
{
    QString action; ///< as in the chain
    QString subject;
    AwayMark mark;
};

/// What was changed in a copy since it was taken along.
struct CopyChanges
{
    CopyOrigin origin;
    QString path;
    qint64 last = 0;               ///< its last row
    QHash<qint64, QString> hashes; ///< of its rows from the base on
    std::vector<AwayPlan> plans;
    std::vector<AwayClosing> closings;
    std::vector<AwayCell> cells; ///< by the row of their last change
    std::vector<AwayEvidence> evidence;
    std::vector<AwayReport> reports;
    std::vector<AwaySetting> settings;
    std::vector<AwayFile> files;
    std::vector<AwayOther> others;

    bool isEmpty() const
    {
        return plans.empty() && closings.empty() && cells.empty() && evidence.empty() && reports.empty() &&
               settings.empty() && files.empty() && others.empty();
    }
};

/// Reads a copy, without writing a byte: checks its whole history, then gathers what was changed. On any
/// thread. Refused for a file that is no copy or whose history does not hold; NewerFormat for one of a newer
/// program; Cancelled when the reporter says so.
Result<CopyChanges> readCopy(const QString& path, ProgressReporter* progress = nullptr);

} // namespace milepost
