// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/base/module.h"

#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

Result<QByteArray> writeWorkbook(const Workbook& workbook)
{
    const Result<ModuleFunction> door = moduleFunction(u"milepost_workbooks"_s, "milepostWriteWorkbook");
    if (!door)
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate(
                         "milepost::Workbook",
                         "The part of Milepost that writes Excel workbooks (milepost_workbooks) cannot be "
                         "loaded. Install Milepost again, or export as CSV."),
                     door.error().detail};
    Result<QByteArray> bytes = QByteArray();
    door->as<void(const Workbook*, Result<QByteArray>*)>()(&workbook, &bytes);
    return bytes;
}

} // namespace milepost
