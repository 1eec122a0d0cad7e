// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"
#include "core/exchange/workbooks/charts.h"
#include "core/exchange/workbooks/formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 32'767;
constexpr qsizetype kLongestName = 31;
constexpr double kLargest = 1e15;
constexpr double kMargin = 0.5; ///< inches

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Workbook)
};

/// A name a spreadsheet takes, unlike those before it.
QString sheetName(const QString& wanted, QSet<QString>& taken)
{
    QString name = wanted;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    name = name.simplified().left(kLongestName);
    if (name.isEmpty())
        name = u"1"_s;
    for (int number = 2; taken.contains(name.toLower()); ++number) {
        const QString ending = u" (%1)"_s.arg(number);
        name = name.left(kLongestName - ending.size()) + ending;
    }
    taken.insert(name.toLower());
    return name;
}

/// Puts one sheet's description into the library's.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook* book, WorkbookFormats& formats, const QString& name)
        : m_book(book), m_formats(formats), m_name(name),
          m_sheet(workbook_add_worksheet(book, name.toUtf8().constData()))
    {}

    void write(const WorkbookSheet& sheet)
    {
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            for (size_t column = 0; column < sheet.rows[row].size(); ++column)
                writeCell(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                          sheet.rows[row][column]);
        }
        setColumns(sheet);
        setPage(sheet);
        for (const CellRule& rule : sheet.rules)
            addRule(rule);
        for (const WorkbookChart& chart : sheet.charts)
            addChart(m_book, m_sheet, m_name, chart);
        if (sheet.visibility == WorkbookSheet::Visibility::Hidden)
            worksheet_hide(m_sheet);
        if (sheet.protection == WorkbookSheet::Protection::AllButEntries) {
            lxw_protection allowed = {};
            allowed.format_columns = LXW_TRUE;
            allowed.format_rows = LXW_TRUE;
            worksheet_protect(m_sheet, nullptr, &allowed);
        }
    }

private:
    void writeCell(lxw_row_t row, lxw_col_t column, const WorkbookCell& cell)
    {
        if (const auto* text = std::get_if<QString>(&cell.content))
            worksheet_write_string(m_sheet, row, column, text->left(kLongestText).toUtf8().constData(),
                                   m_formats.text(cell.look));
        else if (const auto* number = std::get_if<double>(&cell.content))
            worksheet_write_number(m_sheet, row, column, *number, m_formats.number(cell.look, *number));
        else if (cell.look != CellLook::Body)
            worksheet_write_blank(m_sheet, row, column, m_formats.text(cell.look));
    }

    void setColumns(const WorkbookSheet& sheet)
    {
        for (size_t at = 0; at < sheet.widths.size(); ++at) {
            const auto column = static_cast<lxw_col_t>(at);
            lxw_row_col_options options = {};
            options.hidden = sheet.widths[at] <= 0.0 ? LXW_TRUE : LXW_FALSE;
            worksheet_set_column_opt(m_sheet, column, column, sheet.widths[at], nullptr, &options);
        }
        if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
            worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(sheet.frozenRows),
                                   static_cast<lxw_col_t>(sheet.frozenColumns));
        if (sheet.filterRow >= 0 && !sheet.rows.empty())
            worksheet_autofilter(m_sheet, static_cast<lxw_row_t>(sheet.filterRow), 0,
                                 static_cast<lxw_row_t>(sheet.rows.size() - 1),
                                 static_cast<lxw_col_t>(sheet.widths.size() - 1));
    }

    /// A4, all columns on one page's width, the heads on every page, the page's number at its foot.
    void setPage(const WorkbookSheet& sheet)
    {
        constexpr uint8_t kA4 = 9;
        worksheet_set_paper(m_sheet, kA4);
        if (sheet.orientation == WorkbookSheet::Orientation::Landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, kMargin, kMargin, 2 * kMargin, 2 * kMargin);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        if (sheet.frozenRows > 0)
            worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(sheet.frozenRows - 1));
        worksheet_set_footer(m_sheet, "&C— &P / &N —");
    }

    void addRule(const CellRule& rule)
    {
        QByteArrayList choices;
        std::vector<char*> list;
        for (const QString& choice : rule.choices)
            choices.append(choice.toUtf8());
        for (QByteArray& choice : choices)
            list.push_back(choice.data());
        list.push_back(nullptr);
        QByteArray title = rule.title.toUtf8();
        QByteArray hint = rule.hint.toUtf8();
        QByteArray refusal = rule.refusal.toUtf8();
        lxw_data_validation validation = {};
        if (rule.kind == CellRule::Kind::List) {
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            validation.value_list = list.data();
        } else {
            validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
            validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            validation.minimum_number = -kLargest;
            validation.maximum_number = kLargest;
            validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        }
        validation.ignore_blank = LXW_VALIDATION_ON;
        validation.input_title = title.data();
        validation.input_message = hint.data();
        validation.error_message = refusal.data();
        worksheet_data_validation_range(m_sheet, static_cast<lxw_row_t>(rule.cells.firstRow),
                                        static_cast<lxw_col_t>(rule.cells.firstColumn),
                                        static_cast<lxw_row_t>(rule.cells.lastRow),
                                        static_cast<lxw_col_t>(rule.cells.lastColumn), &validation);
    }

    lxw_workbook* m_book;
    WorkbookFormats& m_formats;
    QString m_name;
    lxw_worksheet* m_sheet;
};

Error notWritten(const QString& detail)
{
    return {ErrorCode::Storage,
            Words::tr("The workbook could not be written. Check the free space for temporary files."),
            detail};
}

Result<QByteArray> written(const Workbook& workbook)
{
    // The library writes files only, into a folder nobody else sees.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.errorString());
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = temporary.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return notWritten(path);
    QByteArray title = workbook.title.toUtf8();
    QByteArray program("Milepost");
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.company = program.data();
    workbook_set_properties(book, &properties);
    WorkbookFormats formats(book);
    QSet<QString> names;
    for (const WorkbookSheet& sheet : workbook.sheets)
        SheetWriter(book, formats, sheetName(sheet.name, names)).write(sheet);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return withMarkers(file.readAll());
}

} // namespace
} // namespace milepost

/// The module's only door; see writeWorkbook().
extern "C" Q_DECL_EXPORT void milepostWriteWorkbook(const milepost::Workbook* workbook,
                                                    milepost::Result<QByteArray>* bytes)
{
    *bytes = milepost::written(*workbook);
}
