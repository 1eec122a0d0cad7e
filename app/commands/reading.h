// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentreader.h"
#include "core/domain/plan.h"
#include "core/extract/explanation.h"

class QCommandLineParser;

namespace milepost {

class Catalogue;
class Console;

/// What the commands that read documents share: --encoding NAME.
void declareReadOptions(QCommandLineParser& parser);
ReadOptions readOptions(const QCommandLineParser& parser);

/// A document and the plan in it.
struct PlanReading
{
    SourceText text;
    ParsedPlan plan;
    std::vector<FigureExplanation> explanations; ///< why each number was read as it was
};

/// A plan and, where it came from a document and not from a pack, that document's text.
struct IncomingPlan
{
    ParsedPlan plan;
    std::optional<SourceText> text;
};

/// Reads a document, showing how far it is on a terminal; Cancelled after Ctrl+C. Says so where the encoding
/// of the text was hardly more than a guess.
Result<SourceText> readText(const QString& path, const ReadOptions& options, Console& console);
/// The same with the plan in it.
Result<PlanReading> readPlanDocument(const QString& path, const ReadOptions& options,
                                     const Catalogue& catalogue, Console& console);
/// The same, or a plan pack where the name ends in .json.
Result<IncomingPlan> readPlan(const QString& path, const ReadOptions& options, const Catalogue& catalogue,
                              Console& console);

} // namespace milepost
