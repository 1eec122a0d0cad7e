// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetdelegate.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"
#include "ui/progress/openmark.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetcell.h"
#include "ui/progress/sheetmodel.h"

#include <QAbstractProxyModel>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace milepost {
namespace {

constexpr int kRowHeight = 30;
constexpr int kMarkSize = 8;

CellState stateOf(const QModelIndex& index)
{
    return index.data(SheetModel::StateRole).value<CellState>();
}

// A label wins over a bound: the text of the cell is kept clear of the mark on its left.
QRect textRect(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(spacing::kOne, 0, -spacing::kOne, 0);
}

void paintRing(QPainter& painter, const QRect& cell, const QColor& color)
{
    const QRectF ring(cell.left() + spacing::kOne, cell.center().y() - kMarkSize / 2.0 + 1, kMarkSize,
                      kMarkSize);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
}

enum class Corner { Left, Right };

void paintCorner(QPainter& painter, const QRect& cell, Corner corner, const QColor& color)
{
    constexpr qreal kSide = 7;
    const qreal edge = corner == Corner::Left ? cell.left() : cell.right() + 1;
    const qreal inner = corner == Corner::Left ? edge + kSide : edge - kSide;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{QPointF(edge, cell.top()), QPointF(inner, cell.top()), QPointF(edge, cell.top() + kSide)});
}

/// A sheet of paper with two lines on it, at the lower left.
void paintPaper(QPainter& painter, const QRect& cell, const QColor& color)
{
    const QRectF sheet(cell.left() + 3.5, cell.bottom() - 12.5, 7, 9);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheet);
    for (const qreal line : {3.0, 6.0})
        painter.drawLine(QPointF(sheet.left() + 2, sheet.top() + line),
                         QPointF(sheet.right() - 2, sheet.top() + line));
}

} // namespace

SheetDelegate::SheetDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SheetModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
    } else {
        paintBackground(*painter, option, index);
        if (index.column() == SheetModel::VerdictColumn) {
            const auto verdict = static_cast<Verdict>(index.data(SheetModel::VerdictRole).toInt());
            paintVerdictBadge(*painter, textRect(option), verdict, option.palette);
        } else {
            paintText(*painter, option, index);
        }
        paintMarks(*painter, option, index);
    }
    painter->restore();
}

void SheetDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(themeVariant(option.palette));
    painter.fillRect(option.rect, colors.raised);
    painter.setPen(colors.ink);
    painter.setFont(themeFont(TextRole::Strong));
    const QString text =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textRect(option).width());
    painter.drawText(textRect(option), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void SheetDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(themeVariant(option.palette));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || index.row() == m_currentRow) {
        QColor tint = colors.accentSoft;
        tint.setAlphaF(isSelected ? 1.0F : 0.45F);
        painter.fillRect(option.rect, tint);
    }
    if (!isSelected && index.data(SheetModel::LockedRole).toBool()) {
        painter.fillRect(option.rect, QBrush(colors.raised));
        painter.fillRect(option.rect, QBrush(colors.gridLine, Qt::BDiagPattern));
    }
    if (!isSelected && index.data(SheetModel::AsOfRole).toBool()) {
        QColor tint = colors.accent;
        tint.setAlphaF(0.06F);
        painter.fillRect(option.rect, tint);
    }
}

void SheetDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(themeVariant(option.palette));
    const CellState state = stateOf(index);
    const bool isQuiet = state == CellState::Finer || index.column() == SheetModel::UnitColumn;
    painter.setPen(isOpen(state) ? openInk(option.palette, state) : isQuiet ? colors.mutedInk : colors.ink);
    QFont font = option.font;
    font.setItalic(state == CellState::Finer);
    painter.setFont(font);
    const QRect rect = textRect(option).adjusted(isOpen(state) ? openMarkWidth() : 0, 0, 0, 0);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment), text);
    if (state == CellState::Refused) {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        const int base = rect.center().y() + painter.fontMetrics().ascent() / 2 + 3;
        painter.setPen(QPen(openColor(option.palette, state), 1.2, Qt::DashLine));
        painter.drawLine(rect.right() - width, base, rect.right(), base);
    }
}

void SheetDelegate::paintMarks(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(themeVariant(option.palette));
    if (index.column() < SheetModel::kFixedColumns)
        return;
    const CellState state = stateOf(index);
    if (isOpen(state))
        paintOpenMark(painter, option.rect, openColor(option.palette, state));
    if (state == CellState::Provisional)
        paintRing(painter, option.rect, colors.mutedInk);
    if (index.data(SheetModel::BaselineRole).toBool())
        paintCorner(painter, option.rect, Corner::Left, colors.mutedInk);
    if (index.data(SheetModel::NoteRole).toBool())
        paintCorner(painter, option.rect, Corner::Right, colors.accent);
    if (index.data(SheetModel::EvidenceRole).toBool())
        paintPaper(painter, option.rect, colors.mutedInk);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    QPersistentModelIndex cell(index);
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
    const auto* sheet = qobject_cast<const SheetModel*>(proxy ? proxy->sourceModel() : index.model());
    if (!sheet)
        return nullptr;
    const auto read = [sheet, proxy, cell](const QString& text) {
        return sheet->reading(proxy ? proxy->mapToSource(cell) : QModelIndex(cell), text);
    };
    auto* edit = new QuantityEdit(read, parent);
    edit->setSeen(sheet->standingIn(proxy ? proxy->mapToSource(index) : index));
    return edit;
}

void SheetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = qobject_cast<QuantityEdit*>(editor);
    // A change elsewhere in the row must not overwrite what is being typed.
    if (edit && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void SheetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* edit = qobject_cast<QuantityEdit*>(editor);
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
    auto* sheet = qobject_cast<SheetModel*>(proxy ? proxy->sourceModel() : model);
    if (sheet && edit && edit->isModified())
        sheet->enterTyped(proxy ? proxy->mapToSource(index) : index, edit->text(), edit->seen());
}

void SheetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool SheetDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* edit = qobject_cast<QuantityEdit*>(object);
    if (edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(*edit, key->key(), key->modifiers()))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool SheetDelegate::handleKey(QuantityEdit& edit, int key, Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool replaces = edit.mode() == QuantityEdit::Mode::Replace;
    std::optional<Move> move;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        move = shift ? Move::Up : Move::Down;
        break;
    case Qt::Key_Tab:
        move = Move::Right;
        break;
    case Qt::Key_Backtab:
        move = Move::Left;
        break;
    case Qt::Key_Down:
        move = Move::Down;
        break;
    case Qt::Key_Up:
        move = Move::Up;
        break;
    case Qt::Key_Right:
        if (replaces && !shift)
            move = Move::Right;
        break;
    case Qt::Key_Left:
        if (replaces && !shift)
            move = Move::Left;
        break;
    case Qt::Key_Escape:
        emit closeEditor(&edit, RevertModelCache);
        emit reverted();
        return true;
    default:
        break;
    }
    if (!move)
        return false;
    if (!edit.isUnderstood()) {
        edit.showRefusal();
        return true;
    }
    emit commitData(&edit);
    emit closeEditor(&edit, NoHint);
    emit entered(*move);
    return true;
}

} // namespace milepost
