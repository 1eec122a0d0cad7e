// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/firstworkspace.h"

#include "core/exchange/planpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kFilled = u"built_in_filled"_s;
const QString kAuthor = u"Milepost"_s;

struct FirstWorkspaceWords
{
    Q_DECLARE_TR_FUNCTIONS(milepost::FirstWorkspace)
};

Result<PublishedOutcome> fill(Workspace& workspace)
{
    const Result<std::vector<ParsedPlan>> plans = builtInPlans();
    if (!plans)
        return plans.error();
    for (const ParsedPlan& plan : *plans) {
        if (const Result<ImportOutcome> imported = workspace.importPlan(plan); !imported)
            return imported.error();
    }
    const Result<std::vector<PublishedFigure>> figures = builtInPublishedFigures();
    if (!figures)
        return figures.error();
    Result<PublishedOutcome> outcome = workspace.recordPublished(*figures);
    if (!outcome)
        return outcome;
    if (Result<void> marked = workspace.setSetting(kFilled, u"1"_s); !marked)
        return marked.error();
    return outcome;
}

} // namespace

QString defaultWorkspacePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"workspace.milepost"_s);
}

Result<std::unique_ptr<Workspace>> createWorkspace(const QString& path, const Catalogue& catalogue,
                                                   const Clock& clock)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Storage,
                     FirstWorkspaceWords::tr("The folder “%1” cannot be created. Choose another place.")
                         .arg(QDir::toNativeSeparators(folder))};
    }
    return Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, catalogue, clock);
}

Result<FirstWorkspace> openFirstWorkspace(const QString& path, const Catalogue& catalogue, const Clock& clock)
{
    Result<std::unique_ptr<Workspace>> opened = createWorkspace(path, catalogue, clock);
    if (!opened)
        return opened.error();
    FirstWorkspace first;
    first.workspace = std::move(*opened);
    const Result<std::optional<QString>> filled = first.workspace->setting(kFilled);
    if (!filled)
        return filled.error();
    if (*filled)
        return first;
    const QString author = first.workspace->author();
    first.workspace->setAuthor(kAuthor);
    Result<PublishedOutcome> outcome = fill(*first.workspace);
    first.workspace->setAuthor(author);
    if (!outcome)
        return outcome.error();
    first.filled = true;
    first.published = std::move(*outcome);
    return first;
}

Result<std::vector<ParsedPlan>> builtInPlans()
{
    std::vector<ParsedPlan> plans;
    const QDir folder(u":/plans"_s);
    for (const QString& name : folder.entryList({u"*.plan.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{
                ErrorCode::UnreadableInput,
                FirstWorkspaceWords::tr("The plan “%1” built into the program cannot be read. Install "
                                        "Milepost again.")
                    .arg(name)};
        }
        Result<ParsedPlan> plan = readPlanPack(file.readAll(), name);
        if (!plan)
            return plan.error();
        plans.push_back(std::move(*plan));
    }
    std::ranges::sort(plans, {}, [](const ParsedPlan& plan) { return plan.plan.provinceCode; });
    return plans;
}

} // namespace milepost
