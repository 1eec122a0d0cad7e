// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"
#include "tests/support/paths.h"
#include "ui/progress/cellblock.h"
#include "ui/progress/drafts.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/workmodel.h"

#include <QTemporaryDir>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kRows = 500;
constexpr int kColumns = 10;
constexpr double kBudget = 1000.0;

/// What Excel would put on the clipboard: grouped digits, in months that rise gently.
QString clipboardText()
{
    CellBlock block;
    for (int row = 0; row < kRows; ++row) {
        QStringList& line = block.emplace_back();
        for (int column = 0; column < kColumns; ++column)
            line.append(u"1,%1.5"_s.arg(200 + column * 3 + row % 7));
    }
    return writeCellBlock(block);
}

std::vector<SheetModel::CellText> placed(const SheetModel& model, const CellBlock& block)
{
    std::vector<SheetModel::CellText> texts;
    size_t line = 0;
    const int first = model.columnOf(Period(PeriodKind::Month, 2017, 1));
    for (int row = 0; row < model.rowCount() && line < block.size(); ++row) {
        if (!model.measureAt(row))
            continue;
        for (int column = 0; column < kColumns; ++column)
            texts.emplace_back(model.index(row, first + column), block[line].at(column));
        ++line;
    }
    return texts;
}

} // namespace

bool pasting()
{
    const QString what = u"Pasting 5,000 cells until they are on the disk"_s;
    const Result<Catalogue> catalogue = Catalogue::load();
    const QTemporaryDir folder(builtFile(u"bench-XXXXXX"_s));
    const SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace =
        catalogue ? Workspace::open(folder.filePath(u"paste.milepost"_s), Workspace::OpenMode::CreateIfAbsent,
                                    *catalogue, clock)
                  : catalogue.error();
    if (!workspace || !fill(**workspace, *catalogue, 5, kRows / 5)) {
        skip(what, u"no database can be made in the build folder"_s);
        return false;
    }
    (*workspace)->setAuthor(u"bench"_s);
    Scoreboard scoreboard(**workspace, *catalogue, QDate(2017, 12, 31));
    MeasureRows rows = measureRows(**workspace, *catalogue, scoreboard);
    QUndoStack stack;
    ViewContext context;
    context.workspace = workspace->get();
    context.catalogue = &*catalogue;
    context.scoreboard = &scoreboard;
    context.rows = &rows;
    context.undoStack = &stack;
    context.asOf = QDate(2017, 12, 31);
    Drafts drafts;
    SheetModel model(drafts);
    WorkModel work(drafts);
    drafts.setSheets(model, work);
    drafts.setWorkspace(workspace->get());
    model.reload(context, PeriodKind::Month);
    QObject::connect(workspace->get(), &Workspace::observationsChanged, &model,
                     [&](const QList<MeasureId>& measures) {
                         scoreboard.refresh(measures);
                         model.refresh(measures);
                     });
    const QString text = clipboardText();
    CellChanges changes;
    const double shown =
        milliseconds([&] { changes = model.changesFor(placed(model, readCellBlock(text))); });
    int open = 0;
    const double pasted = milliseconds([&] { open = model.apply(changes, u"bench"_s); });
    if (changes.size() != size_t{kRows} * kColumns || open > 0 || stack.count() != 1) {
        skip(what, u"%1 of %2 cells could not be pasted"_s.arg(open).arg(changes.size()));
        return false;
    }
    note(u"Showing what the paste will change"_s, shown, u"ms"_s);
    report(what, shown + pasted, u"ms"_s, kBudget);
    return true;
}

} // namespace milepost::bench
