// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/matrixview.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/overview/matrixmodel.h"
#include "ui/overview/sharebar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace milepost {
namespace {

constexpr int kRowHeight = 46;
constexpr int kHeaderLines = 3;
constexpr int kColumnWidth = 68;
constexpr int kBarHeight = 6;

/// A cell: the count, and the mix of verdicts as a bar under it.
class MixDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = themeColors(option.widget);
        VerdictMix mix;
        const auto counts = index.data(MatrixModel::MixRole).value<QList<int>>();
        std::copy_n(counts.begin(), std::min<qsizetype>(counts.size(), 4), mix.counts.begin());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool hover = option.state & QStyle::State_MouseOver && mix.total() > 0;
        const bool focused = option.state & QStyle::State_HasFocus;
        const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (hover || focused)
            painter->fillRect(cell, focused ? colors.accentSoft : colors.raised);
        if (focused) {
            painter->setPen(QPen(colors.accent, 1.5));
            painter->drawRoundedRect(cell, 3, 3);
        }
        painter->setPen(colors.gridLine);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(themeFont(TextRole::Body));
        if (mix.total() == 0) {
            painter->setPen(colors.faintInk);
            painter->drawText(cell, Qt::AlignCenter, QStringLiteral("–"));
        } else {
            paintNumbers(*painter, cell.adjusted(0, 4, 0, -kBarHeight - 8),
                         index.data(Qt::DisplayRole).toString(), mix.shareGood(), colors);
            const QRectF bar(cell.left() + spacing::kOne, cell.bottom() - kBarHeight - 7,
                             cell.width() - spacing::kTwo, kBarHeight);
            paintShareBar(*painter, bar, mix, option.palette);
        }
        painter->restore();
    }

private:
    /// The count, and beside it, quieter, the share that is met or on pace.
    static void paintNumbers(QPainter& painter, const QRectF& cell, const QString& count,
                             std::optional<double> share, const ThemeColors& colors)
    {
        const QString percent = share ? formatPercent(*share, 0) : QString();
        const double countWidth = QFontMetricsF(painter.font()).horizontalAdvance(count);
        const double shareWidth =
            percent.isEmpty()
                ? 0.0
                : QFontMetricsF(themeFont(TextRole::Small)).horizontalAdvance(percent) + spacing::kHalf + 2;
        QRectF room(cell.center().x() - (countWidth + shareWidth) / 2, cell.top(), countWidth + shareWidth,
                    cell.height());
        painter.setPen(colors.ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, count);
        painter.setFont(themeFont(TextRole::Small));
        painter.setPen(colors.mutedInk);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, percent);
    }
};

} // namespace

MatrixView::MatrixView(QWidget* parent) : QTableView(parent), m_model(new MatrixModel(this))
{
    setObjectName(QStringLiteral("overviewMatrix"));
    setModel(m_model);
    setItemDelegate(new MixDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumWidth(88);
    horizontalHeader()->setMinimumSectionSize(kColumnWidth);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(themeFont(TextRole::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, &MatrixView::open);
    connect(this, &QTableView::entered, this, &MatrixView::describe);
}

void MatrixView::setMatrix(const OverviewMatrix& matrix)
{
    m_model->setMatrix(matrix);
    fitColumns();
    updateGeometry();
}

QSize MatrixView::sizeHint() const
{
    return {600, horizontalHeader()->height() + kRowHeight * m_model->rowCount() + m_scrollBarHeight};
}

QSize MatrixView::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return open(currentIndex());
    QTableView::keyPressEvent(event);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MatrixView::describe(const QModelIndex& index)
{
    emit cellDescribed(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
}

void MatrixView::describeFocus()
{
    describe(hasFocus() ? currentIndex() : QModelIndex());
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    describeFocus();
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    describeFocus();
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    describeFocus();
}

void MatrixView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    describeFocus();
}

void MatrixView::open(const QModelIndex& index)
{
    if (index.isValid() && m_model->mix(index).total() > 0)
        emit rowsRequested(m_model->filter(index));
}

void MatrixView::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    // A column is as wide as the longest word of the head, the head as high as its longest name needs when
    // wrapped.
    const QFontMetrics metrics(horizontalHeader()->font());
    int width = qMax(kColumnWidth, viewport()->width() / columns);
    for (int column = 0; column < columns; ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const QString& word : name.split(u' '))
            width = qMax(width, metrics.horizontalAdvance(word) + spacing::kTwo);
    }
    horizontalHeader()->setDefaultSectionSize(width);
    int height = metrics.height();
    for (int column = 0; column < columns; ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect room(0, 0, width - spacing::kOne, metrics.height() * kHeaderLines);
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, name).height());
    }
    horizontalHeader()->setFixedHeight(qMin(height, metrics.height() * kHeaderLines) + spacing::kTwo);
    const bool scrolls = width * columns > viewport()->width();
    m_scrollBarHeight = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    updateGeometry();
}

} // namespace milepost
