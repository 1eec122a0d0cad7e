// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/measuredetail.h"

#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/charts/trajectorychart.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/targets/indicatorchooser.h"
#include "ui/targets/judgement.h"
#include "ui/targets/targetlines.h"
#include "ui/targets/trajectory.h"
#include "ui/targets/verdictline.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr int kChartHeight = 260;

QLabel* text(const QString& name, TextRole role, InkTone tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(label, role, tone);
    return label;
}

QString tableHtml(const std::vector<JudgementLine>& lines, const QColor& muted)
{
    QString html = u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
    for (const JudgementLine& line : lines)
        html += u"<tr><td style='color:%1'>%2</td><td align='right'>%3</td></tr>"_s.arg(
            muted.name(), line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    return html + u"</table>"_s;
}

} // namespace

MeasureDetail::MeasureDetail(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"measureDetail"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setWidget(build());
    widget()->setBackgroundRole(QPalette::Base);
    widget()->hide();
    retranslate();
}

QWidget* MeasureDetail::build()
{
    auto* content = new QWidget(this);
    m_label = text(u"detailLabel"_s, TextRole::Heading, InkTone::Normal, content);
    m_place = text(u"detailPlace"_s, TextRole::Small, InkTone::Muted, content);
    m_verdict = new VerdictLine(content);
    m_words = text(u"detailWords"_s, TextRole::Body, InkTone::Normal, content);
    m_targetsTitle = text(u"detailTargetsTitle"_s, TextRole::Small, InkTone::Muted, content);
    m_targets = new TargetLines(content);
    m_judgedTitle = text(u"detailJudgedTitle"_s, TextRole::Small, InkTone::Muted, content);
    m_judged = text(u"detailJudged"_s, TextRole::Body, InkTone::Normal, content);
    m_flags = text(u"detailFlags"_s, TextRole::Body, InkTone::Normal, content);
    m_bands = text(u"detailBands"_s, TextRole::Small, InkTone::Muted, content);
    m_leadTitle = text(u"detailLeadTitle"_s, TextRole::Small, InkTone::Muted, content);
    m_lead = text(u"detailLead"_s, TextRole::Body, InkTone::Normal, content);
    m_indicatorTitle = text(u"detailIndicatorTitle"_s, TextRole::Small, InkTone::Muted, content);
    m_indicator = new IndicatorChooser(content);
    m_clause = new QPushButton(content);
    m_clause->setObjectName(u"detailClause"_s);
    m_record = new QPushButton(content);
    m_record->setObjectName(u"detailRecord"_s);
    m_chartPlace = new QVBoxLayout;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_clause);
    buttons->addWidget(m_record);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::kThree, spacing::kThree, spacing::kThree, spacing::kThree);
    layout->setSpacing(spacing::kOne);
    for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_place, m_verdict, m_words})
        layout->addWidget(part);
    layout->addLayout(m_chartPlace);
    layout->addLayout(buttons);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_targetsTitle, m_targets, m_judgedTitle, m_judged, m_flags, m_bands,
                                         m_leadTitle, m_lead, m_indicatorTitle, m_indicator})
        layout->addWidget(part);
    layout->addStretch();
    connect(m_verdict, &VerdictLine::activated, this, &MeasureDetail::verdictActivated);
    connect(m_clause, &QPushButton::clicked, this, &MeasureDetail::clauseRequested);
    connect(m_record, &QPushButton::clicked, this, &MeasureDetail::recordRequested);
    return content;
}

void MeasureDetail::showMeasure(const ViewContext& context, const std::optional<MeasureId>& measure)
{
    m_context = context;
    m_measure = measure;
    showAgain();
}

void MeasureDetail::showAgain()
{
    if (!m_context.rows || !m_measure) {
        widget()->hide();
        return;
    }
    const auto row = std::find_if(m_context.rows->begin(), m_context.rows->end(),
                                  [this](const MeasureRow& one) { return one.id == *m_measure; });
    widget()->setVisible(row != m_context.rows->end());
    if (row != m_context.rows->end())
        showRow(*row);
}

void MeasureDetail::showRow(const MeasureRow& row)
{
    m_label->setText(row.label);
    QStringList place{row.province(), row.area(), row.unit};
    place.removeAll(QString());
    m_place->setText(place.join(u" · "_s));
    m_verdict->setVerdict(row.verdict);
    m_targets->setTargets(row.targets, m_context.scoreboard->targets(row.id));
    m_lead->setText(row.lead.isEmpty() ? tr("The plan names no lead agency here") : row.lead.join(u"、"_s));
    m_indicator->showMeasure(m_context, row.id);
    showComputation(row);
    showChart(row);
}

void MeasureDetail::showComputation(const MeasureRow& row)
{
    const Assessment assessment = m_context.scoreboard->headline(row.id);
    m_words->setText(assessment.words);
    m_words->setVisible(!assessment.words.isEmpty());
    const std::vector<JudgementLine> lines = judgementLines(assessment, row.unit);
    m_judged->setText(tableHtml(lines, themeColors(this).mutedInk));
    m_judged->setVisible(!lines.empty());
    m_judgedTitle->setVisible(!lines.empty());
    m_bands->setVisible(!lines.empty());
    m_bands->setText(bandsInWords(m_context.scoreboard->bands()));
    QStringList flags;
    for (const AssessmentFlag& flag : assessment.flags)
        flags << flag.words;
    const std::optional<int> year = m_context.scoreboard->headlineYear(row.id);
    if (const QString forecast =
            year ? forecastWords(assessment, m_context.scoreboard->input(row.id, *year)) : QString();
        !forecast.isEmpty())
        flags << forecast;
    m_flags->setText(flags.join(u'\n'));
    m_flags->setVisible(!flags.isEmpty());
}

void MeasureDetail::showChart(const MeasureRow& row)
{
    if (!m_chart) {
        m_chart = new TrajectoryChart(widget());
        m_chart->setObjectName(u"detailChart"_s);
        m_chart->setFixedHeight(kChartHeight);
        m_chartPlace->addWidget(m_chart);
    }
    const TrajectoryContent content = trajectoryContent(trajectorySource(sheetContext(m_context), row.id));
    m_chart->setVisible(content.emptyReason.isEmpty());
    m_chart->setContent(content);
}

void MeasureDetail::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_label)
        showAgain();
}

void MeasureDetail::retranslate()
{
    m_verdict->setAskable(tr("Click or press Enter to see how it is judged."));
    setAccessibleName(tr("All about the measure"));
    m_targetsTitle->setText(tr("Targets"));
    m_judgedTitle->setText(tr("How it is judged"));
    m_leadTitle->setText(tr("Lead agency"));
    m_indicatorTitle->setText(tr("Compared by"));
    m_clause->setText(tr("Show the clause"));
    m_clause->setAccessibleName(m_clause->text());
    m_record->setText(tr("Record progress"));
    m_record->setAccessibleName(m_record->text());
    showAgain();
}

} // namespace milepost
