// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/numberformat.h"
#include "ui/common/verdictbadge.h"
#include "ui/progress/drafts.h"
#include "ui/progress/periodaxis.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/statuswords.h"

// What the sheet says: the reading half of SheetModel.
namespace milepost {

using namespace Qt::StringLiterals;

namespace {

// A value shown in a narrow cell keeps up to four decimals; the detail strip shows it as it was typed.
constexpr int kDecimals = 4;

QString lastValueText(const ValuePoint& latest)
{
    return u"%1  %2"_s.arg(formatNumber(latest.value, kDecimals), latest.date.toString(u"yyyy-MM"_s));
}

// The unit has a column of its own.
QString bareTarget(Target target)
{
    target.unit.clear();
    return formatTarget(target);
}

} // namespace

const Draft* SheetModel::draft(const SheetLine& line, const Period& period) const
{
    return m_drafts.at(CellKey{line.measure.id, period});
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == AsOfRole)
        return index.column() == asOfColumn();
    const SheetLine& line = m_lines[static_cast<size_t>(index.row())];
    if (line.isHeading())
        return headingData(line, index.column(), role);
    if (index.column() < kFixedColumns)
        return fixedData(line, index.column(), role);
    return periodData(line, m_periods[static_cast<size_t>(index.column() - kFixedColumns)], role);
}

EntryReading SheetModel::reading(const QModelIndex& index, const QString& text) const
{
    const Result<TypedFigure> figure = understand(index, text);
    if (!figure)
        return {EntryReading::Tone::Refused, figure.error().message};
    const QString& unit = figure->unit.symbol;
    QString words = u"= "_s + formatQuantity(figure->value, unit);
    if (figure->low)
        //: how a range is understood: its ends and the middle, which counts
        words = tr("= %1–%2, counted as its middle, %3")
                    .arg(formatNumber(*figure->low, kDecimals), formatQuantity(*figure->high, unit),
                         formatNumber(figure->value, kDecimals));
    else if (figure->approximate)
        words = tr("= about %1, recorded as an estimate").arg(formatQuantity(figure->value, unit));
    EntryReading reading{EntryReading::Tone::Understood, words};
    const std::vector<Objection> objections = objectionsAt(index, text);
    if (objections.empty())
        return reading;
    reading.tone = blocks(objections) ? EntryReading::Tone::Refused : EntryReading::Tone::NeedsReason;
    for (const Objection& objection : objections)
        reading.words += u'\n' + objection.words;
    if (reading.tone == EntryReading::Tone::NeedsReason)
        reading.words += u'\n' + tr("Is recorded once you write a reason (Ctrl+Enter).");
    return reading;
}

QVariant SheetModel::headingData(const SheetLine& line, int column, int role) const
{
    if (role == HeadingRole)
        return true;
    if (role != Qt::DisplayRole || column != MeasureColumn)
        return {};
    QString part = line.measure.area();
    if (m_grouping == Grouping::Province)
        part.clear();
    else if (m_grouping == Grouping::Agency)
        part = line.heading.isEmpty() ? tr("No agency named") : line.heading;
    return part.isEmpty() ? line.measure.province() : u"%1 · %2"_s.arg(line.measure.province(), part);
}

QVariant SheetModel::fixedData(const SheetLine& line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return fixedText(line, column);
    case Qt::ToolTipRole:
        return column == VerdictColumn ? verdictHint(line.measure.verdict) : fixedText(line, column);
    case Qt::TextAlignmentRole:
        return column == NextTargetColumn || column == LastValueColumn || column == YearBeforeColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case VerdictRole:
        return column == VerdictColumn ? QVariant(static_cast<int>(line.measure.verdict)) : QVariant();
    case SortRole:
        return fixedSortValue(line, column);
    default:
        return {};
    }
}

QString SheetModel::fixedText(const SheetLine& line, int column) const
{
    const MeasureRow& row = line.measure;
    switch (column) {
    case MeasureColumn:
        return row.label.isEmpty() ? row.subject : row.label;
    case UnitColumn:
        return row.unit;
    case NextTargetColumn:
        if (const Target* target = nextTarget(row, m_context.asOf))
            return u"%1  %2"_s.arg(bareTarget(*target)).arg(*target->year);
        return {};
    case LastValueColumn:
        return row.latest ? lastValueText(*row.latest) : QString();
    case YearBeforeColumn:
        if (const Observation* value = yearBefore(line))
            return formatNumber(*value->value, kDecimals);
        return {};
    case VerdictColumn:
        return verdictWord(row.verdict);
    default:
        return {};
    }
}

const Observation* SheetModel::yearBefore(const SheetLine& line) const
{
    const int column = asOfColumn();
    if (column < 0)
        return nullptr;
    const Period& now = m_periods[static_cast<size_t>(column - kFixedColumns)];
    const Observation* value = line.at(Period(now.kind(), now.year() - 1, now.index()));
    return value && value->value ? value : nullptr;
}

