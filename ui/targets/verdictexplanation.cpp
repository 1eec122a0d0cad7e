// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/verdictexplanation.h"

#include "core/assessment/methods.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/targets/judgement.h"
#include "ui/targets/verdictline.h"
#include "ui/undo/changerules.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr int kWidth = 640;

QLabel* text(const QString& name, TextRole role, InkTone tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(label, role, tone);
    return label;
}

/// The assessment's lines, the forecast as the last of them.
std::vector<ComputationLine> linesOf(const AssessmentInput& input, const Assessment& assessment)
{
    std::vector<ComputationLine> lines;
    if (input.target.due.isValid())
        lines = computation(input, assessment);
    lines.insert(lines.begin(), {VerdictExplanation::tr("Method"), displayName(assessment.method), {}});
    if (assessment.secondOpinion)
        lines.push_back({VerdictExplanation::tr("Second yardstick"),
                         yardsticksDisagree(assessment) ? VerdictExplanation::tr("the yardsticks disagree")
                                                        : VerdictExplanation::tr("the yardsticks agree"),
                         displayName(*assessment.secondOpinion)});
    if (const QString forecast = forecastWords(assessment, input); !forecast.isEmpty())
        lines.push_back({VerdictExplanation::tr("Forecast"), forecast, {}});
    return lines;
}

