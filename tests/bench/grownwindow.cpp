// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/grownwindow.h"

#include "tests/bench/measurement.h"
#include "tests/bench/windowprobe.h"
#include "ui/progress/progresspage.h"
#include "ui/targets/targetspage.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace milepost::bench {

GrownWindow::GrownWindow(const Catalogue& catalogue, const Clock& clock)
    : m_catalogue(catalogue), m_clock(clock), m_session(catalogue, clock)
{
    m_session.setAsOf(QDate(2017, 12, 31));
    m_pages.push_back({PageId::Targets, [](QWidget* parent) -> Page* { return new TargetsPage(parent); }});
    m_pages.push_back({PageId::Progress, [](QWidget* parent) -> Page* { return new ProgressPage(parent); }});
}

std::optional<double> GrownWindow::open(const QString& path, int measures)
{
    bool painted = false;
    const double taken = milliseconds([&] {
        Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock);
        if (!workspace)
            return;
        m_session.setWorkspace(*std::move(workspace));
        m_window = std::make_unique<MainWindow>(m_session, m_pages);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showPage(PageId::Targets);
        field = m_window->findChild<QLineEdit*>(u"filterText"_s);
        table = m_window->findChild<QAbstractItemView*>(u"measureTable"_s);
        if (!field || !table)
            return;
        PaintWatch watch(*table->viewport());
        while (!watch.painted)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        painted = table->model()->rowCount() == measures;
    });
    return painted ? std::optional(taken) : std::nullopt;
}

double GrownWindow::showProvince(PageId page, const QString& code)
{
    m_window->showPage(page);
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    FilterState filter;
    filter.province = code;
    return milliseconds([&] {
        m_session.setFilter(filter);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_window->repaint();
    });
}

} // namespace milepost::bench
