// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/stage.h"

#include "app/pagefactories.h"
#include "core/documents/documentreader.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/firstworkspace.h"
#include "core/workspace/workspace.h"
#include "ui/plans/documentjob.h"
#include "ui/plans/planspage.h"
#include "ui/review/importview.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1280, 860);

/// Attaches a document to the plan that was read from it.
void attach(Workspace& workspace, const QString& path)
{
    const Result<SourceText> text = readDocument(path);
    for (const PlanRecord& plan : workspace.plans()) {
        if (text && plan.content.source.sha256 == text->sha256 &&
            !workspace.attachDocument(plan.id, DocumentReading{path, *text, {}, {}}.plainText()))
            QTextStream(stderr) << path << " could not be attached" << Qt::endl;
    }
}

} // namespace

Stage::Stage(const Catalogue& catalogue, const Clock& clock, const Camera& camera,
             const QStringList& documents, Content content)
    : m_camera(camera), m_session(std::make_unique<Session>(catalogue, clock))
{
    m_session->setAsOf(QDate(2018, 12, 31));
    const QString path = m_folder.filePath(u"plans.milepost"_s);
    if (content == Content::BuiltIn) {
        Result<FirstWorkspace> first = openFirstWorkspace(path, catalogue, clock);
        if (first) {
            for (const QString& document : documents)
                attach(*first->workspace, document);
            m_session->setWorkspace(std::move(std::move(first).value().workspace));
        }
    } else if (content == Content::Demonstration) {
        Result<std::unique_ptr<Workspace>> invented = makeDemonstration(path, catalogue, clock);
        if (invented)
            m_session->setWorkspace(std::move(invented).value());
    } else if (content == Content::NoPlans) {
        Result<std::unique_ptr<Workspace>> empty =
            Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, catalogue, clock);
        if (empty)
            m_session->setWorkspace(std::move(empty).value());
    }
    m_window = std::make_unique<MainWindow>(*m_session, pageFactories());
    m_window->resize(kWindow);
    m_window->show();
}

Stage::~Stage() = default;

PlansPage& Stage::plans() const
{
    m_window->showPage(PageId::Plans);
    return static_cast<PlansPage&>(*m_window->page(PageId::Plans));
}

QString Stage::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTextStream(stderr) << file.fileName() << " could not be written" << Qt::endl;
    return file.fileName();
}

void Stage::takeDialog(QWidget& dialog, const QString& name) const
{
    dialog.show();
    m_camera.take(dialog, name);
    dialog.close();
}

void Stage::waitForReading() const
{
    const auto* import = m_window->findChild<ImportView*>();
    while (import->queue().isReading())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace milepost
