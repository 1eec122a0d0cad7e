// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparisonrequest.h"

#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace milepost {

using namespace Qt::StringLiterals;

const QString kComparisonsSetting = u"comparisons"_s;

namespace {

// In the order of the enumerations.
constexpr std::array kRows{QLatin1StringView("provinces"), QLatin1StringView("areas"),
                           QLatin1StringView("agencies")};
constexpr std::array kViews{QLatin1StringView("bars"), QLatin1StringView("tiles"),
                            QLatin1StringView("courses")};
constexpr std::array kBases{QLatin1StringView("as_promised"), QLatin1StringView("per_head"),
                            QLatin1StringView("per_gdp")};

template <class T, size_t N>
std::optional<T> named(const std::array<QLatin1StringView, N>& names, const QString& text)
{
    const auto found = std::ranges::find(names, text);
    return found == names.end() ? std::nullopt : std::optional(static_cast<T>(found - names.begin()));
}

} // namespace

QString toString(ComparisonRows rows)
{
    return kRows.at(static_cast<size_t>(rows));
}

QString toString(ComparisonView view)
{
    return kViews.at(static_cast<size_t>(view));
}

QString toString(ComparisonBasis basis)
{
    return kBases.at(static_cast<size_t>(basis));
}

std::optional<ComparisonRows> comparisonRowsFromString(const QString& text)
{
    return named<ComparisonRows>(kRows, text);
}

std::optional<ComparisonView> comparisonViewFromString(const QString& text)
{
    return named<ComparisonView>(kViews, text);
}

std::optional<ComparisonBasis> comparisonBasisFromString(const QString& text)
{
    return named<ComparisonBasis>(kBases, text);
}

QJsonObject toJson(const ComparisonRequest& request)
{
    QJsonArray places;
    for (const ComparisonPlace& place : request.places)
        places.append(QJsonObject{{u"key"_s, place.key}, {u"name"_s, place.name}, {u"shown"_s, place.shown}});
    return {{u"indicators"_s, QJsonArray::fromStringList(request.indicators)},
            {u"rows"_s, toString(request.rows)},
            {u"province"_s, request.province},
            {u"view"_s, toString(request.view)},
            {u"basis"_s, toString(request.basis)},
            {u"places"_s, places},
            {u"title"_s, request.title},
            {u"note"_s, request.note}};
}

ComparisonRequest comparisonRequestFromJson(const QJsonObject& object)
{
    ComparisonRequest request;
    for (const auto& indicator : object.value(u"indicators"_s).toArray())
        request.indicators.append(indicator.toString());
    const auto text = [&object](const QString& name) { return object.value(name).toString(); };
    request.rows = comparisonRowsFromString(text(u"rows"_s)).value_or(request.rows);
    request.province = text(u"province"_s);
    request.view = comparisonViewFromString(text(u"view"_s)).value_or(request.view);
    request.basis = comparisonBasisFromString(text(u"basis"_s)).value_or(request.basis);
    for (const auto& value : object.value(u"places"_s).toArray()) {
        const QJsonObject place = value.toObject();
        request.places.push_back({place.value(u"key"_s).toString(), place.value(u"name"_s).toString(),
                                  place.value(u"shown"_s).toBool(true)});
    }
    request.title = text(u"title"_s);
    request.note = text(u"note"_s);
    return request;
}

QString toText(const std::vector<NamedComparison>& comparisons)
{
    QJsonArray list;
    for (const NamedComparison& one : comparisons)
        list.append(QJsonObject{{u"name"_s, one.name}, {u"comparison"_s, toJson(one.request)}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<NamedComparison> comparisonsFromText(const QString& text)
{
    std::vector<NamedComparison> comparisons;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& value : list) {
        const QJsonObject object = value.toObject();
        comparisons.push_back({object.value(u"name"_s).toString(),
                               comparisonRequestFromJson(object.value(u"comparison"_s).toObject())});
    }
    return comparisons;
}

Result<std::vector<NamedComparison>> savedComparisons(const Workspace& workspace)
{
    const Result<std::optional<QString>> text = workspace.setting(kComparisonsSetting);
    if (!text)
        return text.error();
    return comparisonsFromText(text->value_or(QString()));
}

std::vector<NamedComparison> withComparison(std::vector<NamedComparison> comparisons,
                                            const NamedComparison& comparison)
{
    const auto found = std::ranges::find(comparisons, comparison.name, &NamedComparison::name);
    if (found == comparisons.end())
        comparisons.push_back(comparison);
    else
        *found = comparison;
    return comparisons;
}

std::vector<NamedComparison> withoutComparison(std::vector<NamedComparison> comparisons, const QString& name)
{
    std::erase_if(comparisons, [&name](const NamedComparison& one) { return one.name == name; });
    return comparisons;
}

} // namespace milepost
