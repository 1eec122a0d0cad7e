// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/planparser.h"

#include "core/extract/figurereader.h"
#include "core/extract/outline.h"
#include "core/extract/workingtext.h"
#include "core/text/characters.h"

namespace milepost {

Result<ParsedPlan> parsePlan(const SourceText& source, const Catalogue& catalogue, ProgressReporter*)
{
    ParsedPlan plan;
    plan.source = {source.name, source.encoding, source.sha256,
                   static_cast<qsizetype>(source.characters.size())};
    const WorkingText text(normalised(source.characters));
    Outline outline;
    outline.sections.push_back({});
    readFigures(text, outline, catalogue, plan);
    return plan;
}

} // namespace milepost
