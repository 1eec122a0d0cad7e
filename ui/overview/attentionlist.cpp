// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentionlist.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace milepost {

AttentionList::AttentionList(const QString& name, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void AttentionList::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        // Not at once: a line may be in the middle of its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void AttentionList::setContent(const std::vector<MeasureLineGroup>& groups, size_t total)
{
    clear();
    size_t shown = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (!groups[i].heading.isEmpty())
            addSentence(objectName() + u"Heading"_s, groups[i].heading);
        addLines(groups[i], i);
        shown += groups[i].lines.size();
    }
    if (total > shown)
        connect(addAllButton(objectName() + u"All"_s, total), &QPushButton::clicked, this,
                &AttentionList::allRequested);
}

void AttentionList::addLines(const MeasureLineGroup& group, size_t place)
{
    for (const MeasureLineContent& line : group.lines)
        m_layout->addWidget(makeLine(line));
    if (group.total <= group.lines.size())
        return;
    QPushButton* all = addAllButton(u"%1All%2"_s.arg(objectName()).arg(place), group.total);
    connect(all, &QPushButton::clicked, this, [this, all, rest = group.rest] { showRest(all, rest()); });
}

QPushButton* AttentionList::addAllButton(const QString& name, size_t count)
{
    auto* all = new QPushButton(tr("Show all %1").arg(formatNumber(double(count))), this);
    all->setObjectName(name);
    all->setAccessibleName(all->text());
    all->setFlat(true);
    m_layout->addWidget(all, 0, Qt::AlignLeft);
    all->show();
    return all;
}

void AttentionList::showRest(QPushButton* button, const std::vector<MeasureLineContent>& rest)
{
    int place = m_layout->indexOf(button);
    for (const MeasureLineContent& line : rest)
        m_layout->insertWidget(place++, makeLine(line));
    if (!rest.empty())
        m_layout->itemAt(place - static_cast<int>(rest.size()))->widget()->setFocus(Qt::OtherFocusReason);
    button->hide();
}

void AttentionList::setSentence(const QString& sentence)
{
    clear();
    addSentence(objectName() + u"None"_s, sentence);
}

QWidget* AttentionList::makeLine(const MeasureLineContent& content)
{
    auto* line = new MeasureLine(content, objectName() + u'_', this);
    line->show(); // a hidden line takes no room until the next turn of the event loop
    const MeasureId id = content.measure;
    connect(line, &QAbstractButton::clicked, this, [this, id] { emit measureRequested(id); });
    connect(line, &MeasureLine::verdictAsked, this, [this, id] { emit verdictAsked(id); });
    return line;
}

void AttentionList::addSentence(const QString& name, const QString& sentence)
{
    auto* label = new QLabel(sentence, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMargin(spacing::kTwo); // a frame sets contents margins of its own
    setTextRole(label, TextRole::Body, InkTone::Muted);
    m_layout->addWidget(label);
    label->show();
}

void AttentionList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(themeColors(this).gridLine);
    painter.setBrush(themeColors(this).surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace milepost
