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
class QPushButton;
class QTableView;

namespace milepost {

class BroughtModel;
class EmptyState;
class MessageBar;

/// Shows what bringing a copy back would do, conflicts first, before anything is written; there one chooses,
/// row by row or for all, and brings it back.
class BringBackDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Compares anew, and brings back as it was compared.
    struct Deeds
    {
        std::function<Result<CopyComparison>(const BringingRequest&)> compare;
        std::function<Result<BroughtBack>(const BringingRequest&, const CopyComparison&)> bringBack;
    };

    BringBackDialog(const CopyComparison& comparison, Deeds deeds, QWidget* parent = nullptr);

    /// What it did, once it was accepted.
    const BroughtBack& done() const { return m_done; }
    /// Whether the copy is to be renewed for further work.
    bool isToBeRenewed() const;
    using QDialog::done;

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
    void showState();
    void showDetail();
    void lookAgain();
    void apply();
    BringingRequest request() const;
    QString summary() const;

    Deeds m_deeds;
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
    QPushButton* m_cancel;
    QPushButton* m_apply;
};

} // namespace milepost
