// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/bringbackdialog.h"

#include "core/workspace/copyorigin.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/sidework.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/exchange/broughtmodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1200, 660);
constexpr BroughtEffect kEffects[] = {BroughtEffect::Conflict, BroughtEffect::Refused, BroughtEffect::Adds,
                                      BroughtEffect::AlreadyThere};

QString moment(const QDateTime& at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

BringBackDialog::BringBackDialog(const CopyComparison& comparison, Deeds deeds, SideWork& side,
                                 QWidget* parent)
    : QDialog(parent), m_deeds(std::move(deeds)), m_side(side), m_model(new BroughtModel(this)),
      m_summary(new QLabel(this)), m_message(new MessageBar(this)), m_filter(new QComboBox(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this)), m_detail(new QLabel(this)),
      m_reopeningNote(new QLabel(this)), m_name(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_mine(button(u"broughtMine"_s, tr("From the &copy"))),
      m_theirs(button(u"broughtTheirs"_s, tr("As in the &workspace"))),
      m_again(button(u"broughtReopen"_s, tr("&Reopen for them"))), m_renew(new QCheckBox(this)),
      m_progress(new QProgressBar(this)), m_cancel(button(u"broughtCancel"_s, tr("Cancel"))),
      m_apply(button(u"broughtApply"_s, QString()))
{
    setObjectName(u"bringBackDialog"_s);
    setWindowTitle(tr("Bring a copy back"));
    build();
    setComparison(comparison);
    resize(kSize);
}

QPushButton* BringBackDialog::button(const QString& name, const QString& text)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QWidget* BringBackDialog::makeTable()
{
    m_table->setObjectName(u"broughtTable"_s);
    m_table->setAccessibleName(tr("What was changed in the copy"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {BroughtModel::SubjectColumn, BroughtModel::ReasonColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(m_table, &QTableView::clicked, this, &BringBackDialog::chooseAt);
    connect(m_model, &BroughtModel::modelReset, this, &BringBackDialog::sizeRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BringBackDialog::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BringBackDialog::showDetail);
    return m_table;
}

QWidget* BringBackDialog::makeChoices()
{
    auto* row = new QWidget(this);
    row->setObjectName(u"broughtChoices"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kOne);
    auto* some = new QLabel(tr("The selected rows:"), row);
    auto* all = new QLabel(tr("All to choose:"), row);
    auto* allMine = button(u"broughtAllMine"_s, tr("From the copy"));
    auto* allTheirs = button(u"broughtAllTheirs"_s, tr("As in the workspace"));
    m_mine->setToolTip(tr("What was entered away stands; the other stays in the history (C)"));
    m_theirs->setToolTip(tr("What is in the workspace stays; what was entered away is kept in the chain of "
                            "changes (W)"));
    for (QWidget* widget : std::initializer_list<QWidget*>{some, m_mine, m_theirs})
        layout->addWidget(widget);
    layout->addSpacing(spacing::kThree);
    for (QWidget* widget : std::initializer_list<QWidget*>{all, allMine, allTheirs})
        layout->addWidget(widget);
    layout->addStretch();
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(BroughtChoice::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(BroughtChoice::Theirs); });
    connect(allMine, &QPushButton::clicked, this, [this] { m_model->chooseAll(BroughtChoice::Mine); });
    connect(allTheirs, &QPushButton::clicked, this, [this] { m_model->chooseAll(BroughtChoice::Theirs); });
    return row;
}

/// C and W in the list choose a side; else they would look for a row that begins so.
bool BringBackDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_C && key->key() != Qt::Key_W))
        return QDialog::eventFilter(watched, event);
    choose(key->key() == Qt::Key_C ? BroughtChoice::Mine : BroughtChoice::Theirs);
    return true;
}

QWidget* BringBackDialog::makeReopening()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"broughtReopening"_s);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kOne);
    m_name->setObjectName(u"broughtName"_s);
    m_name->setAccessibleName(tr("Who asks for reopening"));
    m_name->setPlaceholderText(tr("who asks for it"));
    m_reason->setObjectName(u"broughtReason"_s);
    m_reason->setAccessibleName(tr("Why it is reopened"));
    m_reason->setPlaceholderText(tr("and why"));
    layout->addWidget(m_reopeningNote);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_reason, 2);
    layout->addWidget(m_again);
    for (QLineEdit* field : {m_name, m_reason})
        connect(field, &QLineEdit::textChanged, this, &BringBackDialog::showState);
    connect(m_again, &QPushButton::clicked, this, &BringBackDialog::lookAgain);
    return box;
}

