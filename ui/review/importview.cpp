// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/importview.h"

#include "core/review/planversions.h"
#include "core/review/reviewresult.h"
#include "ui/common/emptystate.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/review/importlistmodel.h"
#include "ui/review/reviewpane.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilesShown = 4;
constexpr int kFileRow = 28;
constexpr int kHeadRow = 36; ///< said once: a head is laid out too late to be asked
constexpr int kNameWidth = 320;
constexpr int kStateWidth = 136;
constexpr int kProgressWidth = 160;

} // namespace

ImportView::ImportView(QWidget* parent)
    : QWidget(parent), m_queue(new ImportQueue(this)), m_files(new ImportListModel(*m_queue, this)),
      m_title(new QLabel(this)), m_state(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(this)), m_add(new QPushButton(this)), m_discard(new QPushButton(this)),
      m_finish(new QPushButton(this)), m_list(new QTableView(this)), m_stack(new QStackedWidget(this)),
      m_wait(new EmptyState(this)), m_review(new ReviewPane(this))
{
    build();
    connectParts();
    retranslate();
}

void ImportView::build()
{
    setObjectName(u"importView"_s);
    setProperty("helpPage", u"review"_s);
    m_title->setObjectName(u"importTitle"_s);
    m_state->setObjectName(u"importState"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_stop->setObjectName(u"importStop"_s);
    m_add->setObjectName(u"importAdd"_s);
    m_discard->setObjectName(u"importDiscard"_s);
    m_finish->setObjectName(u"importFinish"_s);
    m_list->setObjectName(u"importFiles"_s);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_state, TextRole::Small, InkTone::Muted);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setRange(0, 100);
    m_finish->setDefault(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    head->setSpacing(spacing::kOne);
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_stop, m_add, m_discard, m_finish})
        head->addWidget(part);

    m_list->setModel(m_files);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setMinimumSectionSize(kFileRow);
    m_list->verticalHeader()->setDefaultSectionSize(kFileRow);
    m_list->horizontalHeader()->setFixedHeight(kHeadRow);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(ImportListModel::NameColumn, kNameWidth);
    m_list->setColumnWidth(ImportListModel::StateColumn, kStateWidth);
    m_stack->addWidget(m_wait);
    m_stack->addWidget(m_review);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
}

void ImportView::connectParts()
{
    connect(m_queue, &ImportQueue::fileAdded, this, &ImportView::showState);
    connect(m_queue, &ImportQueue::fileChanged, this, &ImportView::fileChanged);
    connect(m_queue, &ImportQueue::settled, this, &ImportView::settled);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& line) { showFile(line.row()); });
    connect(m_stop, &QPushButton::clicked, m_queue, &ImportQueue::stop);
    connect(m_add, &QPushButton::clicked, this, &ImportView::addRequested);
    connect(m_discard, &QPushButton::clicked, this, &ImportView::discarded);
    connect(m_finish, &QPushButton::clicked, this, &ImportView::finish);
    connect(m_wait, &EmptyState::actionTriggered, this, &ImportView::addRequested);
    connect(m_review, &ReviewPane::refused, this, &ImportView::refused);
    connect(m_review, &ReviewPane::progressed, this, [this] {
        m_files->refresh(m_shown);
        showState();
    });
    connect(m_review, &ReviewPane::factsEdited, this, &ImportView::lookForVersion);
    connect(m_review, &ReviewPane::replaceChosen, this,
            [this](bool replaces) { m_versions[m_shown].replaces = replaces; });
}

