// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/streams.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace milepost {
namespace {

using Sentences = std::vector<SourceSentence>;

constexpr qsizetype kShortestTwin = 4;           // shorter sentences recur by themselves
constexpr qsizetype kShortestTwinParagraph = 40; // a paragraph that recurs right after itself
constexpr qsizetype kFewestTwins = 8;            // fewer are habits of speech, not damage
constexpr double kLeastShare = 0.12;             // of the text that second copies make up

std::u32string_view wordsOf(std::u32string_view text, TextSpan span)
{
    return text.substr(static_cast<size_t>(span.start), static_cast<size_t>(span.length()));
}

Sentences cutSentences(std::u32string_view text)
{
    Sentences sentences;
    qsizetype start = 0;
    qsizetype line = 0;
    const auto size = static_cast<qsizetype>(text.size());
    for (qsizetype i = 0; i <= size; ++i) {
        const bool lineEnd = i == size || text[static_cast<size_t>(i)] == U'\n';
        const qsizetype end = lineEnd ? i : i + 1;
        if (!lineEnd && text[static_cast<size_t>(i)] != U'。')
            continue;
        if (end > start)
            sentences.push_back({{start, end}, line});
        start = lineEnd ? i + 1 : end;
        line += lineEnd;
    }
    return sentences;
}

/// Pairs the first and second place of every sentence that stands exactly twice; returns the number of pairs.
qsizetype pairTwins(std::u32string_view text, Sentences& sentences)
{
    struct Places
    {
        size_t first = 0;
        size_t last = 0;
        size_t count = 0;
    };
    std::unordered_map<std::u32string_view, Places> places;
    places.reserve(sentences.size());
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].span.length() < kShortestTwin)
            continue;
        Places& found = places.try_emplace(wordsOf(text, sentences[i].span), Places{i, i, 0}).first->second;
        found.last = i;
        ++found.count;
    }
    qsizetype pairs = 0;
    for (const auto& [words, found] : places) {
        if (found.count != 2)
            continue;
        sentences[found.first].twin = static_cast<qsizetype>(found.last);
        sentences[found.last].twin = static_cast<qsizetype>(found.first);
        ++pairs;
    }
    return pairs;
}

bool isSecond(const Sentences& sentences, size_t index)
{
    return sentences[index].twin >= 0 && sentences[index].twin < static_cast<qsizetype>(index);
}

bool isFirst(const Sentences& sentences, size_t index)
{
    return sentences[index].twin > static_cast<qsizetype>(index);
}

/// Two copies of one text keep its order: the second places ascend with the first ones.
bool secondsKeepTheOrder(const Sentences& sentences)
{
    qsizetype last = -1;
    qsizetype pairs = 0;
    qsizetype ascending = 0;
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (!isFirst(sentences, i))
            continue;
        ++pairs;
        ascending += sentences[i].twin > last;
        last = sentences[i].twin;
    }
    return ascending * 20 >= pairs * 19;
}

double shareOfSeconds(const Sentences& sentences, std::u32string_view text)
{
    qsizetype length = 0;
    for (size_t i = 0; i < sentences.size(); ++i)
        length += isSecond(sentences, i) ? sentences[i].span.length() : 0;
    return static_cast<double>(length) / static_cast<double>(std::max<size_t>(text.size(), 1));
}

/// How the two copies share a line where every sentence is settled: so many leading sentences at its head,
/// and a trailing block up to the first sentence end at or after a length counted from the line's start.
struct LineHabit
{
    qsizetype headSentences = 0;
    qsizetype blockEnd = 0; ///< code points from the line's start; 0 when the lines show no habit
};

struct Line
{
    qsizetype begin = 0; ///< sentence indices [begin, end)
    qsizetype end = 0;
};

std::vector<Line> linesOf(const Sentences& sentences)
{
    std::vector<Line> lines;
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (i == 0 || sentences[i].line != sentences[i - 1].line)
            lines.push_back({static_cast<qsizetype>(i), static_cast<qsizetype>(i)});
        lines.back().end = static_cast<qsizetype>(i) + 1;
    }
    return lines;
}

qsizetype trailingBegin(const Sentences& sentences, const Line& line)
{
    qsizetype i = line.begin;
    while (i < line.end && sentences[static_cast<size_t>(i)].stream == Stream::Leading)
        ++i;
    return i;
}

qsizetype trailingEnd(const Sentences& sentences, const Line& line)
{
    qsizetype i = line.end;
    while (i > line.begin && sentences[static_cast<size_t>(i - 1)].stream == Stream::Leading)
        --i;
    return i;
}

