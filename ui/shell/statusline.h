// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QDateTime>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace milepost {

/// The foot of the window: where the workspace is, who is recorded, when it was last saved, how much it
/// holds.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setContext(const ViewContext& context);
    /// Values were just written to disk.
    void noteSaved(const ViewContext& context);
    /// So many figures and reports were entered and are not recorded.
    void noteUnrecorded(int count);

signals:
    void authorActivated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    /// Where the workspace is: its path, or its server and whether it is in reach.
    QString placeOf(const Workspace& workspace) const;
    QString copyOf(const Workspace& workspace) const;

    ViewContext m_context;
    int m_unrecorded = 0;
    QDateTime m_saved;
    QLabel* m_path;
    QLabel* m_counts;
    QLabel* m_savedLabel;
    QToolButton* m_author;
};

} // namespace milepost
