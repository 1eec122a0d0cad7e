// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace milepost {

/// The text the reading stages work on: normalised (see characters.h) and in reading order. A scrambled or
/// doubled document is put right by `restore()` before this is made; for all others the pieces are one and
/// the offsets equal.
///
/// Two kinds of offsets, both in code points: *working* offsets index text(), *source* offsets index the
/// document as it was read. Stages compute with working offsets and hand out source offsets (toSource).
class WorkingText
{
public:
    /// A stretch of the document in its place in the reading order.
    struct Piece
    {
        qsizetype start = 0; ///< working offset
        TextSpan source;     ///< same length in the document
    };

    /// A stretch that stands twice in the document and once here; `first` is the place the pieces point to.
    struct Repeat
    {
        TextSpan first;  ///< source offsets
        TextSpan second; ///< source offsets, same text
    };

    WorkingText() = default;
    /// The text as it stands.
    explicit WorkingText(std::u32string normalisedText);
    /// `normalisedSource` cut and ordered as `pieces` say (ascending `start`, no holes between them). `gaps`
    /// are the working offsets before which text of the document is lost. `repeats` ascend by `first`.
    WorkingText(std::u32string_view normalisedSource, std::vector<Piece> pieces, std::vector<qsizetype> gaps,
                std::vector<Repeat> repeats);

    std::u32string_view text() const { return m_text; }
    std::u32string_view text(TextSpan span) const;
    qsizetype size() const { return static_cast<qsizetype>(m_text.size()); }

    /// The document's span of a working span. A span that runs over several pieces ends with the stretch of
    /// pieces that also follow each other in the document.
    TextSpan toSource(TextSpan span) const;

    /// Where else in the document the text of this source span stands; empty for a span that stands once.
    std::vector<TextSpan> otherPlaces(TextSpan source) const;

    std::span<const Piece> pieces() const { return m_pieces; }
    std::span<const Repeat> repeats() const { return m_repeats; }
    std::span<const qsizetype> gaps() const { return m_gaps; }
    /// Text of the document is lost just before this working offset.
    bool isAfterGap(qsizetype position) const;

private:
    std::u32string m_text;
    std::vector<Piece> m_pieces;
    std::vector<Repeat> m_repeats;
    std::vector<qsizetype> m_gaps;
};

} // namespace milepost
