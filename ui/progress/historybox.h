// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace milepost {

/// Every revision of a cell, the newest first: when, who, from what to what, and why; any of them can be
/// restored.
class HistoryBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Access { ReadOnly, ReadWrite };

    explicit HistoryBox(QWidget* parent = nullptr);

    /// `revisions` oldest first, as the workspace gives them; `whyNot` says why they are only read.
    void setRevisions(const std::vector<Observation>& revisions, Access access, const QString& whyNot = {});
    void retranslate();

signals:
    void restoreRequested(const milepost::Observation& revision);

private:
    void showLines();
    void showButton();
    const Observation* current() const;

    QLabel* m_title;
    QTreeWidget* m_list;
    QPushButton* m_restore;
    std::vector<Observation> m_revisions; ///< newest first
    Access m_access = Access::ReadOnly;
    QString m_whyNot;
};

} // namespace milepost
