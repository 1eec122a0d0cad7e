// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentionlist.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr size_t kLines = 8;
constexpr int kLineHeight = 40;

/// One measure: verdict, province, label, how far, who leads.
class AttentionLine final : public QAbstractButton
{
public:
    AttentionLine(const MeasureRow& row, QWidget* parent)
        : QAbstractButton(parent), m_verdict(row.verdict), m_province(row.province()), m_label(row.label),
          m_lead(row.lead.join(u"、"_s))
    {
        setObjectName(u"attention_"_s + row.id.toString());
        setFixedHeight(kLineHeight);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        const Target* last = row.targets.empty() ? nullptr : &row.targets.back();
        for (const Target& target : row.targets) {
            if (target.year)
                last = &target;
        }
        const QString latest = row.latest ? formatQuantity(row.latest->value, row.unit) : u"–"_s;
        if (last)
            m_values = latest + u"  →  "_s + formatTarget(*last) +
                       (last->year ? u" (%1)"_s.arg(*last->year) : QString());
        setAccessibleName(u"%1 %2 %3 %4"_s.arg(verdictWord(m_verdict), m_province, m_label, m_values));
        setToolTip(m_label + u'\n' + m_values + u'\n' + m_lead);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const ThemeColors& colors = themeColors(this);
        if (underMouse() || hasFocus())
            painter.fillRect(rect(), hasFocus() ? colors.accentSoft : colors.raised);
        painter.setPen(colors.gridLine);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        painter.setFont(themeFont(TextRole::Body));
        QRectF field = QRectF(rect()).adjusted(spacing::kTwo, 0, -spacing::kTwo, 0);
        paintVerdictBadge(painter, QRectF(field.left(), field.top(), 112, field.height()), m_verdict,
                          palette());
        field.setLeft(field.left() + 120);
        const double rest = field.width();
        const auto column = [&](double share, const QString& text, const QColor& ink, Qt::Alignment align) {
            const QRectF cell(field.left(), field.top(), rest * share - spacing::kOne, field.height());
            painter.setPen(ink);
            painter.drawText(cell, Qt::AlignVCenter | align,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, int(cell.width())));
            field.setLeft(field.left() + rest * share);
        };
        column(0.12, m_province, colors.mutedInk, Qt::AlignLeft);
        column(0.38, m_label, colors.ink, Qt::AlignLeft);
        column(0.30, m_values, colors.ink, Qt::AlignLeft);
        column(0.20, m_lead, colors.mutedInk, Qt::AlignLeft);
    }

private:
    Verdict m_verdict;
    QString m_province;
    QString m_label;
    QString m_values;
    QString m_lead;
};

} // namespace

AttentionList::AttentionList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"attentionList"_s);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void AttentionList::setContent(const std::vector<MeasureId>& ids, const MeasureRows& rows)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        // Not at once: a line may be in the middle of its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < std::min(ids.size(), kLines); ++i) {
        const MeasureId id = ids[i];
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&id](const MeasureRow& one) { return one.id == id; });
        if (row == rows.end())
            continue;
        auto* line = new AttentionLine(*row, this);
        m_layout->addWidget(line);
        line->show(); // a hidden line takes no room until the next turn of the event loop
        connect(line, &QAbstractButton::clicked, this, [this, id] { emit measureRequested(id); });
    }
    if (ids.size() > kLines) {
        auto* all = new QPushButton(tr("Show all %1").arg(formatNumber(double(ids.size()))), this);
        all->setObjectName(u"attentionAll"_s);
        all->setAccessibleName(all->text());
        all->setFlat(true);
        m_layout->addWidget(all, 0, Qt::AlignLeft);
        all->show();
        connect(all, &QPushButton::clicked, this, &AttentionList::allRequested);
    }
    if (ids.empty()) {
        auto* calm = new QLabel(tr("No measure lags behind, as far as figures have been reported."), this);
        calm->setObjectName(u"attentionNone"_s);
        calm->setMargin(spacing::kTwo); // a frame sets contents margins of its own
        setTextRole(calm, TextRole::Body, InkTone::Muted);
        m_layout->addWidget(calm);
        calm->show();
    }
}

void AttentionList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(themeColors(this).gridLine);
    painter.setBrush(themeColors(this).surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace milepost
