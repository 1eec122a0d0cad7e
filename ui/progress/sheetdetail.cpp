// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetdetail.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/progress/statuswords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace milepost {

using namespace Qt::StringLiterals;

SheetDetail::SheetDetail(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_figure(new QLabel(this)), m_words(new QLabel(this)),
      m_statusLabel(new QLabel(this)), m_status(new QComboBox(this)), m_baseline(new QCheckBox(this)),
      m_sourceLabel(new QLabel(this)), m_source(new QLineEdit(this)), m_noteLabel(new QLabel(this)),
      m_note(new QLineEdit(this))
{
    setObjectName(u"sheetDetail"_s);
    build();
    retranslate();
    connect(m_status, &QComboBox::activated, this, &SheetDetail::commit);
    connect(m_baseline, &QCheckBox::clicked, this, &SheetDetail::commit);
    connect(m_source, &QLineEdit::editingFinished, this, &SheetDetail::commit);
    connect(m_note, &QLineEdit::editingFinished, this, &SheetDetail::commit);
}

void SheetDetail::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_figure, TextRole::Heading);
    setTextRole(m_words, TextRole::Small, InkTone::Muted);
    for (QLabel* label : {m_title, m_figure, m_words})
        label->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_status->setObjectName(u"detailStatus"_s);
    m_baseline->setObjectName(u"detailBaseline"_s);
    m_source->setObjectName(u"detailSource"_s);
    m_note->setObjectName(u"detailNote"_s);
    m_words->setObjectName(u"detailWords"_s);
    m_figure->setObjectName(u"detailFigure"_s);
    m_title->setObjectName(u"detailTitle"_s);
    m_statusLabel->setBuddy(m_status);
    m_sourceLabel->setBuddy(m_source);
    m_noteLabel->setBuddy(m_note);

    m_title->setWordWrap(true);
    setFocusProxy(m_status);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(spacing::kOne);
    form->setVerticalSpacing(spacing::kOne);
    form->addWidget(m_statusLabel, 0, 0);
    form->addWidget(m_status, 0, 1);
    form->addWidget(m_sourceLabel, 1, 0);
    form->addWidget(m_source, 1, 1);
    form->addWidget(m_noteLabel, 2, 0);
    form->addWidget(m_note, 2, 1);
    form->addWidget(m_baseline, 3, 1);
    form->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kHalf);
    layout->addWidget(m_title);
    layout->addWidget(m_figure);
    layout->addWidget(m_words);
    layout->addSpacing(spacing::kHalf);
    layout->addLayout(form);
}

void SheetDetail::retranslate()
{
    m_statusLabel->setText(tr("&Status"));
    m_sourceLabel->setText(tr("S&ource"));
    m_noteLabel->setText(tr("&Note"));
    m_baseline->setText(tr("&Baseline"));
    m_baseline->setToolTip(tr("The value progress is measured from"));
    m_source->setPlaceholderText(tr("Document, report or system the figure comes from"));
    m_note->setPlaceholderText(tr("Anything a reader of the figure should know"));
    m_status->clear();
    for (const ObservationStatus status : valueStatuses())
        m_status->addItem(statusChoice(status), QVariant(statusCode(status)));
    showWords();
    showFields();
}

void SheetDetail::showCell(const std::optional<CellDetail>& cell)
{
    commit();
    m_cell = cell;
    showWords();
    showFields();
}

void SheetDetail::showWords()
{
    m_title->setText(m_cell ? u"%1 · %2"_s.arg(m_cell->measure, m_cell->period) : QString());
    m_figure->setText({});
    //: one sentence after another
    m_words->setText(m_cell ? tr("%1 %2").arg(wordsOf(*m_cell), m_cell->remark).trimmed()
                            : tr("Choose a cell to see its figure in full."));
    const bool isOpen = m_cell && !m_cell->sentence.isEmpty();
    QPalette palette = this->palette();
    palette.setColor(QPalette::PlaceholderText, isOpen
                                                    ? verdictColor(Verdict::Regressing, themeVariant(palette))
                                                    : themeColors(themeVariant(palette)).mutedInk);
    m_words->setPalette(palette);
    if (!m_cell)
        return;
    if (isOpen)
        m_figure->setText(m_cell->draft);
    else if (m_cell->observation && m_cell->observation->value)
        m_figure->setText(formatQuantity(*m_cell->observation->value, m_cell->unit));
    else
        m_figure->setText(tr("No data"));
}

QString SheetDetail::wordsOf(const CellDetail& cell) const
{
    if (!cell.sentence.isEmpty())
        return cell.sentence;
    if (!cell.observation)
        return cell.unit.isEmpty()
                   ? tr("Type a figure.")
                   : tr("Type a figure; it is read in %1 unless you write another unit.").arg(cell.unit);
    return recordWords(*cell.observation);
}

QString SheetDetail::recordWords(const Observation& observation) const
{
    const QString when = QLocale().toString(observation.recordedAt.toLocalTime(), QLocale::ShortFormat);
    if (observation.origin == ObservationOrigin::Published)
        return tr("Published figure that came with the program.");
    const QString words =
        observation.entered.isEmpty()
            ? tr("Recorded by %1, %2.").arg(observation.author, when)
            : tr("Entered as “%1” by %2, %3.").arg(observation.entered, observation.author, when);
    return observation.reason.isEmpty() ? words : words + u'\n' + tr("Reason: %1").arg(observation.reason);
}

void SheetDetail::showFields()
{
    const bool hasValue = m_cell && m_cell->observation && m_cell->sentence.isEmpty();
    m_shown = {};
    if (hasValue) {
        const Observation& value = *m_cell->observation;
        m_shown = {value.status, value.baseline, value.source, value.note};
    }
    for (QWidget* field : {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_baseline),
                           static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_note)})
        field->setEnabled(hasValue && !m_cell->isClosed);
    m_status->setCurrentIndex(m_status->findData(QVariant(statusCode(m_shown.status))));
    m_baseline->setChecked(m_shown.baseline);
    m_source->setText(m_shown.source);
    m_source->setCursorPosition(0);
    m_note->setText(m_shown.note);
    m_note->setCursorPosition(0);
}

SheetDetail::Description SheetDetail::fields() const
{
    const auto status = statusFromCode(m_status->currentData().toChar());
    return {status.value_or(m_shown.status), m_baseline->isChecked(), m_source->text().trimmed(),
            m_note->text().trimmed()};
}

void SheetDetail::commit()
{
    if (!m_cell || !m_status->isEnabled())
        return;
    const Description description = fields();
    if (description == m_shown)
        return;
    m_shown = description;
    emit described(m_cell->key, description);
}

void SheetDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        showFields();
        emit leaveRequested();
    } else if (event->key() == Qt::Key_F6) {
        emit leaveRequested();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace milepost