void BringBackDialog::build()
{
    m_summary->setObjectName(u"broughtSummary"_s);
    m_summary->setWordWrap(true);
    m_message->setObjectName(u"broughtMessage"_s);
    m_message->hide();
    m_filter->setObjectName(u"broughtFilter"_s);
    m_filter->setAccessibleName(tr("Which changes are shown"));
    m_detail->setObjectName(u"broughtDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_detail, TextRole::Small);
    m_detail->setMinimumHeight(m_detail->fontMetrics().lineSpacing() * 3);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_renew->setObjectName(u"broughtRenew"_s);
    m_renew->setText(tr("Renew the copy to &go on with"));
    m_renew->setToolTip(
        tr("Puts a new copy in its place, with what everybody entered. Not while something is refused."));
    m_apply->setDefault(true);
    m_progress->setObjectName(u"broughtProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kOne);
    buttons->addWidget(m_filter);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_renew);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kTwo);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_summary);
    layout->addWidget(m_message);
    layout->addWidget(m_choices = makeChoices());
    layout->addWidget(makeTable(), 1);
    m_empty->setObjectName(u"broughtEmpty"_s);
    m_empty->setContent(
        u"done"_s, tr("Nothing was changed in this copy"),
        tr("There is nothing to bring back. What you enter in it later can be brought back then."));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_reopening = makeReopening());
    layout->addLayout(buttons);
    connect(m_model, &BroughtModel::choicesChanged, this, &BringBackDialog::showState);
    connect(m_filter, &QComboBox::activated, this, [this](int choice) {
        m_model->show(choice == 0 ? std::nullopt : std::optional(kEffects[choice - 1]));
    });
    connect(m_cancel, &QPushButton::clicked, this, &BringBackDialog::reject);
    connect(&m_side, &SideWork::advanced, this, &BringBackDialog::showProgress);
    connect(m_apply, &QPushButton::clicked, this, &BringBackDialog::apply);
}

QString BringBackDialog::summary() const
{
    const CopyComparison& now = m_model->comparison();
    QString words = tr("A copy of %1, taken along by %2 on %3.")
                        .arg(placeInWords(now.origin), now.origin.takenBy, moment(now.origin.takenAt));
    if (now.broughtBefore.isValid())
        words += u' ' + tr("It was brought back on %1 before.").arg(moment(now.broughtBefore));
    if (now.changes.empty())
        return words;
    if (!now.bringsAnything() && now.count(BroughtEffect::Refused) == 0)
        return words + u' ' + tr("Everything that was changed in it is there already.");
    return words + u' ' +
           tr("%1 to choose, %2 refused, %3 go in, %4 there already. Nothing is written yet.")
               .arg(now.count(BroughtEffect::Conflict))
               .arg(now.count(BroughtEffect::Refused))
               .arg(now.count(BroughtEffect::Adds))
               .arg(now.count(BroughtEffect::AlreadyThere));
}

