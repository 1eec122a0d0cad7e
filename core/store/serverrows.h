// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What a row must look like when an officer adds it, whatever program writes it: rows are never taken out
// again, so one that no program can read would lock everybody out for good.
namespace milepost::server {

/// Conditions on a row, of the columns named.
QString isPeriod(const QString& column); ///< "2017", "2017H1", "2017Q3", "2017-06"
QString isMoment(const QString& column); ///< "2026-11-22T01:30:00.000Z"
QString isFinite(const QString& column); ///< a number or NULL

/// The functions that other conditions on rows are made of, the one that reopens a period, and the trigger
/// that keeps out a file nobody attached. They look with the owner's eyes.
const QStringList& rowFunctions();

} // namespace milepost::server
