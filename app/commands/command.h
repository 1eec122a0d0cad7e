// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

class QCommandLineParser;

namespace milepost {

class Console;

/// How milepostctl ends.
enum class ExitCode {
    Done = 0,
    Found = 1,      ///< it ran and found something wrong with what it was given
    WrongUse = 2,   ///< the command line is wrong
    Unreadable = 3, ///< an input cannot be read
    Storage = 4     ///< a workspace cannot be opened, read or written
};

/// The exit code a failed operation ends the program with.
ExitCode exitCodeFor(ErrorCode error);

/// One subcommand. To add one, write a file with a function that returns its Command and name it in
/// commands().
struct Command
{
    QStringView name;
    QString summary; ///< one translated line
    /// Adds options and positional arguments.
    void (*declare)(QCommandLineParser& parser);
    /// Does the work. The parser has accepted the arguments. Data goes to console.out(), words to
    /// console.say().
    ExitCode (*run)(const QCommandLineParser& parser, Console& console);
};

/// Every subcommand, in the order the help lists them.
std::vector<Command> commands();

/// Prints the message as an error and returns its exit code.
ExitCode fail(Console& console, const Error& error);
/// Prints a sentence about a wrong command line and returns WrongUse.
ExitCode refuse(Console& console, const QString& sentence);

} // namespace milepost
