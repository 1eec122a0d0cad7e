// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/restore.h"

#include "core/domain/issuewords.h"
#include "core/extract/streams.h"

#include <string>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using Streams = std::vector<SourceSentence>;

/// Collects pieces of the source and puts them into one text.
class Assembly
{
public:
    void append(TextSpan source)
    {
        if (source.isEmpty())
            return;
        if (!m_pieces.empty() && m_pieces.back().source.end == source.start && !m_gapNext)
            m_pieces.back().source.end = source.end;
        else
            m_pieces.push_back({m_size, source});
        if (m_gapNext)
            m_gaps.push_back(m_size);
        m_gapNext = false;
        m_size += source.length();
    }

    void appendTwin(TextSpan first, TextSpan second)
    {
        append(first);
        addRepeat(first, second);
    }

    void addRepeat(TextSpan first, TextSpan second)
    {
        if (!m_repeats.empty() && m_repeats.back().first.end == first.start &&
            m_repeats.back().second.end == second.start) {
            m_repeats.back().first.end = first.end;
            m_repeats.back().second.end = second.end;
        } else {
            m_repeats.push_back({first, second});
        }
    }

    /// What is appended next does not follow what stands before.
    void markGap() { m_gapNext = m_size > 0; }

    WorkingText take(std::u32string_view source)
    {
        std::sort(m_repeats.begin(), m_repeats.end(),
                  [](const auto& a, const auto& b) { return a.first.start < b.first.start; });
        return {source, std::move(m_pieces), std::move(m_gaps), std::move(m_repeats)};
    }

private:
    std::vector<WorkingText::Piece> m_pieces;
    std::vector<WorkingText::Repeat> m_repeats;
    std::vector<qsizetype> m_gaps;
    qsizetype m_size = 0;
    bool m_gapNext = false;
};

void report(const QString& code, TextSpan span, std::vector<Issue>& issues)
{
    issues.push_back({Severity::Warning, code, issueSentence(code), span});
}

void reportDamage(const WorkingText& text, std::vector<Issue>& issues)
{
    if (!text.repeats().empty()) {
        TextSpan doubled = text.repeats().front().second;
        for (const WorkingText::Repeat& repeat : text.repeats())
            doubled = {std::min(doubled.start, repeat.second.start),
                       std::max(doubled.end, repeat.second.end)};
        report(u"text.doubled"_s, doubled, issues);
    }
    for (const qsizetype gap : text.gaps()) {
        const qsizetype place = text.toSource({gap, gap}).start;
        report(u"text.gap"_s, {place, place}, issues);
    }
}

/// The trailing copy as far as it goes, then the rest of the leading one.
WorkingText joinStreams(std::u32string_view source, const Streams& sentences, qsizetype lastLeadingTwin)
{
    Assembly text;
    qsizetype afterStreams = 0; // the index after the last trailing sentence
    for (size_t i = 0; i < sentences.size(); ++i) {
        const SourceSentence& sentence = sentences[i];
        if (sentence.stream != Stream::Trailing)
            continue;
        afterStreams = static_cast<qsizetype>(i) + 1;
        if (sentence.twin >= 0)
            text.appendTwin(sentences[static_cast<size_t>(sentence.twin)].span, sentence.span);
        else
            text.append(sentence.span);
    }
    bool interrupted = true;
    for (qsizetype i = lastLeadingTwin + 1; i < afterStreams; ++i) {
        const SourceSentence& sentence = sentences[static_cast<size_t>(i)];
        if (sentence.stream == Stream::Trailing) {
            interrupted = true;
            continue;
        }
        if (interrupted)
            text.markGap();
        interrupted = false;
        text.append(sentence.span);
    }
    if (afterStreams < static_cast<qsizetype>(sentences.size())) {
        text.markGap();
        text.append(
            {sentences[static_cast<size_t>(afterStreams)].span.start, static_cast<qsizetype>(source.size())});
    }
    return text.take(source);
}

/// Everything but the second copies.
WorkingText dropSecondCopies(std::u32string_view source, const Streams& sentences)
{
    Assembly text;
    qsizetype position = 0;
    for (const SourceSentence& sentence : sentences) {
        if (sentence.stream != Stream::Trailing)
            continue;
        text.append({position, sentence.span.start});
        text.addRepeat(sentences[static_cast<size_t>(sentence.twin)].span, sentence.span);
        position = sentence.span.end;
    }
    text.append({position, static_cast<qsizetype>(source.size())});
    return text.take(source);
}

} // namespace

WorkingText restore(std::u32string_view source, std::vector<Issue>& issues)
{
    StreamSplit split = splitStreams(source);
    if (split.damage == Damage::None)
        return WorkingText(std::u32string(source));
    WorkingText text = split.damage == Damage::Interleaved
                           ? joinStreams(source, split.sentences, split.lastLeadingTwin)
                           : dropSecondCopies(source, split.sentences);
    reportDamage(text, issues);
    return text;
}

} // namespace milepost
