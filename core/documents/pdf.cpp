// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf.h"

#include "core/documents/pdflayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostPages = 5000;
// The mark of a PDF may stand behind some rubbish.
constexpr qsizetype kHead = 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

void keepQuiet(const std::string&, void*) {}

QString textOf(const poppler::text_box& box)
{
    const poppler::byte_array utf8 = box.text().to_utf8();
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

PdfPage readPage(const poppler::document& document, int index)
{
    PdfPage result;
    const std::unique_ptr<poppler::page> page(document.create_page(index));
    if (!page)
        return result;
    const poppler::rectf size = page->page_rect();
    const bool turned =
        page->orientation() == poppler::page::landscape || page->orientation() == poppler::page::seascape;
    result.width = turned ? size.height() : size.width();
    result.height = turned ? size.width() : size.height();
    for (const poppler::text_box& box : page->text_list()) {
        const poppler::rectf place = box.bbox();
        QString text = textOf(box);
        if (!text.trimmed().isEmpty())
            result.words.push_back(
                {std::move(text), QRectF(place.x(), place.y(), place.width(), place.height())});
    }
    return result;
}

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

Result<std::vector<PdfPage>> readPages(const DocumentInput& input, const poppler::document& document)
{
    const int count = document.pages();
    if (count > kMostPages)
        return unreadable(Words::tr("“%1” has %2 pages, too many for a plan. Choose the plan's own document.")
                              .arg(input.path)
                              .arg(count));
    std::vector<PdfPage> pages;
    qsizetype characters = 0;
    for (int i = 0; i < count; ++i) {
        if (input.isCancelled())
            return cancelled(input.path);
        pages.push_back(readPage(document, i));
        for (const PdfWord& word : pages.back().words)
            characters += word.text.size();
        if (characters > kLargestText)
            return tooMuchText(input.path);
        if (input.progress)
            input.progress->advanced(i + 1, count);
    }
    return pages;
}

} // namespace

bool isPdf(const DocumentInput& input)
{
    return input.bytes.left(kHead).contains("%PDF-");
}

Result<SourceText> readPdf(const DocumentInput& input)
{
    poppler::set_debug_error_function(keepQuiet, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(input.bytes.constData(), static_cast<int>(input.bytes.size())));
    if (document && document->is_locked())
        return unreadable(
            Words::tr("“%1” is protected by a password. Open it, save it without one and read it again.")
                .arg(input.path));
    if (!document || document->pages() < 1)
        return unreadable(
            Words::tr("“%1” is damaged or incomplete. Open it in the program that made it and save it "
                      "again, or ask for a new copy.")
                .arg(input.path));
    const Result<std::vector<PdfPage>> pages = readPages(input, *document);
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
    appendPdfText(*pages, builder);
    if (builder.isOverfull())
        return tooMuchText(input.path);
    SourceText text = builder.take();
    text.encoding = u"UTF-8"_s;
    return text;
}

} // namespace milepost
