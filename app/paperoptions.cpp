// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::PaperOptions)
};

/// An option that takes one of a few words, in the order of the enumeration it stands for.
struct WordOption
{
    QString name;
    QStringList words;
};

WordOption paper()
{
    return {u"paper"_s, {u"A4"_s, u"A3"_s}};
}

WordOption orientation()
{
    return {u"orientation"_s, {u"portrait"_s, u"landscape"_s}};
}

WordOption margins()
{
    return {u"margins"_s, {u"official"_s, u"moderate"_s, u"narrow"_s}};
}

WordOption ink()
{
    return {u"ink"_s, {u"colour"_s, u"grey"_s}};
}

QString alternatives(const WordOption& option)
{
    return option.words.join(u'|');
}

/// Which of its words an option was given, the first where it was not.
Result<int> chosen(const QCommandLineParser& parser, const WordOption& option)
{
    if (!parser.isSet(option.name))
        return 0;
    const QString word = parser.value(option.name);
    const auto at = std::ranges::find_if(option.words, [&word](const QString& known) {
        return known.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (at != option.words.end())
        return static_cast<int>(at - option.words.begin());
    return Error{ErrorCode::InvalidInput,
                 Words::tr("--%1 knows no “%2”; use one of %3.")
                     .arg(option.name, word, option.words.join(Words::tr(", ", "between list items"))),
                 {}};
}

} // namespace

void declarePaperOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {paper().name, Words::tr("Paper of what is written as a PDF: A4 or A3."), alternatives(paper())},
        {orientation().name, Words::tr("How the paper lies: portrait or landscape."),
         alternatives(orientation())},
        {margins().name, Words::tr("Margins: official (GB/T 9704), moderate (20 mm) or narrow (15 mm)."),
         alternatives(margins())},
        {ink().name, Words::tr("Colour, or grey for a printer that has black only."), alternatives(ink())},
    });
}

QStringList paperOptionsIn(const QCommandLineParser& parser)
{
    QStringList names;
    for (const WordOption& option : {paper(), orientation(), margins(), ink()}) {
        if (parser.isSet(option.name))
            names.append(u"--"_s + option.name);
    }
    return names;
}

Result<PageSetup> readPaperOptions(const QCommandLineParser& parser)
{
    std::vector<int> numbers;
    for (const WordOption& option : {paper(), orientation(), margins(), ink()}) {
        const Result<int> word = chosen(parser, option);
        if (!word)
            return word.error();
        numbers.push_back(*word);
    }
    PaperHabits habits;
    habits.size = static_cast<PaperSize>(numbers[0]);
    habits.margins = static_cast<PageMargins>(numbers[2]);
    habits.ink = static_cast<PaperInk>(numbers[3]);
    return PageSetup::with(habits, static_cast<PaperOrientation>(numbers[1]));
}

} // namespace milepost
