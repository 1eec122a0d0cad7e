// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/earlyreading.h"

#include "core/base/serveraddress.h"
#include "core/store/database.h"
#include "core/store/observationrepository.h"
#include "core/store/store.h"
#include "core/store/storedtables.h"

#include <QFileInfo>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// Below this size a second connection costs more than it saves.
constexpr qint64 kLarge = 16 << 20;

/// How many bytes are to be read, roughly; 0 where nobody can say.
qint64 sizeOf(Store& store, const QString& path)
{
    if (!store.isShared())
        return QFileInfo(path).size();
    const Result<qint64> bytes = storedBytes(store.database(), u"observations"_s);
    return bytes ? *bytes : 0;
}

Result<Database> openBeside(const QString& path, const QString& password)
{
    if (!ServerAddress::isAddress(path))
        return Database::open(path, Database::Access::ReadOnly);
    const Result<ServerAddress> address = ServerAddress::parse(path);
    return address ? Database::connect(*address, password, Database::Access::ReadOnly) : address.error();
}

Result<ReadValues> readAll(const QString& path, const QString& password)
{
    Result<Database> database = openBeside(path, password);
    if (!database)
        return database.error();
    ObservationRepository observations(*database);
    return gatherValues(observations, 0, ValueGatherer());
}

} // namespace

Result<ReadValues> gatherValues(ObservationRepository& observations, qint64 after, ValueGatherer gatherer)
{
    const Result<qint64> last = observations.forEachAfter(
        after, [&gatherer](QByteArrayView measure, const ReportedValue& revision, bool hasValue) {
            gatherer.take(measure, revision, hasValue);
        });
    if (!last)
        return last.error();
    return ReadValues{gatherer.finish(), *last};
}

std::unique_ptr<EarlyReading> EarlyReading::begin(Store& store, const QString& path, const QString& password)
{
    if (sizeOf(store, path) < kLarge)
        return nullptr;
    return std::unique_ptr<EarlyReading>(new EarlyReading(path, password));
}

EarlyReading::EarlyReading(const QString& path, const QString& password)
    : m_values(std::async(std::launch::async, readAll, path, password))
{}

} // namespace milepost
