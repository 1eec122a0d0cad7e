// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The deliverables of two real plans against the clauses that were annotated by reading them.
#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"
#include "tests/support/realplans.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Annotated
{
    TextSpan clause;
    int year = 0;
};

std::vector<Annotated> annotatedClauses(const QString& name)
{
    QFile file(sourceFile(u"tests/data/deliverables/%1.jsonl"_s.arg(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Annotated> clauses;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (!row.isEmpty())
            clauses.push_back(
                {{row["start"_L1].toInteger(), row["end"_L1].toInteger()}, row["year"_L1].toInt()});
    }
    return clauses;
}

bool isSame(const Annotated& annotated, const Deliverable& read)
{
    return read.year == annotated.year && read.clause.overlaps(annotated.clause);
}

class AnnotatedDeliverables : public testing::TestWithParam<const char*>
{};

TEST_P(AnnotatedDeliverables, AreFoundWithTheirYears)
{
    if (!realPlansPresent())
        GTEST_SKIP()
            << "The real documents are not here; set MILEPOST_PLANS to the folder that holds plans/.";
    const QString name = QString::fromLatin1(GetParam());
    const Result<Catalogue> catalogue = Catalogue::load();
    const Result<SourceText> text = readDocument(realPlan(name));
    ASSERT_TRUE(catalogue && text);
    const Result<ParsedPlan> plan = parsePlan(*text, *catalogue);
    ASSERT_TRUE(plan);
    const std::vector<Annotated> annotated = annotatedClauses(name);
    ASSERT_FALSE(annotated.empty());
    const auto right = std::ranges::count_if(plan->deliverables, [&](const Deliverable& read) {
        return std::ranges::any_of(annotated, [&](const Annotated& row) { return isSame(row, read); });
    });
    const auto found = std::ranges::count_if(annotated, [&](const Annotated& row) {
        return std::ranges::any_of(plan->deliverables,
                                   [&](const Deliverable& read) { return isSame(row, read); });
    });
    EXPECT_GE(double(right), 0.9 * double(plan->deliverables.size()));
    EXPECT_GE(double(found), 0.9 * double(annotated.size()));
    for (const Deliverable& read : plan->deliverables)
        EXPECT_LE(read.name.size(), 40) << read.name.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Plans, AnnotatedDeliverables, testing::Values("guizhou", "hainan"),
                         [](const auto& plan) { return std::string(plan.param); });

} // namespace
} // namespace milepost
