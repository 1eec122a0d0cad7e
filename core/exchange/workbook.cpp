// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <QCoreApplication>
#include <QLibrary>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using Write = void (*)(const Workbook*, Result<QByteArray>*);

/// The door of the module, which stands beside the program or in the library folder of an installed one.
Write loadWriter(QStringList& complaints)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder : {program, program + u'/' + QStringLiteral(MILEPOST_INSTALLED_MODULES)}) {
        QLibrary library(folder + u"/milepost_workbooks"_s);
        if (const auto write = reinterpret_cast<Write>(library.resolve("milepostWriteWorkbook")))
            return write;
        complaints += library.errorString();
    }
    return nullptr;
}

} // namespace

Result<QByteArray> writeWorkbook(const Workbook& workbook)
{
    QStringList complaints;
    const Write write = loadWriter(complaints);
    if (!write) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate(
                         "milepost::Workbook",
                         "The part of Milepost that writes Excel workbooks (milepost_workbooks) cannot be "
                         "loaded. Install Milepost again, or export as CSV."),
                     complaints.join(u'\n')};
    }
    Result<QByteArray> bytes = QByteArray();
    write(&workbook, &bytes);
    return bytes;
}

} // namespace milepost
