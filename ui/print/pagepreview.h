// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetlayout.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace milepost {

/// Pages as they will lie on the table, one below the other, as wide as there is room. Only what is in sight
/// is painted.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// `paper` in millimetres. Starts at the first page.
    void setPages(std::vector<SheetPage> pages, const QSizeF& paper);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The page most of the view shows, from 0.
    int currentPage() const;

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// In pixels of the screen, without the gap below.
    QSize pageSize() const;
    int pageTop(int page) const;
    void updateRange();
    const QPixmap& picture(int page);

    std::vector<SheetPage> m_pages;
    std::vector<QPixmap> m_pictures; ///< of pages that were in sight at this size
    QSizeF m_paper;
};

} // namespace milepost
