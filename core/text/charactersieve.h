// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace milepost {

/// Passes over characters that are none of a set with one look, for loops over every character of a text. It
/// goes by the last fifteen bits, in which no two ideographs of the basic block agree.
class CharacterSieve
{
public:
    constexpr CharacterSieve(std::initializer_list<std::u32string_view> sets)
    {
        for (const std::u32string_view set : sets)
            for (const char32_t c : set)
                m_bits[(c & kLast) >> 6] |= std::uint64_t{1} << (c & 63);
    }
    constexpr bool mayHold(char32_t c) const { return ((m_bits[(c & kLast) >> 6] >> (c & 63)) & 1) != 0; }

private:
    static constexpr char32_t kLast = 0x7FFF;

    std::array<std::uint64_t, (kLast + 1) / 64> m_bits{};
};

} // namespace milepost
