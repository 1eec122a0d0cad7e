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
    : QObject(parent), m_catalogue(catalogue), m_clock(clock), m_undoStack(new QUndoStack(this)),
      m_pastStack(new QUndoStack(this))
{
    m_context.catalogue = &m_catalogue;
    m_context.undoStack = m_undoStack;
    m_context.asOf = m_clock.today();
    m_context.paper = &m_paper;
}

Session::~Session()
{
    // Commands name the workspace; they go before it does.
    m_undoStack->clear();
    m_pastStack->clear();
}

void Session::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_undoStack->clear();
    m_context.rows = nullptr;
    m_context.scoreboard = nullptr;
    m_scoreboard.reset();
    leavePast();
    m_workspace = std::move(workspace);
    m_context.filter = {};
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::plansChanged, this, [this] {
            rebuild();
            emit contextChanged(ContextChange::Data);
        });
        connect(m_workspace.get(), &Workspace::authorChanged, this, &Session::authorChanged);
        connect(m_workspace.get(), &Workspace::connectionChanged, this, &Session::connectionChanged);
        connect(m_workspace.get(), &Workspace::unconfirmedSettled, this, &Session::unconfirmedSettled);
        connect(m_workspace.get(), &Workspace::rightsChanged, this, &Session::rightsChanged);
        connect(m_workspace.get(), &Workspace::observationsChanged, this, &Session::refresh);
        connect(m_workspace.get(), &Workspace::assessmentRulesChanged, this, [this] {
            m_scoreboard->takeRules();
            showVerdicts();
        });
    }
    rebuild();
    emit contextChanged(ContextChange::Data);
}

Result<void> Session::showPast(QDate day)
{
    if (!m_workspace || m_workspace->path().isEmpty())
        return Error{ErrorCode::Refused, tr("Only a workspace kept in a file has a past.")};
    if (!m_workspace->isConnected())
        return Error{ErrorCode::Storage,
                     tr("The server is out of reach. What stood earlier can be shown once it is back.")};
    Result<std::unique_ptr<Workspace>> past = m_workspace->openPast(day.addDays(1).startOfDay().addMSecs(-1));
    if (!past)
        return past.error();
    m_scoreboard.reset();
    leavePast();
    m_past = *std::move(past);
    m_pastDay = day;
    m_context.undoStack = m_pastStack;
    rebuild();
    emit contextChanged(ContextChange::Data);
    return {};
}

void Session::showPresent()
{
    if (!m_past)
        return;
    m_scoreboard.reset();
    leavePast();
    rebuild();
    emit contextChanged(ContextChange::Data);
}

void Session::leavePast()
{
    m_pastStack->clear();
    m_context.undoStack = m_undoStack;
    m_past.reset();
    m_pastDay.reset();
}

void Session::setFilter(const FilterState& filter)
{
    if (filter == m_context.filter)
        return;
    m_context.filter = filter;
    m_context.shown = m_context.rows ? m_filtered.of(m_rows, filter) : nullptr;
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
    m_filtered.forgetVerdicts();
    m_context.shown = m_filtered.of(m_rows, m_context.filter);
    emit contextChanged(ContextChange::Date);
}

void Session::rebuild()
{
    const Workspace* shown = workspace();
    m_context.workspace = workspace();
    m_rows.clear();
    m_scoreboard.reset();
    if (shown) {
        m_scoreboard = std::make_unique<Scoreboard>(*shown, m_catalogue, m_context.asOf);
        m_rows = measureRows(*shown, m_catalogue, *m_scoreboard);
    }
    m_context.scoreboard = m_scoreboard.get();
    m_context.rows = shown ? &m_rows : nullptr;
    m_filtered.forget();
    m_context.shown = shown ? m_filtered.of(m_rows, m_context.filter) : nullptr;
}

void Session::refresh(const QList<MeasureId>& measures)
{
    m_scoreboard->refresh(measures);
    const QSet<MeasureId> changed(measures.begin(), measures.end());
    for (MeasureRow& row : m_rows) {
        if (changed.contains(row.id))
            refreshRow(row, *m_scoreboard);
    }
    m_filtered.forgetVerdicts();
    m_context.shown = m_filtered.of(m_rows, m_context.filter);
    emit measuresChanged(measures);
}

} // namespace milepost
