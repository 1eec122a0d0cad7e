// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include <QCoreApplication>
#include <QEvent>

namespace milepost {

QString pageTitle(PageId id)
{
    switch (id) {
    case PageId::Overview:
        //: navigation, 总览
        return QCoreApplication::translate("milepost::Page", "Overview");
    case PageId::Targets:
        //: navigation, 指标
        return QCoreApplication::translate("milepost::Page", "Targets");
    case PageId::Progress:
        //: navigation, 填报
        return QCoreApplication::translate("milepost::Page", "Progress");
    case PageId::Compare:
        //: navigation, 对比
        return QCoreApplication::translate("milepost::Page", "Compare");
    case PageId::Agencies:
        //: navigation, 责任单位
        return QCoreApplication::translate("milepost::Page", "Agencies");
    case PageId::Plans:
        //: navigation, 规划
        return QCoreApplication::translate("milepost::Page", "Plans");
    }
    return {};
}

QString pageName(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return QStringLiteral("overview");
    case PageId::Targets:
        return QStringLiteral("targets");
    case PageId::Progress:
        return QStringLiteral("progress");
    case PageId::Compare:
        return QStringLiteral("compare");
    case PageId::Agencies:
        return QStringLiteral("agencies");
    case PageId::Plans:
        return QStringLiteral("plans");
    }
    return {};
}

PageId pageNamed(const QString& name)
{
    for (const PageId id :
         {PageId::Targets, PageId::Progress, PageId::Compare, PageId::Agencies, PageId::Plans}) {
        if (pageName(id) == name)
            return id;
    }
    return PageId::Overview;
}

QString pageIcon(PageId id)
{
    return pageName(id);
}

Page::Page(PageId id, QWidget* parent) : QWidget(parent), m_id(id)
{
    setObjectName(pageName(id) + QStringLiteral("Page"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(pageTitle(id));
}

void Page::setContext(const ViewContext& context, ContextChange change)
{
    m_context = context;
    contextChanged(change);
}

void Page::follow(const PageLink&) {}

bool Page::find()
{
    return false;
}

bool Page::canPrint() const
{
    return false;
}

void Page::print(PrintAction) {}

void Page::themeChanged()
{
    update();
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(pageTitle(m_id));
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        themeChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace milepost
