// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/assesscommand.h"
#include "app/commands/checkcommand.h"
#include "app/commands/console.h"
#include "app/commands/copycommands.h"
#include "app/commands/exportcommand.h"
#include "app/commands/formcommands.h"
#include "app/commands/importcommand.h"
#include "app/commands/maintenancecommands.h"
#include "app/commands/parsecommand.h"
#include "app/commands/recordcommand.h"
#include "app/commands/servercommands.h"
#include "app/commands/targetscommand.h"
#include "app/commands/textcommand.h"

#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(ErrorCode error)
{
    switch (error) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
        return ExitCode::WrongUse;
    case ErrorCode::UnreadableInput:
        return ExitCode::Unreadable;
    case ErrorCode::Storage:
    case ErrorCode::NewerFormat:
    case ErrorCode::Locked:
        return ExitCode::Storage;
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
        return ExitCode::Found;
    }
    return ExitCode::Found;
}

std::vector<Command> commands()
{
    return {
        parseCommand(),   checkCommand(),    textCommand(),    importCommand(),    targetsCommand(),
        recordCommand(),  formCommand(),     takeCommand(),    assessCommand(),    exportCommand(),
        auditCommand(),   packageCommand(),  unpackCommand(),  verifyCommand(),    backupCommand(),
        restoreCommand(), checkOutCommand(), checkInCommand(), provisionCommand(), grantCommand(),
        revokeCommand(),  officersCommand(),
    };
}

ExitCode fail(Console& console, const Error& error)
{
    console.say(u"milepostctl: "_s + error.message);
    return exitCodeFor(error.code);
}

ExitCode refuse(Console& console, const QString& sentence)
{
    console.say(u"milepostctl: "_s + sentence);
    console.say(QCoreApplication::translate("milepost::CommandLine", "Try “milepostctl --help”."));
    return ExitCode::WrongUse;
}

} // namespace milepost
