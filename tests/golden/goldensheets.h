// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace milepost {

/// Writes the whole report on A4 and A3, upright and across, in colour and black and white, in Chinese and
/// English, and one sheet of everything else there is to print, each as a PDF. All of it is about invented
/// plans: nothing in them is true. False when something cannot be written.
bool writeGoldenSheets(const QDir& folder);

} // namespace milepost
