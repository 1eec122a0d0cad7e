// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/broughtmodel.h"

#include "core/domain/statusword.h"
#include "ui/charts/valuetext.h"
#include "ui/progress/periodaxis.h"

#include <QFont>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

QString sideText(const std::optional<BroughtSide>& side, const QString& unit)
{
    if (!side)
        return {};
    if (!side->value)
        return side->words;
    const QString figure = numberText(*side->value) + u' ' + unit;
    return side->status && *side->status != ObservationStatus::Final
               //: a figure and its status
               ? BroughtModel::tr("%1 (%2)").arg(figure, statusWord(*side->status))
               : figure;
}

QString whoText(const std::optional<BroughtSide>& side)
{
    if (!side || !side->at.isValid())
        return {};
    const QString when = side->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    return side->author.isEmpty() ? when : side->author + u", "_s + when;
}

BroughtModel::BroughtModel(QObject* parent) : QAbstractTableModel(parent) {}

void BroughtModel::setComparison(const CopyComparison& comparison)
{
    QHash<QString, BroughtChoice> kept;
    for (const BroughtChange& now : comparison.changes) {
        const auto before = std::ranges::find(m_comparison.changes, now.key, &BroughtChange::key);
        const bool isSame =
            before != m_comparison.changes.end() && before->mine == now.mine && before->theirs == now.theirs;
        if (isSame && m_choices.contains(now.key))
            kept.insert(now.key, m_choices.value(now.key));
    }
    m_choices = kept;
    m_comparison = comparison;
    show(m_effect);
    emit choicesChanged();
}

void BroughtModel::show(std::optional<BroughtEffect> effect)
{
    beginResetModel();
    m_effect = effect;
    m_shown.clear();
    for (size_t place = 0; place < m_comparison.changes.size(); ++place) {
        if (!effect || m_comparison.changes[place].effect == *effect)
            m_shown.push_back(place);
    }
    endResetModel();
}

const BroughtChange& BroughtModel::changeAt(int row) const
{
    return m_comparison.changes[m_shown[static_cast<size_t>(row)]];
}

void BroughtModel::choose(const QModelIndexList& rows, BroughtChoice choice)
{
    for (const QModelIndex& index : rows) {
        const BroughtChange& change = changeAt(index.row());
        if (change.effect != BroughtEffect::Conflict)
            continue;
        m_choices.insert(change.key, choice);
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), kColumns - 1));
    }
    emit choicesChanged();
}

void BroughtModel::chooseAll(BroughtChoice choice)
{
    for (const BroughtChange& change : m_comparison.changes) {
        if (change.effect == BroughtEffect::Conflict)
            m_choices.insert(change.key, choice);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    emit choicesChanged();
}

int BroughtModel::undecided() const
{
    return m_comparison.count(BroughtEffect::Conflict) - static_cast<int>(m_choices.size());
}

int BroughtModel::incoming() const
{
    const auto mine = std::ranges::count(m_choices, BroughtChoice::Mine);
    return m_comparison.count(BroughtEffect::Adds) + static_cast<int>(mine);
}

int BroughtModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BroughtModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

std::optional<BroughtChoice> BroughtModel::standing(const BroughtChange& change) const
{
    if (change.effect == BroughtEffect::Adds)
        return BroughtChoice::Mine;
    const auto chosen = m_choices.constFind(change.key);
    return chosen == m_choices.cend() ? std::nullopt : std::optional(*chosen);
}

QVariant BroughtModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BroughtChange& change = changeAt(index.row());
    const int column = index.column();
    const std::optional<BroughtChoice> stands = standing(change);
    const bool isStanding = (column == MineColumn && stands == BroughtChoice::Mine) ||
                            (column == TheirsColumn && stands == BroughtChoice::Theirs);
    switch (role) {
    case Qt::DisplayRole:
        return isStanding && change.effect == BroughtEffect::Conflict ? u"✓ "_s + text(change, column)
                                                                      : text(change, column);
    case Qt::ToolTipRole:
        return text(change, column);
    case Qt::TextAlignmentRole: {
        const bool isFigure = column == BaseColumn || column == MineColumn || column == TheirsColumn;
        return static_cast<int>(Qt::AlignVCenter) |
               static_cast<int>(isFigure ? Qt::AlignRight : Qt::AlignLeft);
    }
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return isStanding ? QVariant(font) : QVariant();
    }
    case StandsRole:
        return isStanding;
    default:
        return {};
    }
}

QString BroughtModel::effectText(const BroughtChange& change) const
{
    const auto chosen = m_choices.constFind(change.key);
    if (change.effect != BroughtEffect::Conflict || chosen == m_choices.cend())
        return effectWord(change.effect);
    //: effect of a row in which a side was chosen
    return *chosen == BroughtChoice::Mine ? tr("From the copy") : tr("Stays");
}

QString BroughtModel::text(const BroughtChange& change, int column) const
{
    switch (column) {
    case EffectColumn:
        return effectText(change);
    case SubjectColumn:
        return change.subject;
    case PeriodColumn:
        return change.period ? periodHeading(*change.period) : QString();
    case BaseColumn:
        return sideText(change.base, change.unit);
    case MineColumn:
        return sideText(change.mine, change.unit);
    case TheirsColumn:
        return sideText(change.theirs, change.unit);
    case WhoColumn:
        if (change.effect == BroughtEffect::Conflict && change.mine && change.theirs)
            //: two lines: %1 who changed it in the copy, and when; %2 the same of the workspace
            return tr("Copy: %1\nWorkspace: %2").arg(whoText(change.mine), whoText(change.theirs));
        return whoText(change.mine);
    case ReasonColumn:
        if (change.effect == BroughtEffect::Conflict && change.mine && change.theirs) {
            const bool isSameFigure =
                change.mine->value == change.theirs->value && change.mine->words == change.theirs->words;
            return isSameFigure ? tr("The same, but source, note or status differ") : QString();
        }
        return change.reason;
    default:
        return {};
    }
}

QVariant BroughtModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isFigure = section == BaseColumn || section == MineColumn || section == TheirsColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter) |
               static_cast<int>(isFigure ? Qt::AlignRight : Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EffectColumn:
        //: column: what bringing the change back would do
        return tr("Effect");
    case SubjectColumn:
        //: column: the measure, task or plan a change is about
        return tr("What");
    case PeriodColumn:
        return tr("Period");
    case BaseColumn:
        //: column: the value as the copy was taken along
        return tr("When taken");
    case MineColumn:
        //: column: the value in the copy
        return tr("In the copy");
    case TheirsColumn:
        //: column: the value in the workspace
        return tr("In the workspace");
    case WhoColumn:
        //: column: who made the change and when
        return tr("Who and when");
    case ReasonColumn:
        //: column: why a change is refused or there already
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace milepost
