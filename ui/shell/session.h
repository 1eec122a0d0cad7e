// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/common/viewcontext.h"

#include <QList>
#include <QObject>

#include <memory>

class QUndoStack;

namespace milepost {

/// What the window shows at this moment: the open workspace, its judged rows, the filter, the as-of date and
/// the undo stack. Pages read it as a ViewContext.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// `catalogue` and `clock` outlive the session. The as-of date starts at today.
    Session(const Catalogue& catalogue, const Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    /// Takes the workspace over (null closes); filter and undo stack start anew.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    void setFilter(const FilterState& filter);
    void setAsOf(QDate date);
    /// Has every page show the verdicts anew: after other rules, or in another language.
    void showVerdicts();

    const ViewContext& context() const { return m_context; }
    Workspace* workspace() const { return m_workspace.get(); }
    QUndoStack* undoStack() const { return m_undoStack; }
    QDate today() const { return m_clock.today(); }

signals:
    /// The workspace records changes under another name from now on.
    void authorChanged(const QString& name);
    void contextChanged(milepost::ContextChange change);
    void measuresChanged(const QList<milepost::MeasureId>& measures);

private:
    void rebuild();
    void refresh(const QList<MeasureId>& measures);

    const Catalogue& m_catalogue;
    const Clock& m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Scoreboard> m_scoreboard;
    MeasureRows m_rows;
    QUndoStack* m_undoStack;
    ViewContext m_context;
};

} // namespace milepost