/// Learns the habit from the lines before `settled`; a habit that one line in ten breaks is none.
LineHabit learnHabit(const Sentences& sentences, const std::vector<Line>& lines, qsizetype settled)
{
    std::vector<qsizetype> heads;
    std::vector<std::pair<qsizetype, qsizetype>> cuts; // the block ends after the first, not after the second
    for (const Line& line : lines) {
        const qsizetype begin = trailingBegin(sentences, line);
        if (line.end > settled || begin == line.end)
            continue;
        const qsizetype last = trailingEnd(sentences, line) - 1;
        const qsizetype start = sentences[static_cast<size_t>(line.begin)].span.start;
        heads.push_back(begin - line.begin);
        cuts.emplace_back(sentences[static_cast<size_t>(last)].span.start - start,
                          sentences[static_cast<size_t>(last)].span.end - start);
    }
    if (heads.size() < 5)
        return {};
    std::sort(heads.begin(), heads.end());
    const qsizetype head = heads[heads.size() / 2];
    const qsizetype alike = std::count(heads.begin(), heads.end(), head);
    const qsizetype blockEnd =
        std::max_element(cuts.begin(), cuts.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; })
            ->first +
        1;
    const qsizetype fitting =
        std::count_if(cuts.begin(), cuts.end(), [&](const auto& cut) { return cut.second >= blockEnd; });
    const auto enough = static_cast<qsizetype>(heads.size() * 9 / 10);
    return alike >= enough && fitting >= enough ? LineHabit{head, blockEnd} : LineHabit{};
}

/// Without a habit only what lies between known sentences of the trailing copy is known to belong to it.
void fillBetweenKnown(Sentences& sentences, const Line& line)
{
    for (qsizetype i = trailingBegin(sentences, line); i < trailingEnd(sentences, line); ++i)
        sentences[static_cast<size_t>(i)].stream = Stream::Trailing;
}

void markBlock(Sentences& sentences, const Line& line, const LineHabit& habit)
{
    const qsizetype start = sentences[static_cast<size_t>(line.begin)].span.start;
    for (qsizetype i = line.begin + habit.headSentences; i < line.end; ++i) {
        SourceSentence& sentence = sentences[static_cast<size_t>(i)];
        if (sentence.span.start - start >= habit.blockEnd)
            break;
        sentence.stream = Stream::Trailing;
    }
}

void separate(StreamSplit& split)
{
    Sentences& sentences = split.sentences;
    for (size_t i = 0; i < sentences.size(); ++i) {
        const bool fillsHole = sentences[i].twin < 0 && static_cast<qsizetype>(i) < split.lastLeadingTwin;
        if (isSecond(sentences, i) || fillsHole)
            sentences[i].stream = Stream::Trailing;
    }
    const std::vector<Line> lines = linesOf(sentences);
    const LineHabit habit = learnHabit(sentences, lines, split.lastLeadingTwin + 1);
    const qsizetype lastKnown = trailingEnd(sentences, {0, static_cast<qsizetype>(sentences.size())});
    for (const Line& line : lines) {
        if (line.end <= split.lastLeadingTwin || line.begin > lastKnown)
            continue;
        if (habit.blockEnd > 0)
            markBlock(sentences, line, habit);
        else
            fillBetweenKnown(sentences, line);
    }
}

/// Marks a paragraph that follows itself.
bool markRepeatedParagraphs(std::u32string_view text, Sentences& sentences)
{
    const std::vector<Line> lines = linesOf(sentences);
    const auto wordsOfLine = [&](const Line& line) {
        return wordsOf(text, {sentences[static_cast<size_t>(line.begin)].span.start,
                              sentences[static_cast<size_t>(line.end - 1)].span.end});
    };
    bool found = false;
    for (size_t i = 1; i < lines.size(); ++i) {
        const std::u32string_view words = wordsOfLine(lines[i]);
        const bool again = static_cast<qsizetype>(words.size()) >= kShortestTwinParagraph &&
                           words.find(U'。') != words.npos && words == wordsOfLine(lines[i - 1]);
        for (qsizetype s = lines[i].begin; again && s < lines[i].end; ++s) {
            const qsizetype other = lines[i - 1].begin + (s - lines[i].begin);
            sentences[static_cast<size_t>(s)].twin = other;
            sentences[static_cast<size_t>(s)].stream = Stream::Trailing;
        }
        found |= again;
    }
    return found;
}

} // namespace

StreamSplit splitStreams(std::u32string_view source)
{
    StreamSplit split;
    split.sentences = cutSentences(source);
    Sentences& sentences = split.sentences;
    const qsizetype pairs = pairTwins(source, sentences);
    if (pairs >= kFewestTwins && secondsKeepTheOrder(sentences) &&
        shareOfSeconds(sentences, source) >= kLeastShare) {
        qsizetype firstSecond = std::numeric_limits<qsizetype>::max();
        for (size_t i = 0; i < sentences.size(); ++i) {
            if (isFirst(sentences, i)) {
                split.lastLeadingTwin = static_cast<qsizetype>(i);
                firstSecond = std::min(firstSecond, sentences[i].twin);
            }
        }
        split.damage = firstSecond < split.lastLeadingTwin ? Damage::Interleaved : Damage::Doubled;
    }
    if (split.damage == Damage::Interleaved) {
        separate(split);
    } else if (split.damage == Damage::Doubled) {
        for (size_t i = 0; i < sentences.size(); ++i)
            sentences[i].stream = isSecond(sentences, i) ? Stream::Trailing : Stream::Leading;
    } else if (markRepeatedParagraphs(source, sentences)) {
        split.damage = Damage::Doubled;
    }
    return split;
}

} // namespace milepost
