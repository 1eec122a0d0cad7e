// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QColor;
class QPalette;

namespace milepost {

/// A line icon of resources/icons, drawn in the given colour.
QIcon lineIcon(const QString& name, const QColor& color);
/// The same in the palette's ink, muted when disabled.
QIcon lineIcon(const QString& name, const QPalette& palette);
/// The program's own icon, drawn without Qt's plugins for icons and images, which would have to be loaded
/// first.
QIcon programIcon();

} // namespace milepost
