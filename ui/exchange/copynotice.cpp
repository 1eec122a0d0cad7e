// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copynotice.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>

namespace milepost {

namespace {
constexpr int kWidth = 400;
constexpr int kWhole = 100;
} // namespace

CopyNotice::CopyNotice(const QString& text, QWidget* window)
    : QProgressDialog(QString(), QString(), 0, kWhole, window), m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto* words = new QLabel(text, this);
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setLabel(words);
    setObjectName(QStringLiteral("copyNotice"));
    m_cancel->setObjectName(QStringLiteral("copyNoticeCancel"));
    setWindowTitle(window->windowTitle());
    setWindowModality(Qt::WindowModal);
    setAutoClose(false);
    setAutoReset(false);
    setMinimumDuration(0);
    setMinimumWidth(kWidth);
    setCancelButton(m_cancel);
    // The usual answer to it is to go away.
    disconnect(this, &QProgressDialog::canceled, nullptr, nullptr);
    connect(this, &QProgressDialog::canceled, this, &CopyNotice::showStopping);
}

void CopyNotice::showStopping()
{
    setLabelText(tr("Stopping…"));
    m_cancel->setEnabled(false);
}

void CopyNotice::reject()
{
    if (m_cancel->isEnabled())
        emit canceled();
}

void CopyNotice::closeEvent(QCloseEvent* event)
{
    event->ignore();
    reject();
}

} // namespace milepost
