// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/progress/sheetlines.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace milepost {

/// What the progress page shows: measures with their figures, or deliverables and tasks with their states.
enum class SheetContent { Measures, WorkItems };

/// The bar over the sheet: its content, its periods, its grouping, closing, details. Where it is too narrow
/// for all, what is used least moves into a menu at its end.
class SheetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetBar(QWidget* parent = nullptr);

    void setContent(SheetContent content);
    void setPeriodKind(PeriodKind kind);
    /// The period whose closing the button offers; `isClosed` makes it offer to reopen.
    void setPeriod(const QString& words, bool isClosed);
    /// Whether the author has the right to close and reopen it.
    void allowClosing(bool isAllowed);
    /// Greys taking published figures out for a reason; an empty one makes it available.
    void permitPublished(const QString& reason);
    void showPublished(bool isVisible);
    void showDetail(bool isVisible);
    void retranslate();

signals:
    void contentChosen(milepost::SheetContent content);
    void periodKindChosen(milepost::PeriodKind kind);
    void groupingChosen(milepost::Grouping grouping);
    void closingRequested();
    void withdrawalRequested();
    void detailToggled(bool isVisible);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A button that may move into the menu, and what stands for it there.
    struct Movable
    {
        QAbstractButton* button;
        QAction* action;
        bool isOffered; ///< by what the page shows
    };

    void build();
    void elideHint();
    void nameClosing();
    void addMovable(QAbstractButton& button, bool isOffered);
    void offer(const QAbstractButton& button, bool isOffered);
    int widthOfRest() const;
    void fit();

    QButtonGroup* m_contents;
    QButtonGroup* m_kinds;
    QComboBox* m_grouping;
    QLabel* m_hint;
    QPushButton* m_published;
    QPushButton* m_closing;
    QToolButton* m_detail;
    QToolButton* m_more;
    QMenu* m_menu;
    std::vector<Movable> m_movables; ///< those that move first come first
    QString m_period;
    bool m_isClosed = false;
    QString m_whyNotPublished;
    bool m_mayClose = true;
};

} // namespace milepost
