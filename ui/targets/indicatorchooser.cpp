// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/indicatorchooser.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/indicatorlinks.h"
#include "core/workspace/workspace.h"
#include "ui/common/permits.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"
#include "ui/undo/changeindicator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

QString nameOf(const Indicator* indicator)
{
    if (!indicator)
        return IndicatorChooser::tr("none", "no indicator");
    return QLocale().language() == QLocale::Chinese ? indicator->nameZh : indicator->nameEn;
}

} // namespace

IndicatorChooser::IndicatorChooser(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_reason(new QLabel(this))
{
    m_choice->setObjectName(u"indicatorChoice"_s);
    m_choice->installEventFilter(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setObjectName(u"indicatorReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_reason, TextRole::Small, InkTone::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_reason);
    connect(m_choice, &QComboBox::activated, this, &IndicatorChooser::choose);
}

// The data of an entry is what the workspace is told: nothing for as read, an empty id for none.
void IndicatorChooser::showMeasure(const ViewContext& context, const MeasureId& measure)
{
    m_context = context;
    m_measure = measure;
    const IndicatorLink link = indicatorLink(*context.workspace, *context.catalogue, measure);
    m_choice->clear();
    nameBox(*m_choice, tr("Compared by"));
    m_choice->addItem(tr("As read: %1").arg(nameOf(link.asRead)));
    m_choice->addItem(tr("Compared with nothing"), QString());
    if (link.chosen && link.indicator)
        m_choice->addItem(nameOf(link.indicator), link.indicator->id);
    if (link.chosen)
        m_choice->setCurrentIndex(m_choice->count() - 1);
    m_reason->setText(reasonInWords(link));
    m_offersOthers = false;
    showRights();
    connect(context.workspace, &Workspace::rightsChanged, this, &IndicatorChooser::showRights,
            Qt::UniqueConnection);
    if (m_choice->hasFocus())
        offerOthers();
}

void IndicatorChooser::showRights()
{
    const PlanRecord* plan = m_context.workspace ? m_context.workspace->planOf(m_measure) : nullptr;
    permit(*m_choice, plan ? whynot::edit(*m_context.workspace, plan->content.plan.provinceCode) : QString());
}

void IndicatorChooser::offerOthers()
{
    if (m_offersOthers || !m_context.workspace)
        return;
    m_offersOthers = true;
    for (const Indicator* indicator :
         fittingIndicators(*m_context.workspace, *m_context.catalogue, m_measure)) {
        if (m_choice->findData(indicator->id) < 0)
            m_choice->addItem(nameOf(indicator), indicator->id);
    }
}

bool IndicatorChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::Wheel)
        offerOthers();
    return QWidget::eventFilter(watched, event);
}

void IndicatorChooser::choose()
{
    const QVariant chosen = m_choice->currentData();
    const auto report = [reason = QPointer<QLabel>(m_reason)](const Error& error) {
        if (reason) // the command may outlive the pane
            reason->setText(error.message);
    };
    pushUnlessIdle(*m_context.undoStack,
                   std::make_unique<ChangeIndicator>(
                       *m_context.workspace, m_measure,
                       chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt, report));
}

} // namespace milepost
