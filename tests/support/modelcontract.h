// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QLoggingCategory>

#include <gtest/gtest.h>

namespace milepost {

/// Watches a model for as long as it lives and fails the test at every breach of Qt's model contract.
/// QAbstractItemModelTester on its own stays silent under GoogleTest: its findings are log messages.
class ModelContract
{
public:
    explicit ModelContract(QAbstractItemModel& model)
        : m_previous(qInstallMessageHandler(&ModelContract::handle)),
          m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {}
    ~ModelContract() { qInstallMessageHandler(m_previous); }
    ModelContract(const ModelContract&) = delete;
    ModelContract& operator=(const ModelContract&) = delete;

private:
    static void handle(QtMsgType, const QMessageLogContext& context, const QString& message)
    {
        if (QLatin1String(context.category) == QLatin1String("qt.modeltest"))
            ADD_FAILURE() << message.toStdString();
        else
            fprintf(stderr, "%s\n", qPrintable(message));
    }

    QtMessageHandler m_previous;
    QAbstractItemModelTester m_tester;
};

} // namespace milepost
