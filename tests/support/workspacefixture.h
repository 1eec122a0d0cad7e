// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

namespace milepost {

/// A workspace that holds samplePlan(), with an author and a fixed clock.
class WorkspaceFixture : public testing::Test
{
protected:
    explicit WorkspaceFixture(Engine engine = Engine::Sqlite);

    /// The workspace-wide id of a measure of samplePlan() ("m1").
    MeasureId measure(const QString& local) const;
    /// An entry for a year, as typing the value would give it.
    ObservationEntry entry(const QString& local, int year, double value) const;
    /// The value recorded for a year.
    std::optional<double> valueOf(const QString& local, int year) const;

    TestPlace m_place;
    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
    PlanId m_plan;
};

} // namespace milepost
