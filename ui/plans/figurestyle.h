// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/plans/outlinenode.h"

#include <QTextCharFormat>

namespace milepost {

/// How a figure of a kind is marked in a document: a tint and an underline of its own, so that the kinds also
/// part in grey. Kinds that are no figures have a plain format.
QTextCharFormat figureFormat(OutlineKind kind, ThemeVariant variant);
/// The word of the legend: target, rule, fact, deliverable. Translated.
QString figureWord(OutlineKind kind);

} // namespace milepost
