// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspacefixture.h"
#include "ui/common/viewcontext.h"
#include "ui/progress/drafts.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/workmodel.h"

#include <QUndoStack>

namespace milepost {

/// samplePlan() in both sheets, as of 2017-07-01, without any judgement.
class SheetFixture : public WorkspaceFixture
{
protected:
    SheetFixture()
    {
        for (const Measure& source : m_workspace->plan(m_plan)->content.measures)
            m_rows.push_back(rowOf(source));
        m_context.workspace = m_workspace.get();
        m_context.catalogue = &m_catalogue;
        m_context.rows = &m_rows;
        m_context.undoStack = &m_stack;
        m_context.asOf = QDate(2017, 7, 1);
        m_drafts.setSheets(m_model, m_work);
        m_drafts.setWorkspace(m_workspace.get());
        m_model.reload(m_context, PeriodKind::Year);
        m_work.reload(m_context, Grouping::Area);
        QObject::connect(m_workspace.get(), &Workspace::observationsChanged, &m_model, &SheetModel::refresh);
        QObject::connect(m_workspace.get(), &Workspace::statusChanged, &m_work, &WorkModel::refresh);
        const auto fails = [this](const QString& message) { m_failures.append(message); };
        QObject::connect(&m_model, &SheetModel::failed, &m_model, fails);
        QObject::connect(&m_work, &WorkModel::failed, &m_work, fails);
        QObject::connect(&m_drafts, &Drafts::failed, &m_drafts, fails);
    }

    MeasureRow rowOf(const Measure& source) const
    {
        MeasureRow row;
        row.id = m_workspace->plan(m_plan)->measureId(source);
        row.plan = m_plan;
        row.provinceCode = QStringLiteral("520000");
        row.provinceZh = QStringLiteral("甲");
        row.areaKey = source.area;
        row.areaZh =
            source.area == QLatin1String("a1") ? QStringLiteral("示例电子商务") : QStringLiteral("示例设施");
        row.label = source.label;
        row.subject = source.subject;
        row.unit = source.unit;
        row.searchText = source.label.toLower();
        for (const Target& target : m_workspace->plan(m_plan)->content.targets) {
            if (target.measure == source.id)
                row.targets.push_back(target);
        }
        return row;
    }

    /// The cell of a measure of samplePlan() and a year.
    QModelIndex cell(const QString& local, int year) const
    {
        return m_model.index(m_model.rowOf(measure(local)), m_model.columnOf(Period(PeriodKind::Year, year)));
    }
    bool type(const QString& local, int year, const QString& text)
    {
        return m_model.setData(cell(local, year), text);
    }
    CellState stateOf(const QString& local, int year) const
    {
        return cell(local, year).data(SheetModel::StateRole).value<CellState>();
    }

    QUndoStack m_stack;
    MeasureRows m_rows;
    ViewContext m_context;
    Drafts m_drafts;
    SheetModel m_model{m_drafts};
    WorkModel m_work{m_drafts};
    QStringList m_failures;
};

} // namespace milepost
