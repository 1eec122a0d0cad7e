// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/incomingreader.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/valuecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ValueFile)
};

Error refused(const QString& reason)
{
    return {ErrorCode::InvalidInput, reason};
}

bool isTrue(const QString& text)
{
    return text == u"true"_s || text == u"1"_s || text == u"是"_s || text == u"TRUE"_s;
}

} // namespace

IncomingReader::Known& IncomingReader::known(const QString& measure)
{
    if (m_last && m_lastId == measure)
        return *m_last;
    const bool isFirst = m_known.find(measure) == m_known.end();
    Known& known = m_known[measure];
    if (isFirst) {
        const MeasureId id(measure);
        known.measure = m_workspace.measure(id);
        if (known.measure) {
            known.province = m_workspace.planOf(id)->content.plan.provinceCode;
            known.unit = m_catalogue.unit(known.measure->unit);
            if (!m_workspace.values(id).empty())
                known.values = m_workspace.observations(id);
        }
    }
    m_lastId = measure;
    m_last = &known;
    return known;
}

IncomingValue IncomingReader::read(const RawValue& raw)
{
    IncomingValue incoming;
    incoming.line = raw.line;
    incoming.entry = noDataEntry(MeasureId(raw.measure), {});
    incoming.entry.entered = raw.entered.isEmpty() ? raw.value : raw.entered;
    Known& own = known(raw.measure);
    if (const Result<void> understood = understand(raw, own, incoming); !understood) {
        incoming.state = IncomingState::Refused;
        incoming.reason = understood.error().message;
    }
    return incoming;
}

Result<void> IncomingReader::understand(const RawValue& raw, Known& own, IncomingValue& incoming) const
{
    ObservationEntry& entry = incoming.entry;
    if (!own.measure)
        return refused(Words::tr("There is no measure “%1” in this workspace.").arg(raw.measure));
    const Result<Period> period = Period::parse(raw.period);
    if (!period)
        return period.error();
    entry.period = *period;
    if (!raw.status.isEmpty()) {
        const std::optional<ObservationStatus> status = statusFromCode(raw.status.front());
        const bool isCode = status && (raw.status.size() == 1 || raw.status[1].isSpace());
        if (!isCode)
            return refused(Words::tr("The status “%1” is not known.").arg(raw.status));
        entry.status = *status;
    }
    const Result<std::optional<double>> value = number(raw, own);
    if (!value)
        return value.error();
    entry.value = *value;
    entry.baseline = isTrue(raw.baseline);
    entry.source = raw.source;
    entry.note = raw.note;
    entry.reason = raw.reason;
    const bool saysThereIsNone = saysThereIsNoValue(entry.status);
    if (!entry.value && !saysThereIsNone) {
        incoming.state = IncomingState::LeftEmpty;
        return {};
    }
    if (Result<void> sound = checkEntry(*own.measure, entry, m_catalogue); !sound)
        return sound;
    if (m_workspace.isClosed(entry.period, own.province))
        return refused(Words::tr("%1 is closed: its values can no longer be changed.").arg(raw.period));
    const QString cell = raw.period;
    if (own.periods.contains(cell))
        return refused(Words::tr("The same cell stands further up in this file."));
    own.periods.insert(cell);
    compare(raw, own, incoming);
    return {};
}

Result<std::optional<double>> IncomingReader::number(const RawValue& raw, const Known& own) const
{
    const QString text = raw.value.trimmed();
    if (text.isEmpty())
        return std::optional<double>();
    const bool ownUnit = raw.unit.isEmpty() || raw.unit == own.measure->unit;
    bool plain = false;
    const double value = text.toDouble(&plain);
    if (plain && ownUnit)
        return std::optional(value);
    const Result<Quantity> quantity =
        m_catalogue.readQuantity(ownUnit || !plain ? text : text + raw.unit, own.unit);
    return quantity ? Result<std::optional<double>>(std::optional(quantity->value))
                    : Result<std::optional<double>>(quantity.error());
}

/// Says whether the cell is empty, says the same, or is to be superseded. A column the file does not have is
/// no difference, and what it would say is kept.
void IncomingReader::compare(const RawValue& raw, const Known& own, IncomingValue& incoming) const
{
    ObservationEntry& entry = incoming.entry;
    const auto cell = std::ranges::lower_bound(own.values, entry.period, {}, &Observation::period);
    if (cell == own.values.end() || cell->period != entry.period) {
        incoming.state = entry.value ? IncomingState::New : IncomingState::Unchanged;
        return;
    }
    incoming.before = cell->value;
    if (raw.status.isNull() && entry.value)
        entry.status = cell->status;
    if (raw.baseline.isNull())
        entry.baseline = cell->baseline;
    if (raw.source.isNull())
        entry.source = cell->source;
    if (raw.note.isNull())
        entry.note = cell->note;
    const bool same = cell->value == entry.value && cell->status == entry.status &&
                      cell->baseline == entry.baseline && cell->source == entry.source &&
                      cell->note == entry.note;
    incoming.state = same ? IncomingState::Unchanged : IncomingState::Changed;
}

} // namespace milepost
