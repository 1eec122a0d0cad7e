// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace milepost {

class Catalogue;
class Clock;

/// Takes the pictures of the help in the language of the program into FOLDER/PAGE.png: small parts of the
/// window over the demonstration, with few colours. False when one cannot be written.
bool takeHelpPictures(const QDir& folder, const Catalogue& catalogue, const Clock& clock);

} // namespace milepost
