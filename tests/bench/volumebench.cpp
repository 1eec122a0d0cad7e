// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/volumebench.h"

#include "core/base/serveraddress.h"
#include "core/store/database.h"
#include "tests/bench/measurement.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 1'000; // of a province
constexpr std::array<qint64, 2> kSizes{1'000'000, 4'000'000};
constexpr int kRevisions = 300;
constexpr int kReadings = 10;

/// The observations of a workspace, with their keys and checks but without what guards them.
struct History
{
    QString name;
    QStringList making;
};

std::array<History, 2> histories()
{
    const QString columns =
        u"id BIGINT NOT NULL, province TEXT COLLATE \"C\" NOT NULL, measure_id TEXT COLLATE \"C\" NOT NULL, "
        "period TEXT COLLATE \"C\" NOT NULL, value DOUBLE PRECISION, entered TEXT NOT NULL, status TEXT NOT "
        "NULL, "
        "baseline BIGINT NOT NULL, origin TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL, author "
        "TEXT "
        "NOT NULL, recorded_at TEXT COLLATE \"C\" NOT NULL, supersedes BIGINT, reason TEXT NOT NULL"_s;
    // A key of a table that is cut up holds what it is cut by.
    const auto keys = [](const QString& table, const QString& first) {
        return QStringList{u"ALTER TABLE %1 ADD PRIMARY KEY (%2id)"_s.arg(table, first),
                           u"ALTER TABLE %1 ADD UNIQUE (%2id, measure_id, period)"_s.arg(table, first),
                           u"ALTER TABLE %1 ADD UNIQUE (%2supersedes)"_s.arg(table, first),
                           u"CREATE INDEX ON %1 (measure_id, period, id)"_s.arg(table)};
    };
    History whole{u"volume_whole"_s, {u"CREATE TABLE volume_whole (%1)"_s.arg(columns)}};
    whole.making += keys(whole.name, {});
    History cut{u"volume_cut"_s,
                {u"CREATE TABLE volume_cut (%1) PARTITION BY LIST (province)"_s.arg(columns)}};
    for (int province = 0; province < kProvinces; ++province)
        cut.making.append(
            u"CREATE TABLE volume_cut_%1 PARTITION OF volume_cut FOR VALUES IN ('%2')"_s.arg(province).arg(
                100'000 + province));
    cut.making += keys(cut.name, u"province, "_s);
    return {whole, cut};
}

QString rowsBetween(qint64 first, qint64 last)
{
    return u"SELECT i, CAST(100000 + i % %1 AS TEXT), (100000 + i % %1) || '-18910c04/m' || (i / %1 % %2), "
           "to_char(DATE '2000-01-01' + CAST(i / %3 || ' months' AS INTERVAL), 'YYYY-MM'), 60 + i % 37, "
           "CAST(60 + i % 37 AS TEXT), 'A', 0, 'entered', '示例统计公报', '', 'officer', "
           "'2026-01-01T00:00:00.000Z', CAST(NULL AS BIGINT), '' FROM generate_series(%4, %5) i"_s
               .arg(kProvinces)
               .arg(kMeasures)
               .arg(kProvinces * kMeasures)
               .arg(first)
               .arg(last);
}

/// Milliseconds of a statement that writes, the median, each a transaction of its own; absent when one fails.
std::optional<double> revise(Database& server, const QString& table, qint64 rows)
{
    std::vector<double> times;
    for (int i = 0; i < kRevisions; ++i) {
        const QString sql =
            u"INSERT INTO %1 SELECT id + %2, province, measure_id, period, value, entered, status, "
            "baseline, origin, source, note, author, recorded_at, id, reason FROM %1 WHERE "
            "measure_id = '%3-18910c04/m%4' AND period = '2000-01' ORDER BY id DESC LIMIT 1"_s.arg(table)
                .arg(2 * kSizes.back() + rows)
                .arg(100'000 + i % kProvinces)
                .arg(i);
        bool isDone = false;
        times.push_back(milliseconds([&] { isDone = server.execute(sql).isOk(); }));
        if (!isDone)
            return std::nullopt;
    }
    return median(times);
}

double readProvince(Database& server, const QString& table)
{
    std::vector<double> times;
    for (int i = 0; i < kReadings; ++i) {
        const int province = 100'000 + i;
        times.push_back(milliseconds([&] {
            static_cast<void>(server.scalar(
                u"SELECT sum(o.value) FROM %1 o WHERE o.province = '%2' AND o.measure_id >= '%2-' AND "
                "o.measure_id < '%2.' AND NOT EXISTS (SELECT 1 FROM %1 n WHERE n.supersedes = o.id AND "
                "n.province = o.province)"_s.arg(table)
                    .arg(province)));
        }));
    }
    return median(times);
}

Result<void> grow(Database& server, const QString& table, qint64 from, qint64 to)
{
    Result<void> grown = server.execute(u"INSERT INTO %1 %2"_s.arg(table, rowsBetween(from + 1, to)));
    if (grown)
        grown = server.execute(u"VACUUM (ANALYZE) "_s + table);
    return grown ? server.execute(u"CHECKPOINT"_s) : grown;
}

} // namespace

bool measureVolume(const QString& address)
{
    Result<Database> server =
        Database::connect(*ServerAddress::parse(address), {}, Database::Access::ReadWrite);
    if (!server)
        return false;
    for (const History& history : histories()) {
        if (!server->executeAll(history.making))
            return false;
        qint64 before = 0;
        for (const qint64 rows : kSizes) {
            if (!grow(*server, history.name, before, rows))
                return false;
            before = rows;
            const QString what =
                u"%1 million rows, %2: "_s.arg(rows / 1'000'000)
                    .arg(history.name == "volume_cut"_L1 ? u"a table a province"_s : u"one table"_s);
            const Result<QVariant> bytes = server->scalar(
                u"SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree('%1')"_s.arg(
                    history.name));
            const Result<QVariant> plain =
                server->scalar(u"SELECT pg_total_relation_size('%1')"_s.arg(history.name));
            const std::optional<double> revised = revise(*server, history.name, rows);
            if (!bytes || !plain || !revised)
                return false;
            note(what + u"bytes a row, keys included"_s,
                 std::max(bytes->toDouble(), plain->toDouble()) / static_cast<double>(rows), u"B"_s);
            note(what + u"a revision of a cell, median"_s, *revised, u"ms"_s);
            note(what + u"the standing values of a province, median"_s, readProvince(*server, history.name),
                 u"ms"_s);
        }
    }
    return true;
}

} // namespace milepost::bench
