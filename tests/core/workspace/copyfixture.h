// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/workspace/copychanges.h"
#include "core/workspace/copycomparison.h"
#include "core/workspace/copyorigin.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

/// A workspace of an office with two officers, 张三 and 李四, and a copy of it that 王伟 takes along.
class CopyFixture : public testing::Test
{
protected:
    explicit CopyFixture(Engine engine) : m_place(engine), m_copy(m_folder.filePath(u"copy.milepost"_s))
    {
        m_office = m_place.open(m_catalogue, m_clock, u"张三"_s).value();
        m_plan = m_office->importPlan(samplePlan()).value().plan;
        EXPECT_TRUE(m_office->record(std::vector{entry(u"m1"_s, 2016, 10.0), entry(u"m1"_s, 2017, 20.0)}));
    }

    MeasureId measure(const QString& local) const { return MeasureId(m_plan.toString() + u'/' + local); }
    static Period year(int number) { return {PeriodKind::Year, number}; }

    ObservationEntry entry(const QString& local, int number, double value) const
    {
        ObservationEntry result = noDataEntry(measure(local), year(number));
        result.value = value;
        result.entered = QString::number(value);
        return result;
    }

    static bool record(Workspace& workspace, const ObservationEntry& entry)
    {
        return workspace.refresh().isOk() && workspace.record(std::vector{entry}).isOk();
    }

    std::optional<double> value(const Workspace& workspace, const QString& local, int number) const
    {
        for (const ReportedValue& one : workspace.values(measure(local))) {
            if (one.period == year(number))
                return one.value;
        }
        return std::nullopt;
    }

    /// The copy, opened a day later by whoever took it along. What is done with it ends with the pointer.
    std::unique_ptr<Workspace> away()
    {
        if (!QFile::exists(m_copy)) {
            EXPECT_TRUE(m_office->copyTaker(m_copy)(nullptr));
        }
        m_clock.set(m_clock.now().addDays(1));
        auto workspace =
            Workspace::open(m_copy, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
        workspace->setAuthor(u"王伟"_s);
        return workspace;
    }

    std::unique_ptr<Workspace> colleague() const
    {
        return m_place.open(m_catalogue, m_clock, u"李四"_s).value();
    }

    CopyComparison compared(const BringingRequest& request = {})
    {
        m_changes = readCopy(m_copy).value();
        return m_office->compareCopy(m_changes, request).value();
    }

    Result<BroughtBack> brought(const BringingRequest& request = {})
    {
        const CopyComparison comparison = compared(request);
        return m_office->bringBack(m_changes, request, comparison);
    }

    static const BroughtChange& change(const CopyComparison& comparison, BroughtKind kind)
    {
        const auto found = std::ranges::find(comparison.changes, kind, &BroughtChange::kind);
        EXPECT_NE(found, comparison.changes.end()) << toString(kind).toStdString();
        return *found;
    }

    bool isSound() { return m_office->verify()->isSound(); }

    QTemporaryDir m_folder;
    Catalogue m_catalogue = Catalogue::load().value();
    FixedClock m_clock;
    TestPlace m_place;
    QString m_copy;
    std::unique_ptr<Workspace> m_office;
    PlanId m_plan;
    CopyChanges m_changes;
};

} // namespace milepost
