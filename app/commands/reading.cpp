// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"

#include "app/commands/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr double kSureEnough = 0.6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CommandLine)
};

} // namespace

void declareReadOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {u"encoding"_s,
         Words::tr("The encoding of text and web pages (UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE); "
                   "told from the bytes when left out."),
         u"NAME"_s});
}

ReadOptions readOptions(const QCommandLineParser& parser)
{
    ReadOptions options;
    if (parser.isSet(u"encoding"_s))
        options.encoding = parser.value(u"encoding"_s);
    return options;
}

void warnOfGuess(const SourceText& text, Console& console)
{
    if (text.encodingConfidence < kSureEnough)
        console.say(
            Words::tr(
                "“%1” seems to be %2 (%3 % sure). Name the encoding with --encoding if the text is wrong.")
                .arg(text.name, text.encoding)
                .arg(qRound(text.encodingConfidence * 100)));
}

} // namespace milepost
