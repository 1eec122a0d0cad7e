// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/historybox.h"

#include "ui/common/numberformat.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/progress/statuswords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTreeWidget>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecimals = 6;
constexpr int kMostLines = 7;

QString valueWords(const Observation& revision)
{
    if (!revision.value)
        return u"–"_s;
    const QString value = formatNumber(*revision.value, kDecimals);
    return revision.status == ObservationStatus::Final
               ? value
               : u"%1 (%2)"_s.arg(value, QString(statusCode(revision.status)));
}

} // namespace

HistoryBox::HistoryBox(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_restore(new QPushButton(this))
{
    setTextRole(m_title, TextRole::Strong);
    m_list->setObjectName(u"historyList"_s);
    m_restore->setObjectName(u"historyRestore"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(4);
    m_list->header()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kHalf);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryBox::showButton);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(*current()); });
    retranslate();
}

void HistoryBox::retranslate()
{
    m_title->setText(tr("History"));
    m_restore->setText(tr("Restore this"));
    //: heading in the history of a figure: when it was recorded
    m_list->setHeaderLabels({tr("When"),
                             //: heading in the history of a figure: its author
                             tr("Who"),
                             //: heading in the history of a figure: the value before and after
                             tr("From → to"),
                             //: heading in the history of a figure: the reason
                             tr("Why")});
    showLines();
}

void HistoryBox::setRevisions(const std::vector<Observation>& revisions, Access access, const QString& whyNot)
{
    m_revisions.assign(revisions.rbegin(), revisions.rend());
    m_access = access;
    m_whyNot = whyNot;
    showLines();
}

void HistoryBox::showLines()
{
    m_list->clear();
    const QLocale locale;
    for (size_t place = 0; place < m_revisions.size(); ++place) {
        const Observation& revision = m_revisions[place];
        const QString before = place + 1 < m_revisions.size() ? valueWords(m_revisions[place + 1]) : u"–"_s;
        const QString why = QStringList{revision.reason, revision.note, revision.source}
                                .filter(QRegularExpression(u"."_s))
                                .join(u"; "_s);
        const QStringList texts{locale.toString(revision.recordedAt.toLocalTime(), QLocale::ShortFormat),
                                revision.author, u"%1 → %2"_s.arg(before, valueWords(revision)), why};
        auto* item = new QTreeWidgetItem(m_list, texts);
        for (int column = 0; column < texts.size(); ++column)
            item->setToolTip(column, texts.at(column));
    }
    setVisible(!m_revisions.empty());
    const int lines = std::min(static_cast<int>(m_revisions.size()), kMostLines);
    // Room for the bar below, too: reasons are long.
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + lines * m_list->sizeHintForRow(0) +
                           m_list->horizontalScrollBar()->sizeHint().height() + 2 * m_list->frameWidth());
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
    showButton();
}

const Observation* HistoryBox::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_revisions.size()) ? &m_revisions[static_cast<size_t>(row)]
                                                                  : nullptr;
}

// The newest one stands already.
void HistoryBox::showButton()
{
    const Observation* revision = current();
    permit(*m_restore, m_whyNot, {},
           m_access == Access::ReadWrite && revision && revision != &m_revisions.front());
}

} // namespace milepost
