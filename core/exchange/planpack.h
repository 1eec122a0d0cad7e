// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/text/sourcetext.h"

#include <QByteArray>

namespace milepost {

/// The JSON of a plan, schema "milepost.plan/1". The same plan always gives the same bytes. It holds facts,
/// figures and offsets; names of things are part of the facts, sentences are not. "areas" lists the actions;
/// the goals and the support section stand under "frame", in the same form.
QByteArray writePlanPack(const ParsedPlan& plan);

/// The same with the text of every clause beside its offsets. `text` is the document the plan was read from.
QByteArray writePlanJson(const ParsedPlan& plan, const SourceText& text);

/// Reads what writePlanPack wrote. UnreadableInput names the place that is wrong.
Result<ParsedPlan> readPlanPack(const QByteArray& json, const QString& name);

} // namespace milepost
