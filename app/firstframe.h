// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace milepost {

/// Milliseconds since the process was started, by the system's own account; since the program's first line
/// where the system keeps none.
qint64 millisecondsSinceStart();

/// Waits for the first paint of a window, says so once.
class FirstFrame final : public QObject
{
    Q_OBJECT

public:
    explicit FirstFrame(QObject& window);

signals:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_seen = false;
};

} // namespace milepost
