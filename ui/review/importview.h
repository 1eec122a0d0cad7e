// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/review/importqueue.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace milepost {

class EmptyState;
class ImportListModel;
class ReviewPane;

/// An import from the first file to the last click: the files with their states, the review of each, and one
/// button that stores all of them.
class ImportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(QWidget* parent = nullptr);

    /// Adds files and folders and begins to read. The workspace is looked into, never written.
    void add(const QStringList& paths, const Workspace& workspace, const Catalogue& catalogue);
    /// Whether anything is being read or reviewed.
    bool isActive() const { return !m_queue->isEmpty(); }
    /// Plans of the workspace came or went: earlier versions are looked for anew.
    void workspaceChanged();
    /// Ends the import; drafts are gone.
    void close();
    const ImportQueue& queue() const { return *m_queue; }
    ReviewPane& review() const { return *m_review; }
    void retranslate();

signals:
    void addRequested();
    /// The plans of all reviewed documents, to be stored together.
    void finishRequested(const std::vector<milepost::PlanImport>& imports);
    void discarded();
    /// Nothing came of the files: each is known or cannot be read.
    void nothingToReview();
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;

private:
    /// What was decided about the earlier version of a file's plan.
    struct Version
    {
        std::optional<PlanId> earlier;
        bool replaces = true;
    };

    void build();
    void connectParts();
    void showFile(int file);
    void showState();
    QString whyNot() const;
    void fileChanged(int file);
    void settled();
    void lookForVersion();
    void finish();
    const PlanRecord* earlierOf(const ReviewDraft& draft) const;

    ImportQueue* m_queue;
    ImportListModel* m_files;
    const Workspace* m_workspace = nullptr;
    QHash<int, Version> m_versions;
    ParsedPlan m_earlier; ///< of the file shown, as it stood when it was found
    int m_shown = -1;
    QLabel* m_title;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_add;
    QPushButton* m_discard;
    QPushButton* m_finish;
    QTableView* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_wait;
    ReviewPane* m_review;
};

} // namespace milepost