void BringBackDialog::setComparison(const CopyComparison& comparison)
{
    m_model->setComparison(comparison);
    m_summary->setText(summary());
    const int filter = std::max(0, m_filter->currentIndex());
    m_filter->clear();
    m_filter->addItem(tr("All changes (%1)").arg(comparison.changes.size()));
    for (const BroughtEffect effect : kEffects)
        m_filter->addItem(u"%1 (%2)"_s.arg(effectWord(effect)).arg(comparison.count(effect)));
    m_filter->setCurrentIndex(filter);
    const auto fit = [this](int column, int least, int most, int more = 0) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column) + more + spacing::kHalf, least, most));
    };
    fit(BroughtModel::EffectColumn, 104, 140);
    fit(BroughtModel::PeriodColumn, 72, 110);
    fit(BroughtModel::BaseColumn, 104, 200);
    const int chosen = m_table->fontMetrics().horizontalAdvance(u"✓ "_s) + spacing::kOne; // in bold
    for (const int column : {BroughtModel::MineColumn, BroughtModel::TheirsColumn})
        fit(column, 104, 240, chosen);
    fit(BroughtModel::WhoColumn, 120, 280);
    sizeRows();
    const auto waits = std::ranges::count_if(comparison.changes, [](const BroughtChange& change) {
        return change.waitsForReopening || change.reopens;
    });
    m_reopening->setVisible(waits > 0);
    m_reopeningNote->setText(
        tr("%n change(s) lie in closed periods. Reopen and close again:", nullptr, static_cast<int>(waits)));
    m_choices->setVisible(comparison.count(BroughtEffect::Conflict) > 0);
    const bool isEmpty = comparison.changes.empty();
    m_table->setColumnHidden(BroughtModel::BaseColumn,
                             std::ranges::none_of(comparison.changes, [](const BroughtChange& change) {
                                 return change.base.has_value();
                             }));
    m_empty->setVisible(isEmpty);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_table, m_detail, m_filter, m_renew, m_apply})
        widget->setVisible(!isEmpty);
    m_cancel->setText(isEmpty ? tr("Close") : tr("Cancel"));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    (isEmpty ? static_cast<QWidget*>(m_cancel) : m_table)->setFocus();
    showState();
    showDetail();
}

/// Two lines where both sides have somebody who said so, and where there is a reason to read.
void BringBackDialog::sizeRows()
{
    const int line = m_table->fontMetrics().lineSpacing();
    m_table->verticalHeader()->setDefaultSectionSize(line + 3 * spacing::kHalf);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BroughtChange& change = m_model->changeAt(row);
        if (change.effect == BroughtEffect::Conflict || !change.reason.isEmpty())
            m_table->setRowHeight(row, 2 * line + 3 * spacing::kHalf);
    }
}

void BringBackDialog::showState()
{
    const int undecided = m_model->undecided();
    const int incoming = m_model->incoming();
    const bool isWorth = m_model->comparison().bringsAnything();
    m_apply->setEnabled(isWorth && undecided == 0);
    if (undecided > 0)
        m_apply->setText(tr("Choose for %n more", nullptr, undecided));
    else if (isWorth && incoming == 0)
        m_apply->setText(tr("Leave all as in the workspace"));
    else
        m_apply->setText(tr("Bring back %n change(s)", nullptr, incoming));
    m_again->setEnabled(!m_name->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_renew->setEnabled(isWorth && m_model->comparison().count(BroughtEffect::Refused) == 0);
}

void BringBackDialog::showDetail()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool canChoose = std::ranges::any_of(rows, [this](const QModelIndex& index) {
        return m_model->changeAt(index.row()).effect == BroughtEffect::Conflict;
    });
    m_mine->setEnabled(canChoose);
    m_theirs->setEnabled(canChoose);
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_detail->clear();
    const BroughtChange& change = m_model->changeAt(current.row());
    QStringList lines;
    const auto tell = [&](const QString& pattern, const std::optional<BroughtSide>& side) {
        if (!side)
            return;
        QStringList parts{sideText(side, change.unit), whoText(side), side->remark};
        parts.removeAll(QString());
        lines.append(pattern.arg(parts.join(u" · "_s)));
    };
    tell(tr("In the copy: %1"), change.mine);
    tell(tr("In the workspace: %1"), change.theirs);
    if (!change.reason.isEmpty())
        lines.append(change.reason);
    m_detail->setText(lines.join(u'\n'));
}

void BringBackDialog::choose(BroughtChoice choice)
{
    m_model->choose(m_table->selectionModel()->selectedRows(), choice);
}

/// A click on a side chooses it.
void BringBackDialog::chooseAt(const QModelIndex& index)
{
    if (index.column() == BroughtModel::MineColumn || index.column() == BroughtModel::TheirsColumn)
        m_model->choose({index}, index.column() == BroughtModel::MineColumn ? BroughtChoice::Mine
                                                                            : BroughtChoice::Theirs);
}

bool BringBackDialog::isToBeRenewed() const
{
    return m_renew->isChecked() && m_renew->isEnabled();
}

} // namespace milepost
