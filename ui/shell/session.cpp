// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"

#include <QSet>
#include <QUndoStack>

namespace milepost {

Session::Session(const Catalogue& catalogue, const Clock& clock, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock), m_undoStack(new QUndoStack(this))
{
    m_context.catalogue = &m_catalogue;
    m_context.undoStack = m_undoStack;
    m_context.asOf = m_clock.today();
}

Session::~Session()
{
    // Commands name the workspace; they go before it does.
    m_undoStack->clear();
}

void Session::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_undoStack->clear();
    m_context.rows = nullptr;
    m_context.scoreboard = nullptr;
    m_scoreboard.reset();
    m_workspace = std::move(workspace);
    m_context.filter = {};
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::plansChanged, this, [this] {
            rebuild();
            emit contextChanged(ContextChange::Data);
        });
        connect(m_workspace.get(), &Workspace::authorChanged, this, &Session::authorChanged);
        connect(m_workspace.get(), &Workspace::observationsChanged, this, &Session::refresh);
        connect(m_workspace.get(), &Workspace::assessmentRulesChanged, this, [this] {
            m_scoreboard->takeRules();
            showVerdicts();
        });
    }
    rebuild();
    emit contextChanged(ContextChange::Data);
}

void Session::setFilter(const FilterState& filter)
{
    if (filter == m_context.filter)
        return;
    m_context.filter = filter;
    emit contextChanged(ContextChange::Filter);
}

void Session::setAsOf(QDate date)
{
    if (!date.isValid() || date == m_context.asOf)
        return;
    m_context.asOf = date;
    if (m_scoreboard)
        m_scoreboard->setAsOf(date);
    showVerdicts();
}

void Session::showVerdicts()
{
    for (MeasureRow& row : m_rows)
        refreshRow(row, *m_scoreboard);
    emit contextChanged(ContextChange::Date);
}

void Session::rebuild()
{
    m_context.workspace = m_workspace.get();
    m_rows.clear();
    m_scoreboard.reset();
    if (m_workspace) {
        m_scoreboard = std::make_unique<Scoreboard>(*m_workspace, m_catalogue, m_context.asOf);
        m_rows = measureRows(*m_workspace, m_catalogue, *m_scoreboard);
    }
    m_context.scoreboard = m_scoreboard.get();
    m_context.rows = m_workspace ? &m_rows : nullptr;
}

void Session::refresh(const QList<MeasureId>& measures)
{
    m_scoreboard->refresh(measures);
    const QSet<MeasureId> changed(measures.begin(), measures.end());
    for (MeasureRow& row : m_rows) {
        if (changed.contains(row.id))
            refreshRow(row, *m_scoreboard);
    }
    emit measuresChanged(measures);
}

} // namespace milepost
