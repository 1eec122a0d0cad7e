// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bandsdialog.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace milepost {

BandsDialog::BandsDialog(const Bands& bands, QWidget* parent)
    : QDialog(parent), m_ahead(field(u"bandsAhead"_s, 1.0, 5.0)),
      m_onTrack(field(u"bandsOnTrack"_s, 0.02, 0.99)), m_behind(field(u"bandsBehind"_s, 0.01, 0.98)),
      m_about(field(u"bandsAbout"_s, 0.0, 49.0)), m_review(field(u"bandsReview"_s, 101.0, 1000.0)),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this))
{
    setObjectName(u"bandsDialog"_s);
    setWindowTitle(tr("Assessment bands"));
    auto* note =
        new QLabel(tr("The limits apply to the schedule ratio: progress made over time used. They are "
                      "this program's own, no official ones are published. They are kept with the "
                      "workspace and printed at the foot of every report."),
                   this);
    note->setWordWrap(true);
    setTextRole(note, TextRole::Small, InkTone::Muted);
    m_about->setSuffix(u" %"_s);
    m_review->setSuffix(u" %"_s);
    m_problem->setObjectName(u"bandsProblem"_s);
    m_problem->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(spacing::kThree, spacing::kThree, spacing::kThree, spacing::kThree);
    form->setSpacing(spacing::kTwo);
    form->addRow(note);
    form->addRow(tr("“%1” above").arg(verdictWord(Verdict::Ahead)), m_ahead);
    form->addRow(tr("“%1” from").arg(verdictWord(Verdict::OnTrack)), m_onTrack);
    form->addRow(
        tr("“%1” from, “%2” below it").arg(verdictWord(Verdict::Behind), verdictWord(Verdict::FarBehind)),
        m_behind);
    form->addRow(tr("“About” counts as reached within ±"), m_about);
    form->addRow(tr("Ask for a review beyond this share of the target"), m_review);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { show(Bands{}); });
    show(bands);
}

QDoubleSpinBox* BandsDialog::field(const QString& name, double least, double most)
{
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    const bool share = most <= 5.0;
    box->setDecimals(share ? 2 : 0);
    box->setSingleStep(share ? 0.01 : 1.0);
    box->setRange(least, most);
    box->setAlignment(Qt::AlignRight);
    connect(box, &QDoubleSpinBox::valueChanged, this, &BandsDialog::check);
    return box;
}

void BandsDialog::show(const Bands& bands)
{
    m_ahead->setValue(bands.ahead);
    m_onTrack->setValue(bands.onTrack);
    m_behind->setValue(bands.behind);
    m_about->setValue(bands.about * 100.0);
    m_review->setValue(bands.review * 100.0);
    check();
}

Bands BandsDialog::bands() const
{
    return {m_ahead->value(), m_onTrack->value(), m_behind->value(), m_about->value() / 100.0,
            m_review->value() / 100.0};
}

void BandsDialog::check()
{
    if (!m_review) // the fields are made one after the other
        return;
    const bool sound = areSound(bands());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(sound);
    m_problem->setText(sound ? QString()
                             : tr("“%1” must begin below “%2”.")
                                   .arg(verdictWord(Verdict::Behind), verdictWord(Verdict::OnTrack)));
    m_problem->setVisible(!sound);
}

} // namespace milepost
