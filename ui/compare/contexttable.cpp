// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/contexttable.h"

#include "ui/charts/valuetext.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>

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
                           QWidget* parent)
    : QDialog(parent), m_figures(std::move(figures)), m_table(new QTableWidget(0, kColumns, this)),
      m_message(new QLabel(this))
{
    setObjectName(u"contextTable"_s);
    setWindowTitle(tr("Population and gross product"));
    resize(kSize);
    m_table->setObjectName(u"contextFiguresTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Province"), tr("Quantity"), tr("Figure"), tr("Unit"),
                                        //: the year or day a figure is of
                                        tr("As of"), tr("Source")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_message->setObjectName(u"contextMessage"_s);
    m_message->setWordWrap(true);
    setTextRole(m_message, TextRole::Small, InkTone::Muted);
    m_message->setText(
        tr("Comparisons per head and per gross product divide by these figures. Type over what "
           "you know better, with its source; an emptied figure leaves its province out."));
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
        const bool isTyped = column == ValueColumn || column == PeriodColumn || column == SourceColumn;
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

void ContextTable::edited(int row, int)
{
    const QString province = m_table->item(row, ProvinceColumn)->data(kProvinceRole).toString();
    const auto quantity =
        static_cast<ContextQuantity>(m_table->item(row, QuantityColumn)->data(kQuantityRole).toInt());
    const QString typed = m_table->item(row, ValueColumn)->text().trimmed();
    if (typed.isEmpty()) {
        std::erase_if(m_figures, [&](const ContextFigure& one) {
            return one.provinceCode == province && one.quantity == quantity;
        });
    } else if (const std::optional<double> value = numberTyped(typed)) {
        m_figures = withFigure(std::move(m_figures),
                               {province, quantity, m_table->item(row, PeriodColumn)->text().trimmed(),
                                *value, m_table->item(row, SourceColumn)->text().trimmed()});
    } else {
        m_message->setText(tr("“%1” is not a number above zero.").arg(typed));
        showLine(row);
        return;
    }
    showLine(row);
    emit changed(m_figures);
}

} // namespace milepost
