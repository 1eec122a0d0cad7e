// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy taken along and brought back, with figures that two have changed.
#include "core/workspace/copydesk.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/workspace.h"
#include "tests/shots/stage.h"
#include "tests/support/fixedclock.h"
#include "ui/common/sidework.h"
#include "ui/exchange/bringbackdialog.h"
#include "ui/exchange/copynotice.h"
#include "ui/exchange/copytravel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// An office, and a copy of it that somebody takes along; one after the other they change some of the same.
class Trip
{
public:
    explicit Trip(Stage& stage)
        : m_stage(stage), m_office(stage.write(u"office.milepost"_s, {})),
          m_copy(stage.write(u"trip.milepost"_s, {}))
    {
        for (const QString& path : {m_office, m_copy})
            QFile::remove(path);
        static_cast<void>(stage.workspace().backup(m_office));
        m_workspace = open(m_office, u"李四"_s);
        static_cast<void>(m_workspace->copyTaker(m_copy)(nullptr));
    }

    std::unique_ptr<Workspace> open(const QString& path, const QString& author)
    {
        auto workspace = Workspace::open(path, Workspace::OpenMode::MustExist,
                                         *m_stage.session().context().catalogue, m_clock)
                             .value();
        workspace->setAuthor(author);
        return workspace;
    }

    ObservationEntry entry(size_t row, int year, double value) const
    {
        ObservationEntry entry =
            noDataEntry(m_stage.session().context().rows->at(row).id, Period(PeriodKind::Year, year));
        entry.value = value;
        entry.entered = QString::number(value);
        return entry;
    }

    void changeBoth()
    {
        {
            const auto copy = open(m_copy, u"王伟"_s);
            m_clock.set(m_clock.now().addDays(2));
            for (size_t row = 0; row < 9; ++row)
                static_cast<void>(copy->record(std::vector{entry(row, 2016, 30.0 + 2.5 * double(row))}));
            static_cast<void>(copy->record(std::vector{entry(1, 2017, 41.0)}));
            static_cast<void>(copy->attachEvidence(entry(3, 2016, 0).measure, Period(PeriodKind::Year, 2016),
                                                   u"统计公报.pdf"_s, "x"));
        }
        m_clock.set(m_clock.now().addDays(1));
        for (size_t row = 0; row < 3; ++row) {
            ObservationEntry theirs = entry(row, 2016, 31.5 + 2.5 * double(row));
            theirs.status = ObservationStatus::Provisional;
            theirs.source = u"省统计局快报"_s;
            static_cast<void>(m_workspace->record(std::vector{theirs}));
        }
        static_cast<void>(m_workspace->record(std::vector{entry(5, 2016, 42.5)}));
        static_cast<void>(m_workspace->closePeriod(Period(PeriodKind::Year, 2017)));
    }

    std::unique_ptr<BringBackDialog> dialog()
    {
        m_side = std::make_unique<SideWork>();
        const auto desk = std::make_shared<CopyDesk>(*m_workspace, m_copy);
        m_side->setLast([desk] { desk->close(); });
        CopyComparison comparison;
        m_side->start([&](ProgressReporter&) { comparison = desk->compare({}).value(); }, [] {});
        waitForSide();
        return std::make_unique<BringBackDialog>(
            comparison,
            BringBackDialog::Deeds{
                [desk](const BringingRequest& request, ProgressReporter* progress) {
                    return desk->compare(request, progress);
                },
                [desk](const BringingRequest& request, const CopyComparison& seen,
                       ProgressReporter* progress) { return desk->bringBack(request, seen, progress); }},
            *m_side, &m_stage.window());
    }

    void waitForSide() const
    {
        while (m_side->isRunning())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    Stage& m_stage;
    FixedClock m_clock;
    QString m_office;
    QString m_copy;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SideWork> m_side;
};

void bringBack(Stage& stage, const QString& name)
{
    Trip trip(stage);
    stage.takeDialog(*trip.dialog(), name + u"-empty"_s);
    trip.changeBoth();
    const auto dialog = trip.dialog();
    stage.takeDialog(*dialog, name);
    dialog->findChild<QPushButton*>(u"broughtAllMine"_s)->click();
    dialog->findChild<QTableView*>(u"broughtTable"_s)->selectRow(1);
    dialog->findChild<QPushButton*>(u"broughtTheirs"_s)->click();
    stage.takeDialog(*dialog, name + u"-chosen"_s);
    dialog->findChild<QLineEdit*>(u"broughtName"_s)->setText(u"王处长"_s);
    dialog->findChild<QLineEdit*>(u"broughtReason"_s)->setText(u"出差期间补报"_s);
    dialog->findChild<QPushButton*>(u"broughtReopen"_s)->click();
    trip.waitForSide();
    stage.takeDialog(*dialog, name + u"-reopened"_s);
}

/// What stands over the window while a copy is written, and once it is to stop.
void notice(Stage& stage, const QString& name)
{
    for (const bool isStopped : {false, true}) {
        CopyNotice notice(CopyTravel::tr("The copy is being checked and compared…"), &stage.window());
        notice.setValue(40);
        if (isStopped)
            notice.reject();
        stage.takeDialog(notice, isStopped ? name + u"-stopping"_s : name);
    }
}

} // namespace

std::vector<Scene> copyScenes()
{
    return {{u"copy-back"_s, bringBack}, {u"copy-notice"_s, notice}};
}

} // namespace milepost
