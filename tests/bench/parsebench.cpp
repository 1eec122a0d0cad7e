// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "core/text/characters.h"
#include "core/text/encoding.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampletexts.h"

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kRuns = 21;
constexpr int kLongRuns = 5;
constexpr int kTimes = 10; // long enough to leave the processor's caches
constexpr int kTimesLonger = 100;

constexpr double kTogetherBudget = 12.0;     // ms
constexpr double kLinearBudget = 11.0;       // times the time, for ten times the text
constexpr double kMillionCharacters = 125.0; // ms a million characters: eight millions a second
constexpr double kBareBudget = 12.0;         // times the time of decoding and normalising alone

double parseTime(const SourceText& text, const Catalogue& catalogue)
{
    return processorMilliseconds([&] {
        if (!parsePlan(text, catalogue))
            skip(text.name, u"it cannot be parsed"_s);
    });
}

template <class Work>
double medianOf(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(work());
    return median(times);
}

/// The same text from its bytes to normalised characters, and no further.
double bareTime(const QByteArray& bytes)
{
    size_t size = 0;
    const double time = processorMilliseconds([&] {
        const DecodedText decoded = decodeText(bytes, TextEncoding::Utf8);
        size = normalised(decoded.characters).size();
    });
    return size > 0 ? time : 0.0;
}

} // namespace

bool parsing()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    const std::vector<SourceText> texts = sampleDocuments();
    if (!catalogue || texts.empty()) {
        skip(u"Parsing the plans"_s, withoutDocuments());
        return true;
    }
    const double together = medianOf(kRuns, [&] {
        double sum = 0.0;
        for (const SourceText& text : texts)
            sum += parseTime(text, *catalogue);
        return sum;
    });
    report(u"Parsing %1 documents, median of %2"_s.arg(texts.size()).arg(kRuns), together, u"ms"_s,
           kTogetherBudget);

    const SourceText shorter = longText(texts, kTimes, *catalogue);
    const SourceText longer = longText(texts, kTimesLonger, *catalogue);
    const double shortTime = medianOf(kLongRuns, [&] { return parseTime(shorter, *catalogue); });
    const double longTime = medianOf(kLongRuns, [&] { return parseTime(longer, *catalogue); });
    const double millions = static_cast<double>(longer.characters.size()) / 1e6;
    note(u"Parsing a text of %1 million characters"_s.arg(millions, 0, 'f', 1), longTime, u"ms"_s);
    report(u"A million characters of it"_s, longTime / millions, u"ms"_s, kMillionCharacters);
    report(u"Times the time for %1 times the text"_s.arg(kTimesLonger / kTimes), longTime / shortTime, u"x"_s,
           kLinearBudget);

    const QByteArray bytes = QString::fromStdU32String(longer.characters).toUtf8();
    const double bare = medianOf(kLongRuns, [&] { return bareTime(bytes); });
    note(u"Decoding and normalising it, and no more"_s, bare, u"ms"_s);
    report(u"Times that time for the whole way, from bytes to plan"_s, (bare + longTime) / bare, u"x"_s,
           kBareBudget);
    return true;
}

} // namespace milepost::bench
