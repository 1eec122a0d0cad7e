// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/headless.h"
#include "app/launchoptions.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Without a display Qt would abort before any sentence could be said; what needs no window works all the
/// same.
bool chooseFallbackPlatform()
{
#if defined(Q_OS_LINUX)
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return false;
}

/// Paper knows no scaled screen: what is written without a window is the same file wherever it is made. Qt
/// reads these when the application is built, before the options are.
void forgetTheScreen(int argc, char* argv[])
{
    const bool withoutWindow = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArray text(argument);
        return text.startsWith("--report") || text.startsWith("--compare") || text.startsWith("--headless");
    });
    if (!withoutWindow)
        return;
    for (const char* name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"})
        qunsetenv(name);
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// The sentences of the command line come before the settings are read: they follow the system's language.
milepost::Result<milepost::LaunchOptions> optionsOf(const QStringList& arguments)
{
    milepost::Language language;
    language.apply(milepost::localeFor(milepost::LanguageChoice::System, QLocale::system()));
    return milepost::readLaunchOptions(arguments);
}

int withoutWindow(const milepost::LaunchOptions& options)
{
    milepost::Language language;
    language.apply(
        milepost::localeFor(options.language.value_or(milepost::LanguageChoice::System), QLocale::system()));
    QTextStream out(stdout);
    QTextStream complaints(stderr);
    return milepost::runHeadless(options, milepost::SystemClock(), out, complaints);
}

} // namespace

int main(int argc, char* argv[])
{
    forgetTheScreen(argc, argv);
    const bool noDisplay = chooseFallbackPlatform();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"milepost"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(MILEPOST_VERSION));
    QApplication::setOrganizationName(u"milepost"_s);
    QApplication::setWindowIcon(milepost::programIcon());
    const milepost::Result<milepost::LaunchOptions> options = optionsOf(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().message << Qt::endl;
        return 2;
    }
    if (noDisplay && !options->isHeadless()) {
        QTextStream(stderr)
            << QCoreApplication::translate(
                   "milepost::Launch",
                   "There is no display to open a window on. Use --headless FOLDER, --report FILE or "
                   "--compare INDICATOR --to FILE to work without one.")
            << Qt::endl;
        return 2;
    }
    if (options->isHeadless())
        return withoutWindow(*options);
    QSettings settings;
    milepost::Application window(application, settings, *options);
    return window.run();
}
