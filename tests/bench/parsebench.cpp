// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "tests/bench/measurement.h"
#include "tests/support/paths.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kRuns = 21;
constexpr int kLongRuns = 3;
constexpr int kTimesLonger = 100;

std::vector<SourceText> documents()
{
    const QDir folder(realPlansFolder() + u"/plans"_s);
    std::vector<SourceText> texts;
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        Result<SourceText> text = readDocument(folder.filePath(name));
        if (text)
            texts.push_back(std::move(*text));
    }
    return texts;
}

double parseTime(const SourceText& text, const Catalogue& catalogue)
{
    return milliseconds([&] {
        if (!parsePlan(text, catalogue))
            skip(text.name, u"it cannot be parsed"_s);
    });
}

} // namespace

bool parsing()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    const std::vector<SourceText> texts = documents();
    if (!catalogue || texts.empty()) {
        skip(u"Parsing the plans"_s, u"no documents; set MILEPOST_PLANS to the folder that holds plans/"_s);
        return true;
    }
    std::vector<double> together;
    for (int run = 0; run < kRuns; ++run) {
        double sum = 0.0;
        for (const SourceText& text : texts)
            sum += parseTime(text, *catalogue);
        together.push_back(sum);
    }
    report(u"Parsing %1 documents, median of %2"_s.arg(texts.size()).arg(kRuns), median(together), u"ms"_s,
           30.0);

    SourceText once = texts.front();
    once.name = u"all together"_s;
    for (size_t i = 1; i < texts.size(); ++i)
        once.characters += U'\n' + texts[i].characters;
    SourceText longer = once;
    for (int i = 1; i < kTimesLonger; ++i)
        longer.characters += U'\n' + once.characters;
    std::vector<double> shortTimes;
    for (int run = 0; run < kRuns; ++run)
        shortTimes.push_back(parseTime(once, *catalogue));
    std::vector<double> longTimes;
    for (int run = 0; run < kLongRuns; ++run)
        longTimes.push_back(parseTime(longer, *catalogue));
    note(u"Parsing them as one text, median"_s, median(shortTimes), u"ms"_s);
    note(u"Parsing that text %1 times over, median"_s.arg(kTimesLonger), median(longTimes), u"ms"_s);
    report(u"Times the time for %1 times the text"_s.arg(kTimesLonger),
           median(longTimes) / median(shortTimes), u"x"_s, 110.0);
    return true;
}

} // namespace milepost::bench
