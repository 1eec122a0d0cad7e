// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/arrangepanel.h"

#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kRowHeight = 28;
constexpr int kRowsShown = 6;

} // namespace

ArrangePanel::ArrangePanel(QWidget* parent)
    : QFrame(parent), m_form(new QFormLayout), m_hint(new QLabel(this)), m_list(new QListWidget(this)),
      m_title(new QLineEdit(this)), m_note(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_save(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(u"arrangePanel"_s);
    m_list->setObjectName(u"arrangedPlaces"_s);
    m_title->setObjectName(u"comparisonTitle"_s);
    m_note->setObjectName(u"comparisonNote"_s);
    m_name->setObjectName(u"comparisonName"_s);
    m_save->setObjectName(u"saveComparison"_s);
    m_remove->setObjectName(u"removeComparison"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Small, InkTone::Muted);
    auto* naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    naming->addWidget(m_remove);
    m_form->addRow(u" "_s, m_title);
    m_form->addRow(u" "_s, m_note);
    m_form->addRow(u" "_s, naming);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, spacing::kOne, 0, spacing::kOne);
    layout->setSpacing(spacing::kThree);
    layout->addWidget(m_list, 1, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->addLayout(m_form);
    right->addWidget(m_hint);
    right->addStretch();
    layout->addLayout(right, 1);
    connect(m_list, &QListWidget::itemChanged, this, &ArrangePanel::announce);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ArrangePanel::announce);
    connect(m_title, &QLineEdit::editingFinished, this, [this] { emit titled(m_title->text().trimmed()); });
    connect(m_note, &QLineEdit::editingFinished, this, [this] { emit noted(m_note->text().trimmed()); });
    connect(m_name, &QLineEdit::textChanged, this, &ArrangePanel::showNaming);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_name->text().trimmed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_savedAs); });
    retranslate();
}

void ArrangePanel::setRequest(const ComparisonRequest& request, const std::vector<ComparedPlace>& places,
                              const QString& savedAs)
{
    std::vector<ComparisonPlace> wanted;
    for (const ComparedPlace& place : places) {
        const auto arranged = std::ranges::find(request.places, place.key, &ComparisonPlace::key);
        wanted.push_back(arranged == request.places.end() ? ComparisonPlace{place.key, {}, true} : *arranged);
    }
    // What was just typed or moved here stands already; the list is not pulled away under it.
    if (wanted != this->places())
        fill(places, wanted);
    m_title->setText(request.title);
    m_note->setText(request.note);
    if (m_savedAs != savedAs || m_name->text().isEmpty())
        m_name->setText(savedAs);
    m_savedAs = savedAs;
    showNaming();
}

void ArrangePanel::fill(const std::vector<ComparedPlace>& places, const std::vector<ComparisonPlace>& wanted)
{
    const QSignalBlocker blocked(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (size_t i = 0; i < places.size(); ++i) {
        auto* item = new QListWidgetItem(wanted[i].name.isEmpty() ? places[i].name : wanted[i].name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
        item->setCheckState(wanted[i].shown ? Qt::Checked : Qt::Unchecked);
        item->setData(kKeyRole, places[i].key);
        item->setData(kNameRole, places[i].name);
        item->setSizeHint({1, kRowHeight});
        m_list->addItem(item);
    }
    m_list->setFixedHeight(std::clamp(m_list->count(), 3, kRowsShown) * kRowHeight +
                           2 * m_list->frameWidth());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

std::vector<ComparisonPlace> ArrangePanel::places() const
{
    std::vector<ComparisonPlace> list;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        const QString own = item.data(kNameRole).toString();
        const QString name = item.text().trimmed();
        list.push_back({item.data(kKeyRole).toString(), name == own ? QString() : name,
                        item.checkState() == Qt::Checked});
    }
    return list;
}

void ArrangePanel::announce()
{
    emit arranged(places());
}

void ArrangePanel::moveCurrent(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocked(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    announce();
}

bool ArrangePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ArrangePanel::permitSaving(const QString& reason)
{
    m_whyNot = reason;
    showNaming();
}

void ArrangePanel::showNaming()
{
    permit(*m_name, m_whyNot);
    permit(*m_save, m_whyNot, {}, !m_name->text().trimmed().isEmpty());
    permit(*m_remove, m_whyNot);
    m_remove->setVisible(!m_savedAs.isEmpty());
}

void ArrangePanel::retranslate()
{
    m_list->setAccessibleName(tr("Lines of the comparison"));
    m_hint->setText(tr("Space shows or hides a line, F2 renames it, Alt with ↑ and ↓ or dragging moves it."));
    const auto label = [this](int row, const QString& text) {
        if (auto* made = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget()))
            made->setText(text);
    };
    label(0, tr("Title"));
    label(1, tr("Note"));
    label(2, tr("Save as"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("The name of the indicator"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Stands under the chart, on paper too"));
    m_name->setAccessibleName(tr("Save as"));
    m_name->setPlaceholderText(tr("Name of the comparison"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Remove"));
}

} // namespace milepost