QString tableHtml(const std::vector<ComputationLine>& lines, const QColor& muted)
{
    QString html = u"<table width='100%' cellspacing='0' cellpadding='4'>"_s;
    for (const ComputationLine& line : lines) {
        const QString span = line.result.isEmpty() ? u" colspan='2'"_s : QString();
        html += u"<tr><td style='color:%1'>%2</td><td%3>%4</td>"_s.arg(
            muted.name(), line.name.toHtmlEscaped(), span, line.formula.toHtmlEscaped());
        if (!line.result.isEmpty())
            html += u"<td align='right' style='white-space:nowrap'><b>%1</b></td>"_s.arg(
                line.result.toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

VerdictExplanation::VerdictExplanation(const ViewContext& context, const MeasureId& measure, QWidget* parent)
    : QDialog(parent), m_context(context), m_measure(measure), m_verdict(new VerdictLine(this)),
      m_words(text(u"explainedWords"_s, TextRole::Body, InkTone::Normal, this)),
      m_lines(text(u"explainedLines"_s, TextRole::Body, InkTone::Normal, this)),
      m_remarks(text(u"explainedRemarks"_s, TextRole::Small, InkTone::Muted, this))
{
    setObjectName(u"verdictExplanation"_s);
    setWindowTitle(tr("How it is judged"));
    setMinimumWidth(kWidth);
    auto* title = text(u"explainedTitle"_s, TextRole::Heading, InkTone::Normal, this);
    if (const Measure* one = context.workspace->measure(measure))
        m_title = one->label;
    if (const PlanRecord* plan = context.workspace->planOf(measure))
        m_title = tr("%1: %2", "province: measure").arg(plan->content.plan.province, m_title);
    title->setText(m_title);
    m_form = new QFormLayout;
    m_method = choice(u"explainedMethod"_s, tr("Method"));
    m_direction = choice(u"explainedDirection"_s, tr("Direction"));
    m_values = choice(u"explainedValues"_s, tr("Values of a sum"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"explainedCopy"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kThree, spacing::kThree, spacing::kThree, spacing::kThree);
    layout->setSpacing(spacing::kTwo);
    for (QWidget* part : std::initializer_list<QWidget*>{title, m_verdict, m_words, m_lines, m_remarks})
        layout->addWidget(part);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    fillChoices();
    showVerdict();
    for (QComboBox* box : {m_method, m_direction, m_values}) {
        permit(*box, whynot::administer(*context.workspace));
        connect(box, &QComboBox::activated, this, &VerdictExplanation::decide);
    }
}

QComboBox* VerdictExplanation::choice(const QString& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    m_form->addRow(label, box);
    return box;
}

// The first entry leaves the decision to the plan; what does not apply to the measure is not asked.
void VerdictExplanation::fillChoices()
{
    const MeasureChoices chosen = m_context.workspace->assessmentRules().choices.value(m_measure);
    const AssessmentInput input = this->input();
    std::vector<Method> methods = applicableMethods(input);
    if (chosen.method && std::ranges::find(methods, *chosen.method) == methods.end())
        methods.push_back(*chosen.method);
    m_method->addItem(tr("By the kind of measure"));
    for (const Method method : methods)
        m_method->addItem(displayName(method), static_cast<int>(method));
    m_method->setCurrentIndex(chosen.method ? m_method->findData(static_cast<int>(*chosen.method)) : 0);
    m_form->setRowVisible(m_method, methods.size() > 1 || chosen.method);
    m_form->setRowVisible(m_direction, hasDirection(input) || chosen.direction);
    m_form->setRowVisible(m_values, isSum(input) || chosen.carriesOpeningBalance);
    m_direction->addItem(tr("As the plan says"));
    m_direction->addItem(tr("More is better"), static_cast<int>(Direction::MoreIsBetter));
    m_direction->addItem(tr("Less is better"), static_cast<int>(Direction::LessIsBetter));
    m_direction->setCurrentIndex(chosen.direction ? static_cast<int>(*chosen.direction) + 1 : 0);
    m_values->addItem(tr("Not said; taken as totals from the start"));
    m_values->addItem(tr("Totals from the start"), true);
    m_values->addItem(tr("Single years, to be added up"), false);
    m_values->setCurrentIndex(chosen.carriesOpeningBalance ? (*chosen.carriesOpeningBalance ? 1 : 2) : 0);
}

AssessmentInput VerdictExplanation::input() const
{
    const std::optional<int> year = m_context.scoreboard->headlineYear(m_measure);
    return year ? m_context.scoreboard->input(m_measure, *year) : AssessmentInput();
}

void VerdictExplanation::showVerdict()
{
    const Assessment assessment = m_context.scoreboard->headline(m_measure);
    const AssessmentInput input = this->input();
    const std::vector<ComputationLine> lines = linesOf(input, assessment);
    m_verdict->setVerdict(assessment.verdict);
    m_words->setText(assessment.words);
    m_lines->setText(tableHtml(lines, themeColors(this).mutedInk));
    QStringList remarks;
    for (const AssessmentFlag& flag : assessment.flags)
        remarks << flag.words;
    remarks << bandsInWords(m_context.scoreboard->bands());
    m_remarks->setText(remarks.join(u'\n'));
    QStringList plain{m_title, assessment.words};
    for (const ComputationLine& line : lines)
        plain << (line.result.isEmpty() ? tr("%1: %2", "name: value").arg(line.name, line.formula)
                                        : u"%1: %2 = %3"_s.arg(line.name, line.formula, line.result));
    m_plain = (plain + remarks).join(u'\n');
}

QString VerdictExplanation::plainText() const
{
    return m_plain;
}

void VerdictExplanation::decide()
{
    MeasureChoices choices;
    if (m_method->currentIndex() > 0)
        choices.method = static_cast<Method>(m_method->currentData().toInt());
    if (m_direction->currentIndex() > 0)
        choices.direction = static_cast<Direction>(m_direction->currentData().toInt());
    if (m_values->currentIndex() > 0)
        choices.carriesOpeningBalance = m_values->currentData().toBool();
    const auto report = [remarks = QPointer<QLabel>(m_remarks)](const Error& error) {
        if (remarks) // the command may outlive the dialog
            remarks->setText(error.message);
    };
    if (pushUnlessIdle(*m_context.undoStack,
                       std::make_unique<ChangeChoices>(*m_context.workspace, m_measure, choices, report)))
        showVerdict();
}

void explainVerdict(const ViewContext& context, const MeasureId& measure, QWidget* parent)
{
    if (!context.workspace || !context.scoreboard || !context.workspace->measure(measure))
        return;
    auto* explanation = new VerdictExplanation(context, measure, parent->window());
    explanation->setAttribute(Qt::WA_DeleteOnClose);
    explanation->open();
}

} // namespace milepost
