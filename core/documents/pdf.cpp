// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf.h"

#include "core/documents/pdflayout.h"
#include "core/documents/readermodule.h"
#include "core/domain/issuewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// The mark of a PDF may stand behind some rubbish.
constexpr qsizetype kHead = 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

struct Characters
{
    qsizetype all = 0;
    qsizetype unreadable = 0;
};

/// Fonts without a table of characters give private or replacement characters.
Characters countCharacters(const std::vector<PdfPage>& pages)
{
    Characters count;
    for (const PdfPage& page : pages)
        for (const PdfWord& word : page.words) {
            count.all += word.text.size();
            count.unreadable += std::count_if(word.text.begin(), word.text.end(), [](QChar c) {
                return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse;
            });
        }
    return count;
}

} // namespace

bool isPdf(const DocumentInput& input)
{
    return input.bytes.left(kHead).contains("%PDF-");
}

Result<SourceText> readPdf(const DocumentInput& input)
{
    const Result<ReaderModule>& module = readerModule();
    if (!module)
        return module.error();
    Result<std::vector<PdfPage>> pages = std::vector<PdfPage>();
    module->readPdfPages(input, pages);
    if (!pages)
        return pages.error();
    const Characters characters = countCharacters(*pages);
    if (characters.all == 0)
        return unreadable(
            Words::tr("“%1” has no text layer: its pages are pictures, a scan. Have the text recognised by "
                      "a program for scans and read that.")
                .arg(input.path));
    if (characters.unreadable * 2 > characters.all)
        return unreadable(
            Words::tr("The text layer of “%1” cannot be read: its fonts do not say which characters they "
                      "show. Have the text recognised by a program for scans and read that.")
                .arg(input.path));
    TextBuilder builder;
    const std::vector<PagesWithoutText> without = appendPdfText(*pages, builder);
    if (builder.isOverfull())
        return tooMuchText(input.path);
    SourceText text = builder.take();
    text.encoding = u"UTF-8"_s;
    for (const PagesWithoutText& gap : without) {
        const QString code = pagesWithoutTextCode(gap.first, gap.last);
        text.issues.push_back({Severity::Warning, code, issueSentence(code), {gap.position, gap.position}});
    }
    return text;
}

} // namespace milepost
