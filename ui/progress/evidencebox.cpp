// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/evidencebox.h"

#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 4;

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

EvidenceBox::EvidenceBox(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_list(new QListWidget(this)),
      m_add(new QToolButton(this)), m_open(new QToolButton(this)), m_save(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    setAcceptDrops(true);
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_hint, TextRole::Small, InkTone::Muted);
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"evidenceList"_s);
    m_add->setObjectName(u"evidenceAdd"_s);
    m_remove->setObjectName(u"evidenceRemove"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kHalf);
    for (QToolButton* button : {m_add, m_open, m_save, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kHalf);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_add, &QToolButton::clicked, this, &EvidenceBox::chooseFiles);
    connect(m_open, &QToolButton::clicked, this, [this] { emit openRequested(*current()); });
    connect(m_save, &QToolButton::clicked, this, [this] { emit saveRequested(*current()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removalRequested(*current()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceBox::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit openRequested(*current()); });
    retranslate();
    setFiles({}, Access::None);
}

void EvidenceBox::retranslate()
{
    m_title->setText(tr("Evidence"));
    m_hint->setText(tr("Drag files here: tables, reports, pictures. They are kept in the workspace."));
    m_add->setText(tr("Add…"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
    m_remove->setText(tr("Take out"));
}

void EvidenceBox::setFiles(const std::vector<Evidence>& files, Access access, const QString& whyNot)
{
    m_files = files;
    m_access = access;
    m_whyNot = whyNot;
    m_list->clear();
    const QLocale locale;
    for (const Evidence& file : m_files) {
        auto* item =
            new QListWidgetItem(u"%1  (%2)"_s.arg(file.name, locale.formattedDataSize(file.size, 0)), m_list);
        item->setToolTip(tr("%1, added by %2, %3\nSHA-256 %4")
                             .arg(file.name, file.author,
                                  locale.toString(file.recordedAt.toLocalTime(), QLocale::ShortFormat),
                                  file.sha256));
    }
    m_list->setVisible(!m_files.empty());
    const int lines = std::min(static_cast<int>(m_files.size()), kMostLines);
    m_list->setFixedHeight(lines * (fontMetrics().height() + spacing::kOne) + spacing::kHalf);
    m_hint->setVisible(m_files.empty());
    if (!m_files.empty())
        m_list->setCurrentRow(0);
    showButtons();
}

const Evidence* EvidenceBox::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<size_t>(row)] : nullptr;
}

void EvidenceBox::showButtons()
{
    const bool hasFile = current() != nullptr;
    permit(*m_add, m_whyNot, {}, m_access == Access::ReadWrite);
    m_open->setEnabled(hasFile);
    m_save->setEnabled(hasFile);
    permit(*m_remove, m_whyNot, {}, hasFile && m_access == Access::ReadWrite);
}

void EvidenceBox::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Attach files"));
    if (!paths.isEmpty())
        emit filesGiven(paths);
}

void EvidenceBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_access == Access::ReadWrite && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidenceBox::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit filesGiven(localFiles(*event->mimeData()));
}

} // namespace milepost
