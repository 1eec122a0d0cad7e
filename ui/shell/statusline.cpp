// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/base/serveraddress.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/workspace.h"
#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_path(new QLabel(this)), m_counts(new QLabel(this)),
      m_savedLabel(new QLabel(this)), m_author(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(spacing::kOne, 0, spacing::kOne, 0);
    m_path->setObjectName(u"statusPath"_s);
    m_counts->setObjectName(u"statusCounts"_s);
    m_savedLabel->setObjectName(u"statusSaved"_s);
    m_author->setObjectName(u"statusAuthor"_s);
    m_author->setAutoRaise(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_path, m_counts, m_savedLabel, m_author})
        setTextRole(widget, TextRole::Small, InkTone::Muted);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(m_path, 1);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_savedLabel);
    addPermanentWidget(m_author);
    connect(m_author, &QToolButton::clicked, this, &StatusLine::authorActivated);
    showState();
}

void StatusLine::setContext(const ViewContext& context)
{
    if (context.workspace != m_context.workspace)
        m_saved = {};
    m_context = context;
    showState();
}

void StatusLine::noteUnrecorded(int count)
{
    m_unrecorded = count;
    showState();
}

void StatusLine::noteSaved(const ViewContext& context)
{
    m_context = context;
    m_saved = QDateTime::currentDateTime();
    showState();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QStatusBar::changeEvent(event);
}

void StatusLine::showState()
{
    const Workspace* workspace = m_context.workspace;
    m_author->setVisible(workspace);
    m_savedLabel->setVisible(workspace);
    if (!workspace) {
        m_path->setText(tr("No workspace is open"));
        m_counts->clear();
        return;
    }
    m_path->setText(placeOf(*workspace));
    m_path->setToolTip(workspace->isShared() ? QString() : QDir::toNativeSeparators(workspace->path()));
    const size_t shown = m_context.shown->size();
    const int total = static_cast<int>(m_context.rows->size());
    const QString plans = tr("%n plan(s)", nullptr, static_cast<int>(workspace->plans().size()));
    const QString measures = m_context.filter.isEmpty()
                                 ? tr("%n measure(s)", nullptr, total)
                                 : tr("%1 of %n measure(s)", nullptr, total).arg(formatNumber(double(shown)));
    m_counts->setText(plans + u" · "_s + measures);
    m_savedLabel->setText(
        m_unrecorded > 0    ? tr("%n entry(s) not recorded", nullptr, m_unrecorded)
        : m_saved.isValid() ? tr("Saved at %1").arg(QLocale().toString(m_saved.time(), QLocale::ShortFormat))
                            : tr("Everything is saved"));
    const QString author = workspace->author();
    m_author->setEnabled(!workspace->isShared());
    m_author->setText(author.isEmpty() ? tr("Author: not set") : tr("Author: %1").arg(author));
    m_author->setAccessibleName(m_author->text());
    m_author->setToolTip(workspace->isShared()
                             ? tr("In a shared workspace you are who the server knows you as")
                             : tr("Change who is recorded with your changes"));
}

/// The path; of a copy its name, and what it is a copy of.
QString StatusLine::copyOf(const Workspace& workspace) const
{
    const QString path = QDir::toNativeSeparators(workspace.path());
    const std::optional<CopyOrigin> origin = copyOriginOf(workspace);
    if (!origin)
        return path;
    const auto moment = [](const QDateTime& at) { return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); };
    const QString place = placeInWords(*origin);
    const QString name = QFileInfo(workspace.path()).fileName();
    return origin->returnedAt.isValid()
               ? tr("%1 · copy of %2 as of %3, brought back on %4")
                     .arg(name, place, moment(origin->takenAt), moment(origin->returnedAt))
               : tr("%1 · copy of %2 as of %3").arg(name, place, moment(origin->takenAt));
}

QString StatusLine::placeOf(const Workspace& workspace) const
{
    if (workspace.path().isEmpty())
        return tr("In memory, not kept");
    if (!workspace.isShared())
        return copyOf(workspace);
    const Result<ServerAddress> address = ServerAddress::parse(workspace.path());
    const QString name = address ? address->shown() : workspace.path();
    return workspace.isConnected() ? tr("%1 · connected").arg(name)
                                   : tr("%1 · out of reach, trying again").arg(name);
}

} // namespace milepost
