// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/doubts.h"
#include "core/review/reviewitem.h"
#include "core/text/sourcetext.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace milepost {

class Catalogue;

/// How far a review has come; counts of items.
struct ReviewProgress
{
    int targets = 0;      ///< that will be stored
    int deliverables = 0; ///< that will be stored
    int accepted = 0;
    int rejected = 0;
    int toLookAt = 0; ///< open, with a warning
};

/// A document's plan under review: what was read, what the officer made of it, and every step undone and done
/// again. Nothing of it is stored; reviewedPlan() makes the plan that is.
///
/// An operation changes all the items it names or, with a sentence of InvalidInput, none; it is one step of
/// undo, and none when it changes nothing. Whoever edits an item has looked at it, so an edit accepts it.
class ReviewDraft final : public QObject
{
    Q_OBJECT

public:
    /// `others` are the numbers the reading left out (see leftOutFigures()). `catalogue` outlives the draft.
    ReviewDraft(SourceText text, ParsedPlan plan, std::vector<ReviewItem> others, const Catalogue& catalogue,
                QObject* parent = nullptr);

    const SourceText& text() const { return m_text; }
    /// The plan as it was read: its source, areas and tasks hold for the whole review.
    const ParsedPlan& plan() const { return m_plan; }
    const PlanFacts& facts() const { return m_facts; }
    const Catalogue& catalogue() const { return m_catalogue; }

    /// `id` is one that order() gave.
    const ReviewItem& item(int id) const { return m_items[static_cast<size_t>(id)]; }
    /// All items in the order they were read, then the added ones; also those that are gone.
    const std::vector<ReviewItem>& items() const { return m_items; }
    /// The items that are there, by their place in the text.
    const std::vector<int>& order() const { return m_order; }
    const std::vector<Issue>& doubts(int id) const { return m_doubts[static_cast<size_t>(id)]; }
    bool needsLook(int id) const;
    ReviewProgress progress() const;
    /// The item whose number (or else clause) holds an offset of the text; the shortest of several; -1: none.
    int itemAt(qsizetype position) const;

    Result<void> decide(std::span<const int> ids, Decision decision);
    /// Accepts every open item without a warning.
    Result<void> acceptSure();
    Result<void> setKind(std::span<const int> ids, ReviewKind kind);
    /// A number or a range as it is typed; a unit typed with it becomes the item's.
    Result<void> setValue(std::span<const int> ids, const QString& typed);
    Result<void> setUnit(std::span<const int> ids, const QString& unit);
    Result<void> setBound(std::span<const int> ids, Bound bound);
    Result<void> setYear(std::span<const int> ids, const QString& typed);
    Result<void> setSubject(std::span<const int> ids, const QString& subject);
    /// Ids of the plan's areas and tasks; empty for none. The lead agencies become those of the place.
    Result<void> setArea(std::span<const int> ids, const QString& area, const QString& task);
    /// A number for several things (A和B) becomes one for each, a range its two ends, anything else two
    /// copies. Returns the new item.
    Result<int> split(int id);
    /// One promise that stands in several places: the first stays and knows the places of the others.
    Result<int> merge(std::span<const int> ids);
    /// Makes a target or a deliverable of a passage of the text; a figure that is there becomes a target.
    Result<int> add(const TextSpan& passage);
    Result<void> setFacts(const PlanFacts& facts);

    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_steps.size(); }
    /// What the next undo takes back, a translated phrase; empty when there is nothing.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

signals:
    /// Fields, decisions or doubts of these items changed.
    void itemsChanged(const QList<int>& ids);
    /// Items came, went or moved.
    void orderChanged();
    void factsChanged();

private:
    struct ItemChange
    {
        int id = -1;
        ReviewItem before;
        ReviewItem after;
    };
    struct Step
    {
        QString text;
        std::vector<ItemChange> items;
        std::optional<std::pair<PlanFacts, PlanFacts>> facts;
    };
    enum class Side { Before, After };
    using Edit = std::function<void(ReviewItem&)>;

    Result<void> edit(const QString& text, std::span<const int> ids, const Edit& change);
    void carryOut(Step step);
    void put(const Step& step, Side side);
    int append(ReviewItem item);
    void sortOrder();
    void index(int id);
    void unindex(int id);
    void judge(int id);
    std::vector<Issue> remarksOn(const ReviewItem& item) const;

    SourceText m_text;
    ParsedPlan m_plan;
    PlanFacts m_facts;
    const Catalogue& m_catalogue;
    std::vector<ReviewItem> m_items;
    std::vector<std::vector<Issue>> m_doubts;
    std::vector<int> m_order;
    std::vector<Issue> m_remarks;         ///< on the text, by their start
    QHash<QString, QSet<int>> m_promises; ///< items that promise the same thing for the same year
    std::vector<Step> m_steps;
    size_t m_position = 0;
};

} // namespace milepost
