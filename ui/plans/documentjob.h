// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/review/reviewitem.h"
#include "core/text/sourcetext.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace milepost {

class Catalogue;

/// What came out of a document: its text, and the plan read from it when that was asked for.
struct DocumentReading
{
    QString path;
    SourceText text;
    std::optional<ParsedPlan> plan;
    std::vector<ReviewItem> others = {}; ///< numbers the plan leaves out; see leftOutFigures()

    /// The text as the workspace keeps it.
    QString plainText() const;
};

/// Reads a document, and the plan in it, on a thread of its own. One document at a time.
class DocumentJob final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose { ImportPlan, AttachText };

    explicit DocumentJob(QObject* parent = nullptr);
    ~DocumentJob() override;

    /// Starts; does nothing while another document is being read. `catalogue` outlives the job.
    void start(const QString& path, Purpose purpose, const Catalogue& catalogue);
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }
    Purpose purpose() const { return m_purpose; }
    QString path() const { return m_path; }

signals:
    /// How far it has come, 0 to 100.
    void advanced(int percent);
    void finished(const milepost::DocumentReading& reading);
    /// Failed or cancelled.
    void failed(const milepost::Error& error);

private:
    void settle(const std::shared_ptr<Result<DocumentReading>>& outcome);

    QThread* m_thread = nullptr;
    Purpose m_purpose = Purpose::ImportPlan;
    QString m_path;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace milepost
