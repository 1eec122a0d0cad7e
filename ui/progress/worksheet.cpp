// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/worksheet.h"

#include "core/workspace/workspace.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"
#include "ui/progress/cellblock.h"
#include "ui/progress/pastepanel.h"
#include "ui/progress/workview.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
// Widths in average characters, so that they follow the font.
constexpr int kCharacters[WorkModel::kColumns] = {48, 11, 18, 7, 11, 10, 12, 24, 20};

std::vector<ChangeLine> changed(std::vector<ChangeLine> lines)
{
    std::erase_if(lines, [](const ChangeLine& line) { return line.kind == CellChange::Kind::Same; });
    return lines;
}

} // namespace

WorkSheet::WorkSheet(Drafts& drafts, QWidget* parent)
    : QWidget(parent), m_model(new WorkModel(drafts, this)), m_view(new WorkView(this)),
      m_pastePanel(new PastePanel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildChoice());
    layout->addWidget(m_pastePanel);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    m_pastePanel->setObjectName(u"workPastePanel"_s);
    m_view->setModel(m_model);
    for (int column = 0; column < WorkModel::kColumns; ++column)
        m_view->setColumnWidth(column, kCharacters[column] * fontMetrics().averageCharWidth());
    setFocusProxy(m_view);
    connect(m_model, &WorkModel::failed, this, &WorkSheet::failed);
    connect(m_view, &WorkView::copyRequested, this, &WorkSheet::copy);
    connect(m_view, &WorkView::cutRequested, this, [this] {
        copy();
        clear();
    });
    connect(m_view, &WorkView::fillRequested, this, &WorkSheet::fill);
    connect(m_view, &WorkView::todayRequested, this, &WorkSheet::enterToday);
    connect(m_view, &WorkView::pasteRequested, this, &WorkSheet::paste);
    connect(m_pastePanel, &PastePanel::accepted, this, &WorkSheet::acceptPaste);
    connect(m_pastePanel, &PastePanel::refused, this, &WorkSheet::leavePaste);
    connect(m_view, &WorkView::clearRequested, this, &WorkSheet::clear);
    connect(m_view, &WorkView::restoreRequested, this,
            [this] { m_model->discardDraft(m_view->currentIndex()); });
    connect(m_view, &WorkView::choiceRequested, this, &WorkSheet::choiceRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WorkSheet::currentChanged);
    retranslate();
}

QWidget* WorkSheet::buildChoice()
{
    auto* bar = new QWidget(this);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(u"workKind"_s);
    m_state = new QComboBox(bar);
    m_state->setObjectName(u"workState"_s);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(u"workNothing"_s);
    m_nothing->setMargin(spacing::kThree);
    m_nothing->hide();
    setTextRole(m_nothing, TextRole::Body, InkTone::Muted);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    row->setSpacing(spacing::kOne);
    for (QComboBox* box : {m_kind, m_state}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &WorkSheet::choose);
    }
    row->addStretch();
    return bar;
}

void WorkSheet::fillChoice()
{
    m_kind->clear();
    m_kind->addItems({tr("Tasks and deliverables"), tr("Deliverables only"), tr("Tasks only")});
    nameBox(*m_kind, tr("Which kind is shown"));
    m_state->clear();
    m_state->addItem(tr("All states"));
    m_state->addItem(tr("Not reported"));
    for (int state = static_cast<int>(WorkState::NotStarted); state <= static_cast<int>(WorkState::Stopped);
         ++state)
        m_state->addItem(workStateWord(static_cast<WorkState>(state)));
    nameBox(*m_state, tr("Which state is shown"));
    m_nothing->setText(tr("No task or deliverable passes the filter and the choice above."));
    showChoice();
}

void WorkSheet::showChoice()
{
    m_kind->setCurrentIndex(m_choice.kind ? static_cast<int>(*m_choice.kind) + 1 : 0);
    m_state->setCurrentIndex(m_choice.state ? static_cast<int>(*m_choice.state) + 1 : 0);
}

void WorkSheet::choose()
{
    WorkChoice choice;
    if (m_kind->currentIndex() > 0)
        choice.kind = static_cast<WorkItem::Kind>(m_kind->currentIndex() - 1);
    if (m_state->currentIndex() > 0)
        choice.state = static_cast<WorkState>(m_state->currentIndex() - 1);
    setChoice(choice);
}

void WorkSheet::setChoice(const WorkChoice& choice)
{
    m_choice = choice;
    showChoice();
    reload();
}

void WorkSheet::retranslate()
{
    fillChoice();
    m_view->setAccessibleName(tr("Tasks and deliverables"));
    m_model->retranslate();
    m_pastePanel->retranslate();
}

