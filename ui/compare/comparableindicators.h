// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace milepost {

class Catalogue;
class Workspace;

/// An indicator that at least one measure of the workspace links to.
struct ComparableIndicator
{
    QString id;
    QString name;       ///< in the reader's language
    QString areaId;     ///< canonical area most of its measures stand in; may be empty
    QString area;       ///< its name in the reader's language
    QString searchText; ///< lower case: names, aliases, what the plans call it
    int provinces = 0;
    QStringList severalIn; ///< codes of provinces that have several measures of it
};

/// The indicators that can be compared, by area in catalogue order, then those most provinces share first.
std::vector<ComparableIndicator> comparableIndicators(const Workspace& workspace, const Catalogue& catalogue);

} // namespace milepost
