// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/copycomparison.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace milepost {

class BroughtModel;
class EmptyState;
class MessageBar;
class ProgressReporter;
class SideWork;

/// Shows what bringing a copy back would do, conflicts first, before anything is written; there one chooses,
/// row by row or for all, and brings it back. While that is done it shows how far it has come; it can be
/// stopped until everything is written.
class BringBackDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Compares anew, and brings back as it was compared. Done on another thread than the dialog's.
    struct Deeds
    {
        std::function<Result<CopyComparison>(const BringingRequest&, ProgressReporter*)> compare;
        std::function<Result<BroughtBack>(const BringingRequest&, const CopyComparison&, ProgressReporter*)>
            bringBack;
    };

    /// `side` does the deeds, one after the other, and outlives the dialog.
    BringBackDialog(const CopyComparison& comparison, Deeds deeds, SideWork& side, QWidget* parent = nullptr);

    /// What it did, once it was accepted.
    const BroughtBack& done() const { return m_done; }
    /// Whether the copy is to be renewed for further work.
    bool isToBeRenewed() const;
    using QDialog::done;

    /// Stops what is under way, and closes only when there is nothing.
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* button(const QString& name, const QString& text);
    QWidget* makeTable();
    QWidget* makeChoices();
    QWidget* makeReopening();
    void build();
    void choose(BroughtChoice choice);
    void chooseAt(const QModelIndex& index);
    void setComparison(const CopyComparison& comparison);
    void sizeRows();
    void showState();
    void showDetail();
    void lookAgain();
    void apply();
    void takeComparison(const Result<CopyComparison>& now);
    void takeOutcome(const Result<BroughtBack>& done);
    void setBusy(bool isBusy);
    void showProgress(int percent);
    BringingRequest request() const;
    QString summary() const;

    Deeds m_deeds;
    SideWork& m_side;
    BroughtBack m_done;
    BroughtModel* m_model;
    QLabel* m_summary;
    MessageBar* m_message;
    QComboBox* m_filter;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_detail;
    QWidget* m_choices = nullptr;
    QWidget* m_reopening = nullptr;
    QLabel* m_reopeningNote;
    QLineEdit* m_name;
    QLineEdit* m_reason;
    QPushButton* m_mine;
    QPushButton* m_theirs;
    QPushButton* m_again;
    QCheckBox* m_renew;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_apply;
    bool m_isApplying = false;
};

} // namespace milepost
