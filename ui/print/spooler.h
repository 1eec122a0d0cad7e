// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace milepost {

/// Why the last job was not taken, in the words of who was to take it; empty where it was.
using SpoolerAnswer = std::function<QString()>;

/// The answer of CUPS to the last job of this thread, which Qt does not pass on. Empty where there is no CUPS
/// to ask.
QString answerOfCups();

} // namespace milepost
