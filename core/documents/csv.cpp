// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"
#include "core/documents/spreadsheet.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

/// The separator that occurs most often in the first line outside of quotes.
char32_t separatorOf(const std::u32string& text)
{
    std::array<qsizetype, 3> counts{};
    constexpr std::u32string_view kSeparators = U"\t,;";
    bool quoted = false;
    for (const char32_t c : text) {
        if (c == U'"')
            quoted = !quoted;
        else if (!quoted && c == U'\n')
            break;
        else if (const size_t index = kSeparators.find(c); !quoted && index != kSeparators.npos)
            ++counts[index];
    }
    return kSeparators[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// One cell a tab, one row a line; a line end or tab inside quotes becomes a blank.
std::u32string withTabs(const std::u32string& text)
{
    const char32_t separator = separatorOf(text);
    std::u32string result;
    result.reserve(text.size());
    bool quoted = false;
    bool cellStart = true;
    for (size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (quoted && c == U'"' && i + 1 < text.size() && text[i + 1] == U'"') {
            result.push_back(c);
            ++i;
        } else if (c == U'"' && (quoted || cellStart)) {
            quoted = !quoted;
        } else if (quoted && (c == U'\n' || c == U'\r' || c == U'\t')) {
            result.push_back(U' ');
        } else if (c == separator && !quoted) {
            result.push_back(U'\t');
        } else if (c != U'\r') {
            result.push_back(c);
        }
        cellStart = !quoted && (c == separator || c == U'\n');
    }
    return result;
}

} // namespace

Result<SourceText> readCsv(const DocumentInput& input)
{
    Result<SourceText> text = decodeStrictly(input);
    if (text)
        text->characters = withTabs(text->characters);
    return text;
}

} // namespace milepost
