// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/officeload.h"

#include "core/workspace/workspace.h"
#include "tests/bench/measurement.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <latch>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr std::chrono::milliseconds kBetweenFigures(1'000);
/// As long as a window waits for more to come before it looks; and for the last figures to arrive.
constexpr std::chrono::milliseconds kPause(150);
constexpr std::chrono::milliseconds kAfterwards(3'000);

/// What all officers share: when which figure was saved.
class SavedFigures
{
public:
    void add(const MeasureId& measure)
    {
        const QMutexLocker lock(&m_mutex);
        m_moments.insert(measure, std::chrono::steady_clock::now());
    }

    /// Absent while the one who saved it does not know yet.
    std::optional<double> millisecondsSince(const MeasureId& measure) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto saved = m_moments.constFind(measure);
        if (saved == m_moments.cend())
            return std::nullopt;
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - *saved).count();
    }

private:
    mutable QMutex m_mutex;
    QHash<MeasureId, Moment> m_moments;
};

/// One officer at a desk, on a thread of her own.
class Desk final : public QThread
{
public:
    Desk(QString address, int number, int officers, int figures, Rhythm rhythm, int year,
         const Catalogue& catalogue, SavedFigures& saved, std::latch& opened)
        : m_address(std::move(address)), m_number(number), m_officers(officers), m_figures(figures),
          m_rhythm(rhythm), m_year(year), m_catalogue(catalogue), m_saved(saved), m_opened(opened)
    {}

    OfficeLoad load;

protected:
    void run() override
    {
        Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(m_address, Workspace::OpenMode::MustExist, m_catalogue, m_clock);
        m_opened.arrive_and_wait();
        if (!workspace) {
            load.problems.append(workspace.error().message);
            return;
        }
        work(**workspace);
    }

private:
    void work(Workspace& workspace)
    {
        QTimer pause;
        pause.setSingleShot(true);
        const auto lookSoon = [&pause] {
            if (!pause.isActive())
                pause.start(kPause);
        };
        QObject::connect(&workspace, &Workspace::changedElsewhere, &pause, lookSoon);
        QObject::connect(&pause, &QTimer::timeout, &workspace, [&] {
            if (const Result<void> looked = workspace.refresh(); !looked)
                load.problems.append(looked.error().message);
        });
        QObject::connect(&workspace, &Workspace::observationsChanged, &workspace,
                         [this](const QList<MeasureId>& measures) { see(measures); });

        QTimer typing;
        // One that may be late is put off until others of the process are due, and all would enter at once.
        typing.setTimerType(Qt::PreciseTimer);
        QObject::connect(&typing, &QTimer::timeout, &workspace, [&] {
            typing.start(kBetweenFigures);
            enter(workspace);
            if (++m_entered < m_figures)
                return;
            typing.stop();
            QTimer::singleShot(kAfterwards, &workspace, [this] { quit(); });
        });
        typing.start(m_rhythm == Rhythm::Spread ? kBetweenFigures * m_number / m_officers : kBetweenFigures);
        exec();
    }

    void enter(Workspace& workspace)
    {
        const std::vector<PlanRecord>& plans = workspace.plans();
        const int place = m_number + m_officers * m_entered;
        const PlanRecord& plan = plans[static_cast<size_t>(place) % plans.size()];
        const std::vector<Measure>& measures = plan.content.measures;
        const Measure& measure = measures[static_cast<size_t>(place) / plans.size() % measures.size()];
        ObservationEntry entry = noDataEntry(plan.measureId(measure), Period(PeriodKind::Year, m_year));
        entry.value = place;
        entry.entered = QString::number(place);
        m_own.insert(entry.measure);
        Result<void> done;
        load.entering.push_back(milliseconds([&] {
            const auto recorded = workspace.record(std::span(&entry, 1));
            done = recorded ? Result<void>() : Result<void>(recorded.error());
        }));
        if (done)
            m_saved.add(entry.measure);
        else
            load.problems.append(done.error().message + u' ' + done.error().detail);
    }

    void see(const QList<MeasureId>& measures)
    {
        for (const MeasureId& measure : measures) {
            if (!m_own.contains(measure))
                load.seeing.push_back(m_saved.millisecondsSince(measure).value_or(0.0));
        }
    }

    const QString m_address;
    const int m_number;
    const int m_officers;
    const int m_figures;
    const Rhythm m_rhythm;
    const int m_year;
    const Catalogue& m_catalogue;
    const SystemClock m_clock;
    SavedFigures& m_saved;
    std::latch& m_opened;
    int m_entered = 0;
    QSet<MeasureId> m_own; ///< entered here
};

} // namespace

OfficeLoad loadOffice(const QStringList& addresses, int seconds, Rhythm rhythm, int year,
                      const Catalogue& catalogue)
{
    SavedFigures saved;
    const auto officers = static_cast<int>(addresses.size());
    std::latch opened(officers);
    std::vector<std::unique_ptr<Desk>> desks;
    for (int number = 0; number < officers; ++number) {
        desks.push_back(std::make_unique<Desk>(addresses[number], number, officers, seconds, rhythm, year,
                                               catalogue, saved, opened));
        desks.back()->start();
    }
    OfficeLoad all;
    for (const std::unique_ptr<Desk>& desk : desks) {
        desk->wait();
        all.entering.insert(all.entering.end(), desk->load.entering.begin(), desk->load.entering.end());
        all.seeing.insert(all.seeing.end(), desk->load.seeing.begin(), desk->load.seeing.end());
        all.problems += desk->load.problems;
    }
    all.expectedSights = static_cast<qint64>(all.entering.size()) * (officers - 1);
    return all;
}

} // namespace milepost::bench
