// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace milepost {

class Workspace;

/// What stands on a line of a comparison.
enum class ComparisonRows {
    Provinces,
    Areas,   ///< of one province
    Agencies ///< of one province: those that lead
};
enum class ComparisonView {
    Bars,   ///< latest values against targets, on one axis a unit
    Tiles,  ///< small multiples: one measure a tile, each on its own axis
    Courses ///< the courses of all measures on one axis, indexed to 100 at their start
};
enum class ComparisonBasis { AsPromised, PerHead, PerGdp };
QString toString(ComparisonRows rows);
QString toString(ComparisonView view);
QString toString(ComparisonBasis basis);
std::optional<ComparisonRows> comparisonRowsFromString(const QString& text);
std::optional<ComparisonView> comparisonViewFromString(const QString& text);
std::optional<ComparisonBasis> comparisonBasisFromString(const QString& text);

/// What was decided about one line.
struct ComparisonPlace
{
    QString key;  ///< a province's code, an area's or an agency's name within its province
    QString name; ///< instead of its own; empty leaves that
    bool shown = true;
    friend bool operator==(const ComparisonPlace&, const ComparisonPlace&) = default;
};

/// What is compared, and how it is shown: all that is kept when a comparison is saved.
struct ComparisonRequest
{
    QStringList indicators; ///< catalogue ids
    ComparisonRows rows = ComparisonRows::Provinces;
    QString province = {}; ///< code of the one whose areas or agencies are compared
    ComparisonView view = ComparisonView::Bars;
    ComparisonBasis basis = ComparisonBasis::AsPromised; ///< other ones for provinces only
    std::vector<ComparisonPlace> places = {}; ///< in this order; lines not named here follow in their own
    QString title = {};                       ///< instead of the indicators' names
    QString note = {};                        ///< stands under the chart
    friend bool operator==(const ComparisonRequest&, const ComparisonRequest&) = default;
};
QJsonObject toJson(const ComparisonRequest& request);
/// What cannot be understood is left at its default: a comparison is a view, not data.
ComparisonRequest comparisonRequestFromJson(const QJsonObject& object);

/// A comparison saved in a workspace.
struct NamedComparison
{
    QString name; ///< unique within the workspace
    ComparisonRequest request;
    friend bool operator==(const NamedComparison&, const NamedComparison&) = default;
};

/// The workspace's setting that keeps them.
extern const QString kComparisonsSetting;
QString toText(const std::vector<NamedComparison>& comparisons);
std::vector<NamedComparison> comparisonsFromText(const QString& text);
/// Those of a workspace, in the order they were saved.
Result<std::vector<NamedComparison>> savedComparisons(const Workspace& workspace);
/// The list with a comparison put in the place of the one of its name, or at the end.
std::vector<NamedComparison> withComparison(std::vector<NamedComparison> comparisons,
                                            const NamedComparison& comparison);
std::vector<NamedComparison> withoutComparison(std::vector<NamedComparison> comparisons, const QString& name);

} // namespace milepost
