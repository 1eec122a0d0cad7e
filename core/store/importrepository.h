// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/takenfile.h"

#include <optional>

namespace milepost {

class Database;

/// The files values were taken from. A file stands here once while its values are in the workspace.
class ImportRepository
{
public:
    explicit ImportRepository(Database& database) : m_database(database) {}

    /// The file with these bytes, when its values were taken and not given back since.
    Result<std::optional<TakenFile>> taken(const QString& sha256);
    /// Stores the file; its `id` is ignored, the new one is returned.
    Result<qint64> append(const TakenFile& file);
    /// The values of the file were given back: it may be taken again.
    Result<void> giveBack(qint64 id);

private:
    Database& m_database;
};

} // namespace milepost
