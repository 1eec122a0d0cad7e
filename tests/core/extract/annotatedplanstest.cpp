// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <map>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

QDir annotatedPlans()
{
    return QDir(realPlansFolder());
}

std::vector<QJsonObject> rowsOf(const QString& path)
{
    QFile file(path);
    std::vector<QJsonObject> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.trimmed().isEmpty())
            rows.push_back(QJsonDocument::fromJson(line).object());
    return rows;
}

TextSpan spanOf(const QJsonObject& row)
{
    const qsizetype start = row["pos"_L1].toInt();
    return {start, start + row["num"_L1].toString().size()};
}

bool standsAt(const Target& target, const TextSpan& span)
{
    const auto overlaps = [&](const TextSpan& place) { return place.overlaps(span); };
    return overlaps(target.number) || std::any_of(target.repeats.begin(), target.repeats.end(), overlaps);
}

bool sameSubject(const QString& annotated, const QString& read)
{
    return annotated == read || (std::min(annotated.size(), read.size()) >= 2 &&
                                 (annotated.contains(read) || read.contains(annotated)));
}

bool sameFields(const QJsonObject& row, const Target& target)
{
    const bool sameYear = row.contains("year_note"_L1) || row["year"_L1].toInt() == target.year.value_or(0);
    bool subject = sameSubject(row["subject"_L1].toString(), target.subject);
    for (const QJsonValue& other : row["subject_alt"_L1].toArray())
        subject = subject || sameSubject(other.toString(), target.subject);
    return row["value"_L1].toDouble() == target.value &&
           row["value_max"_L1].toDouble() == target.valueMax.value_or(0) &&
           row["unit"_L1].toString() == target.unit && row["bound"_L1].toString() == toString(target.bound) &&
           row["change"_L1].toString(u"none"_s) == toString(target.change) && sameYear && subject;
}

struct Score
{
    qsizetype annotated = 0;
    qsizetype read = 0;
    qsizetype found = 0;
    qsizetype whole = 0;
    qsizetype told = 0;      ///< rules and facts annotated
    qsizetype toldRight = 0; ///< … and read as such

    double f1() const { return read + annotated == 0 ? 1.0 : 2.0 * double(found) / double(read + annotated); }
    double wholeF1() const
    {
        return read + annotated == 0 ? 1.0 : 2.0 * double(whole) / double(read + annotated);
    }
};

void addTargets(Score& score, const std::vector<QJsonObject>& rows, const ParsedPlan& plan)
{
    std::map<int, std::vector<const QJsonObject*>> groups; // by the row that the others repeat
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i]["kind"_L1].toString() == u"target" && !rows[i]["unsure"_L1].toBool())
            groups[rows[i]["dup_of"_L1].toInt(static_cast<int>(i))].push_back(&rows[i]);
    score.annotated += static_cast<qsizetype>(groups.size());
    for (const Target& target : plan.targets) {
        const auto stands = [&](const QJsonObject* row) { return standsAt(target, spanOf(*row)); };
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& entry) {
            return std::any_of(entry.second.begin(), entry.second.end(), stands);
        });
        const bool unsure = std::any_of(rows.begin(), rows.end(), [&](const QJsonObject& row) {
            return row["unsure"_L1].toBool() && standsAt(target, spanOf(row));
        });
        if (group == groups.end() && unsure)
            continue;
        ++score.read;
        if (group == groups.end())
            continue;
        ++score.found;
        score.whole += std::any_of(group->second.begin(), group->second.end(),
                                   [&](const QJsonObject* row) { return sameFields(*row, target); });
        groups.erase(group);
    }
}

void addFigures(Score& score, const std::vector<QJsonObject>& rows, const ParsedPlan& plan)
{
    for (const QJsonObject& row : rows) {
        const QString kind = row["kind"_L1].toString();
        if (kind == u"target" || row["unsure"_L1].toBool())
            continue;
        ++score.told;
        score.toldRight += std::any_of(plan.figures.begin(), plan.figures.end(), [&](const Figure& figure) {
            return toString(figure.kind) == kind && figure.number.overlaps(spanOf(row));
        });
    }
}

/// The score over every document of `texts` that `annotations` has rows for.
Score scoreOf(const QDir& texts, const QDir& annotations)
{
    const Catalogue catalogue = *Catalogue::load();
    Score score;
    for (const QString& name : annotations.entryList({u"*.jsonl"_s})) {
        const QString text = texts.filePath(name.chopped(6) + u".txt"_s);
        const auto document = readDocument(text);
        EXPECT_TRUE(document) << text.toStdString();
        if (!document)
            continue;
        const auto plan = parsePlan(*document, catalogue);
        const auto rows = rowsOf(annotations.filePath(name));
        addTargets(score, rows, *plan);
        addFigures(score, rows, *plan);
    }
    return score;
}

TEST(AnnotatedPlans, AreReadAsAnnotated)
{
    const QDir shared = annotatedPlans();
    if (!shared.exists(u"gold"_s))
        GTEST_SKIP() << "The annotated plans are not present (set MILEPOST_PLANS to their folder).";
    const Score score = scoreOf(QDir(shared.filePath(u"plans"_s)), QDir(shared.filePath(u"gold"_s)));
    EXPECT_GE(score.f1(), 0.995);
    EXPECT_GE(score.wholeF1(), 0.98);
    EXPECT_EQ(score.toldRight, score.told);
}

TEST(AnnotatedPlans, HoldOtherTextsThatAreReadAsWell)
{
    const QDir shared = annotatedPlans();
    if (!shared.exists(u"plans-other"_s))
        GTEST_SKIP() << "The other annotated texts are not present (set MILEPOST_PLANS to their folder).";
    const QDir others(shared.filePath(u"plans-other"_s));
    const Score score = scoreOf(others, others);
    EXPECT_GE(score.f1(), 0.95);
    EXPECT_GE(score.wholeF1(), 0.88);
    EXPECT_GE(double(score.toldRight), 0.95 * double(score.told));
}

} // namespace
