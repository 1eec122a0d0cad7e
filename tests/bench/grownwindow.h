// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <memory>
#include <optional>
#include <vector>

class QAbstractItemView;
class QLineEdit;

namespace milepost::bench {

/// A window with the pages of targets and of progress, on a workspace of many measures.
class GrownWindow
{
public:
    GrownWindow(const Catalogue& catalogue, const Clock& clock);

    /// Milliseconds until the table is painted with this many rows; absent when it cannot be opened.
    std::optional<double> open(const QString& path, int measures);
    /// Milliseconds until a page is painted with the measures of one province alone, as chosen in the filter.
    double showProvince(PageId page, const QString& code);

    QLineEdit* field = nullptr;
    QAbstractItemView* table = nullptr;

private:
    const Catalogue& m_catalogue;
    const Clock& m_clock;
    Session m_session;
    std::vector<PageFactory> m_pages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace milepost::bench
