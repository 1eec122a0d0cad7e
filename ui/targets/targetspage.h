// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QSplitter;
class QStackedLayout;
class QTimer;

namespace milepost {

class EmptyState;
class MeasureDetail;
class MeasureTable;

/// 指标: the table of measures and all about the selected one.
class TargetsPage final : public Page
{
    Q_OBJECT

public:
    explicit TargetsPage(QWidget* parent = nullptr);

    void refreshMeasures(const QList<MeasureId>& measures) override;
    void follow(const PageLink& link) override;
    bool canPrint() const override;
    void print(PrintAction action) override;

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    void showDetail();
    void openClause();
    void recordProgress();
    void explain();

    QStackedLayout* m_stack;
    QSplitter* m_splitter;
    MeasureTable* m_table;
    MeasureDetail* m_detail;
    std::optional<MeasureId> m_detailOf; ///< what the detail shows and still holds true
    EmptyState* m_empty;
    QTimer* m_rest; ///< until the table rests on a measure
};

} // namespace milepost
