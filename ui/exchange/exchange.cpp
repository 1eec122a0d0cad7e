// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange.h"

#include "core/base/serveraddress.h"
#include "core/domain/verification.h"
#include "core/workspace/datapackage.h"
#include "core/workspace/entryform.h"
#include "core/workspace/scoreboard.h"
#include "ui/exchange/copytravel.h"
#include "ui/exchange/formdialog.h"
#include "ui/exchange/formsheet.h"
#include "ui/exchange/takedialog.h"
#include "ui/print/printing.h"
#include "ui/progress/periodaxis.h"
#include "ui/undo/takevalues.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QUndoStack>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

WorkbookSource sourceOf(const ViewContext& context)
{
    return {*context.workspace, *context.catalogue, *context.scoreboard};
}

/// The mouse pointer says that it takes a moment.
class Busy
{
public:
    Busy() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QApplication::restoreOverrideCursor(); }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
};

} // namespace

Exchange::Exchange(QWidget* window) : QObject(window), m_window(window), m_copies(new CopyTravel(window))
{
    connect(m_copies, &CopyTravel::messageRaised, this, &Exchange::messageRaised);
}

void Exchange::setContext(const ViewContext& context)
{
    m_context = context;
    m_copies->setContext(context);
}

bool Exchange::isBusy() const
{
    return m_copies->isBusy();
}

void Exchange::run(ExchangeAction action)
{
    if (!m_context.workspace)
        return;
    const QString csv = tr("Tables (*.csv)");
    switch (action) {
    case ExchangeAction::ExportWorkbook:
        return exportWorkbook(saveName(tr("Export a workbook"), u".xlsx"_s, tr("Excel workbooks (*.xlsx)")));
    case ExchangeAction::ExportTable:
        return exportTable(saveName(tr("Export the values"), u".csv"_s, csv), TableMark::ByteOrder);
    case ExchangeAction::ExportPlainTable:
        return exportTable(saveName(tr("Export the values"), u".csv"_s, csv), TableMark::None);
    case ExchangeAction::ExportChanges:
        return exportChanges(saveName(tr("Export the changes"), u" audit.csv"_s, csv));
    case ExchangeAction::ExportPackage:
        return exportPackage(
            QFileDialog::getExistingDirectory(m_window, tr("A folder for the data package")));
    case ExchangeAction::MakeForms:
        return makeForms();
    case ExchangeAction::TakeValues: {
        const QString path = QFileDialog::getOpenFileName(m_window, tr("Take in values"), QString(),
                                                          tr("Entry forms and tables (*.xlsx *.csv)"));
        if (!path.isEmpty())
            takeValues(path);
        return;
    }
    case ExchangeAction::TakeCopy:
        return m_copies->takeAlong();
    case ExchangeAction::BringBack:
        return m_copies->bringBack();
    case ExchangeAction::CheckHistory:
        return checkHistory();
    }
}

QString Exchange::saveName(const QString& title, const QString& ending, const QString& kinds) const
{
    const QString name = workspaceName(m_context.workspace->path()) + ending;
    return QFileDialog::getSaveFileName(m_window, title, name, kinds);
}

void Exchange::tell(const Result<void>& done, const QString& path)
{
    if (done)
        emit messageRaised(MessageKind::Success, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        emit messageRaised(MessageKind::Error, done.error().message);
}

void Exchange::exportWorkbook(const QString& path)
{
    if (path.isEmpty())
        return;
    const Busy busy;
    const Result<QByteArray> bytes = writeWorkbook(workspaceWorkbook(sourceOf(m_context)));
    tell(bytes ? writeFile(path, *bytes) : Result<void>(bytes.error()), path);
}

void Exchange::exportTable(const QString& path, TableMark mark)
{
    if (path.isEmpty())
        return;
    const Busy busy;
    tell(writeFile(path, marked(observationsCsv(*m_context.workspace), mark)), path);
}

void Exchange::exportPackage(const QString& folder)
{
    if (folder.isEmpty())
        return;
    const Busy busy;
    tell(writeDataPackage(*m_context.workspace, folder), folder);
}

void Exchange::exportChanges(const QString& path)
{
    if (path.isEmpty())
        return;
    const Busy busy;
    const Result<QByteArray> table = m_context.workspace->auditCsv();
    tell(table ? writeFile(path, marked(*table, TableMark::ByteOrder)) : Result<void>(table.error()), path);
}

void Exchange::makeForms()
{
    const WorkbookSource source = sourceOf(m_context);
    FormDialog dialog(formOwners(source), lastEnded(PeriodKind::HalfYear, m_context.asOf), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.way() == FormDialog::Way::Paper) {
        const PrintOutcome outcome =
            runPrintAction(PrintAction::Print, formSheet(source, dialog.owners(), dialog.period()), {},
                           PageSetup::official(PaperSize::A4, PaperOrientation::Landscape), m_window, {},
                           sheetContext(m_context));
        if (!outcome.sentence.isEmpty())
            emit messageRaised(outcome.kind, outcome.sentence);
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("A folder for the forms"));
    if (folder.isEmpty())
        return;
    const Busy busy;
    for (const FormOwner& owner : dialog.owners()) {
        const Result<QByteArray> bytes = writeWorkbook(entryForm(source, owner, dialog.period()));
        const QString path = QDir(folder).filePath(formName(owner, dialog.period()) + u".xlsx"_s);
        const Result<void> done = bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
        if (!done)
            return tell(done, path);
    }
    emit messageRaised(MessageKind::Success,
                       tr("%n form(s) written to %1", nullptr, static_cast<int>(dialog.owners().size()))
                           .arg(QDir::toNativeSeparators(folder)));
}

bool Exchange::takeValues(const QString& path)
{
    Workspace& workspace = *m_context.workspace;
    const Result<ValueFile> file = [&] {
        const Busy busy;
        return readValueFile(workspace, *m_context.catalogue, path);
    }();
    if (!file) {
        emit messageRaised(MessageKind::Error, file.error().message);
        return false;
    }
    TakeDialog dialog(*file, workspace, m_window);
    // The command may report long after the dialog has gone: a later undo can fail, too.
    const auto failed = std::make_shared<bool>(false);
    const auto report = [self = QPointer(this), failed](const Error& error) {
        *failed = true;
        const bool stopped = error.code == ErrorCode::Cancelled;
        if (self)
            emit self->messageRaised(stopped ? MessageKind::Information : MessageKind::Error, error.message);
    };
    connect(&dialog, &TakeDialog::takeRequested, &dialog, [&] {
        pushUnlessIdle(*m_context.undoStack, std::make_unique<TakeValues>(workspace, *file, &dialog, report));
        dialog.done(QDialog::Accepted);
    });
    const bool taken = dialog.exec() == QDialog::Accepted && !*failed;
    if (taken) {
        emit messageRaised(
            MessageKind::Success,
            tr("%n value(s) taken from “%1”.", nullptr, static_cast<int>(file->incoming())).arg(file->name));
    }
    return taken;
}

void Exchange::checkHistory()
{
    const Result<Verification> found = [&] {
        const Busy busy;
        return m_context.workspace->verify();
    }();
    if (!found) {
        emit messageRaised(MessageKind::Error, found.error().message);
        return;
    }
    emit messageRaised(found->isSound() ? MessageKind::Success : MessageKind::Error,
                       wordsFor(*found).join(u' '));
}

} // namespace milepost
