// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdelegate.h"

#include "core/review/reviewdraft.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/plans/figurestyle.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewproxy.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

OutlineKind markOf(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Target:
        return OutlineKind::Target;
    case ReviewKind::Policy:
        return OutlineKind::Policy;
    case ReviewKind::Baseline:
        return OutlineKind::Baseline;
    case ReviewKind::Other:
        return OutlineKind::Other;
    case ReviewKind::Deliverable:
        return OutlineKind::Deliverable;
    }
    return OutlineKind::Other;
}

Qt::PenStyle penOf(QTextCharFormat::UnderlineStyle style)
{
    switch (style) {
    case QTextCharFormat::DashUnderline:
        return Qt::DashLine;
    case QTextCharFormat::DotLine:
        return Qt::DotLine;
    case QTextCharFormat::DashDotLine:
        return Qt::DashDotLine;
    default:
        return Qt::SolidLine;
    }
}

/// A tick, a cross, a warning triangle, half a ring or a ring.
void drawState(QPainter& painter, const QRect& cell, const QModelIndex& index, ThemeVariant variant)
{
    const auto decision = static_cast<Decision>(index.data(ReviewModel::DecisionRole).toInt());
    const auto confidence = static_cast<Confidence>(index.data(ReviewModel::ConfidenceRole).toInt());
    const bool isOther = index.data(ReviewModel::KindRole).toInt() == static_cast<int>(ReviewKind::Other);
    const ThemeColors& colors = themeColors(variant);
    const QPointF centre = QRectF(cell).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (decision == Decision::Accepted) {
        painter.setPen(
            QPen(verdictColor(Verdict::Met, variant), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-5, 0), centre + QPointF(-1.5, 4), centre + QPointF(5, -4)});
    } else if (decision == Decision::Rejected) {
        painter.setPen(QPen(colors.mutedInk, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-4, -4), centre + QPointF(4, 4));
        painter.drawLine(centre + QPointF(-4, 4), centre + QPointF(4, -4));
    } else if (isOther) {
        painter.setPen(QPen(colors.faintInk, 1.5));
        painter.drawLine(centre + QPointF(-3, 0), centre + QPointF(3, 0));
    } else if (confidence == Confidence::Low) {
        const QColor color = verdictColor(Verdict::FarBehind, variant);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(
            QPolygonF{centre + QPointF(0, -6), centre + QPointF(6.5, 5), centre + QPointF(-6.5, 5)});
        painter.drawLine(centre + QPointF(0, -1.5), centre + QPointF(0, 1.2));
        painter.drawPoint(centre + QPointF(0, 3.4));
    } else {
        const QColor color =
            confidence == Confidence::High ? verdictColor(Verdict::Met, variant) : colors.mutedInk;
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(centre, 4.5, 4.5);
        painter.setBrush(color);
        if (confidence == Confidence::High)
            painter.drawEllipse(centre, 1.5, 1.5);
        else
            painter.drawPie(QRectF(centre - QPointF(4.5, 4.5), QSizeF(9, 9)), 90 * 16, 180 * 16);
    }
    painter.restore();
}

void drawKind(QPainter& painter, const QRect& cell, const QModelIndex& index, ThemeVariant variant)
{
    const auto kind = static_cast<ReviewKind>(index.data(ReviewModel::KindRole).toInt());
    const QTextCharFormat format = figureFormat(markOf(kind), variant);
    const QFontMetrics metrics(painter.font());
    const QString word = metrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    const int base = cell.center().y() + metrics.ascent() / 2;
    QRect sample(cell.left(), cell.top(), metrics.horizontalAdvance(word), cell.height());
    sample.adjust(-2, (cell.height() - metrics.height()) / 2, 2, -(cell.height() - metrics.height()) / 2);
    if (format.background().style() != Qt::NoBrush)
        painter.fillRect(sample, format.background());
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.setPen(QPen(format.underlineColor(), 1.5, penOf(format.underlineStyle())));
    painter.drawLine(sample.left(), base + 3, sample.right(), base + 3);
}

const ReviewModel* sourceOf(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
    return qobject_cast<const ReviewModel*>(proxy ? proxy->sourceModel() : index.model());
}

