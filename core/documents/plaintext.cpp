// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// Below this the bytes fit no encoding.
constexpr double kLeastConfidence = 0.1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

Error notInEncoding(const QString& path, const QString& encoding, qint64 offset)
{
    return unreadable(
        Words::tr("“%1” is not %2 text (byte %3). Choose its encoding by hand, or open it in an editor, "
                  "save it with the encoding UTF-8 and read it again.")
            .arg(path, encoding)
            .arg(offset + 1));
}

Error binary(const QString& path)
{
    return unreadable(
        Words::tr("“%1” is not a text file. Save the document as plain text in UTF-8 and read that.")
            .arg(path));
}

} // namespace

Result<std::optional<TextEncoding>> chosenEncoding(const ReadOptions& options)
{
    if (!options.encoding)
        return std::optional<TextEncoding>();
    const std::optional<TextEncoding> encoding = encodingNamed(*options.encoding);
    if (!encoding)
        return Error{ErrorCode::InvalidInput, Words::tr("The encoding “%1” is not known; use one of %2.")
                                                  .arg(*options.encoding, encodingNames().join(u", "_s))};
    return encoding;
}

Result<SourceText> decodeStrictly(const DocumentInput& input)
{
    const Result<std::optional<TextEncoding>> chosen = chosenEncoding(input.options);
    if (!chosen)
        return chosen.error();
    const EncodingGuess guess = *chosen ? EncodingGuess{**chosen, 1} : guessEncoding(input.bytes);
    if (input.isCancelled())
        return cancelled(input.path);
    if (guess.confidence < kLeastConfidence)
        return binary(input.path);
    DecodedText decoded = decodeText(input.bytes, guess.encoding);
    if (decoded.characters.find(U'\0') != std::u32string::npos)
        return binary(input.path);
    if (decoded.firstError >= 0)
        return notInEncoding(input.path, encodingName(guess.encoding), decoded.firstError);
    if (static_cast<qsizetype>(decoded.characters.size()) > kLargestText)
        return tooMuchText(input.path);
    SourceText text;
    text.characters = std::move(decoded.characters);
    text.encoding = encodingName(guess.encoding);
    text.encodingConfidence = guess.confidence;
    return text;
}

Result<SourceText> readPlainText(const DocumentInput& input)
{
    return decodeStrictly(input);
}

} // namespace milepost
