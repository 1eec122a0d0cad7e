// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of tests/data/grammar: lines with > are a text, lines with = what is to be read in it.
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "core/text/sourcetext.h"
#include "tests/support/paths.h"
#include "tests/support/planlines.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Case
{
    int line = 0;
    QStringList text;
    QStringList figures;
    QStringList measures; ///< compared where the case lists any
};

std::vector<Case> casesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    std::vector<Case> cases;
    int number = 0;
    bool isOpen = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        const bool isText = line.startsWith(u'>');
        if (isText && !isOpen)
            cases.push_back({number, {}, {}, {}});
        isOpen = isText || (isOpen && (line.startsWith(u'=') || line.startsWith(u'*')));
        if (isText)
            cases.back().text.append(line.mid(2));
        else if (line.startsWith(u"= "))
            cases.back().figures.append(line.mid(2));
        else if (line.startsWith(u"* "))
            cases.back().measures.append(line.mid(2));
    }
    return cases;
}

/// A measure in one line: its label and the values and years of its targets.
QStringList measureLines(const ParsedPlan& plan)
{
    QStringList lines;
    for (const Measure& measure : plan.measures) {
        QStringList targets;
        for (const Target& target : plan.targets)
            if (target.measure == measure.id)
                targets.append(u"%1%2 %3"_s.arg(target.value).arg(target.unit).arg(target.year.value_or(0)));
        lines.append(measure.label + u": "_s + targets.join(u", "_s));
    }
    return lines;
}

class GrammarTest : public testing::TestWithParam<const char*>
{};

TEST_P(GrammarTest, readsEverySentenceAsItIsMeant)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    const QString name = QString::fromLatin1(GetParam());
    const std::vector<Case> cases = casesOf(sourceFile(u"tests/data/grammar/%1.cases"_s.arg(name)));
    ASSERT_FALSE(cases.empty());
    for (const Case& row : cases) {
        SourceText source;
        source.characters = row.text.join(u'\n').toStdU32String();
        const Result<ParsedPlan> plan = parsePlan(source, *catalogue);
        ASSERT_TRUE(plan);
        EXPECT_EQ(figureLines(*plan).join(u'\n').toStdString(), row.figures.join(u'\n').toStdString())
            << "at line " << row.line;
        if (!row.measures.isEmpty()) {
            EXPECT_EQ(measureLines(*plan).join(u'\n').toStdString(), row.measures.join(u'\n').toStdString())
                << "at line " << row.line;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Files, GrammarTest,
                         testing::Values("broadband", "indicators", "information", "logistics", "measures",
                                         "more", "news", "paragraphs", "periods", "quantities", "reports",
                                         "rules", "sectors", "sharing", "tables", "traditional"),
                         [](const auto& file) { return std::string(file.param); });

} // namespace
} // namespace milepost
