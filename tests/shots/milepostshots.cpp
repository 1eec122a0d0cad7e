// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, in both languages, both themes, at 100 and 150 %: milepost_shots FOLDER [PAGE…]
// [DOCUMENT…]. A document is attached to the plan that was read from it; those of no plan are pictured in
// their review.
#include "app/pagefactories.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/workspace/firstworkspace.h"
#include "ui/common/theme.h"
#include "ui/plans/documentjob.h"
#include "ui/plans/planspage.h"
#include "ui/review/importview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using namespace milepost;

constexpr QSize kWindow(1280, 860);

/// Renders at a scale of its own: the offscreen screen has but one.
bool take(QWidget& window, double scale, const QString& file)
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    QImage image(window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    window.render(&image);
    return image.save(file);
}

/// Attaches a document to its plan; false when it belongs to none.
bool attach(Workspace& workspace, const QString& path)
{
    const Result<SourceText> text = readDocument(path);
    for (const PlanRecord& plan : workspace.plans()) {
        if (text && plan.content.source.sha256 == text->sha256)
            return workspace.attachDocument(plan.id, DocumentReading{path, *text, {}}.plainText()).isOk();
    }
    return false;
}

/// What a page is pictured with; the empty name is the page as it opens.
void takePages(MainWindow& window, const QDir& folder, const QString& suffix, const QStringList& only)
{
    for (const PageFactory& factory : pageFactories()) {
        const QString name = pageName(factory.id);
        if (!only.isEmpty() && !only.contains(name))
            continue;
        window.showPage(factory.id);
        for (const double scale : {1.0, 1.5}) {
            const QString file =
                folder.filePath(u"%1-%2-%3.png"_s.arg(name, suffix).arg(qRound(scale * 100)));
            if (take(window, scale, file))
                QTextStream(stdout) << file << Qt::endl;
        }
    }
}

/// Opens the review of some documents; false when none can be reviewed.
bool review(MainWindow& window, const QStringList& documents)
{
    window.showPage(PageId::Plans);
    auto* plans = qobject_cast<PlansPage*>(window.page(PageId::Plans));
    const auto* import = plans->findChild<ImportView*>();
    plans->importDocuments(documents);
    while (import->queue().isReading())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return import->queue().count(ImportState::Ready) > 0;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"out/shots"_s));
    const QTemporaryDir data;
    const SystemClock clock;
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue || !folder.mkpath(u"."_s)) {
        QTextStream(stderr) << "no catalogue, or no folder to write to" << Qt::endl;
        return 3;
    }
    Language language;
    language.apply(localeFor(LanguageChoice::Chinese, QLocale::c()));
    Result<FirstWorkspace> first = openFirstWorkspace(data.filePath(u"plans.milepost"_s), *catalogue, clock);
    if (!first) {
        QTextStream(stderr) << first.error().message << Qt::endl;
        return 4;
    }
    QStringList pages;
    QStringList toReview;
    for (const QString& argument : arguments.mid(2)) {
        if (!QFileInfo(argument).isFile())
            pages.append(argument);
        else if (!attach(*first->workspace, argument))
            toReview.append(argument);
    }
    applyTheme(application, ThemeVariant::Light);
    Session session(*catalogue, clock);
    session.setAsOf(QDate(2018, 12, 31));
    session.setWorkspace(std::move(std::move(first).value().workspace));
    MainWindow window(session, pageFactories());
    window.resize(kWindow);
    window.show();
    if (!toReview.isEmpty() && !review(window, toReview))
        QTextStream(stderr) << "nothing to review" << Qt::endl;
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.apply(localeFor(choice, QLocale::c()));
        for (const ThemeVariant variant : {ThemeVariant::Light, ThemeVariant::Dark}) {
            applyTheme(application, variant);
            const QString suffix = (choice == LanguageChoice::Chinese ? u"zh"_s : u"en"_s) +
                                   (variant == ThemeVariant::Light ? u"-light"_s : u"-dark"_s);
            takePages(window, folder, suffix, pages);
        }
    }
    return 0;
}
