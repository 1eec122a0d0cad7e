// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/importqueue.h"

#include "core/documents/documentreader.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFiles = 1000; // of one folder: more is a mistaken drop

QStringList documentsBelow(const QString& folder)
{
    QStringList documents;
    QDirIterator files(folder, documentPatterns(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && documents.size() < kMostFiles)
        documents.append(files.next());
    documents.sort();
    return documents;
}

} // namespace

QStringList documentsIn(const QStringList& paths)
{
    QStringList documents;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir())
            documents += documentsBelow(path);
        else if (!path.isEmpty())
            documents.append(path);
    }
    documents.removeDuplicates();
    return documents;
}

QString ImportFile::name() const
{
    return QFileInfo(path).fileName();
}

ImportQueue::ImportQueue(QObject* parent) : QObject(parent), m_job(new DocumentJob(this))
{
    connect(m_job, &DocumentJob::finished, this, &ImportQueue::received);
    connect(m_job, &DocumentJob::failed, this, &ImportQueue::failed);
    connect(m_job, &DocumentJob::advanced, this, [this](int percent) {
        if (m_current < 0)
            return;
        m_files[static_cast<size_t>(m_current)].percent = percent;
        emit fileChanged(m_current);
    });
}

void ImportQueue::add(const QStringList& paths, const Catalogue& catalogue)
{
    m_catalogue = &catalogue;
    for (const QString& path : documentsIn(paths)) {
        const auto known = std::ranges::find(m_files, path, &ImportFile::path);
        if (known == m_files.end()) {
            m_files.push_back({path, ImportState::Waiting, 0, {}, {}, nullptr});
            emit fileAdded();
        } else if (known->state == ImportState::Failed || known->state == ImportState::Stopped) {
            known->state = ImportState::Waiting;
            known->message.clear();
            emit fileChanged(static_cast<int>(known - m_files.begin()));
        }
    }
    if (!isReading() && !m_job->isRunning())
        readNext();
}

void ImportQueue::readNext()
{
    const auto next = std::ranges::find(m_files, ImportState::Waiting, &ImportFile::state);
    if (next == m_files.end()) {
        m_current = -1;
        emit settled();
        return;
    }
    m_current = static_cast<int>(next - m_files.begin());
    next->state = ImportState::Reading;
    next->percent = 0;
    emit fileChanged(m_current);
    m_job->start(next->path, DocumentJob::Purpose::ImportPlan, *m_catalogue);
}

std::optional<QString> ImportQueue::sameTextAs(const DocumentReading& reading) const
{
    for (const ImportFile& file : m_files) {
        if (file.draft && file.draft->text().sha256 == reading.text.sha256)
            return tr("The same document as “%1”; it is imported once.").arg(file.name());
    }
    return std::nullopt;
}

void ImportQueue::received(const DocumentReading& reading)
{
    if (m_current < 0) { // the queue was emptied meanwhile
        readNext();
        return;
    }
    m_files[static_cast<size_t>(m_current)].sha256 = reading.text.sha256;
    std::optional<QString> known = sameTextAs(reading);
    if (!known && m_isKnown)
        known = m_isKnown(reading);
    if (known) {
        settle(ImportState::Known, *known);
        return;
    }
    m_files[static_cast<size_t>(m_current)].draft =
        std::make_unique<ReviewDraft>(reading.text, *reading.plan, reading.others, *m_catalogue);
    settle(ImportState::Ready);
}

void ImportQueue::failed(const Error& error)
{
    if (m_current < 0) {
        readNext();
        return;
    }
    if (error.code == ErrorCode::Cancelled)
        settle(ImportState::Stopped, tr("Reading was stopped. Add the file again to read it."));
    else
        settle(ImportState::Failed, error.message);
}

void ImportQueue::settle(ImportState state, const QString& message)
{
    ImportFile& file = m_files[static_cast<size_t>(m_current)];
    file.state = state;
    file.message = message;
    emit fileChanged(m_current);
    readNext();
}

void ImportQueue::stop()
{
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].state != ImportState::Waiting)
            continue;
        m_files[i].state = ImportState::Stopped;
        m_files[i].message = tr("Reading was stopped. Add the file again to read it.");
        emit fileChanged(static_cast<int>(i));
    }
    m_job->cancel();
}

void ImportQueue::clear()
{
    m_job->cancel();
    m_current = -1;
    m_files.clear();
    emit cleared();
}

int ImportQueue::count(ImportState state) const
{
    return static_cast<int>(std::ranges::count(m_files, state, &ImportFile::state));
}

} // namespace milepost
