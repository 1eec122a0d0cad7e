// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace milepost {

class AttentionList;
class CardGrid;
class EmptyState;
class MatrixView;
class ProvinceCardView;
struct OverviewContent;
struct ProvinceCard;

/// 总览: where each province stands, what needs attention, and the province × area matrix.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void refreshMeasures(const QList<MeasureId>& measures) override;
    bool canPrint() const override;
    void print(PrintAction action) override;

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildContent();
    void refresh();
    void showContent();
    void showCards(const std::vector<ProvinceCard>& cards);
    void showLists(const OverviewContent& content);
    void describeCell(const QString& words);
    void showEmptyState();
    void openRows(const FilterState& filter);
    void openScorecard();
    void openWork(const QString& province, const WorkChoice& choice);

    bool m_isStale = false; ///< values changed while another page was shown
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QWidget* m_cardArea = nullptr;
    CardGrid* m_grid = nullptr;
    std::vector<ProvinceCardView*> m_cards;
    QLabel* m_attentionTitle = nullptr;
    AttentionList* m_attention = nullptr;
    QLabel* m_changesTitle = nullptr;
    AttentionList* m_changes = nullptr;
    QLabel* m_matrixTitle = nullptr;
    QLabel* m_matrixHint = nullptr;
    QPushButton* m_scorecard = nullptr; ///< opens the 晴雨表 of any area or indicator
    MatrixView* m_matrix = nullptr;
};

} // namespace milepost
