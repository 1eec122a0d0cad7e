// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"
#include "app/commands/console.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

bool isTerminal([[maybe_unused]] FILE* stream)
{
#if defined(Q_OS_UNIX)
    return isatty(fileno(stream)) != 0;
#else
    return false;
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"milepost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MILEPOST_VERSION));
    Language language;
    language.apply(localeFor(languageNamed(languageIn(QCoreApplication::arguments())), QLocale::system()));

    QFile out;
    QFile words;
    if (!out.open(stdout, QIODevice::WriteOnly) ||
        !words.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Unreadable);
    Console console(out, words, isTerminal(stderr) ? Console::Words::ToTerminal : Console::Words::ToFile);
    return static_cast<int>(runCommandLine(QCoreApplication::arguments(), console));
}
