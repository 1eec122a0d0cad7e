// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace milepost {

/// A page as it is kept: its text, and how dark each square of 7 mm is, a digit a square from white (.)
/// to dark (9), as far as the last that is not white. Small, to be read in a diff, and hardly touched by
/// another build of a font or of a renderer.
struct GoldenPage
{
    QStringList text;
    QStringList picture;
};

/// The tools of poppler that pages are read with are there.
bool canReadPages();

/// What a PDF says and looks like; empty where it cannot be read.
std::vector<GoldenPage> goldenPages(const QString& pdf);

/// To and from a file of the golden folder.
QString toText(const std::vector<GoldenPage>& pages);
std::vector<GoldenPage> fromText(const QString& text);

/// In words what differs: every line of text, and pictures in which more than one square of a hundred is
/// another by more than a digit. Empty where the pages are alike.
QStringList differences(const std::vector<GoldenPage>& kept, const std::vector<GoldenPage>& made);

} // namespace milepost
