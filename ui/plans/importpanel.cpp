// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/importpanel.h"

#include "core/catalogue/catalogue.h"
#include "ui/common/measurerow.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/plans/planlistmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRemarksShown = 3;

int count(size_t size)
{
    return static_cast<int>(size);
}

} // namespace

ImportPanel::ImportPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_facts(new QLabel(this)), m_findings(new QLabel(this)),
      m_remarks(new QLabel(this)), m_progress(new QProgressBar(this)), m_provinceLabel(new QLabel(this)),
      m_province(new QComboBox(this)), m_import(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"importPanel"_s);
    build();
    retranslate();
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::giveUp);
}

void ImportPanel::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"importTitle"_s);
    m_findings->setObjectName(u"importFindings"_s);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_import->setObjectName(u"importAccept"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_province->setObjectName(u"importProvince"_s);
    m_import->setDefault(true);
    m_import->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_facts, TextRole::Small, InkTone::Muted);
    setTextRole(m_remarks, TextRole::Small, InkTone::Muted);
    for (QLabel* label : {m_title, m_facts, m_findings, m_remarks}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_provinceLabel->setBuddy(m_province);
    m_progress->setRange(0, 100);

    auto* province = new QHBoxLayout;
    province->addWidget(m_provinceLabel);
    province->addWidget(m_province);
    province->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::kHalf);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_findings);
    words->addWidget(m_remarks);
    words->addWidget(m_progress);
    words->addLayout(province);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kTwo);
    layout->setSpacing(spacing::kTwo);
    layout->addLayout(words, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignBottom);
    layout->addWidget(m_import, 0, Qt::AlignBottom);
}

void ImportPanel::setState(State state)
{
    m_state = state;
    const bool reads = state == State::Reading;
    m_progress->setVisible(reads);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_facts, m_findings, m_remarks, m_import})
        widget->setVisible(!reads);
    const bool asksProvince = !reads && m_plan.plan.provinceCode.isEmpty();
    m_province->setVisible(asksProvince);
    m_provinceLabel->setVisible(asksProvince);
    retranslate();
    show();
    QWidget* next = reads ? m_cancel : m_import;
    (asksProvince ? m_province : next)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::showReading(const QString& fileName)
{
    m_fileName = fileName;
    m_plan = {};
    m_progress->setValue(0);
    setState(State::Reading);
}

void ImportPanel::setPercent(int percent)
{
    m_progress->setValue(percent);
}

void ImportPanel::showFindings(const ParsedPlan& plan, const Catalogue& catalogue)
{
    m_plan = plan;
    fillProvinces(catalogue);
    setState(State::Findings);
}

void ImportPanel::fillProvinces(const Catalogue& catalogue)
{
    m_province->clear();
    //: first entry of a list of provinces: the plan is of no province
    m_province->addItem(tr("None (national)"), QString());
    for (const Province& province : catalogue.provinces())
        m_province->addItem(readsChinese() ? province.nameZh : province.nameEn, province.code);
}

void ImportPanel::retranslate()
{
    m_provinceLabel->setText(tr("The text does not say which &province it is for:"));
    //: button: import the plan that was read
    m_import->setText(tr("Import"));
    if (m_state == State::Reading) {
        m_title->setText(tr("Reading “%1” …").arg(m_fileName));
        //: button: stop reading a document
        m_cancel->setText(tr("Stop"));
        return;
    }
    //: button: do not import the plan that was read
    m_cancel->setText(tr("Discard"));
    m_title->setText(planTitle(m_plan));
    m_facts->setText(facts());
    m_findings->setText(findings());
    m_remarks->setText(remarks());
    m_remarks->setVisible(!m_plan.issues.empty());
}

QString ImportPanel::facts() const
{
    const PlanFacts& plan = m_plan.plan;
    return QStringList{plan.issuer.isEmpty() ? tr("issuer not stated") : plan.issuer,
                       plan.issued ? plan.issued->toString(Qt::ISODate) : tr("date not stated")}
        .join(u" · "_s);
}

QString ImportPanel::findings() const
{
    const auto rules = std::count_if(m_plan.figures.begin(), m_plan.figures.end(),
                                     [](const Figure& figure) { return figure.kind == FigureKind::Policy; });
    const QString found = QStringList{tr("%n area(s)", nullptr, count(m_plan.areas.size())),
                                      tr("%n target(s)", nullptr, count(m_plan.targets.size())),
                                      tr("%n deliverable(s)", nullptr, count(m_plan.deliverables.size())),
                                      tr("%n rule(s)", nullptr, static_cast<int>(rules)),
                                      tr("%n remark(s)", nullptr, count(m_plan.issues.size()))}
                              .join(u" · "_s);
    if (m_plan.targets.empty())
        return tr("Found: %1. No promised figure was found.").arg(found);
    return tr("Found: %1.").arg(found);
}

QString ImportPanel::remarks() const
{
    QStringList lines;
    for (size_t i = 0; i < std::min(kRemarksShown, m_plan.issues.size()); ++i)
        lines << u"• "_s + m_plan.issues[i].message;
    if (m_plan.issues.size() > kRemarksShown)
        lines << tr("… and %n more, listed in the outline.", nullptr,
                    count(m_plan.issues.size() - kRemarksShown));
    return lines.join(u'\n');
}

void ImportPanel::accept()
{
    if (m_plan.plan.provinceCode.isEmpty()) {
        m_plan.plan.provinceCode = m_province->currentData().toString();
        if (!m_plan.plan.provinceCode.isEmpty())
            m_plan.plan.province = m_province->currentText();
    }
    hide();
    emit importRequested(m_plan);
}

void ImportPanel::giveUp()
{
    hide();
    if (m_state == State::Reading)
        emit cancelRequested();
    else
        emit discarded();
}

void ImportPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QFrame::keyPressEvent(event);
}

} // namespace milepost
