// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "core/workspace/tables.h"
#include "ui/print/printdialog.h"
#include "ui/print/sheetexport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Printing)
};

constexpr qreal kPictureWidth = 180; ///< millimetres

/// What the page shows comes first, then whatever else there is to print.
Printables printablesWith(const SheetDocument& document, PaperOrientation orientation,
                          const SheetContext& context)
{
    Printables printables{
        {.id = u"page"_s,
         .name = document.name,
         .document = [document](const SheetContext&, const PrintSelection&) { return document; },
         .orientation = orientation}};
    if (!context.workspace)
        return printables;
    for (Printable& one : standardPrintables(context))
        printables.push_back(std::move(one));
    return printables;
}

PrintOutcome printed(const SheetDocument& document, const PageSetup& setup, QWidget* parent,
                     const SheetContext& context)
{
    const bool isLandscape = setup.paper.width() > setup.paper.height();
    PrintDialog dialog(printablesWith(document,
                                      isLandscape ? PaperOrientation::Landscape : PaperOrientation::Portrait,
                                      context),
                       context, parent);
    dialog.exec();
    return dialog.outcome();
}

Result<QStringList> exportWorkbook(const WorkbookMaker& workbook, const QString& path)
{
    const Result<QByteArray> bytes = workbook();
    if (!bytes)
        return bytes.error();
    const Result<void> written = writeFile(path, *bytes);
    return written ? Result<QStringList>(QStringList{path}) : Result<QStringList>(written.error());
}

/// The tables of a document one after the other, an empty line between; empty without a table.
QByteArray tablesOf(const SheetDocument& document)
{
    QStringList tables;
    for (const SheetBlock& block : document.blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block))
            tables.append(toCommaSeparated(table->content));
    }
    return tables.join(u"\r\n"_s).toUtf8();
}

Result<QStringList> exportTables(const SheetDocument& document, const QString& path)
{
    const Result<void> written = writeFile(path, marked(tablesOf(document), TableMark::ByteOrder));
    return written ? Result<QStringList>(QStringList{path}) : Result<QStringList>(written.error());
}

PrintOutcome exported(const SheetDocument& document, const SheetDocument& picture, const PageSetup& setup,
                      QWidget* parent, const WorkbookMaker& workbook)
{
    QString name = document.name;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u' ');
    QString kinds = Words::tr("PDF (*.pdf);;SVG picture (*.svg);;PNG picture (*.png)");
    if (workbook)
        kinds += u";;"_s + Words::tr("Excel workbook (*.xlsx)");
    const bool hasTables = !tablesOf(document).isEmpty();
    if (hasTables)
        kinds += u";;"_s + Words::tr("Comma-separated values (*.csv)");
    const QString path =
        QFileDialog::getSaveFileName(parent, Words::tr("Export"), name.simplified() + u".pdf"_s, kinds);
    if (path.isEmpty())
        return {};
    const bool asWorkbook = workbook && path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const Result<QStringList> written =
        asWorkbook ? exportWorkbook(workbook, path) : exportSheet(document, picture, setup, path);
    if (!written)
        return {MessageKind::Error, written.error().message};
    return {MessageKind::Success,
            Words::tr("Written: %1").arg(written->join(Words::tr(", ", "between list items")))};
}

} // namespace

PrintOutcome runPrintDialog(const QString& printable, QWidget* parent, const SheetContext& context)
{
    PrintDialog dialog(standardPrintables(context), context, parent);
    dialog.choose(printable);
    dialog.exec();
    return dialog.outcome();
}

Result<QStringList> exportSheet(const SheetDocument& document, const SheetDocument& picture,
                                const PageSetup& setup, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s) {
        const Result<void> written = writePdf(document, setup, path);
        return written ? Result<QStringList>(QStringList{path}) : Result<QStringList>(written.error());
    }
    if (ending == u"csv"_s && !tablesOf(document).isEmpty())
        return exportTables(document, path);
    if (ending != u"svg"_s && ending != u"png"_s)
        return Error{ErrorCode::InvalidInput,
                     Words::tr("%1: the name must end in .pdf, .svg, .png or, for tables, .csv.").arg(path),
                     {}};
    const PictureFormat format = ending == u"svg"_s ? PictureFormat::Svg : PictureFormat::Png;
    if (picture.blocks.empty())
        return writePages(document, setup, format, path);
    const Result<void> written = writePicture(picture, kPictureWidth, format, path);
    return written ? Result<QStringList>(QStringList{path}) : Result<QStringList>(written.error());
}

PrintOutcome runPrintAction(PrintAction action, const SheetDocument& document, const SheetDocument& picture,
                            const PageSetup& setup, QWidget* parent, const WorkbookMaker& workbook,
                            const SheetContext& context)
{
    switch (action) {
    case PrintAction::Print:
    case PrintAction::Preview:
        return printed(document, setup, parent, context);
    case PrintAction::Export:
        return exported(document, picture, setup, parent, workbook);
    }
    return {};
}

} // namespace milepost