QString boundWord(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast:
        return ReviewModel::tr("≥ at least");
    case Bound::MoreThan:
        return ReviewModel::tr("> more than");
    case Bound::About:
        return ReviewModel::tr("≈ about");
    case Bound::Equal:
        return ReviewModel::tr("= exactly");
    case Bound::AtMost:
        return ReviewModel::tr("≤ at most");
    case Bound::LessThan:
        return ReviewModel::tr("< less than");
    }
    return {};
}

} // namespace

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const ThemeVariant variant = themeVariant(option.palette);
    const ThemeColors& colors = themeColors(variant);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, isSelected ? colors.accentSoft : colors.surface);
    painter->setPen(colors.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto kind = static_cast<ReviewKind>(index.data(ReviewModel::KindRole).toInt());
    const bool isAside = kind == ReviewKind::Other || index.data(ReviewModel::DecisionRole).toInt() ==
                                                          static_cast<int>(Decision::Rejected);
    QFont font = themeFont(TextRole::Body);
    font.setStrikeOut(isAside && kind != ReviewKind::Other && index.column() == ReviewModel::SubjectColumn);
    painter->setFont(font);
    painter->setPen(isAside ? colors.faintInk : colors.ink);
    const QRect cell = option.rect.adjusted(spacing::kOne, 0, -spacing::kOne, -1);
    if (index.column() == ReviewModel::StateColumn) {
        drawState(*painter, option.rect, index, variant);
    } else if (index.column() == ReviewModel::KindColumn) {
        drawKind(*painter, cell, index, variant);
    } else {
        const QString text =
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(), text);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    }
    painter->restore();
}

QWidget* ReviewDelegate::createList(QWidget* parent, const QModelIndex& index) const
{
    auto* list = new QComboBox(parent);
    list->setObjectName(u"reviewList"_s);
    if (index.column() == ReviewModel::KindColumn) {
        for (const ReviewKind kind : {ReviewKind::Target, ReviewKind::Policy, ReviewKind::Baseline,
                                      ReviewKind::Other, ReviewKind::Deliverable})
            list->addItem(reviewKindWord(kind), static_cast<int>(kind));
    } else if (index.column() == ReviewModel::BoundColumn) {
        for (const Bound bound :
             {Bound::AtLeast, Bound::MoreThan, Bound::About, Bound::Equal, Bound::AtMost, Bound::LessThan})
            list->addItem(boundWord(bound), static_cast<int>(bound));
    } else {
        //: an item of no area
        list->addItem(ReviewModel::tr("None"), QString());
        for (const Area& area : sourceOf(index)->draft()->plan().areas)
            list->addItem(area.name, area.id);
    }
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Open at once: in a closed list every press of an arrow would be a choice.
    QTimer::singleShot(0, list, &QComboBox::showPopup);
    list->view()->installEventFilter(const_cast<ReviewDelegate*>(this));
    // A choice by mouse or Enter in the open list is the entry.
    connect(list, &QComboBox::activated, this, [this, list] {
        auto* self = const_cast<ReviewDelegate*>(this);
        emit self->commitData(list);
        emit self->closeEditor(list);
    });
    return list;
}

bool ReviewDelegate::eventFilter(QObject* object, QEvent* event)
{
    const auto* view = qobject_cast<QAbstractItemView*>(object);
    if (!view)
        return QStyledItemDelegate::eventFilter(object, event);
    auto* list = qobject_cast<QComboBox*>(view->parent() ? view->parent()->parent() : nullptr);
    if (list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        list->hidePopup();
        emit closeEditor(list, RevertModelCache);
        return true;
    }
    return false;
}

QWidget* ReviewDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    const int column = index.column();
    if (column == ReviewModel::KindColumn || column == ReviewModel::BoundColumn ||
        column == ReviewModel::AreaColumn)
        return createList(parent, index);
    auto* field = new QLineEdit(parent);
    field->setObjectName(u"reviewField"_s);
    field->setFrame(false);
    return field;
}

void ReviewDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        list->setCurrentIndex(list->findData(value));
        return;
    }
    auto* field = qobject_cast<QLineEdit*>(editor);
    field->setAlignment(static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    field->setTextMargins(spacing::kHalf, 0, spacing::kHalf, 0);
    field->setText(value.toString());
    field->selectAll();
}

void ReviewDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentData());
    else
        model->setData(index, qobject_cast<QLineEdit*>(editor)->text());
}

void ReviewDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    QRect place = option.rect;
    if (qobject_cast<QComboBox*>(editor))
        place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    if (const QWidget* over = editor->parentWidget(); place.right() > over->width())
        place.moveRight(over->width() - 1);
    editor->setGeometry(place);
}

} // namespace milepost
