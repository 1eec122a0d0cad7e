// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/offsetmap.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

// A line of a view is laid out as a whole, so that an endless one would hold up the window. It is broken at
// the next end of a sentence, at the latest after as much again.
constexpr qsizetype kLongLine = 4000;

bool endsSentence(QChar unit)
{
    return u"。；！？;!?"_s.contains(unit);
}

} // namespace

OffsetMap::OffsetMap(const QString& source)
{
    m_viewText.reserve(source.size());
    qsizetype lineStart = 0;
    const auto breakLongLine = [&](QChar last) {
        const qsizetype length = m_viewText.size() - lineStart;
        if (length < kLongLine || (length < 2 * kLongLine && !endsSentence(last)))
            return;
        m_viewText.append(u'\n');
        m_steps.push_back({m_codePoints, static_cast<int>(m_viewText.size())});
        lineStart = m_viewText.size();
    };
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar unit = source.at(i);
        const bool hasNext = i + 1 < source.size();
        if (unit.isHighSurrogate() && hasNext && source.at(i + 1).isLowSurrogate()) {
            m_viewText.append(unit).append(source.at(++i));
            m_codePoints += 1;
            m_steps.push_back({m_codePoints, static_cast<int>(m_viewText.size())});
        } else if (unit == u'\r' && hasNext && source.at(i + 1) == u'\n') {
            m_viewText.append(u'\n');
            ++i;
            m_codePoints += 2;
            m_steps.push_back({m_codePoints, static_cast<int>(m_viewText.size())});
        } else {
            m_viewText.append(unit == u'\r' ? QChar(u'\n') : unit);
            m_codePoints += 1;
        }
        if (m_viewText.back() == u'\n')
            lineStart = m_viewText.size();
        else
            breakLongLine(unit);
    }
}

int OffsetMap::toView(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, m_codePoints);
    const auto after =
        std::upper_bound(m_steps.begin(), m_steps.end(), codePoint,
                         [](qsizetype value, const Step& step) { return value < step.codePoint; });
    const Step& step = *(after - 1);
    const int position = step.position + static_cast<int>(codePoint - step.codePoint);
    // An offset between CR and LF falls on the one position the pair has.
    return after == m_steps.end() ? position : std::min(position, after->position);
}

qsizetype OffsetMap::toCodePoint(int position) const
{
    position = std::clamp(position, 0, static_cast<int>(m_viewText.size()));
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), position,
                                        [](int value, const Step& step) { return value < step.position; });
    const Step& step = *(after - 1);
    const qsizetype codePoint = step.codePoint + (position - step.position);
    // A position inside a surrogate pair is the character's own offset.
    const bool isInside = position < m_viewText.size() && m_viewText[position].isLowSurrogate();
    return isInside ? codePoint - 1 : codePoint;
}

} // namespace milepost
