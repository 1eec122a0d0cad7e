// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entryform.h"

#include "core/workspace/scoreboard.h"
#include "core/workspace/valuefile.h"
#include "tests/support/officefiles.h"
#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class EntryFormTest : public OnEngine<WorkspaceFixture>
{
protected:
    EntryFormTest() : m_scoreboard(*m_workspace, m_catalogue, QDate(2018, 12, 31)) {}

    WorkbookSource source() const { return {*m_workspace, m_catalogue, m_scoreboard}; }

    /// The owner in whose form a measure stands.
    FormOwner ownerOf(const QString& local) const
    {
        for (const FormOwner& owner : formOwners(source())) {
            for (const FormLine& line : formLines(source(), owner, m_period)) {
                if (line.measure == measure(local))
                    return owner;
            }
        }
        ADD_FAILURE() << "nobody owns " << local.toStdString();
        return {};
    }

    /// Types into the form's only line of a measure and saves it.
    QString fill(Workbook form, const QString& local, const WorkbookCell& value,
                 const QString& status = {}) const
    {
        for (auto& row : form.sheets.front().rows) {
            const auto* id = row.empty() ? nullptr : std::get_if<QString>(&row[0].content);
            if (id && *id == measure(local).toString()) {
                row[6] = value;
                row[7] = WorkbookCell(status);
            }
        }
        QFile file(m_folder.filePath(u"form.xlsx"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*writeWorkbook(form));
        return file.fileName();
    }

    const IncomingValue& lineOf(const ValueFile& file, const QString& local) const
    {
        const auto line = std::ranges::find_if(
            file.lines, [&](const IncomingValue& one) { return one.entry.measure == measure(local); });
        EXPECT_NE(line, file.lines.end());
        return *line;
    }

    Period m_period{PeriodKind::HalfYear, 2017, 1};
    Scoreboard m_scoreboard;
    QTemporaryDir m_folder;
};

TEST_P(EntryFormTest, everyMeasureStandsInAForm)
{
    QSet<QString> measures;
    for (const FormOwner& owner : formOwners(source())) {
        const std::vector<FormLine> lines = formLines(source(), owner, m_period);
        EXPECT_EQ(static_cast<int>(lines.size()), owner.measures);
        for (const FormLine& line : lines)
            measures.insert(line.measure.toString());
    }
    EXPECT_EQ(measures.size(), m_workspace->plans().front().content.measures.size());
}

TEST_P(EntryFormTest, protectsAllButTheCellsToFillIn)
{
    const Workbook form = entryForm(source(), ownerOf(u"m2"_s), m_period);
    const WorkbookSheet& sheet = form.sheets.front();
    EXPECT_EQ(sheet.protection, WorkbookSheet::Protection::AllButEntries);
    EXPECT_EQ(sheet.widths.front(), 0.0);
    for (size_t column = 0; column < 10; ++column)
        EXPECT_EQ(sheet.rows.at(3).at(column).look == CellLook::Entry, column >= 6) << column;
    ASSERT_EQ(sheet.rules.size(), 2U);
    EXPECT_EQ(sheet.rules[1].choices.size(), 10);
    EXPECT_LE(sheet.rules[1].choices.join(u","_s).size(), 255);
    EXPECT_EQ(form.sheets.back().visibility, WorkbookSheet::Visibility::Hidden);
}

TEST_P(EntryFormTest, aFilledFormSaysWhatItBrings)
{
    const FormOwner owner = ownerOf(u"m2"_s);
    const QString path = fill(entryForm(source(), owner, m_period), u"m2"_s, WorkbookCell(21.5), u"P 快报"_s);
    const Result<ValueFile> file = readValueFile(*m_workspace, m_catalogue, path);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    EXPECT_EQ(static_cast<int>(file->lines.size()), owner.measures);
    const IncomingValue& line = lineOf(*file, u"m2"_s);
    EXPECT_EQ(line.state, IncomingState::New) << line.reason.toStdString();
    EXPECT_EQ(line.entry.value, 21.5);
    EXPECT_EQ(line.entry.period, m_period);
    EXPECT_EQ(line.entry.status, ObservationStatus::Provisional);
    EXPECT_GE(line.line, 4);
    EXPECT_EQ(file->count(IncomingState::LeftEmpty), owner.measures - 1);
    ASSERT_TRUE(m_workspace->takeValues(*file));
    EXPECT_EQ(m_workspace->observations(measure(u"m2"_s)).front().value, 21.5);
}

TEST_P(EntryFormTest, textsAreUnderstoodOrRefusedWithTheirLine)
{
    const Workbook form = entryForm(source(), ownerOf(u"m2"_s), m_period);
    Result<ValueFile> file = readValueFile(*m_workspace, m_catalogue, fill(form, u"m2"_s, u"１２００"_s));
    ASSERT_TRUE(file);
    EXPECT_EQ(lineOf(*file, u"m2"_s).entry.value, 1200.0);
    file = readValueFile(*m_workspace, m_catalogue, fill(form, u"m2"_s, u"很多"_s));
    ASSERT_TRUE(file);
    EXPECT_EQ(lineOf(*file, u"m2"_s).state, IncomingState::Refused);
    EXPECT_FALSE(lineOf(*file, u"m2"_s).reason.isEmpty());
    file = readValueFile(*m_workspace, m_catalogue, fill(form, u"m2"_s, WorkbookCell(1.0), u"随便"_s));
    ASSERT_TRUE(file);
    EXPECT_EQ(lineOf(*file, u"m2"_s).state, IncomingState::Refused);
}

TEST_P(EntryFormTest, whatStandsAlreadyIsInTheFormAndComesBackUnchanged)
{
    ObservationEntry early = entry(u"m2"_s, 2017, 18);
    early.period = m_period;
    early.status = ObservationStatus::Provisional;
    early.source = u"示例来源"_s;
    ASSERT_TRUE(m_workspace->record(std::span(&early, 1)));
    QFile file(m_folder.filePath(u"same.xlsx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*writeWorkbook(entryForm(source(), ownerOf(u"m2"_s), m_period)));
    file.close();
    const Result<ValueFile> back = readValueFile(*m_workspace, m_catalogue, file.fileName());
    ASSERT_TRUE(back);
    EXPECT_EQ(lineOf(*back, u"m2"_s).state, IncomingState::Unchanged);
    EXPECT_EQ(back->incoming(), 0);
}

TEST_P(EntryFormTest, anotherWorkbookIsNoForm)
{
    QFile file(m_folder.filePath(u"x.xlsx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(test::xlsxOf({{u"表"_s, "<row><c r=\"A1\"><v>1</v></c></row>"}}));
    file.close();
    const Result<ValueFile> refused = readValueFile(*m_workspace, m_catalogue, file.fileName());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UnreadableInput);
    EXPECT_TRUE(refused.error().message.contains(u"no entry form"_s));
}

INSTANTIATE_TEST_SUITE_P(On, EntryFormTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
