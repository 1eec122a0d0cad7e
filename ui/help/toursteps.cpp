// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/toursteps.h"

#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::TourSteps)
};

} // namespace

std::vector<TourStep> tourSteps()
{
    return {
        {PageId::Overview,
         {},
         Words::tr("Welcome to Milepost"),
         Words::tr("It follows what plans promised and how far that has come. Five provincial plans and some "
                   "published figures are in it already; look round with them. Enter goes on, Esc ends the "
                   "tour.")},
        {PageId::Overview, u"overviewScroll"_s, Words::tr("Where each province stands"),
         Words::tr("A card a province, what needs attention, and provinces by areas. Every number opens the "
                   "measures it is made of.")},
        {PageId::Overview, u"asOfDate"_s, Words::tr("Judged as of a day"),
         Words::tr("Change this date and every verdict is worked out for that day, without the figures of "
                   "later periods.")},
        {PageId::Targets, u"measureTable"_s, Words::tr("Every promise with a number"),
         Words::tr("A row a measure, a column a target year. The bar under the latest value is the share of "
                   "the way; the verdict is a shape, a word and a colour.")},
        {PageId::Targets, u"measureDetail"_s, Words::tr("Why this verdict"),
         Words::tr("The course of the chosen measure, its targets and how it was judged. Press Enter on the "
                   "verdict to see every step, or to choose another method.")},
        {PageId::Progress, u"sheetView"_s, Words::tr("Enter progress"),
         Words::tr("Choose a cell, type a figure such as 1.2亿 or 60%, press Enter: it is saved, with your "
                   "name and the time. Ctrl+Z takes it back.")},
        {PageId::Compare, u"compareScroll"_s, Words::tr("Compare provinces"),
         Words::tr("Targets and latest values of an indicator on one scale, with the table below; copy or "
                   "export either.")},
        {PageId::Plans, u"importDocument"_s, Words::tr("Bring your own plan"),
         Words::tr("Import a document, look over what was found, finish: only then is anything stored.")},
        {PageId::Overview,
         {},
         Words::tr("And on paper"),
         Words::tr("Ctrl+P prints any page, with a preview. F1 opens the help for the page you are on; this "
                   "tour is in the Help menu.")},
    };
}

} // namespace milepost
