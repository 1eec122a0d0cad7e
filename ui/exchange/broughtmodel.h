// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/copycomparison.h"

#include <QAbstractTableModel>

namespace milepost {

/// What was changed in a copy, each with what bringing it back would do and, where two changed the same,
/// which side is to stand.
class BroughtModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EffectColumn,
        SubjectColumn,
        PeriodColumn,
        BaseColumn,
        MineColumn,
        TheirsColumn,
        WhoColumn,
        ReasonColumn,
        kColumns
    };
    /// Whether the side in this cell is the one that will stand.
    static constexpr int StandsRole = Qt::UserRole + 1;

    explicit BroughtModel(QObject* parent = nullptr);

    /// Takes over another comparison; choices stay where both sides are as they were.
    void setComparison(const CopyComparison& comparison);
    const CopyComparison& comparison() const { return m_comparison; }
    /// Only changes of this effect; all without one.
    void show(std::optional<BroughtEffect> effect);

    /// Chooses a side in the rows that are conflicts.
    void choose(const QModelIndexList& rows, BroughtChoice choice);
    void chooseAll(BroughtChoice choice);
    const QHash<QString, BroughtChoice>& choices() const { return m_choices; }
    /// Conflicts without a choice.
    int undecided() const;
    /// Changes that bringing back would write: those nobody contests and those chosen from the copy.
    int incoming() const;

    const BroughtChange& changeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void choicesChanged();

private:
    QString text(const BroughtChange& change, int column) const;
    QString effectText(const BroughtChange& change) const;
    std::optional<BroughtChoice> standing(const BroughtChange& change) const;

    CopyComparison m_comparison;
    QHash<QString, BroughtChoice> m_choices;
    std::optional<BroughtEffect> m_effect;
    std::vector<size_t> m_shown;
};

/// One side in a few words: “12.5 亿元 (preliminary)”. Empty for none.
QString sideText(const std::optional<BroughtSide>& side, const QString& unit);
/// “王伟, 2026-11-22 14:03”.
QString whoText(const std::optional<BroughtSide>& side);

} // namespace milepost
