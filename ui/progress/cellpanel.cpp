// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/cellpanel.h"

#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/progress/evidencebox.h"
#include "ui/progress/historybox.h"
#include "ui/progress/reasonbox.h"
#include "ui/progress/rulebox.h"
#include "ui/targets/verdictexplanation.h"
#include "ui/targets/verdictline.h"
#include "ui/undo/changeevidence.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QUndoStack>
#include <QUrl>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 320;
}

CellPanel::CellPanel(QWidget* parent)
    : QScrollArea(parent), m_detail(new SheetDetail), m_verdict(new VerdictLine), m_reason(new ReasonBox),
      m_evidence(new EvidenceBox), m_history(new HistoryBox), m_rules(new RuleBox)
{
    setObjectName(u"cellPanel"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setMinimumWidth(kWidth);
    setMaximumWidth(kWidth + kWidth / 2);
    setFocusProxy(m_detail);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kTwo);
    column->setSpacing(spacing::kTwo);
    m_verdict->setObjectName(u"panelVerdict"_s);
    m_verdict->setFont(themeFont(TextRole::Body));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_detail, m_verdict, m_reason, m_evidence, m_history, m_rules})
        column->addWidget(part);
    column->addStretch();
    setWidget(content);
    connectParts();
}

void CellPanel::connectParts()
{
    connect(m_verdict, &VerdictLine::activated, this,
            [this] { explainVerdict(m_context, m_cell->key.measure, this); });
    connect(m_reason, &ReasonBox::explained, this, &CellPanel::explained);
    connect(m_history, &HistoryBox::restoreRequested, this, &CellPanel::restoreRequested);
    connect(m_evidence, &EvidenceBox::filesGiven, this, &CellPanel::attach);
    connect(m_evidence, &EvidenceBox::openRequested, this, &CellPanel::open);
    connect(m_evidence, &EvidenceBox::saveRequested, this, &CellPanel::saveAs);
    connect(m_evidence, &EvidenceBox::removalRequested, this, [this](const Evidence& file) {
        pushUnlessIdle(*m_context.undoStack,
                       std::make_unique<WithdrawEvidence>(*m_context.workspace, file, errorReport()));
    });
    connect(m_rules, &RuleBox::tuned, this, [this](const ValidationRules& rules) {
        if (const Result<void> kept = m_context.workspace->setValidationRules(m_cell->key.measure, rules);
            !kept)
            emit failed(kept.error().message);
    });
}

void CellPanel::retranslate()
{
    setAccessibleName(tr("Details of the cell"));
    m_verdict->setAskable(tr("Show how it is judged"));
    m_detail->retranslate();
    m_reason->retranslate();
    m_evidence->retranslate();
    m_history->retranslate();
    m_rules->retranslate();
    showParts();
}

void CellPanel::showCell(const std::optional<CellDetail>& cell, int waiting)
{
    m_cell = cell;
    m_detail->showCell(cell);
    const bool isAsked = cell && cell->state == CellState::Asked;
    m_reason->ask(isAsked ? cell->sentence : QString(), isAsked ? waiting - 1 : 0);
    showParts();
}

void CellPanel::showParts()
{
    const bool hasCell = m_cell && m_context.workspace;
    for (QWidget* part : std::initializer_list<QWidget*>{m_verdict, m_evidence, m_history, m_rules})
        part->setVisible(hasCell);
    if (!hasCell)
        return;
    m_verdict->setVisible(m_context.scoreboard != nullptr);
    if (m_context.scoreboard)
        m_verdict->setVerdict(m_context.scoreboard->standing(m_cell->key.measure).verdict);
    const Workspace& workspace = *m_context.workspace;
    const CellKey& key = m_cell->key;
    const PlanRecord* plan = workspace.planOf(key.measure);
    const QString province = plan ? plan->content.plan.provinceCode : QString();
    const bool isClosed = isLocked(workspace, key.period, province);
    const QString whyNot = isClosed ? lockWords(workspace, key.period, province) : QString();
    m_evidence->setFiles(workspace.evidence(key.measure, key.period),
                         isClosed ? EvidenceBox::Access::ReadOnly : EvidenceBox::Access::ReadWrite, whyNot);
    const Result<std::vector<Observation>> revisions = workspace.history(key.measure, key.period);
    m_history->setRevisions(revisions ? *revisions : std::vector<Observation>(),
                            isClosed ? HistoryBox::Access::ReadOnly : HistoryBox::Access::ReadWrite, whyNot);
    m_rules->setRules(workspace.validationRules(key.measure), m_cell->unit);
    permit(*m_rules, whynot::edit(workspace, province));
}

ErrorReport CellPanel::errorReport()
{
    return [self = QPointer<CellPanel>(this)](const Error& error) {
        if (self)
            emit self->failed(error.message);
    };
}

// From any part the keyboard goes back to the sheet.
void CellPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F6)
        emit m_detail->leaveRequested();
    else
        QScrollArea::keyPressEvent(event);
}

void CellPanel::attach(const QStringList& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            emit failed(
                tr("“%1” could not be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
            continue;
        }
        pushUnlessIdle(*m_context.undoStack,
                       std::make_unique<AttachEvidence>(*m_context.workspace, m_cell->key.measure,
                                                        m_cell->key.period, QFileInfo(path).fileName(),
                                                        file.readAll(), errorReport()));
    }
}

bool CellPanel::write(const Evidence& file, const QString& path)
{
    const Result<QByteArray> content = m_context.workspace->evidenceContent(file);
    if (!content) {
        emit failed(content.error().message);
        return false;
    }
    QFile copy(path);
    if (copy.open(QIODevice::WriteOnly) && copy.write(*content) == content->size())
        return true;
    emit failed(tr("“%1” could not be written: %2").arg(QDir::toNativeSeparators(path), copy.errorString()));
    return false;
}

void CellPanel::open(const Evidence& file)
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QDir folder(m_opened->filePath(QString::number(static_cast<qint64>(file.id))));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(file.name);
    if (write(file, path) && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit failed(tr("No program of this computer opens “%1”. Save it and choose one.").arg(file.name));
}

void CellPanel::saveAs(const Evidence& file)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the file"), file.name);
    if (!path.isEmpty())
        write(file, path);
}

} // namespace milepost
