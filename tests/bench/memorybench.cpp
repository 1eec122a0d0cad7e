// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory a long text takes at most while it is read: the growth of the peak that Linux keeps.
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampletexts.h"

#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kTimes = 100;
constexpr double kBytesBudget = 40.0; // a character

/// Gives freed memory back and makes the present use the peak.
bool forgetPeak()
{
#ifdef __GLIBC__
    malloc_trim(0); // or what was freed before would be used again and not be counted
#endif
    QFile references(u"/proc/self/clear_refs"_s);
    return references.open(QIODevice::WriteOnly) && references.write("5") == 1;
}

} // namespace

bool memory()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    const std::vector<SourceText> texts = sampleDocuments();
    const QString what = u"Peak memory of parsing a long text, a character"_s;
    if (!catalogue || texts.empty()) {
        skip(what, withoutDocuments());
        return true;
    }
    const SourceText text = longText(texts, kTimes, *catalogue);
    const bool forgotten = forgetPeak();
    const std::optional<double> before = memoryStatus("VmRSS");
    if (!before || !forgotten) {
        skip(what, u"this system does not tell the peak of a program's memory"_s);
        return true;
    }
    const Result<ParsedPlan> plan = parsePlan(text, *catalogue);
    const std::optional<double> peak = memoryStatus("VmHWM");
    if (!plan || !peak) {
        skip(what, u"the text could not be read"_s);
        return true;
    }
    report(what, (*peak - *before) / static_cast<double>(text.characters.size()), u"B"_s, kBytesBudget);
    note(u"of it the plan that was read, a character (%1 targets)"_s.arg(plan->targets.size()),
         (memoryStatus("VmRSS").value_or(*before) - *before) / static_cast<double>(text.characters.size()),
         u"B"_s);
    return true;
}

} // namespace milepost::bench
