// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/boxdelegate.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kLine = 28;
constexpr int kWidest = 480; ///< an open list
const QString kKeeper = QStringLiteral("listKeeper");

/// As QComboBox::insertSeparator() marks it.
bool isSeparator(const QModelIndex& index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1StringView("separator");
}

/// Prepares the list of its box.
class ListKeeper final : public QObject
{
public:
    explicit ListKeeper(QComboBox& box) : QObject(&box), m_box(box) { setObjectName(kKeeper); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::Enter || type == QEvent::FocusIn || type == QEvent::MouseButtonPress)
            prepare();
        return false;
    }

private:
    void prepare()
    {
        if (!qobject_cast<BoxDelegate*>(m_box.itemDelegate()))
            m_box.setItemDelegate(new BoxDelegate(&m_box));
        QAbstractItemView& list = *m_box.view();
        const int bar = m_box.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        list.setMinimumWidth(std::min(list.sizeHintForColumn(0) + 2 * list.frameWidth() + bar, kWidest));
    }

    QComboBox& m_box;
};

} // namespace

QSize BoxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize natural = QStyledItemDelegate::sizeHint(option, index);
    return isSeparator(index) ? QSize(natural.width(), spacing::kOne + 1)
                              : QSize(natural.width() + spacing::kOne, std::max(natural.height(), kLine));
}

void BoxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(option.widget);
    if (isSeparator(index))
        return painter->fillRect(QRect(option.rect.left() + spacing::kOne, option.rect.center().y(),
                                       option.rect.width() - 2 * spacing::kOne, 1),
                                 colors.gridLine);
    if (index.data(Qt::DecorationRole).isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.accentSoft);
    const QVariant own = index.data(Qt::FontRole);
    painter->setFont(own.isValid() ? own.value<QFont>() : option.font);
    painter->setPen(index.flags() & Qt::ItemIsEnabled ? colors.ink : colors.faintInk);
    const QRect room = option.rect.adjusted(spacing::kOne, 0, -spacing::kOne, 0);
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

void watchList(QComboBox& box)
{
    if (!box.findChild<QObject*>(kKeeper, Qt::FindDirectChildrenOnly))
        box.installEventFilter(new ListKeeper(box));
}

} // namespace milepost
