// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "core/base/module.h"

namespace milepost {

using namespace Qt::StringLiterals;

Result<QByteArray> finishedPdf(const QByteArray& painted, const PdfFacts& facts)
{
    const Result<QFunctionPointer> door = moduleFunction(u"milepost_pdf"_s, "milepostFinishPdf");
    if (!door)
        return door.error();
    using Finish = void (*)(const QByteArray*, const PdfFacts*, Result<QByteArray>*);
    Result<QByteArray> bytes = QByteArray();
    reinterpret_cast<Finish> (*door)(&painted, &facts, &bytes);
    return bytes;
}

} // namespace milepost
