// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/workdelegate.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/workstatemark.h"
#include "ui/progress/openmark.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/workmodel.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

namespace milepost {

using namespace Qt::StringLiterals;

void WorkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeVariant variant = themeVariant(option.palette);
    const ThemeColors& colors = themeColors(variant);
    const bool isHeading = index.data(WorkModel::HeadingRole).toBool();
    painter->save();
    if (isHeading)
        painter->fillRect(option.rect, colors.raised);
    else if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.accentSoft);
    QRect text = option.rect.adjusted(spacing::kOne, 0, -spacing::kOne, 0);
    const auto workState = static_cast<WorkState>(index.data(WorkModel::WorkStateRole).toInt());
    if (!isHeading && index.column() == WorkModel::StateColumn)
        text.setLeft(text.left() + paintWorkState(*painter, text, workState, option.palette));
    const bool isQuiet =
        index.column() == WorkModel::KindColumn || index.column() == WorkModel::ReportedColumn;
    const auto entryState = index.data(WorkModel::StateRole).value<CellState>();
    const bool isName = index.column() == WorkModel::NameColumn;
    const bool isReported = index.column() == WorkModel::ReportedColumn;
    // The name is always in view.
    const bool isMarked = !isHeading && isOpen(entryState) && (isName || isReported);
    if (isMarked) {
        painter->setRenderHint(QPainter::Antialiasing);
        paintOpenMark(*painter, option.rect, openColor(option.palette, entryState));
        painter->setRenderHint(QPainter::Antialiasing, false);
        text.setLeft(text.left() + openMarkWidth());
    }
    painter->setFont(isHeading ? themeFont(TextRole::Strong) : option.font);
    painter->setPen(isMarked && isReported  ? openInk(option.palette, entryState)
                    : isQuiet && !isHeading ? colors.mutedInk
                                            : colors.ink);
    const int alignment =
        isHeading ? int(Qt::AlignLeft | Qt::AlignVCenter) : index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(
        text, alignment,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (!isHeading && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget* WorkDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const QPersistentModelIndex cell(index);
    const auto* model = qobject_cast<const WorkModel*>(index.model());
    if (!model)
        return nullptr;
    const auto read = [model, cell](const QString& text) {
        const Result<StatusEntry> entry = model->understand(cell, text);
        if (!entry)
            return EntryReading{EntryReading::Tone::Refused, entry.error().message};
        QString words;
        if (cell.column() == WorkModel::StateColumn)
            words = workStateWord(entry->state);
        else if (cell.column() == WorkModel::ExpectedColumn && entry->expected)
            words = entry->expected->toString(Qt::ISODate);
        else if (cell.column() == WorkModel::PercentColumn && entry->percent)
            words = formatNumber(*entry->percent) + u'%';
        return EntryReading{EntryReading::Tone::Understood, words.isEmpty() ? words : u"= "_s + words};
    };
    auto* edit = new QuantityEdit(read, parent);
    edit->setSeen(model->standingIn(index));
    edit->setAlignment(Qt::AlignVCenter |
                       (cell.column() == WorkModel::PercentColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (cell.column() == WorkModel::StateColumn) {
        QStringList words;
        for (const WorkState state :
             {WorkState::NotStarted, WorkState::InProgress, WorkState::Done, WorkState::Stopped})
            words.append(workStateWord(state));
        auto* completer = new QCompleter(words, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    return edit;
}

void WorkDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = qobject_cast<QuantityEdit*>(editor);
    if (edit && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void WorkDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* edit = qobject_cast<QuantityEdit*>(editor);
    auto* sheet = qobject_cast<WorkModel*>(model);
    if (sheet && edit && edit->isModified())
        sheet->enterTyped(index, edit->text(), edit->seen());
}

bool WorkDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* edit = qobject_cast<QuantityEdit*>(object);
    if (edit && event->type() == QEvent::KeyPress && !edit->isUnderstood()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            edit->showRefusal();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace milepost
