// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/common/viewcontext.h"
#include "ui/print/pagesetup.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QUndoStack;

namespace milepost {

enum class UnconfirmedChange;

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
    /// Shows the workspace exactly as it stood at the end of a day, read-only, until showPresent(). Refused
    /// for a workspace that is not kept in a file.
    Result<void> showPast(QDate day);
    void showPresent();
    /// The day whose state is shown; absent in the present.
    std::optional<QDate> pastDay() const { return m_pastDay; }
    /// Has every page show the verdicts anew: after other rules, or in another language.
    void showVerdicts();

    const ViewContext& context() const { return m_context; }
    /// What is shown: the workspace, or its past.
    Workspace* workspace() const { return m_past ? m_past.get() : m_workspace.get(); }
    QUndoStack* undoStack() const { return m_undoStack; }
    QDate today() const { return m_clock.today(); }
    /// What the officer prints on; print dialogs change it.
    const PaperHabits& paper() const { return m_paper; }
    void setPaper(const PaperHabits& paper) { m_paper = paper; }

signals:
    /// The server is out of reach, or is reached again.
    void connectionChanged();
    /// What became of a change that was being saved when the connection broke.
    void unconfirmedSettled(milepost::UnconfirmedChange outcome);
    /// What the author may do in the shared workspace has changed.
    void rightsChanged();
    /// The workspace records changes under another name from now on.
    void authorChanged(const QString& name);
    void contextChanged(milepost::ContextChange change);
    void measuresChanged(const QList<milepost::MeasureId>& measures);

private:
    void rebuild();
    void leavePast();
    void refresh(const QList<MeasureId>& measures);

    const Catalogue& m_catalogue;
    const Clock& m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Scoreboard> m_scoreboard;
    FilteredRows m_filtered;
    MeasureRows m_rows;
    std::unique_ptr<Workspace> m_past; ///< shown instead of the workspace
    std::optional<QDate> m_pastDay;
    QUndoStack* m_undoStack;
    QUndoStack* m_pastStack; ///< takes what is tried in the past, which is refused
    PaperHabits m_paper;
    ViewContext m_context;
};

} // namespace milepost
