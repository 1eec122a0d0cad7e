// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/workingtext.h"

#include <algorithm>
#include <utility>

namespace milepost {

WorkingText::WorkingText(std::u32string normalisedText) : m_text(std::move(normalisedText))
{
    m_pieces.push_back({0, {0, size()}});
}

WorkingText::WorkingText(std::u32string_view normalisedSource, std::vector<Piece> pieces,
                         std::vector<qsizetype> gaps, std::vector<Repeat> repeats)
    : m_pieces(std::move(pieces)), m_repeats(std::move(repeats)), m_gaps(std::move(gaps))
{
    for (const Piece& piece : m_pieces)
        m_text.append(normalisedSource.substr(static_cast<size_t>(piece.source.start),
                                              static_cast<size_t>(piece.source.length())));
}

std::u32string_view WorkingText::text(TextSpan span) const
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, size());
    return text().substr(static_cast<size_t>(start), static_cast<size_t>(end - start));
}

TextSpan WorkingText::toSource(TextSpan span) const
{
    if (m_pieces.empty())
        return {};
    auto piece = std::upper_bound(m_pieces.begin(), m_pieces.end(), span.start,
                                  [](qsizetype position, const Piece& p) { return position < p.start; });
    if (piece != m_pieces.begin())
        --piece;
    const qsizetype start = std::min(piece->source.start + (span.start - piece->start), piece->source.end);
    qsizetype left = std::max<qsizetype>(span.length(), 0);
    qsizetype end = start;
    for (;;) {
        const qsizetype taken = std::min(left, piece->source.end - end);
        end += taken;
        left -= taken;
        const auto next = std::next(piece);
        if (left == 0 || next == m_pieces.end() || next->source.start != piece->source.end)
            return {start, end};
        piece = next;
    }
}

std::vector<TextSpan> WorkingText::otherPlaces(TextSpan source) const
{
    std::vector<TextSpan> places;
    auto repeat =
        std::upper_bound(m_repeats.begin(), m_repeats.end(), source.start,
                         [](qsizetype position, const Repeat& r) { return position < r.first.start; });
    if (repeat == m_repeats.begin())
        return places;
    --repeat;
    const qsizetype offset = source.start - repeat->first.start;
    if (source.end <= repeat->first.end)
        places.push_back({repeat->second.start + offset, repeat->second.start + offset + source.length()});
    return places;
}

bool WorkingText::isAfterGap(qsizetype position) const
{
    return std::binary_search(m_gaps.begin(), m_gaps.end(), position);
}

} // namespace milepost
