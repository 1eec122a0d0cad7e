// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace milepost {

/// A half-open range [start, end) of Unicode code points in the decoded text of a document.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end <= start; }
    qsizetype length() const { return end - start; }
    bool contains(qsizetype position) const { return position >= start && position < end; }
    bool overlaps(const TextSpan& other) const { return start < other.end && other.start < end; }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

} // namespace milepost
