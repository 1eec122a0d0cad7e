// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same texts through Microsoft's Recognizers-Text, which runs on node: speed and targets found, side by
// side. MILEPOST_PEERS names the node_modules folder it is installed in; tests/bench/run sees to that.
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampletexts.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kRuns = 21;
constexpr int kPeerTimeout = 10 * 60 * 1000;

struct Found
{
    double milliseconds = 0.0;
    int targets = 0;             ///< annotated
    int numbersOfTargets = 0;    ///< of them with their number recognised
    int quantitiesOfTargets = 0; ///< … with its unit
};

/// Where the annotated targets of a document have their numbers.
QList<qsizetype> annotatedTargets(const QString& name)
{
    QFile file(realPlansFolder() + u"/gold/"_s + QString(name).replace(u".txt"_s, u".jsonl"_s));
    QList<qsizetype> places;
    if (!file.open(QIODevice::ReadOnly))
        return places;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row.value("kind"_L1).toString() == u"target")
            places.append(row.value("pos"_L1).toInteger());
    }
    return places;
}

Found milepost(const std::vector<SourceText>& texts, const Catalogue& catalogue)
{
    Found found;
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run)
        times.push_back(processorMilliseconds([&] {
            for (const SourceText& text : texts)
                found.numbersOfTargets += parsePlan(text, catalogue).isOk() ? 0 : 1;
        }));
    found.milliseconds = median(times);
    found.numbersOfTargets = 0;
    for (const SourceText& text : texts) {
        const Result<ParsedPlan> plan = parsePlan(text, catalogue);
        QSet<qsizetype> starts;
        for (const Target& target : plan ? plan->targets : std::vector<Target>()) {
            starts.insert(target.number.start);
            for (const TextSpan& repeat : target.repeats)
                starts.insert(repeat.start);
        }
        for (const qsizetype place : annotatedTargets(text.name)) {
            ++found.targets;
            found.numbersOfTargets += starts.contains(place) ? 1 : 0;
        }
    }
    found.quantitiesOfTargets = found.numbersOfTargets;
    return found;
}

/// What the peer prints; nothing when it cannot run.
std::optional<Found> recognizers(const QString& node, const QString& modules)
{
    QStringList arguments{sourceFile(u"tests/bench/peers/recognizers.js"_s), modules, u"1"_s};
    const QDir folder(realPlansFolder() + u"/plans"_s);
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        arguments.append(folder.filePath(name));
    QProcess process;
    process.start(node, arguments);
    if (!process.waitForFinished(kPeerTimeout) || process.exitCode() != 0)
        return std::nullopt;
    const QJsonObject totals = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (totals.isEmpty())
        return std::nullopt;
    return Found{totals.value("milliseconds"_L1).toDouble(), totals.value("targets"_L1).toInt(),
                 totals.value("numbersOfTargets"_L1).toInt(), totals.value("quantitiesOfTargets"_L1).toInt()};
}

void noteShare(const QString& what, int part, int whole)
{
    note(what, whole > 0 ? 100.0 * part / whole : 0.0, u"%"_s);
}

} // namespace

bool peer()
{
    const QString what = u"Recognizers-Text over the same documents"_s;
    const Result<Catalogue> catalogue = Catalogue::load();
    const std::vector<SourceText> texts = sampleDocuments();
    const QString modules = qEnvironmentVariable("MILEPOST_PEERS");
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (!catalogue || texts.empty()) {
        skip(what, withoutDocuments());
        return true;
    }
    if (modules.isEmpty() || node.isEmpty()) {
        skip(what, u"it is not installed; it needs node, npm and a package registry"_s);
        return true;
    }
    const Found ours = milepost(texts, *catalogue);
    const std::optional<Found> theirs = recognizers(node, modules);
    note(u"Milepost: whole plans out of %1 documents"_s.arg(texts.size()), ours.milliseconds, u"ms"_s);
    noteShare(u"Milepost: annotated targets found, with unit and date"_s, ours.quantitiesOfTargets,
              ours.targets);
    if (!theirs) {
        skip(what, u"it did not run to its end"_s);
        return true;
    }
    note(u"Recognizers-Text: numbers, currencies, dimensions, percentages"_s, theirs->milliseconds, u"ms"_s);
    noteShare(u"Recognizers-Text: annotated targets whose number it recognises"_s, theirs->numbersOfTargets,
              theirs->targets);
    noteShare(u"Recognizers-Text: … recognised with a unit or as a percentage"_s, theirs->quantitiesOfTargets,
              theirs->targets);
    report(u"Milepost's time as a share of that of Recognizers-Text"_s,
           100.0 * ours.milliseconds / theirs->milliseconds, u"%"_s, 100.0);
    return true;
}

} // namespace milepost::bench
