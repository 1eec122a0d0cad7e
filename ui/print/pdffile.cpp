// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "core/base/module.h"

namespace milepost {

using namespace Qt::StringLiterals;

Result<QByteArray> finishedPdf(const QByteArray& painted, const PdfFacts& facts)
{
    const Result<ModuleFunction> door = moduleFunction(u"milepost_pdf"_s, "milepostFinishPdf");
    if (!door)
        return door.error();
    Result<QByteArray> bytes = QByteArray();
    door->as<void(const QByteArray*, const PdfFacts*, Result<QByteArray>*)>()(&painted, &facts, &bytes);
    return bytes;
}

} // namespace milepost
