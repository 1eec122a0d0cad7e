// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outlineview.h"

#include "ui/plans/outlinemodel.h"

#include <QHeaderView>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPromiseWidth = 136;
constexpr int kAgenciesWidth = 144;
constexpr int kLeastColumn = 80;

} // namespace

OutlineView::OutlineView(QWidget* parent) : QTreeView(parent)
{
    setObjectName(u"planOutline"_s);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
}

void OutlineView::layOutColumns()
{
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(kLeastColumn);
    header()->setSectionResizeMode(OutlineModel::NameColumn, QHeaderView::Stretch);
    setColumnWidth(OutlineModel::PromiseColumn, kPromiseWidth);
    setColumnWidth(OutlineModel::AgenciesColumn, kAgenciesWidth);
}

} // namespace milepost
