// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"
#include "core/domain/issuewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr qsizetype kLeastPassage = 40; // shorter ones are phrases that plans like to say again

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\r' || c == U'\n' || c == U'\u3000' || c == U'\u00A0';
}

bool endsSentence(char32_t c)
{
    return c == U'。' || c == U'！' || c == U'？' || c == U'\n';
}

/// Sentences without the blanks around them; empty ones are left out.
std::vector<TextSpan> sentencesOf(std::u32string_view text)
{
    std::vector<TextSpan> sentences;
    const auto size = static_cast<qsizetype>(text.size());
    for (qsizetype start = 0, at = 0; at < size; ++at) {
        if (!endsSentence(text[static_cast<size_t>(at)]) && at + 1 < size)
            continue;
        TextSpan span{start, at + 1};
        while (!span.isEmpty() && isBlank(text[static_cast<size_t>(span.start)]))
            ++span.start;
        while (!span.isEmpty() && isBlank(text[static_cast<size_t>(span.end - 1)]))
            --span.end;
        if (!span.isEmpty())
            sentences.push_back(span);
        start = at + 1;
    }
    return sentences;
}

struct Passage
{
    TextSpan first;
    TextSpan second;
};

/// Runs of sentences that stand once before, word for word.
std::vector<Passage> doubledPassages(std::u32string_view text)
{
    const std::vector<TextSpan> sentences = sentencesOf(text);
    const auto wordsOf = [text](TextSpan span) {
        return text.substr(static_cast<size_t>(span.start), static_cast<size_t>(span.length()));
    };
    std::unordered_map<std::u32string_view, size_t> seen;
    std::vector<Passage> passages;
    size_t next = sentences.size(); // the sentence that would carry on the passage
    for (size_t i = 0; i < sentences.size(); ++i) {
        const auto [before, isNew] = seen.try_emplace(wordsOf(sentences[i]), i);
        if (isNew) {
            next = sentences.size();
            continue;
        }
        const size_t twin = before->second;
        if (twin == next && !passages.empty()) {
            passages.back().first.end = sentences[twin].end;
            passages.back().second.end = sentences[i].end;
        } else {
            passages.push_back({sentences[twin], sentences[i]});
        }
        next = twin + 1;
    }
    std::erase_if(passages, [](const Passage& passage) { return passage.second.length() < kLeastPassage; });
    return passages;
}

void checkDamage(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    Finding gaps{FindingKind::MissingText, FindingClass::Missing, {}, {}};
    for (const Issue& issue : plan.plan().issues) {
        if (issue.code == u"text.doubled")
            findings.push_back({FindingKind::DoubledText,
                                FindingClass::Doubtful,
                                issueSentence(issue.code),
                                {plan.placeOf(issue.span)}});
        else if (issue.code == u"text.gap")
            gaps.places.push_back(plan.placeOf(issue.span));
        else if (isPagesWithoutText(issue.code))
            findings.push_back({FindingKind::MissingText,
                                FindingClass::Missing,
                                issueSentence(issue.code),
                                {plan.placeOf(issue.span)}});
    }
    if (gaps.places.empty())
        return;
    gaps.message = Words::tr("Text of the plan is missing in %n place(s). What it promised cannot be read; "
                             "compare with the original.",
                             nullptr, static_cast<int>(gaps.places.size()));
    findings.push_back(std::move(gaps));
}

} // namespace

void checkText(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    checkDamage(plan, findings);
    // A text that had to be put back together is full of them; one sentence has said so.
    const bool isScrambled =
        std::ranges::find(plan.plan().issues, u"text.doubled"_s, &Issue::code) != plan.plan().issues.end();
    if (isScrambled)
        return;
    for (const Passage& passage : doubledPassages(plan.text()))
        findings.push_back({FindingKind::DoubledText,
                            FindingClass::Doubtful,
                            Words::tr("A passage of %n character(s) stands twice.", nullptr,
                                      static_cast<int>(passage.second.length())),
                            {plan.placeOf(passage.first), plan.placeOf(passage.second)}});
}

} // namespace milepost
