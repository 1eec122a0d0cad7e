// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewbanner.h"

#include "core/domain/issuewords.h"
#include "core/review/planversions.h"
#include "ui/common/spacing.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>

namespace milepost {

using namespace Qt::StringLiterals;

ReviewBanner::ReviewBanner(QWidget* parent)
    : QWidget(parent), m_issues(new QLabel(this)), m_version(new QLabel(this)), m_replace(new QCheckBox(this))
{
    setObjectName(u"reviewBanner"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_issues->setObjectName(u"documentIssues"_s);
    m_version->setObjectName(u"versionWords"_s);
    m_replace->setObjectName(u"versionReplaces"_s);
    for (QLabel* words : {m_issues, m_version}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    auto* version = new QHBoxLayout;
    version->setSpacing(spacing::kTwo);
    version->addWidget(m_version, 1);
    version->addWidget(m_replace);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kHalf);
    layout->addWidget(m_issues);
    layout->addLayout(version);
    connect(m_replace, &QCheckBox::toggled, this, &ReviewBanner::replaceChosen);
    retranslate();
}

void ReviewBanner::retranslate()
{
    m_replace->setText(tr("Replace it and keep its progress"));
    m_replace->setToolTip(
        tr("The earlier version is withdrawn; values recorded for measures that go on stay with "
           "them. Without this, both stand side by side."));
    showState();
}

void ReviewBanner::setIssues(const std::vector<Issue>& issues)
{
    m_shown.clear();
    for (const Issue& issue : issues) {
        if (isPagesWithoutText(issue.code))
            m_shown.push_back(issue);
    }
    showState();
}

void ReviewBanner::setVersion(const ParsedPlan& earlier, const PlanDifference& difference)
{
    m_hasVersion = true;
    const QString date =
        earlier.plan.issued ? earlier.plan.issued->toString(Qt::ISODate) : earlier.source.name;
    m_version->setText(
        tr("A version of this plan is in the workspace (%1). This one changes: %2 altered, %3 new, %4 gone; "
           "%5 the same.")
            .arg(date)
            .arg(difference.count(TargetFate::Altered))
            .arg(difference.count(TargetFate::New))
            .arg(difference.count(TargetFate::Gone))
            .arg(difference.count(TargetFate::Same)));
    showState();
}

void ReviewBanner::clearVersion()
{
    m_hasVersion = false;
    showState();
}

void ReviewBanner::setReplaces(bool replaces)
{
    const QSignalBlocker quiet(m_replace);
    m_replace->setChecked(replaces);
}

void ReviewBanner::showState()
{
    QStringList sentences;
    for (const Issue& issue : m_shown)
        sentences.append(u"▲ "_s + issueSentence(issue.code));
    m_issues->setText(sentences.join(u'\n'));
    m_issues->setVisible(!sentences.isEmpty());
    m_version->setVisible(m_hasVersion);
    m_replace->setVisible(m_hasVersion);
    setVisible(m_hasVersion || !sentences.isEmpty());
}

} // namespace milepost