void ImportView::retranslate()
{
    m_title->setText(tr("Import plans"));
    //: button: stop reading documents
    m_stop->setText(tr("Stop"));
    m_add->setText(tr("Add files…"));
    //: button: do not import what was read
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Ends the import; nothing is stored"));
    m_list->setAccessibleName(tr("Documents of the import"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_review->retranslate();
    showState();
}

void ImportView::add(const QStringList& paths, const Workspace& workspace, const Catalogue& catalogue)
{
    m_workspace = &workspace;
    m_queue->setKnownCheck([this](const DocumentReading& reading) -> std::optional<QString> {
        for (const PlanRecord& plan : m_workspace->plans()) {
            if (plan.content.source.sha256 == reading.text.sha256)
                return tr("This document is in the workspace already; nothing is changed.");
        }
        return std::nullopt;
    });
    m_queue->add(paths, catalogue);
}

void ImportView::close()
{
    m_review->setDraft(nullptr);
    m_shown = -1;
    m_versions.clear();
    m_queue->clear();
}

const PlanRecord* ImportView::earlierOf(const ReviewDraft& draft) const
{
    ParsedPlan plan;
    plan.source = draft.plan().source;
    plan.plan = draft.facts();
    const auto& plans = m_workspace->plans();
    const auto found = std::ranges::find_if(
        plans, [&plan](const PlanRecord& record) { return areVersionsOfOnePlan(record.content, plan); });
    return found == plans.end() ? nullptr : &*found;
}

void ImportView::lookForVersion()
{
    ReviewDraft* draft = m_review->draft();
    if (!draft || !m_workspace)
        return;
    const PlanRecord* earlier = earlierOf(*draft);
    Version& version = m_versions[m_shown];
    version.earlier = earlier ? std::optional(earlier->id) : std::nullopt;
    m_earlier = earlier ? earlier->content : ParsedPlan();
    m_review->setEarlierVersion(earlier ? &m_earlier : nullptr, version.replaces);
    showState();
}

void ImportView::workspaceChanged()
{
    lookForVersion();
    showState();
}

void ImportView::showFile(int file)
{
    const auto& files = m_queue->files();
    const bool isThere = file >= 0 && file < static_cast<int>(files.size());
    ReviewDraft* draft = isThere ? files[static_cast<size_t>(file)].draft.get() : nullptr;
    m_shown = file;
    if (draft != m_review->draft())
        m_review->setDraft(draft);
    if (draft) {
        lookForVersion();
        m_stack->setCurrentWidget(m_review);
    }
    showState();
}

void ImportView::fileChanged(int file)
{
    const ImportFile& one = m_queue->files()[static_cast<size_t>(file)];
    // The first document that can be reviewed is shown at once; the others wait for their turn.
    if (one.state == ImportState::Ready && !m_review->draft()) {
        m_list->selectRow(file);
        showFile(file);
        m_review->focusList();
    }
    showState();
}

void ImportView::settled()
{
    showState();
    if (m_queue->isEmpty())
        return;
    if (m_queue->count(ImportState::Ready) == 0 && m_queue->files().size() == 1)
        emit nothingToReview();
}

/// Why what was read could not be stored; empty where it can.
QString ImportView::whyNot() const
{
    for (const ImportFile& file : m_queue->files()) {
        const QString reason =
            file.draft ? whynot::edit(*m_workspace, file.draft->facts().provinceCode) : QString();
        if (!reason.isEmpty())
            return m_queue->files().size() == 1 ? reason
                                                : tr("“%1”: %2", "file: why not").arg(file.name(), reason);
    }
    return {};
}

void ImportView::showState()
{
    const int all = static_cast<int>(m_queue->files().size());
    const int waiting = m_queue->count(ImportState::Waiting) + m_queue->count(ImportState::Reading);
    const int ready = m_queue->count(ImportState::Ready);
    int percent = 0;
    int toLookAt = 0;
    for (const ImportFile& file : m_queue->files()) {
        const bool isUnread = file.state == ImportState::Waiting || file.state == ImportState::Reading;
        percent += isUnread ? file.percent : 100;
        toLookAt += file.draft ? file.draft->progress().toLookAt : 0;
    }
    m_progress->setValue(all > 0 ? percent / all : 0);
    m_progress->setVisible(waiting > 0);
    m_stop->setVisible(waiting > 0);
    m_list->setVisible(all > 1);
    m_list->setFixedHeight(kHeadRow + std::min(all, kFilesShown) * kFileRow);
    const QString refused = this->whyNot();
    permit(*m_finish, refused, tr("Stores the reviewed plans (Ctrl+Enter); can be undone"),
           ready > 0 && waiting == 0);
    m_finish->setText(ready > 1 ? tr("Finish: import %n plan(s)", nullptr, ready) : tr("Finish"));
    if (waiting > 0)
        m_state->setText(all > 1 ? tr("Reading %1 of %2 documents").arg(all - waiting + 1).arg(all)
                                 : tr("Reading “%1”").arg(m_queue->files().front().name()));
    else if (!refused.isEmpty())
        m_state->setText(refused);
    else if (toLookAt > 0)
        m_state->setText(
            tr("%n item(s) need a look. Nothing is stored before you finish.", nullptr, toLookAt));
    else
        m_state->setText(tr("Nothing is stored before you finish."));
    const bool isReviewing = m_review->draft() != nullptr;
    m_stack->setCurrentWidget(isReviewing ? static_cast<QWidget*>(m_review) : m_wait);
    m_add->setVisible(isReviewing || waiting > 0); // else the middle of the page offers it
    if (waiting > 0)
        m_wait->setContent(u"import"_s, tr("Reading…"),
                           tr("The review of the first document opens as soon as it is read."));
    else
        m_wait->setContent(
            u"import"_s, tr("Nothing to review"),
            tr("None of these documents can be reviewed; the list says why. Add others, or end the "
               "import."),
            tr("Add files…"));
}

void ImportView::finish()
{
    std::vector<PlanImport> imports;
    QSet<PlanId> replaced;
    for (size_t i = 0; i < m_queue->files().size(); ++i) {
        const ImportFile& file = m_queue->files()[i];
        if (!file.draft)
            continue;
        PlanImport import{reviewedPlan(*file.draft),
                          DocumentReading{file.path, file.draft->text(), {}, {}}.plainText(),
                          {}};
        const PlanRecord* earlier = earlierOf(*file.draft);
        const bool replaces = m_versions.value(static_cast<int>(i)).replaces;
        if (earlier && replaces && !replaced.contains(earlier->id)) {
            import.replaces = earlier->id;
            replaced.insert(earlier->id);
            continueMeasures(earlier->id, earlier->content, file.draft->catalogue(), import.plan);
        }
        imports.push_back(std::move(import));
    }
    if (!imports.empty())
        emit finishRequested(imports);
}

bool ImportView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (event->type() == QEvent::KeyPress && m_finish->isEnabled())
                finish();
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace milepost
