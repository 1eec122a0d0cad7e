// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/documentjob.h"

#include "core/base/partreporter.h"
#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "core/review/leftoutfigures.h"
#include "ui/common/threadreporter.h"

#include <QThread>

namespace milepost {
namespace {

// Reading takes a small part of the time, parsing the rest.
constexpr int kReadingShare = 20;

Result<DocumentReading> read(const QString& path, DocumentJob::Purpose purpose, const Catalogue& catalogue,
                             const std::shared_ptr<std::atomic<bool>>& cancelled,
                             const ThreadReporter::Tell& tell)
{
    ThreadReporter whole(cancelled, tell);
    PartReporter reading(&whole, 0, kReadingShare);
    Result<SourceText> text = readDocument(path, &reading);
    if (!text)
        return text.error();
    DocumentReading result{path, std::move(text).value(), std::nullopt, {}};
    if (purpose == DocumentJob::Purpose::AttachText)
        return result;
    PartReporter parsing(&whole, kReadingShare, 100);
    Result<ParsedPlan> plan = parsePlan(result.text, catalogue, &parsing);
    if (!plan)
        return plan.error();
    result.plan = std::move(plan).value();
    result.others = leftOutFigures(result.text, *result.plan);
    return result;
}

} // namespace

QString DocumentReading::plainText() const
{
    return QString::fromUcs4(text.characters.data(), static_cast<qsizetype>(text.characters.size()));
}

DocumentJob::DocumentJob(QObject* parent) : QObject(parent) {}

DocumentJob::~DocumentJob()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->wait();
    delete m_thread;
}

void DocumentJob::start(const QString& path, Purpose purpose, const Catalogue& catalogue)
{
    if (isRunning())
        return;
    m_path = path;
    m_purpose = purpose;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto tell = [this](int percent) {
        QMetaObject::invokeMethod(
            this, [this, percent] { emit advanced(percent); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create([this, path, purpose, &catalogue, cancelled = m_cancelled, tell] {
        auto outcome =
            std::make_shared<Result<DocumentReading>>(read(path, purpose, catalogue, cancelled, tell));
        QMetaObject::invokeMethod(
            this, [this, outcome] { settle(outcome); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void DocumentJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void DocumentJob::settle(const std::shared_ptr<Result<DocumentReading>>& outcome)
{
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    if (*outcome)
        emit finished(outcome->value());
    else
        emit failed(outcome->error());
}

} // namespace milepost
