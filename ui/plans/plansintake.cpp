// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the Plans page that takes documents in: chosen or dropped, imported after their review, or
// attached to the plan that was read from them.
#include "core/documents/documentreader.h"
#include "ui/common/permits.h"
#include "ui/plans/documentpane.h"
#include "ui/plans/planlistmodel.h"
#include "ui/plans/planspage.h"
#include "ui/review/importview.h"
#include "ui/undo/importplans.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QStringList droppedFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

QString PlansPage::documentFilter()
{
    return tr("Documents (%1);;All files (*)").arg(documentPatterns().join(u' '));
}

void PlansPage::chooseImport()
{
    const QString reason = context().workspace ? whynot::editAnything(*context().workspace) : QString();
    if (!reason.isEmpty()) {
        emit messageRaised(MessageKind::Information, reason);
        return;
    }
    importDocuments(m_chooser(this));
}

void PlansPage::chooseAttachment()
{
    if (const QStringList paths = m_chooser(this); !paths.isEmpty())
        attachDocument(paths.front());
}

void PlansPage::importDocuments(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (!context().workspace) {
        emit messageRaised(MessageKind::Warning, tr("Open a workspace first: a plan is imported into it."));
        return;
    }
    if (documentsIn(paths).isEmpty()) {
        emit messageRaised(
            MessageKind::Warning,
            tr("There is no document in this folder that can be read. Choose the files themselves."));
        return;
    }
    m_import->add(paths, *context().workspace, *context().catalogue);
    showState();
}

void PlansPage::attachDocument(const QString& path)
{
    if (!context().workspace)
        return;
    if (m_job->isRunning()) {
        emit messageRaised(MessageKind::Information,
                           tr("A document is being read already; wait for it or stop it."));
        return;
    }
    m_job->start(path, DocumentJob::Purpose::AttachText, *context().catalogue);
}

void PlansPage::received(const DocumentReading& reading)
{
    if (context().workspace)
        attach(m_plan, reading.plainText());
}

// A single file that leaves nothing to review: the message says why, and the import ends.
void PlansPage::nothingToReview()
{
    const ImportFile& file = m_import->queue().files().front();
    if (file.state == ImportState::Failed)
        emit messageRaised(MessageKind::Error, file.message);
    if (file.state == ImportState::Known)
        attachKnown(file);
    endImport();
}

// A document that is in the workspace already is not imported again; at most it is attached to its plan.
void PlansPage::attachKnown(const ImportFile& file)
{
    for (const PlanRecord& plan : context().workspace->plans()) {
        if (plan.content.source.sha256 != file.sha256)
            continue;
        const QString title = planTitle(plan.content);
        showPlan(plan.id);
        if (m_document->hasDocument())
            emit messageRaised(MessageKind::Information,
                               tr("“%1” is in the workspace already; nothing was changed.").arg(title));
        else
            attachDocument(file.path);
        return;
    }
}

void PlansPage::endImport()
{
    m_import->close();
    showState();
}

void PlansPage::attach(PlanId plan, const QString& text)
{
    if (const Result<void> attached = context().workspace->attachDocument(plan, text); !attached) {
        report(attached.error());
        return;
    }
    m_plan = {};
    showPlan(plan);
    emit messageRaised(MessageKind::Success, tr("The document is attached; every figure in it is marked."));
}

void PlansPage::import(const std::vector<PlanImport>& imports)
{
    const QPointer<PlansPage> self(this);
    const auto done = [self](const std::vector<ImportOutcome>& outcomes) {
        if (self)
            self->imported(outcomes);
    };
    const auto report = [self](const Error& error) {
        if (self)
            self->report(error);
    };
    pushUnlessIdle(*context().undoStack,
                   std::make_unique<ImportPlans>(*context().workspace, imports, done, report));
}

void PlansPage::imported(const std::vector<ImportOutcome>& outcomes)
{
    endImport();
    m_plan = {};
    showPlan(outcomes.front().plan);
    const auto returned = std::ranges::count(outcomes, true, &ImportOutcome::reinstated);
    if (returned > 0)
        emit messageRaised(
            MessageKind::Information,
            tr("%n withdrawn plan(s) came back as stored before; this review of them was not kept.", nullptr,
               static_cast<int>(returned)));
    else
        emit messageRaised(MessageKind::Success, tr("%n plan(s) imported. Undo takes all of it back.",
                                                    nullptr, static_cast<int>(outcomes.size())));
}

void PlansPage::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isAllowed = !context().workspace || whynot::editAnything(*context().workspace).isEmpty();
    if (isAllowed && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PlansPage::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    importDocuments(paths);
}

} // namespace milepost
