// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace milepost {

/// Positions in a text view: `start` and `end` count UTF-16 units, as QTextDocument does.
struct ViewSpan
{
    int start = 0;
    int end = 0;

    friend bool operator==(const ViewSpan&, const ViewSpan&) = default;
};

/// Converts between offsets of a document's text (code points) and positions in the view that shows it.
/// The two part at every character beyond the basic plane (two units), at every CR LF (one position), and
/// where the view breaks a line of thousands of characters (a position of its own).
class OffsetMap
{
public:
    OffsetMap() = default;
    explicit OffsetMap(const QString& source);

    /// The text for the view: the source with CR LF and CR written as LF, endless lines broken.
    const QString& viewText() const { return m_viewText; }
    /// Offsets beyond the text are taken as its end.
    int toView(qsizetype codePoint) const;
    ViewSpan toView(const TextSpan& span) const { return {toView(span.start), toView(span.end)}; }
    qsizetype toCodePoint(int position) const;

private:
    /// From this code point and this position on, the two advance by one together, until the next step.
    struct Step
    {
        qsizetype codePoint = 0;
        int position = 0;
    };

    QString m_viewText;
    std::vector<Step> m_steps{Step{}};
    qsizetype m_codePoints = 0;
};

} // namespace milepost
