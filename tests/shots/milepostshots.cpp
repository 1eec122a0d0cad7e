// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, dialog and print-out, in both languages, both themes, at 100 and 150 %:
// milepost_shots FOLDER [SCENE…] [DOCUMENT…]. Scenes are chosen by how their names begin; documents are
// attached to the plans that were read from them. milepost_shots FOLDER --help-pictures takes those of the
// help instead, into FOLDER/zh and FOLDER/en.
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/catalogue/catalogue.h"
#include "tests/shots/helppictures.h"
#include "tests/shots/stage.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using namespace milepost;

/// All scenes, or those whose names begin with one of `wanted`.
std::vector<Scene> scenes(const QStringList& wanted)
{
    std::vector<Scene> chosen;
    for (const auto& group : {pageScenes(), compareScenes(), reviewScenes(), dialogScenes(), copyScenes(),
                              draftScenes(), paperScenes()})
        std::ranges::copy_if(group, std::back_inserter(chosen), [&wanted](const Scene& scene) {
            const auto begins = [&scene](const QString& name) { return scene.name.startsWith(name); };
            return wanted.isEmpty() || std::ranges::any_of(wanted, begins);
        });
    return chosen;
}

int takeForHelp(QApplication& application, const QDir& folder, const Catalogue& catalogue, const Clock& clock)
{
    Language language;
    applyTheme(application, ThemeVariant::Light);
    bool written = true;
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.apply(localeFor(choice, QLocale::c()));
        const QString name = choice == LanguageChoice::Chinese ? u"zh"_s : u"en"_s;
        written =
            folder.mkpath(name) && takeHelpPictures(QDir(folder.filePath(name)), catalogue, clock) && written;
    }
    return written ? 0 : 3;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"out/shots"_s));
    const SystemClock clock;
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue || !folder.mkpath(u"."_s)) {
        QTextStream(stderr) << "no catalogue, or no folder to write to" << Qt::endl;
        return 3;
    }
    if (arguments.contains(u"--help-pictures"_s))
        return takeForHelp(application, folder, *catalogue, clock);
    QStringList wanted;
    QStringList documents;
    for (const QString& argument : arguments.mid(2))
        (QFileInfo(argument).isFile() ? documents : wanted).append(argument);
    Language language;
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.apply(localeFor(choice, QLocale::c()));
        const QString words = choice == LanguageChoice::Chinese ? u"zh"_s : u"en"_s;
        for (const ThemeVariant variant : {ThemeVariant::Light, ThemeVariant::Dark}) {
            applyTheme(application, variant);
            const bool isLight = variant == ThemeVariant::Light;
            const Camera camera(folder, words + (isLight ? u"-light"_s : u"-dark"_s));
            const Camera printer(folder, words);
            for (const Scene& scene : scenes(wanted)) {
                if (scene.isPaper && !isLight)
                    continue;
                Stage stage(*catalogue, clock, scene.isPaper ? printer : camera, documents, scene.content);
                scene.show(stage, scene.name);
            }
        }
    }
    return 0;
}
