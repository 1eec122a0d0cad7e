// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/page.h"
#include "ui/plans/documentjob.h"

#include <functional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace milepost {

class ConsistencyPanel;
class DocumentPane;
class EmptyState;
struct ImportFile;
class ImportView;
class OutlineModel;
class OutlineView;
class PlanListModel;

/// 规划: the plans, the outline of one, and its document with every figure marked. Documents are imported and
/// attached here.
class PlansPage final : public Page
{
    Q_OBJECT

public:
    /// Lets the user choose documents; none for an empty list.
    using DocumentChooser = std::function<QStringList(QWidget* parent)>;

    explicit PlansPage(QWidget* parent = nullptr);

    /// Replaces the file dialog.
    void setDocumentChooser(DocumentChooser chooser);
    /// What the file dialog offers: every kind of document that can be read, then all files.
    static QString documentFilter();
    void refreshMeasures(const QList<MeasureId>& measures) override;
    void follow(const PageLink& link) override;
    /// Selects a plan and leads to the clause of one of its targets.
    void showTarget(const PlanId& plan, const QString& target);
    void showPlan(const PlanId& plan);
    bool find() override;
    PlanId currentPlan() const { return m_plan; }
    /// Reads documents, and those in folders, and opens their review.
    void importDocuments(const QStringList& paths);
    /// Attaches a document to the current plan, or refuses it with a sentence.
    void attachDocument(const QString& path);

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* buildSide();
    void connectParts();
    void chooseImport();
    void chooseAttachment();
    void received(const DocumentReading& reading);
    void attach(PlanId plan, const QString& text);
    void attachKnown(const ImportFile& file);
    void nothingToReview();
    void import(const std::vector<PlanImport>& imports);
    void imported(const std::vector<ImportOutcome>& outcomes);
    void endImport();
    void withdraw();
    void showOutline();
    void showState();
    void showRights();
    void goToNode(int node);
    void currentLineChanged();
    void report(const Error& error);

    DocumentChooser m_chooser;
    PlanListModel* m_plans;
    OutlineModel* m_outline;
    DocumentJob* m_job;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_content = nullptr;
    ImportView* m_import;
    QLabel* m_heading;
    QPushButton* m_importButton;
    QListView* m_list;
    OutlineView* m_tree;
    ConsistencyPanel* m_checks;
    DocumentPane* m_document;
    PlanId m_plan;
};

} // namespace milepost
