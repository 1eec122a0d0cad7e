// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/incomingmodel.h"

#include "ui/charts/valuetext.h"
#include "ui/progress/periodaxis.h"

namespace milepost {

IncomingModel::IncomingModel(const ValueFile& file, const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_file(file), m_workspace(workspace)
{
    show(std::nullopt);
}

void IncomingModel::show(std::optional<IncomingState> state)
{
    beginResetModel();
    m_shown.clear();
    for (size_t line = 0; line < m_file.lines.size(); ++line) {
        if (!state || m_file.lines[line].state == *state)
            m_shown.push_back(line);
    }
    endResetModel();
}

int IncomingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IncomingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

int IncomingModel::alignment(int column)
{
    const bool isNumber = column == LineColumn || column == BeforeColumn || column == AfterColumn;
    return static_cast<int>(Qt::AlignVCenter) | static_cast<int>(isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant IncomingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncomingValue& line = m_file.lines[m_shown[static_cast<size_t>(index.row())]];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(line, column);
    if (role == Qt::ToolTipRole)
        return column == ReasonColumn ? line.reason : text(line, MeasureColumn);
    return role == Qt::TextAlignmentRole ? QVariant(alignment(column)) : QVariant();
}

QString IncomingModel::text(const IncomingValue& line, int column) const
{
    const Measure* measure = m_workspace.measure(line.entry.measure);
    const auto quantity = [measure](const std::optional<double>& value) {
        return value ? numberText(*value) + QLatin1Char(' ') + (measure ? measure->unit : QString())
                     : QString();
    };
    switch (column) {
    case LineColumn:
        return QString::number(line.line);
    case StateColumn:
        return stateWord(line.state);
    case MeasureColumn:
        return measure ? (measure->label.isEmpty() ? measure->subject : measure->label)
                       : line.entry.measure.toString();
    case PeriodColumn:
        return line.entry.period.year() > 0 ? periodHeading(line.entry.period) : QString();
    case BeforeColumn:
        return quantity(line.before);
    case AfterColumn:
        return line.state == IncomingState::Refused ? line.entry.entered : quantity(line.entry.value);
    case ReasonColumn:
        return line.reason;
    default:
        return {};
    }
}

QVariant IncomingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        //: column: the line of a file
        return tr("Line");
    case StateColumn:
        //: column: what taking the line would do
        return tr("Effect");
    case MeasureColumn:
        return tr("Measure");
    case PeriodColumn:
        return tr("Period");
    case BeforeColumn:
        //: column: the value that stands now
        return tr("Now");
    case AfterColumn:
        //: column: the value in the file
        return tr("In the file");
    case ReasonColumn:
        return tr("Why it is refused");
    default:
        return {};
    }
}

} // namespace milepost
