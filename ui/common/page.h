// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"
#include "ui/common/workchoice.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace milepost {

/// Pages in the order of the navigation rail.
enum class PageId { Overview, Targets, Progress, Compare, Agencies, Plans };
/// A translated short title: 总览, 指标, 填报, 对比, 责任单位, 规划.
QString pageTitle(PageId id);
/// The name of the page's icon in resources/icons.
QString pageIcon(PageId id);
/// A stable name, "overview" …, for settings and object names.
QString pageName(PageId id);
/// The page of that name, the overview for any other word.
PageId pageNamed(const QString& name);

/// Where a click leads: a page, and what it is to show there. Empty parts leave things as they are.
struct PageLink
{
    enum class Action {
        Show,
        ImportDocument ///< Plans: choose a document and import it
    };

    PageId page = PageId::Overview;
    std::optional<FilterState> filter = {}; ///< replaces the global filter
    MeasureId measure = {};                 ///< to select
    QString target = {};                    ///< local id of the target whose clause is to be shown (Plans)
    PlanId plan = {};
    QString indicator = {};              ///< to compare
    std::optional<WorkChoice> work = {}; ///< Progress: the sheet of tasks and deliverables with these of them
    Action action = Action::Show;
};

enum class MessageKind { Information, Success, Warning, Error };

enum class PrintAction { Print, Preview, Export };

/// One page of the window. Created when first shown. A page never blocks with a dialog to report a failure:
/// it raises a message that the window shows inline.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageId id, QWidget* parent = nullptr);

    PageId id() const { return m_id; }
    const ViewContext& context() const { return m_context; }
    /// Called when the page is made, and while it is shown on every change; a hidden page is told before it
    /// is shown again.
    void setContext(const ViewContext& context, ContextChange change);
    /// Values of these measures changed; the rows of the context are already fresh.
    virtual void refreshMeasures(const QList<MeasureId>& measures) = 0;
    /// Shows what a link points at. The filter is already applied.
    virtual void follow(const PageLink& link);

    /// Opens the page's own search; false when it has none, and the window's filter is meant.
    virtual bool find();

    /// Whether print() does anything in the present state.
    virtual bool canPrint() const;
    /// Prints, previews, or exports what the page shows; runs the dialogs itself.
    virtual void print(PrintAction action);

signals:
    void linkActivated(const milepost::PageLink& link);
    void messageRaised(milepost::MessageKind kind, const QString& text);
    /// Of a page that HoldsUnrecorded.
    void unrecordedChanged();

protected:
    /// The context is new; show it.
    virtual void contextChanged(ContextChange change) = 0;
    /// The language changed: set every text anew. Also called by nobody else, so constructors call their own.
    virtual void retranslate() = 0;
    /// Palette and colours changed: drop cached icons and colours.
    virtual void themeChanged();

    void changeEvent(QEvent* event) override;

private:
    PageId m_id;
    ViewContext m_context;
};

/// Makes one page; called when it is first shown.
struct PageFactory
{
    PageId id;
    std::function<Page*(QWidget* parent)> create;
};

} // namespace milepost
