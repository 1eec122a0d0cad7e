// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace milepost {

/// One page of the help, in the reader's language.
struct HelpPage
{
    QString id; ///< "overview"; a page of the window has the page of its pageName()
    QString title;
    QString html; ///< pictures are named "verdict:" and the number of a Verdict, or "picture:" and
                  ///< the name of a file in resources/help/pictures
};

/// All pages, in the order of the list of contents.
std::vector<HelpPage> helpPages();

} // namespace milepost
