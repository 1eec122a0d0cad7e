// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagefactories.h"

#include "ui/agencies/agenciespage.h"
#include "ui/compare/comparepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/plans/planspage.h"
#include "ui/progress/progresspage.h"
#include "ui/targets/targetspage.h"

namespace milepost {
namespace {

template <class T>
PageFactory factory(PageId id)
{
    return {id, [](QWidget* parent) -> Page* { return new T(parent); }};
}

} // namespace

std::vector<PageFactory> pageFactories()
{
    return {factory<OverviewPage>(PageId::Overview), factory<TargetsPage>(PageId::Targets),
            factory<ProgressPage>(PageId::Progress), factory<ComparePage>(PageId::Compare),
            factory<AgenciesPage>(PageId::Agencies), factory<PlansPage>(PageId::Plans)};
}

} // namespace milepost
