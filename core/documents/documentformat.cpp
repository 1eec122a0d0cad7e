// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentformat.h"

#include "core/documents/docx.h"
#include "core/documents/html.h"
#include "core/documents/legacyoffice.h"
#include "core/documents/pdf.h"
#include "core/documents/plaintext.h"
#include "core/documents/spreadsheet.h"
#include "core/documents/unreadableformat.h"
#include "core/documents/ziparchive.h"

#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

bool isDocx(const DocumentInput& input)
{
    return packageKind(input.bytes) == PackageKind::WordDocument;
}

bool isXlsx(const DocumentInput& input)
{
    return packageKind(input.bytes) == PackageKind::Spreadsheet;
}

bool isHtml(const DocumentInput& input)
{
    const bool named = input.suffix == u"html" || input.suffix == u"htm" || input.suffix == u"xhtml" ||
                       input.suffix == u"shtml";
    return looksLikeHtml(input.bytes) || (named && input.bytes.contains('<'));
}

bool isCsv(const DocumentInput& input)
{
    return input.suffix == u"csv" || input.suffix == u"tsv";
}

bool isAnything(const DocumentInput&)
{
    return true;
}

constexpr std::array kFormats{
    DocumentFormat{u"pdf", u"pdf", isPdf, readPdf},
    DocumentFormat{u"docx", u"docx docm dotx", isDocx, readDocx},
    DocumentFormat{u"xlsx", u"xlsx xlsm", isXlsx, readXlsx},
    DocumentFormat{u"office", u"doc wps rtf odt xls et ods", isLegacyOffice, readLegacyOffice},
    DocumentFormat{u"unreadable", u"", isUnreadable, refuseUnreadable},
    DocumentFormat{u"html", u"html htm xhtml shtml", isHtml, readHtml},
    DocumentFormat{u"csv", u"csv tsv", isCsv, readCsv, true},
    DocumentFormat{u"txt", u"txt text md", isAnything, readPlainText, true},
};

} // namespace

std::span<const DocumentFormat> documentFormats()
{
    return kFormats;
}

} // namespace milepost
