// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog has done on another thread, and what it shows meanwhile and afterwards.
#include "ui/common/messagebar.h"
#include "ui/common/sidework.h"
#include "ui/exchange/bringbackdialog.h"
#include "ui/exchange/broughtmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kWhole = 100;

MessageKind kindOf(const Error& error)
{
    return error.code == ErrorCode::Cancelled ? MessageKind::Information : MessageKind::Error;
}

} // namespace

BringingRequest BringBackDialog::request() const
{
    BringingRequest request;
    request.choices = m_model->choices();
    const bool isAsked = std::ranges::any_of(m_model->comparison().changes, &BroughtChange::reopens);
    if (isAsked)
        request.reopening = ReopeningRequest{m_name->text().trimmed(), m_reason->text().trimmed()};
    return request;
}

void BringBackDialog::lookAgain()
{
    BringingRequest asked = request();
    asked.reopening = ReopeningRequest{m_name->text().trimmed(), m_reason->text().trimmed()};
    const auto now = std::make_shared<std::optional<Result<CopyComparison>>>();
    setBusy(true);
    m_side.start([asked, now, compare = m_deeds.compare](
                     ProgressReporter& progress) { now->emplace(compare(asked, &progress)); },
                 [this, now] {
                     setBusy(false);
                     takeComparison(**now);
                 });
}

void BringBackDialog::takeComparison(const Result<CopyComparison>& now)
{
    if (!now)
        return m_message->showMessage(kindOf(now.error()), now.error().message);
    m_message->clear();
    setComparison(*now);
}

void BringBackDialog::apply()
{
    const auto done = std::make_shared<std::optional<Result<BroughtBack>>>();
    m_isApplying = true;
    setBusy(true);
    m_side.start([asked = request(), seen = m_model->comparison(), done, bringBack = m_deeds.bringBack](
                     ProgressReporter& progress) { done->emplace(bringBack(asked, seen, &progress)); },
                 [this, done] {
                     m_isApplying = false;
                     setBusy(false);
                     takeOutcome(**done);
                 });
}

void BringBackDialog::takeOutcome(const Result<BroughtBack>& done)
{
    if (!done)
        return m_message->showMessage(kindOf(done.error()), done.error().message);
    if (done->moved) {
        const bool isBrought = done->moved->broughtBefore != m_model->comparison().broughtBefore;
        setComparison(*done->moved);
        return m_message->showMessage(
            MessageKind::Warning,
            isBrought ? tr("This copy has been brought back meanwhile. The list shows what is left of it.")
                      : tr("Somebody changed the workspace meanwhile; nothing was brought "
                           "back. Look at the list again."));
    }
    m_done = *done;
    accept();
}

/// The bar takes the place of the filter, so that nothing else moves.
void BringBackDialog::setBusy(bool isBusy)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_choices, m_reopening, m_table})
        part->setEnabled(!isBusy);
    m_filter->setVisible(!isBusy);
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, kWhole);
    m_progress->setValue(0);
    m_progress->setAccessibleName(m_isApplying ? tr("Progress of bringing back")
                                               : tr("Progress of comparing"));
    m_cancel->setEnabled(true);
    if (isBusy) {
        m_message->clear();
        m_apply->setEnabled(false);
        m_renew->setEnabled(false);
        m_cancel->setFocus();
    } else {
        showState();
        m_table->setFocus();
    }
}

/// Once all is written it is too late to stop.
void BringBackDialog::showProgress(int percent)
{
    if (m_isApplying && percent == kWhole) {
        m_progress->setRange(0, 0);
        return m_cancel->setEnabled(false);
    }
    m_progress->setValue(percent);
}

void BringBackDialog::reject()
{
    if (!m_side.isRunning())
        return QDialog::reject();
    m_side.cancel();
    m_cancel->setEnabled(false);
}

} // namespace milepost
