// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <utility>

namespace milepost {

/// A text identifier of one kind of thing; ids of different kinds do not mix.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    const QString& toString() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        const int order = a.m_value.compare(b.m_value);
        return order < 0   ? std::strong_ordering::less
               : order > 0 ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using PlanId = Id<struct PlanTag>; ///< "520000-1f2e3d4c": province code and the start of the text's SHA-256
using MeasureId = Id<struct MeasureTag>;         ///< plan id + "/m12"
using TargetId = Id<struct TargetTag>;           ///< plan id + "/t34"
using DeliverableId = Id<struct DeliverableTag>; ///< plan id + "/d5"

/// Row number of an observation; grows with time, never reused.
enum class ObservationId : qint64 {};

} // namespace milepost

template <class Tag>
struct std::hash<milepost::Id<Tag>>
{
    size_t operator()(const milepost::Id<Tag>& id) const { return qHash(id); }
};
