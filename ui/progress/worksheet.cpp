// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/worksheet.h"

#include "core/workspace/workspace.h"
#include "ui/progress/cellblock.h"
#include "ui/progress/workmodel.h"
#include "ui/progress/workview.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMimeData>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
// Widths in average characters, so that they follow the font.
constexpr int kCharacters[WorkModel::kColumns] = {48, 11, 18, 7, 11, 8, 12, 24, 20};
} // namespace

WorkSheet::WorkSheet(QWidget* parent)
    : QWidget(parent), m_model(new WorkModel(this)), m_view(new WorkView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setModel(m_model);
    for (int column = 0; column < WorkModel::kColumns; ++column)
        m_view->setColumnWidth(column, kCharacters[column] * fontMetrics().averageCharWidth());
    setFocusProxy(m_view);
    connect(m_model, &WorkModel::failed, this, &WorkSheet::failed);
    connect(m_model, &WorkModel::authorNeeded, this, &WorkSheet::authorNeeded);
    connect(m_view, &WorkView::copyRequested, this, &WorkSheet::copy);
    connect(m_view, &WorkView::pasteRequested, this, &WorkSheet::paste);
    connect(m_view, &WorkView::clearRequested, this, &WorkSheet::clear);
    retranslate();
}

void WorkSheet::retranslate()
{
    m_view->setAccessibleName(tr("Tasks and deliverables"));
    m_model->retranslate();
}

void WorkSheet::setContext(const ViewContext& context, ContextChange change)
{
    m_context = context;
    if (context.workspace && context.workspace != m_heard)
        connect(context.workspace, &Workspace::statusChanged, m_model, &WorkModel::refresh);
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
    m_model->reload(m_context, m_grouping);
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

void WorkSheet::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = held ? readClipboard(*held) : CellBlock();
    const QModelIndex start = m_view->currentIndex();
    if (block.empty() || !start.isValid())
        return;
    std::vector<WorkModel::CellText> texts;
    int row = start.row();
    for (const QStringList& line : block) {
        while (row < m_model->rowCount() && !m_model->lineAt(row))
            ++row;
        for (int column = 0; column < line.size(); ++column) {
            const QModelIndex cell = m_model->index(row, start.column() + column);
            if (cell.isValid() && !line.at(column).isNull())
                texts.emplace_back(cell, line.at(column));
        }
        ++row;
    }
    m_model->enter(texts);
}

void WorkSheet::clear()
{
    std::vector<WorkModel::CellText> texts;
    for (const QModelIndex& cell : m_view->selectionModel()->selectedIndexes())
        texts.emplace_back(cell, QString());
    m_model->enter(texts);
}

} // namespace milepost
