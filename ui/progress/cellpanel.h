// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "ui/common/viewcontext.h"
#include "ui/progress/sheetdetail.h"
#include "ui/undo/workspacecommand.h"

#include <QScrollArea>
#include <QTemporaryDir>

#include <memory>

namespace milepost {

class EvidenceBox;
class HistoryBox;
class ReasonBox;
class RuleBox;
class VerdictLine;

/// The side panel of the sheet: everything about one cell. Changes go through undo commands, but for the
/// rules, which belong to the workspace's settings.
class CellPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CellPanel(QWidget* parent = nullptr);

    void setContext(const ViewContext& context) { m_context = context; }
    /// Shows a cell; `waiting` further figures need a reason.
    void showCell(const std::optional<CellDetail>& cell, int waiting);
    void retranslate();
    SheetDetail& detail() const { return *m_detail; }

signals:
    /// The cell's text is to be recorded with this reason, all texts that wait for one with `forAll`.
    void explained(const QString& reason, bool forAll);
    void restoreRequested(const milepost::Observation& revision);
    /// A file or a rule could not be read or kept; the message is for people.
    void failed(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void attach(const QStringList& paths);
    void open(const Evidence& file);
    void saveAs(const Evidence& file);
    bool write(const Evidence& file, const QString& path);
    void showParts();
    ErrorReport errorReport();

    ViewContext m_context;
    SheetDetail* m_detail;
    VerdictLine* m_verdict; ///< of the measure; asked, it is explained
    ReasonBox* m_reason;
    EvidenceBox* m_evidence;
    HistoryBox* m_history;
    RuleBox* m_rules;
    std::optional<CellDetail> m_cell;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies given to other programs; gone with the window
};

} // namespace milepost
