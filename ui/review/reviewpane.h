// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/planversions.h"
#include "core/review/reviewitem.h"
#include "ui/review/reviewactions.h"

#include <QWidget>

#include <optional>

namespace milepost {

class FigureLegend;
class KeyStrip;
class Particulars;
class PlanTextView;
class ReviewBanner;
class ReviewDraft;
class ReviewLists;

/// The review of one document: its text with every figure marked, the lists of what was found, and the keys
/// to decide and put right.
class ReviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(QWidget* parent = nullptr);

    /// Null empties the pane. The draft outlives it or is taken away before it goes.
    void setDraft(ReviewDraft* draft);
    ReviewDraft* draft() const { return m_draft; }
    /// The version of this plan that the workspace holds, as it stands there; nullptr for a plan of its own.
    /// Valid until the next call.
    void setEarlierVersion(const ParsedPlan* earlier, bool replaces);
    void carryOut(ReviewAction action);
    void focusList();
    void retranslate();

signals:
    void refused(const QString& sentence);
    /// Counts of the draft changed.
    void progressed();
    void factsEdited();
    void replaceChosen(bool replaces);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildReading();
    void connectParts();
    void connectDraft();
    bool handleKey(int combined);
    void showState();
    void showMarks();
    void showCurrent();
    void showChanges();
    void lightTarget(const QString& target);
    void itemActivated(int id);
    template <class Value>
    void report(const Result<Value>& result);
    /// What the keys do to the items selected in the list.
    void change(ReviewAction action);
    void addSelection();
    void decide(Decision decision);

    ReviewDraft* m_draft = nullptr;
    const ParsedPlan* m_earlier = nullptr;
    ReviewBanner* m_banner;
    Particulars* m_particulars;
    FigureLegend* m_legend;
    PlanTextView* m_text;
    ReviewLists* m_lists;
    KeyStrip* m_keys;
    bool m_fromText = false; ///< the text led to the line, so it stays where it is
};

} // namespace milepost
