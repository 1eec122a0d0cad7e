// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace milepost {

/// The place among a PDF's compressed streams, from 1, of the first that unpacks to more than any document
/// holds; 0 when there is none. poppler unpacks whatever it is given and cannot be stopped within a page.
/// Pictures are not looked at: their data is not unpacked for the text.
int overfullPdfStream(QByteArrayView bytes);

} // namespace milepost