QVariant SheetModel::fixedSortValue(const SheetLine& line, int column) const
{
    if (column == NextTargetColumn) {
        const Target* target = nextTarget(line.measure, m_context.asOf);
        return target ? QVariant(target->value) : QVariant();
    }
    if (column == LastValueColumn)
        return line.measure.latest ? QVariant(line.measure.latest->value) : QVariant();
    if (column == YearBeforeColumn) {
        const Observation* value = yearBefore(line);
        return value ? QVariant(*value->value) : QVariant();
    }
    if (column == VerdictColumn)
        return static_cast<int>(line.measure.verdict);
    return fixedText(line, column);
}

QVariant SheetModel::periodData(const SheetLine& line, const Period& period, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return periodText(line, period);
    case Qt::EditRole:
        return editText(line, period);
    case Qt::ToolTipRole:
        return toolTip(line, period);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case StateRole:
        return QVariant::fromValue(state(line, period));
    case SentenceRole: {
        const Draft* kept = draft(line, period);
        return kept ? kept->sentence : QString();
    }
    case LockedRole:
        return isLocked(*m_context.workspace, period, line.measure.provinceCode);
    case NoteRole: {
        const Observation* value = line.at(period);
        return value && (!value->note.isEmpty() || !value->reason.isEmpty());
    }
    case EvidenceRole:
        return !m_context.workspace->evidence(line.measure.id, period).empty();
    case BaselineRole: {
        const Observation* value = line.at(period);
        return value && value->baseline;
    }
    case SortRole: {
        const Observation* value = line.at(period);
        return value && value->value ? QVariant(*value->value) : QVariant();
    }
    default:
        return {};
    }
}

CellState SheetModel::state(const SheetLine& line, const Period& period) const
{
    if (const Draft* kept = draft(line, period))
        return kept->state;
    if (const Observation* value = line.at(period))
        return isHollow(value->status) ? CellState::Provisional : CellState::Saved;
    return line.within(period) ? CellState::Finer : CellState::Empty;
}

QString SheetModel::periodText(const SheetLine& line, const Period& period) const
{
    if (const Draft* kept = draft(line, period))
        return kept->text;
    const Observation* value = line.at(period);
    if (!value)
        value = line.within(period);
    if (!value || !value->value)
        return {};
    // A range counts as its middle and shows as what was reported.
    if (!value->entered.isEmpty() && rangeUse(line.measure) == RangeUse::Allowed) {
        const Result<TypedFigure> typed = m_context.catalogue->readFigure(
            value->entered, m_context.catalogue->unit(line.measure.unit), RangeUse::Allowed);
        if (typed && typed->low)
            return u"%1–%2"_s.arg(formatNumber(*typed->low, kDecimals),
                                  formatNumber(*typed->high, kDecimals));
    }
    return formatNumber(*value->value, kDecimals);
}

QString SheetModel::editText(const SheetLine& line, const Period& period) const
{
    if (const Draft* kept = draft(line, period))
        return kept->text;
    const Observation* value = line.at(period);
    if (!value || !value->value)
        return {};
    return value->entered.isEmpty() ? QString::number(*value->value, 'g', QLocale::FloatingPointShortest)
                                    : value->entered;
}

QString SheetModel::toolTip(const SheetLine& line, const Period& period) const
{
    if (const Draft* kept = draft(line, period))
        return kept->sentence;
    if (const Observation* value = line.at(period); value && value->value)
        return u"%1 · %2"_s.arg(formatQuantity(*value->value, line.measure.unit), statusWord(value->status));
    if (const Observation* value = line.within(period); value && value->value)
        return tr("Nothing for %1 itself; latest within it: %2 (%3)")
            .arg(periodHeading(period), formatQuantity(*value->value, line.measure.unit),
                 periodHeading(value->period));
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        const bool isKnown = role == Qt::DisplayRole && section < rowCount();
        return isKnown ? data(index(section, MeasureColumn), Qt::DisplayRole) : QVariant();
    }
    if (section >= columnCount())
        return {};
    if (role == AsOfRole)
        return section == asOfColumn();
    if (role == LockedRole)
        return m_context.workspace && section >= kFixedColumns &&
               m_context.workspace->isClosed(m_periods[static_cast<size_t>(section - kFixedColumns)]);
    if (role == Qt::ToolTipRole && section == YearBeforeColumn)
        return tr("The period of the as-of date, one year earlier");
    if (role == Qt::ToolTipRole && headerData(section, orientation, LockedRole).toBool())
        return tr("Closed: its figures can be read but not changed");
    if (role == Qt::ToolTipRole && section == asOfColumn())
        return tr("Holds the as-of date");
    if (role == Qt::TextAlignmentRole)
        return section >= NextTargetColumn && section != VerdictColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MeasureColumn:
        return tr("Measure");
    case UnitColumn:
        return tr("Unit");
    case NextTargetColumn:
        return tr("Next target");
    case LastValueColumn:
        return tr("Last value");
    case YearBeforeColumn:
        //: column heading, 上年同期
        return tr("Year before");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return periodHeading(m_periods[static_cast<size_t>(section - kFixedColumns)]);
    }
}

} // namespace milepost
