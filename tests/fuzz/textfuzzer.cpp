// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/documents/documentformat.h"
#include "core/extract/planparser.h"

#include <cstdint>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const milepost::Result<milepost::Catalogue> catalogue = milepost::Catalogue::load();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)milepost::readDocumentBytes({u"table.csv"_s, u"csv"_s, bytes});
    const milepost::Result<milepost::SourceText> text =
        milepost::readDocumentBytes({u"plan.txt"_s, u"txt"_s, bytes});
    if (text && catalogue)
        (void)milepost::parsePlan(*text, *catalogue);
    return 0;
}
