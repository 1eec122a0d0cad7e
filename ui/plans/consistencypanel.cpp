// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/consistencypanel.h"

#include "core/check/consistency.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kPlacesShown = 6;
constexpr int kIndent = 20;

/// A shape and a colour, so that the classes are told apart without either.
struct ClassMark
{
    QChar shape;
    QColor color;
};

ClassMark markOf(FindingClass kind, const QWidget* widget)
{
    const ThemeVariant variant = themeVariant(widget->palette());
    switch (kind) {
    case FindingClass::Doubtful:
        return {QChar(0x25B2), verdictColor(Verdict::Behind, variant)}; // ▲
    case FindingClass::Missing:
        return {QChar(0x25CB), themeColors(variant).mutedInk}; // ○
    case FindingClass::Agreeing:
        return {QChar(0x25CF), verdictColor(Verdict::Met, variant)}; // ●
    }
    Q_UNREACHABLE();
}

int countOf(const std::vector<Finding>& findings, FindingClass kind)
{
    return static_cast<int>(std::ranges::count(findings, kind, &Finding::classification));
}

} // namespace

ConsistencyPanel::ConsistencyPanel(QWidget* parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_list(new QTextBrowser(this))
{
    build();
    retranslate();
}

void ConsistencyPanel::build()
{
    m_heading->setObjectName(u"consistencyHeading"_s);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setArrowType(Qt::DownArrow);
    m_heading->setAutoRaise(true);
    setTextRole(m_heading, TextRole::Strong);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setObjectName(u"consistencyList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setOpenLinks(false);
    m_list->document()->setDocumentMargin(spacing::kOne);
    connect(m_heading, &QToolButton::clicked, this, [this] {
        const bool open = m_list->isHidden();
        m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_list->setVisible(open);
    });
    connect(m_list, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { follow(link.toString()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
}

void ConsistencyPanel::showPlan(const ParsedPlan& plan, const Catalogue& catalogue,
                                const std::optional<QString>& text)
{
    m_findings = checkConsistency(plan, catalogue, text.value_or(QString()).toStdU32String());
    m_hasText = text.has_value();
    m_unfolded.clear();
    render();
}

void ConsistencyPanel::retranslate()
{
    m_heading->setToolTip(tr("What the plan's figures, dates and agencies say about each other"));
    m_list->setAccessibleName(tr("Consistency checks"));
    render();
}

void ConsistencyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

QString ConsistencyPanel::headingText() const
{
    QStringList counts;
    if (const int doubtful = countOf(m_findings, FindingClass::Doubtful))
        counts += tr("%n to check", "findings", doubtful);
    if (const int missing = countOf(m_findings, FindingClass::Missing))
        counts += tr("%n missing", "findings", missing);
    if (const int agreeing = countOf(m_findings, FindingClass::Agreeing))
        counts += tr("%n agree(s)", "findings", agreeing);
    return counts.isEmpty() ? tr("Consistency checks")
                            : tr("Consistency checks: %1").arg(counts.join(u" · "_s));
}

void ConsistencyPanel::render()
{
    m_heading->setText(headingText());
    QString html;
    for (size_t finding = 0; finding < m_findings.size(); ++finding)
        html += findingHtml(finding);
    m_list->setHtml(html.isEmpty() ? emptyHtml() : html);
}

QString ConsistencyPanel::emptyHtml() const
{
    return u"<p style='color:%1'>%2</p>"_s.arg(
        themeColors(this).mutedInk.name(),
        tr("No contradictions or gaps were found in this plan.").toHtmlEscaped());
}

QString ConsistencyPanel::findingHtml(size_t finding) const
{
    const Finding& found = m_findings[finding];
    const ClassMark mark = markOf(found.classification, this);
    QString html =
        u"<p style='margin-top:0; margin-bottom:2px'><span style='color:%1'>%2</span> <b>%3</b>&nbsp; "
        "%4</p>"_s.arg(mark.color.name(), QString(mark.shape),
                       findingClassWords(found.classification).toHtmlEscaped(),
                       found.message.toHtmlEscaped());
    const bool all = m_unfolded.contains(finding) || found.places.size() <= kPlacesShown + 1;
    const size_t shown = all ? found.places.size() : kPlacesShown;
    for (size_t place = 0; place < shown; ++place)
        html += placeHtml(found.places[place], u"place/%1/%2"_s.arg(finding).arg(place));
    if (!all)
        html += u"<p style='margin:0 0 0 %1px'><a href='all/%2'>%3</a></p>"_s.arg(kIndent).arg(finding).arg(
            tr("Show all %n place(s)", nullptr, static_cast<int>(found.places.size())).toHtmlEscaped());
    return html + u"<p style='margin:0; font-size:6px'>&nbsp;</p>"_s;
}

QString ConsistencyPanel::placeHtml(const FindingPlace& place, const QString& link) const
{
    QString words = place.words.isEmpty() ? tr("at character %1").arg(place.span.start + 1) : place.words;
    words = words.toHtmlEscaped();
    if (m_hasText || !place.target.isEmpty())
        words = u"<a href='%1'>%2</a>"_s.arg(link, words);
    const QString section = place.section.isEmpty()
                                ? QString()
                                : u" <span style='color:%1'>%2</span>"_s.arg(
                                      themeColors(this).mutedInk.name(), place.section.toHtmlEscaped());
    return u"<p style='margin:0 0 0 %1px'>%2%3</p>"_s.arg(kIndent).arg(words, section);
}

void ConsistencyPanel::follow(const QString& link)
{
    const size_t finding = link.section(u'/', 1, 1).toULongLong();
    if (finding >= m_findings.size())
        return;
    if (link.startsWith(u"all/")) {
        m_unfolded.insert(finding);
        render();
        return;
    }
    const size_t place = link.section(u'/', 2, 2).toULongLong();
    if (place >= m_findings[finding].places.size())
        return;
    const FindingPlace& found = m_findings[finding].places[place];
    if (found.target.isEmpty())
        emit passageActivated(found.span);
    else
        emit targetActivated(found.target);
}

} // namespace milepost
