// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/explanation.h"
#include "core/text/sourcetext.h"

#include <QByteArray>

#include <vector>

namespace milepost {

/// Why every number of a document was read the way it was, a few lines each, for people.
QByteArray explanationText(const SourceText& text, const std::vector<FigureExplanation>& explanations);

/// The same as JSON: {"source": …, "figures": [{"number": …, "text": …, "kind": …, "rule": …, "why": …}]}.
QByteArray explanationJson(const SourceText& text, const std::vector<FigureExplanation>& explanations);

} // namespace milepost
