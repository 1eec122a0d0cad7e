// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminalprogress.h"

#include "app/commands/console.h"

#include <QCoreApplication>

#include <csignal>

namespace milepost {
namespace {

// A handler of signals can reach nothing else.
volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int number)
{
    interrupted = 1;
    std::signal(number, SIG_DFL); // the second time it is meant in earnest
}

} // namespace

TerminalProgress::TerminalProgress(Console& console, QString name)
    : m_console(console), m_name(std::move(name)), m_before(std::signal(SIGINT, noteInterrupt))
{
    interrupted = 0;
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, m_before);
    m_console.showPassing({});
}

void TerminalProgress::setShare(int from, int to)
{
    m_from = from;
    m_to = to;
}

void TerminalProgress::advanced(qint64 done, qint64 total)
{
    const int percent = total > 0 ? m_from + static_cast<int>((m_to - m_from) * done / total) : m_from;
    if (percent == m_shown)
        return;
    m_shown = percent;
    m_console.showPassing(
        //: a line on a terminal that is written anew as the work goes on
        QCoreApplication::translate("milepost::CommandLine", "Reading “%1”: %2 %").arg(m_name).arg(percent));
}

bool TerminalProgress::isCancelled() const
{
    return interrupted != 0;
}

} // namespace milepost
