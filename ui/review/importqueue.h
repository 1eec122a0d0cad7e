// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewdraft.h"
#include "ui/plans/documentjob.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace milepost {

class Catalogue;

/// Where a file of an import stands.
enum class ImportState {
    Waiting,
    Reading,
    Ready,   ///< read; its draft is under review
    Failed,  ///< cannot be read; `message` says what and what to do
    Stopped, ///< by the user, before it was read
    Known    ///< nothing to review: `message` says why
};

struct ImportFile
{
    QString path;
    ImportState state = ImportState::Waiting;
    int percent = 0;
    QString message;
    QString sha256;                     ///< of the text, once read
    std::unique_ptr<ReviewDraft> draft; ///< set when ready

    QString name() const;
};

/// The documents of one import: read one after the other on a thread of their own, each with its state. One
/// that cannot be read does not hold up the others.
class ImportQueue final : public QObject
{
    Q_OBJECT

public:
    /// A sentence for a document that need not be reviewed, else nothing.
    using KnownCheck = std::function<std::optional<QString>(const DocumentReading&)>;

    explicit ImportQueue(QObject* parent = nullptr);

    void setKnownCheck(KnownCheck check) { m_isKnown = std::move(check); }
    /// Files, and folders with all documents below them. What is in the queue already is left out, unless it
    /// failed or was stopped: then it is read anew. `catalogue` outlives the queue.
    void add(const QStringList& paths, const Catalogue& catalogue);
    /// Stops the file that is being read and those that wait.
    void stop();
    /// Empties the queue; drafts and what was made of them are gone.
    void clear();

    const std::vector<ImportFile>& files() const { return m_files; }
    bool isEmpty() const { return m_files.empty(); }
    bool isReading() const { return m_current >= 0; }
    int count(ImportState state) const;

signals:
    void fileAdded();
    void fileChanged(int file);
    void cleared();
    /// Nothing is being read any more.
    void settled();

private:
    void readNext();
    void received(const DocumentReading& reading);
    void failed(const Error& error);
    void settle(ImportState state, const QString& message = {});
    std::optional<QString> sameTextAs(const DocumentReading& reading) const;

    std::vector<ImportFile> m_files;
    DocumentJob* m_job;
    KnownCheck m_isKnown;
    const Catalogue* m_catalogue = nullptr;
    int m_current = -1;
};

/// The documents among files and folders: files as they are, of a folder all that can be read, by name.
QStringList documentsIn(const QStringList& paths);

} // namespace milepost
