// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filterstate.h"
#include "ui/common/workchoice.h"
#include "ui/overview/overviewcontent.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace milepost {

class CountLink;
class ShareBar;

/// The card of one province. Every count leads to its rows. Tab goes from card to card, the arrows, Home and
/// End from count to count within one.
class ProvinceCardView final : public QFrame
{
    Q_OBJECT

public:
    explicit ProvinceCardView(QWidget* parent = nullptr);

    void setCard(const ProvinceCard& card);
    /// Where Tab stops on the card; nullptr where nothing is counted.
    QWidget* tabStop() const;

signals:
    void rowsRequested(const milepost::FilterState& filter);
    void workRequested(const QString& province, const milepost::WorkChoice& choice);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A count of tasks or deliverables, and under it a link for each of their states.
    struct WorkLinks
    {
        CountLink* total = nullptr;
        QWidget* row = nullptr;
        std::array<CountLink*, 5> states{};
    };

    WorkLinks addWorkLinks(QBoxLayout& layout, WorkItem::Kind kind);
    void showWork(const WorkLinks& links, const QString& word, const QString& name, const WorkMix& mix);
    /// The counts that lead anywhere, from top to bottom.
    std::vector<CountLink*> doors() const;
    QString deadlineText() const;

    ProvinceCard m_card;
    QLabel* m_name;
    QLabel* m_plan;
    CountLink* m_total;
    ShareBar* m_bar;
    std::array<CountLink*, 4> m_groups{};
    WorkLinks m_deliverables;
    WorkLinks m_tasks;
    CountLink* m_due; ///< measures with a target for the next deadline
    QLabel* m_deadline;
};

} // namespace milepost
