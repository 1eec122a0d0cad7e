// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/contexttable.h"

#include "ui/charts/valuetext.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(760, 420);
constexpr int kQuantityRole = Qt::UserRole;
constexpr int kProvinceRole = Qt::UserRole + 1;

/// A positive number as it is typed, with or without separators.
std::optional<double> numberTyped(const QString& text)
{
    bool isNumber = false;
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    plain.remove(u',').remove(u' ');
    const double value = QLocale::c().toDouble(plain, &isNumber);
    return isNumber && std::isfinite(value) && value > 0.0 ? std::optional(value) : std::nullopt;
}

} // namespace

ContextTable::ContextTable(const std::vector<ComparedPlace>& provinces, std::vector<ContextFigure> figures,
                           QWidget* parent, const QString& whyNot)
    : QDialog(parent), m_figures(std::move(figures)), m_canType(whyNot.isEmpty()),
      m_table(new QTableWidget(0, kColumns, this)), m_message(new QLabel(this))
{
    setObjectName(u"contextTable"_s);
    setWindowTitle(tr("Population and gross product"));
    resize(kSize);
    m_table->setObjectName(u"contextFiguresTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Province"), tr("Quantity"), tr("Figure"), tr("Unit"),
                                        //: the year or day a figure is of
                                        tr("As of"), tr("Source")});
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_message->setObjectName(u"contextMessage"_s);
    m_message->setWordWrap(true);
    setTextRole(m_message, TextRole::Small, InkTone::Muted);
    m_message->setText(
        !whyNot.isEmpty()
            ? whyNot
            : tr("Comparisons per head and per gross product divide by these figures. Type over what "
                 "you know better, with its source, or paste a block; an emptied figure leaves its province "
                 "out."));
    for (const ComparedPlace& province : provinces) {
        for (const ContextQuantity quantity : {ContextQuantity::Population, ContextQuantity::Gdp})
            addLine(province, quantity);
    }
    m_table->resizeColumnsToContents();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kThree, spacing::kThree, spacing::kThree, spacing::kThree);
    layout->setSpacing(spacing::kTwo);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::cellChanged, this, &ContextTable::edited);
}

void ContextTable::addLine(const ComparedPlace& province, ContextQuantity quantity)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < kColumns; ++column) {
        auto* item = new QTableWidgetItem;
        const bool isTyped =
            m_canType && (column == ValueColumn || column == PeriodColumn || column == SourceColumn);
        if (!isTyped)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        if (column == ValueColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, ProvinceColumn)->setText(province.name);
    m_table->item(row, ProvinceColumn)->setData(kProvinceRole, province.key);
    m_table->item(row, QuantityColumn)
        ->setText(quantity == ContextQuantity::Population ? tr("Population") : tr("Gross product"));
    m_table->item(row, QuantityColumn)->setData(kQuantityRole, static_cast<int>(quantity));
    m_table->item(row, UnitColumn)->setText(contextUnit(quantity));
    showLine(row);
}

void ContextTable::showLine(int row)
{
    const QSignalBlocker blocked(m_table);
    const auto quantity =
        static_cast<ContextQuantity>(m_table->item(row, QuantityColumn)->data(kQuantityRole).toInt());
    const ContextFigure* figure =
        figureOf(m_figures, m_table->item(row, ProvinceColumn)->data(kProvinceRole).toString(), quantity);
    m_table->item(row, ValueColumn)->setText(figure ? numberText(figure->value) : QString());
    m_table->item(row, PeriodColumn)->setText(figure ? figure->period : QString());
    m_table->item(row, SourceColumn)->setText(figure ? figure->source : QString());
}

QString ContextTable::takeLine(int row)
{
    const QString province = m_table->item(row, ProvinceColumn)->data(kProvinceRole).toString();
    const auto quantity =
        static_cast<ContextQuantity>(m_table->item(row, QuantityColumn)->data(kQuantityRole).toInt());
    const QString typed = m_table->item(row, ValueColumn)->text().trimmed();
    if (typed.isEmpty()) {
        std::erase_if(m_figures, [&](const ContextFigure& one) {
            return one.provinceCode == province && one.quantity == quantity;
        });
        return {};
    }
    const std::optional<double> value = numberTyped(typed);
    if (!value)
        return tr("“%1” is not a number above zero.").arg(typed);
    m_figures = withFigure(std::move(m_figures),
                           {province, quantity, m_table->item(row, PeriodColumn)->text().trimmed(), *value,
                            m_table->item(row, SourceColumn)->text().trimmed()});
    return {};
}

void ContextTable::takeLines(int first, int last)
{
    QStringList refusals;
    const std::vector<ContextFigure> before = m_figures;
    for (int row = first; row <= last; ++row) {
        const QString refusal = takeLine(row);
        if (!refusal.isEmpty())
            refusals.append(refusal);
        showLine(row);
    }
    if (!refusals.isEmpty())
        m_message->setText(refusals.join(u' '));
    if (m_figures != before)
        emit changed(m_figures);
}

void ContextTable::edited(int row, int)
{
    takeLines(row, row);
}

// A block as spreadsheets copy it, from the current cell on; what is not typed here is passed over.
void ContextTable::paste()
{
    const QModelIndex from = m_table->currentIndex();
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    if (lines.back().isEmpty())
        lines.removeLast();
    if (!from.isValid() || lines.isEmpty())
        return;
    const int last = std::min(m_table->rowCount() - 1, from.row() + static_cast<int>(lines.size()) - 1);
    {
        const QSignalBlocker blocked(m_table);
        for (int row = from.row(); row <= last; ++row) {
            const QStringList cells = lines[row - from.row()].split(u'\t');
            for (int column = from.column(); column < kColumns && column - from.column() < cells.size();
                 ++column) {
                QTableWidgetItem* item = m_table->item(row, column);
                if (item->flags().testFlag(Qt::ItemIsEditable))
                    item->setText(cells[column - from.column()].trimmed());
            }
        }
    }
    takeLines(from.row(), last);
}

void ContextTable::clearSelected()
{
    int first = m_table->rowCount();
    int last = -1;
    {
        const QSignalBlocker blocked(m_table);
        for (QTableWidgetItem* item : m_table->selectedItems()) {
            if (!item->flags().testFlag(Qt::ItemIsEditable))
                continue;
            item->setText({});
            first = std::min(first, item->row());
            last = std::max(last, item->row());
        }
    }
    takeLines(first, last);
}

bool ContextTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_canType && key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (m_canType && key->matches(QKeySequence::Delete)) {
            clearSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace milepost
