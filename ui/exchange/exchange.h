// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/tables.h"
#include "ui/common/page.h"

#include <QObject>

namespace milepost {

class CopyTravel;

/// What the File menu does with data as a whole.
enum class ExchangeAction {
    ExportWorkbook,
    ExportTable,      ///< CSV as Excel wants it
    ExportPlainTable, ///< CSV without a byte-order mark
    ExportPackage,
    ExportChanges,
    MakeForms,
    TakeValues,
    TakeCopy, ///< along, to work offline
    BringBack,
    CheckHistory
};

/// Takes data out of the open workspace and into it: runs the dialogs, does the work, says what came of it.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    explicit Exchange(QWidget* window);

    /// Whether the open workspace is needed by work that goes on beside the window.
    bool isBusy() const;
    void setContext(const ViewContext& context);
    /// Does nothing while no workspace is open.
    void run(ExchangeAction action);

    // The work behind the dialogs.
    void exportWorkbook(const QString& path);
    void exportTable(const QString& path, TableMark mark);
    void exportPackage(const QString& folder);
    void exportChanges(const QString& path);
    /// Opens the preview of a file; true when its values were taken.
    bool takeValues(const QString& path);
    void checkHistory();

signals:
    void messageRaised(milepost::MessageKind kind, const QString& text);

private:
    QString saveName(const QString& title, const QString& name, const QString& kinds) const;
    void makeForms();
    void tell(const Result<void>& done, const QString& path);

    QWidget* m_window;
    CopyTravel* m_copies;
    ViewContext m_context;
};

} // namespace milepost
