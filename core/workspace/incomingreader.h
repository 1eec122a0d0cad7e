// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quantity.h"
#include "core/workspace/valuefile.h"

#include <QSet>

#include <unordered_map>

namespace milepost {

/// One line of a file before it is understood; absent columns are null.
struct RawValue
{
    int line = 0;
    QString measure;
    QString period;
    QString value;
    QString unit;
    QString entered;
    QString status; ///< begins with the code
    QString baseline;
    QString source;
    QString note;
    QString reason;
};

/// Understands lines one after the other and compares them with what stands in the workspace.
class IncomingReader
{
public:
    IncomingReader(const Workspace& workspace, const Catalogue& catalogue)
        : m_workspace(workspace), m_catalogue(catalogue)
    {}

    IncomingValue read(const RawValue& raw);

private:
    /// What is known of a measure while its lines are read.
    struct Known
    {
        const Measure* measure = nullptr;
        QString province;
        Unit unit;
        std::vector<Observation> values;
        QSet<QString> periods; ///< already in the file
    };

    Known& known(const QString& measure);
    Result<void> understand(const RawValue& raw, Known& known, IncomingValue& incoming) const;
    Result<std::optional<double>> number(const RawValue& raw, const Known& known) const;
    void compare(const RawValue& raw, const Known& known, IncomingValue& incoming) const;

    const Workspace& m_workspace;
    const Catalogue& m_catalogue;
    std::unordered_map<QString, Known> m_known;
    QString m_lastId;
    Known* m_last = nullptr;
};

} // namespace milepost
