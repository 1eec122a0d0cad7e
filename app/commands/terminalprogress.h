// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

namespace milepost {

class Console;

/// Shows how far a reading has come where the words go to a terminal, and stops it when the person presses
/// Ctrl+C; a second Ctrl+C ends the program at once. One at a time.
class TerminalProgress final : public ProgressReporter
{
public:
    TerminalProgress(Console& console, QString name);
    /// Wipes its line and gives Ctrl+C its old meaning back.
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    /// What is reported from now on takes the line from one percentage to the other.
    void setShare(int from, int to);
    void advanced(qint64 done, qint64 total) override;
    bool isCancelled() const override;

private:
    using Handler = void (*)(int);

    Console& m_console;
    QString m_name;
    Handler m_before;
    int m_from = 0;
    int m_to = 100;
    int m_shown = -1;
};

} // namespace milepost
