// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/valuefile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace milepost {

class IncomingModel;

/// Shows what taking a file would do, line by line, before anything is written; then how far it has come.
/// Good lines are taken although others are refused.
class TakeDialog final : public QDialog, public ProgressReporter
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    TakeDialog(const ValueFile& file, const Workspace& workspace, QWidget* parent = nullptr);

    void advanced(qint64 done, qint64 total) override;
    bool isCancelled() const override { return m_cancelled; }

    void reject() override;

signals:
    /// The officer wants the values; whoever hears it writes them, reports here, and closes the dialog.
    void takeRequested();

private:
    void build();
    QString summary() const;
    void start();
    void choose(int choice);

    const ValueFile& m_file;
    IncomingModel* m_model;
    QLabel* m_summary;
    QComboBox* m_filter;
    QTableView* m_table;
    QProgressBar* m_progress;
    QPushButton* m_take;
    QPushButton* m_cancel;
    bool m_taking = false;
    bool m_cancelled = false;
};

} // namespace milepost
