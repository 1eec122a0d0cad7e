// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/contextfigures.h"
#include "core/workspace/workspace.h"
#include "ui/common/permits.h"
#include "ui/compare/comparableindicators.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonlist.h"
#include "ui/compare/comparisonworkbook.h"
#include "ui/compare/contexttable.h"
#include "ui/compare/fittedtable.h"
#include "ui/print/printing.h"
#include "ui/print/sheetexport.h"
#include "ui/print/sheets.h"
#include "ui/targets/verdictexplanation.h"
#include "ui/undo/changesetting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPointer>

#include <algorithm>

// What is done with a comparison: saved, divided, explained, taken away.
namespace milepost {

using namespace Qt::StringLiterals;

ComparisonMaterial ComparePage::material() const
{
    return {*context().workspace, *context().catalogue, *context().scoreboard};
}

std::vector<ComparedPlace> ComparePage::provincesWithin() const
{
    const std::vector<ComparableIndicator> all =
        comparableIndicators(*context().workspace, *context().catalogue);
    std::vector<ComparedPlace> provinces = comparisonPlaces(material(), {.indicators = m_request.indicators});
    std::erase_if(provinces, [&](const ComparedPlace& province) {
        return std::ranges::none_of(all, [&](const ComparableIndicator& one) {
            return m_request.indicators.contains(one.id) && one.severalIn.contains(province.key);
        });
    });
    return provinces;
}

void ComparePage::openSaved(const QString& name)
{
    const Result<std::vector<NamedComparison>> saved = savedComparisons(*context().workspace);
    if (!saved) {
        emit messageRaised(MessageKind::Error, saved.error().message);
        return;
    }
    const auto found = std::ranges::find(*saved, name, &NamedComparison::name);
    if (found != saved->end())
        setRequest(found->request, name);
}

void ComparePage::save(const QString& name)
{
    const Result<std::vector<NamedComparison>> saved = savedComparisons(*context().workspace);
    if (!saved || name.isEmpty())
        return;
    m_savedAs = name;
    keepSetting(kComparisonsSetting, toText(withComparison(*saved, {name, m_request})),
                tr("Save the comparison “%1”").arg(name));
    emit messageRaised(MessageKind::Success, tr("Saved as “%1”.").arg(name));
}

void ComparePage::remove(const QString& name)
{
    const Result<std::vector<NamedComparison>> saved = savedComparisons(*context().workspace);
    if (!saved)
        return;
    m_savedAs.clear();
    keepSetting(kComparisonsSetting, toText(withoutComparison(*saved, name)),
                tr("Remove the comparison “%1”").arg(name));
}

void ComparePage::keepSetting(const QString& name, const QString& value, const QString& words)
{
    const auto report = [self = QPointer<ComparePage>(this)](const Error& error) {
        if (self)
            emit self->messageRaised(MessageKind::Error, error.message);
    };
    pushUnlessIdle(*context().undoStack,
                   std::make_unique<ChangeSetting>(*context().workspace, name, value, words, report));
}

void ComparePage::settingsChanged()
{
    if (!context().workspace)
        return;
    QString read;
    for (const QString& name : {kComparisonsSetting, kContextSetting}) {
        if (const Result<std::optional<QString>> text = context().workspace->setting(name))
            read += text->value_or(QString()) + u'\n';
    }
    if (std::exchange(m_settings, read) == read)
        return;
    const Result<std::vector<NamedComparison>> saved = savedComparisons(*context().workspace);
    const bool isKept = saved && std::ranges::find(*saved, m_savedAs, &NamedComparison::name) != saved->end();
    if (!isKept)
        m_savedAs.clear();
    m_list->reload(context());
    showComparison();
}

void ComparePage::openFigures()
{
    const Result<std::vector<ContextFigure>> figures = contextFigures(*context().workspace);
    if (!figures) {
        emit messageRaised(MessageKind::Error, figures.error().message);
        return;
    }
    auto* table = new ContextTable(comparisonPlaces(material(), {.indicators = m_request.indicators}),
                                   *figures, window(), whynot::editAnything(*context().workspace));
    table->setAttribute(Qt::WA_DeleteOnClose);
    connect(table, &ContextTable::changed, this, [this](const std::vector<ContextFigure>& changed) {
        keepSetting(kContextSetting, toText(changed), tr("Change population or gross product"));
    });
    table->open();
}

void ComparePage::explain(const MeasureId& measure)
{
    if (!measure.isEmpty())
        explainVerdict(context(), measure, this);
}

// The clauses of a measure's targets, once the plan's document is attached.
QString ComparePage::wordingOf(const MeasureId& measure) const
{
    const PlanRecord* plan = context().workspace->planOf(measure);
    const Measure* own = context().workspace->measure(measure);
    if (!plan || !own)
        return {};
    const Result<std::optional<QString>> text = context().workspace->documentText(plan->id);
    if (!text || !*text)
        return {};
    const std::u32string characters = (*text)->toStdU32String();
    QStringList clauses;
    for (const Target& target : plan->content.targets) {
        const auto start = static_cast<size_t>(target.clause.start);
        const auto end = static_cast<size_t>(target.clause.end);
        if (target.measure != own->id || end > characters.size() || start >= end)
            continue;
        const QString clause = QString::fromStdU32String(characters.substr(start, end - start)).simplified();
        const QString quoted = tr("“%1”", "a clause of a plan").arg(clause);
        if (!clauses.contains(quoted))
            clauses.append(quoted);
    }
    return clauses.isEmpty() ? QString() : tr("In the plan: %1").arg(clauses.join(u' '));
}

void ComparePage::copyTable()
{
    QGuiApplication::clipboard()->setText(toTabSeparated(m_table->content()));
    emit messageRaised(MessageKind::Success, tr("The table is on the clipboard; paste it into a sheet."));
}

void ComparePage::copyPicture()
{
    if (!canPrint())
        return;
    constexpr qreal kWidth = 180; // millimetres
    const PictureSheet sheet = layOutPicture(comparisonPicture(sheetContext(context()), m_request), kWidth);
    QGuiApplication::clipboard()->setImage(
        QImage::fromData(renderPicture(sheet.paper, sheet.page, PictureFormat::Png)));
    emit messageRaised(MessageKind::Success, tr("The picture is on the clipboard."));
}

bool ComparePage::canPrint() const
{
    return context().workspace && context().scoreboard && !m_request.indicators.isEmpty();
}

void ComparePage::print(PrintAction action)
{
    if (!canPrint())
        return;
    const PrintOutcome outcome = runPrintAction(
        action, comparisonSheet(sheetContext(context()), m_request),
        comparisonPicture(sheetContext(context()), m_request),
        PageSetup::official(PaperSize::A4, PaperOrientation::Portrait), this, [this] { return workbook(); },
        sheetContext(context()));
    if (!outcome.sentence.isEmpty())
        emit messageRaised(outcome.kind, outcome.sentence);
}

Result<QByteArray> ComparePage::workbook() const
{
    ComparisonRequest request = m_request;
    request.view = ComparisonView::Bars; // the numbers are the same however they are drawn
    const ComparisonContent content = comparisonContent(material(), request);
    return writeWorkbook(workbookOf(std::get<BulletContent>(content.chart), content.note));
}

} // namespace milepost
