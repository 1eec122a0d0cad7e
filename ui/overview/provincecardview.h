// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filterstate.h"
#include "ui/overview/overviewcontent.h"

#include <QFrame>

class QLabel;

namespace milepost {

class CountLink;
class ShareBar;

/// The card of one province. Every count leads to its rows.
class ProvinceCardView final : public QFrame
{
    Q_OBJECT

public:
    explicit ProvinceCardView(QWidget* parent = nullptr);

    void setCard(const ProvinceCard& card);
    QString code() const { return m_card.code; }

signals:
    void rowsRequested(const milepost::FilterState& filter);
    void planRequested(const QString& provinceCode);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString deadlineText() const;
    static QString withDone(const QString& word, int done);

    ProvinceCard m_card;
    QLabel* m_name;
    QLabel* m_plan;
    CountLink* m_total;
    ShareBar* m_bar;
    std::array<CountLink*, 4> m_groups{};
    CountLink* m_deliverables;
    CountLink* m_tasks;
    CountLink* m_due; ///< measures with a target for the next deadline
    QLabel* m_deadline;
};

} // namespace milepost
