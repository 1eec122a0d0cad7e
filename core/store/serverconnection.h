// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace milepost {

struct ServerAddress;

/// Opens a connection of its own name with Qt's driver for PostgreSQL, which is loaded now. Another machine
/// is only reached with its certificate verified. Storage when the driver is missing or the server refuses or
/// does not answer, each with its sentence.
Result<QSqlDatabase> connectToServer(const ServerAddress& address, const QString& password);

} // namespace milepost
