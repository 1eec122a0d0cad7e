// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/html.h"

#include "core/documents/htmlpage.h"
#include "core/documents/htmltext.h"
#include "core/documents/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestPage = qint64{32} << 20;
constexpr qsizetype kHead = 16 << 10;
// A page with more unreadable characters than this was decoded wrongly.
constexpr qsizetype kReadableToUnreadable = 50;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

/// charset=… of a meta element or of an XML declaration.
std::optional<TextEncoding> declaredEncoding(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(kHead).toLower();
    for (const char* key : {"charset", "encoding"}) {
        qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        at += static_cast<qsizetype>(qstrlen(key));
        while (at < head.size() &&
               (head[at] == ' ' || head[at] == '=' || head[at] == '"' || head[at] == '\''))
            ++at;
        qsizetype end = at;
        while (end < head.size() &&
               (std::isalnum(static_cast<unsigned char>(head[end])) || head[end] == '-' || head[end] == '_'))
            ++end;
        if (const auto encoding = encodingNamed(QString::fromLatin1(head.mid(at, end - at))))
            return encoding;
    }
    return {};
}

/// What the page says is believed only where its bytes do not say otherwise: servers and editors re-encode
/// pages without changing the meta element.
EncodingGuess encodingOf(const QByteArray& bytes)
{
    const EncodingGuess guess = guessEncoding(bytes);
    const std::optional<TextEncoding> declared = declaredEncoding(bytes);
    constexpr double kSure = 0.8;
    if (!declared || guess.encoding == *declared || guess.confidence >= kSure)
        return {guess.encoding,
                declared == guess.encoding ? std::max(guess.confidence, kSure) : guess.confidence};
    const bool wide =
        *declared == TextEncoding::Utf16LittleEndian || *declared == TextEncoding::Utf16BigEndian;
    return wide || decodeText(bytes, *declared).firstError >= 0 ? guess : EncodingGuess{*declared, kSure};
}

} // namespace

bool looksLikeHtml(const QByteArray& bytes)
{
    QByteArray head = bytes.left(kHead);
    const EncodingGuess guess = guessEncoding(head);
    if (guess.encoding == TextEncoding::Utf16LittleEndian || guess.encoding == TextEncoding::Utf16BigEndian)
        head.replace('\0', QByteArray());
    if (head.startsWith("\xEF\xBB\xBF") || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        head.remove(0, head[0] == '\xEF' ? 3 : 2);
    head = head.trimmed().toLower();
    if (!head.startsWith('<'))
        return false;
    for (const char* opening : {"<!doctype html", "<html", "<head", "<body", "<meta", "<title"})
        if (head.startsWith(opening))
            return true;
    return head.contains("<html");
}

Result<SourceText> readHtml(const DocumentInput& input)
{
    if (input.bytes.size() > kLargestPage)
        return unreadable(
            Words::tr("“%1” is larger than %2 MB, too large for a web page. Copy its text into a text "
                      "file and read that.")
                .arg(input.path)
                .arg(kLargestPage >> 20));
    const Result<std::optional<TextEncoding>> chosen = chosenEncoding(input.options);
    if (!chosen)
        return chosen.error();
    const EncodingGuess encoding = *chosen ? EncodingGuess{**chosen, 1} : encodingOf(input.bytes);
    DecodedText decoded = decodeText(input.bytes, encoding.encoding);
    std::replace(decoded.characters.begin(), decoded.characters.end(), U'\0', U'\uFFFD');
    const auto lost = std::count(decoded.characters.begin(), decoded.characters.end(), U'\uFFFD');
    if (decoded.firstError >= 0 &&
        lost * kReadableToUnreadable > static_cast<qsizetype>(decoded.characters.size()))
        return unreadable(
            Words::tr("“%1” is not %2 text (byte %3). Choose its encoding by hand, or open it in an "
                      "editor, save it with the encoding UTF-8 and read it again.")
                .arg(input.path, encodingName(encoding.encoding))
                .arg(decoded.firstError + 1));
    const QByteArray utf8 =
        QString::fromUcs4(decoded.characters.data(), static_cast<qsizetype>(decoded.characters.size()))
            .toUtf8();
    const HtmlPage page(utf8);
    if (page.isTooDeep())
        return unreadable(
            Words::tr("“%1” nests its elements too deeply to be read. Open it in a browser, copy the text "
                      "into a text file and read that.")
                .arg(input.path));
    if (input.isCancelled())
        return cancelled(input.path);
    SourceText text = textOfPage(page);
    text.encoding = encodingName(encoding.encoding);
    text.encodingConfidence = encoding.confidence;
    return text;
}

} // namespace milepost
