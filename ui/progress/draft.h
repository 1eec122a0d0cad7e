// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusreport.h"
#include "ui/progress/sheetcell.h"

#include <optional>
#include <variant>
#include <vector>

namespace milepost {

/// Where something is entered: the cell of a figure, or the item that is reported on.
using DraftKey = std::variant<CellKey, WorkItem>;
inline size_t qHash(const DraftKey& key, size_t seed = 0)
{
    return std::visit([seed](const auto& place) { return qHash(place, seed); }, key);
}

/// What was entered and is not recorded, with the sentence that says why.
struct Draft
{
    QString text = {}; ///< as it was typed into a cell
    QString sentence = {};
    CellState state = CellState::Refused;
    std::optional<qint64> seen = {};        ///< row number of what stood there when it was entered
    QString reason = {};                    ///< that a rule wanted for it
    std::optional<StatusEntry> report = {}; ///< instead of a text, where an item is reported on
    bool isUnsure = false;                  ///< the connection broke while it was recorded
    bool isWaiting = false; ///< it has come to wait for the server or for a choice, and is kept
};

/// Something on its way into the workspace: as a draft, should it not arrive.
struct DraftTry
{
    DraftKey key;
    Draft draft;
};

/// A sheet that is entered into: what Drafts has to ask about the places in it.
class DraftSheet
{
public:
    /// Row number of what stands in a place now.
    virtual std::optional<qint64> standing(const DraftKey& key) const = 0;
    /// Whether the workspace still has the place.
    virtual bool has(const DraftKey& key) const = 0;
    /// Whether what stands there says what the draft says.
    virtual bool isRecorded(const DraftKey& key, const Draft& draft) const = 0;
    /// A sentence: who did what there last, and when.
    virtual QString theirs(const DraftKey& key) const = 0;
    /// The place and what is entered there, in words that ask which of the two is to stand.
    virtual QString question(const DraftKey& key, const Draft& draft) const = 0;
    /// Row and column of a place, to bring what is asked about into an order.
    virtual std::pair<int, int> order(const DraftKey& key) const = 0;
    /// Enters drafts once more, as few steps as can be. A contested one over what stands there now.
    virtual void recordDrafts(const std::vector<DraftKey>& keys) = 0;

protected:
    ~DraftSheet() = default;
};

} // namespace milepost
