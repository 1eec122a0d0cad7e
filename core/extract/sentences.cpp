// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/sentences.h"

#include "core/extract/workingtext.h"
#include "core/text/characters.h"
#include "core/text/furniture.h"

namespace milepost {
namespace {

constexpr qsizetype kLongestBracket = 200;
constexpr qsizetype kLongestFurniture = 160;

class SentenceSplitter
{
public:
    explicit SentenceSplitter(std::u32string_view text) : m_text(text) {}

    void split(const Section& section, qsizetype index)
    {
        if (!section.heading.isEmpty())
            add(section.heading, index, Sentence{{}, index, true, true});
        bool opens = true;
        qsizetype start = section.body.start;
        for (qsizetype i = start; i < section.body.end; ++i) {
            const char32_t c = at(i);
            if (c == U'\n') {
                if (!opens || !isPageFurniture({start, i}))
                    add({start, i}, index, Sentence{{}, index, opens, false});
                opens = true;
                start = i + 1;
            } else if (c == U'。' || c == U';' || c == U'!' || c == U'?') {
                const qsizetype end = i + 1;
                opens = !add({start, end}, index, Sentence{{}, index, opens, false}) && opens;
                start = end;
            } else if (isOpeningMark(c)) {
                i = closing(i, section.body.end);
            }
        }
        if (!opens || !isPageFurniture({start, section.body.end}))
            add({start, section.body.end}, index, Sentence{{}, index, opens, false});
    }

    std::vector<Sentence> take() { return std::move(m_sentences); }

private:
    /// A whole line that stood around a web page and was pasted along with it (来源, 点击, 打印): it stays in
    /// the text, but promises nothing.
    bool isPageFurniture(TextSpan line) const
    {
        if (line.length() > kLongestFurniture)
            return false;
        const char32_t* first = m_text.data() + line.start;
        return isFurniture(QString::fromUcs4(first, line.length()));
    }

    char32_t at(qsizetype i) const { return m_text[static_cast<size_t>(i)]; }

    qsizetype closing(qsizetype i, qsizetype limit) const
    {
        const char32_t close = closingMark(at(i));
        const qsizetype last = std::min(limit, i + kLongestBracket);
        for (qsizetype end = i + 1; end < last && at(end) != U'\n'; ++end) {
            if (at(end) == close)
                return end;
        }
        return i;
    }

    bool add(TextSpan span, qsizetype section, Sentence sentence)
    {
        while (!span.isEmpty() && (at(span.start) == U' ' || at(span.start) == U'\n'))
            ++span.start;
        while (!span.isEmpty() && (at(span.end - 1) == U' ' || at(span.end - 1) == U'\n'))
            --span.end;
        if (span.isEmpty())
            return false;
        sentence.span = span;
        sentence.section = section;
        m_sentences.push_back(sentence);
        return true;
    }

    std::u32string_view m_text;
    std::vector<Sentence> m_sentences;
};

} // namespace

std::vector<Sentence> splitSentences(const WorkingText& text, const std::vector<Section>& sections)
{
    SentenceSplitter splitter(text.text());
    for (size_t i = 0; i < sections.size(); ++i)
        splitter.split(sections[i], static_cast<qsizetype>(i));
    return splitter.take();
}

} // namespace milepost
