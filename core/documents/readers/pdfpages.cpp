// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentformat.h"
#include "core/documents/readers/pdfstreams.h"
#include "core/documents/readers/readers.h"

#include <QCoreApplication>

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostPages = 5000;

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

Result<std::vector<PdfPage>> readDocument(const DocumentInput& input)
{
    if (const int stream = overfullPdfStream(input.bytes); stream > 0)
        return unreadable(
            Words::tr("“%1” unpacks to far more than a document holds (in “%2”), as files made to do harm "
                      "do. It was not read.")
                .arg(input.path, u"stream %1"_s.arg(stream)));
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
    return readPages(input, *document);
}

} // namespace

void readPdfPages(const DocumentInput& input, Result<std::vector<PdfPage>>& pages)
{
    pages = readDocument(input);
}

} // namespace milepost