void WorkSheet::setContext(const ViewContext& context, ContextChange change)
{
    m_context = context;
    if (context.workspace && context.workspace != m_heard)
        connect(context.workspace, &Workspace::statusChanged, m_model, &WorkModel::refresh,
                Qt::UniqueConnection);
    m_heard = context.workspace;
    if (change != ContextChange::Date)
        reload();
}

void WorkSheet::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    reload();
}

void WorkSheet::reload()
{
    m_model->reload(m_context, m_grouping, m_choice);
    const bool isEmpty = m_model->rowCount() == 0;
    m_hasItems = !isEmpty || (m_choice != WorkChoice() && !workLines(m_context, m_grouping).empty());
    m_nothing->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    spanHeadings();
    m_view->goHome();
}

void WorkSheet::spanHeadings()
{
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->lineAt(row))
            m_view->setSpan(row, 0, 1, WorkModel::kColumns);
    }
}

void WorkSheet::copy()
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    CellBlock block;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (cell.row() != row)
            block.emplace_back();
        row = cell.row();
        block.back().append(cell.data().toString());
    }
    QGuiApplication::clipboard()->setMimeData(clipboardData(block).release());
}

// One cell is as good as typed; a block is shown before it changes anything.
void WorkSheet::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = held ? readClipboard(*held) : CellBlock();
    const QModelIndex start = m_view->currentIndex();
    if (block.empty() || !start.isValid())
        return;
    m_pasted.clear();
    int outside = 0;
    int row = start.row();
    for (const QStringList& line : block) {
        while (row < m_model->rowCount() && !m_model->lineAt(row))
            ++row;
        for (int column = 0; column < line.size(); ++column) {
            const QModelIndex cell = m_model->index(row, start.column() + column);
            if (line.at(column).isNull())
                continue;
            if (cell.isValid())
                m_pasted.emplace_back(cell, line.at(column));
            else
                ++outside;
        }
        ++row;
    }
    if (m_pasted.size() == 1 && outside == 0)
        acceptPaste();
    else
        m_pastePanel->ask(changed(m_model->linesFor(m_pasted)), outside);
}

void WorkSheet::acceptPaste()
{
    const std::vector<ChangeLine> lines = m_model->linesFor(m_pasted);
    std::vector<WorkModel::CellText> texts;
    const bool isSingle = m_pasted.size() == 1; // refused, it says why
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isSingle || lines[i].kind != CellChange::Kind::Refused)
            texts.push_back(m_pasted[i]);
    }
    m_model->enter(texts);
    leavePaste();
}

void WorkSheet::leavePaste()
{
    m_pasted.clear();
    m_pastePanel->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void WorkSheet::clear()
{
    std::vector<WorkModel::CellText> texts;
    for (const QModelIndex& cell : m_view->selectionModel()->selectedIndexes())
        texts.emplace_back(cell, QString());
    m_model->enter(texts);
}

// With one row or column selected, what stands before it is taken.
void WorkSheet::fill(Qt::Orientation direction)
{
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    const auto line = [direction](const QModelIndex& cell) {
        return direction == Qt::Vertical ? cell.row() : cell.column();
    };
    const auto [first, last] = std::minmax_element(
        cells.begin(), cells.end(), [&line](const auto& a, const auto& b) { return line(a) < line(b); });
    if (first == cells.end())
        return;
    int source = line(*first);
    if (source == line(*last)) {
        do
            --source;
        while (direction == Qt::Vertical && source >= 0 && !m_model->lineAt(source));
    }
    std::vector<WorkModel::CellText> texts;
    for (const QModelIndex& cell : cells) {
        const QModelIndex from = direction == Qt::Vertical ? m_model->index(source, cell.column())
                                                           : m_model->index(cell.row(), source);
        if (from.isValid() && from != cell)
            texts.emplace_back(cell, from.data(Qt::EditRole).toString());
    }
    m_model->enter(texts);
}

std::optional<WorkItem> WorkSheet::currentItem() const
{
    const WorkLine* line = m_model->lineAt(m_view->currentIndex().row());
    return line ? std::optional(line->item) : std::nullopt;
}

void WorkSheet::amend(const WorkItem& item)
{
    if (m_model->rowOf(item) < 0)
        setChoice({});
    const QModelIndex cell = m_model->index(m_model->rowOf(item), WorkModel::StateColumn);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(cell);
    m_view->edit(cell);
}

void WorkSheet::enterToday()
{
    const QModelIndex cell = m_view->currentIndex().siblingAtColumn(WorkModel::ExpectedColumn);
    if (cell.isValid())
        m_model->enter({{cell, QDate::currentDate().toString(Qt::ISODate)}});
}

} // namespace milepost
