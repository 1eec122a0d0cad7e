// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/comparisonrequest.h"
#include "ui/common/page.h"
#include "ui/compare/comparisoncontent.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace milepost {

class ArrangePanel;
class ComparisonBar;
class ComparisonChart;
class ComparisonList;
class EmptyState;
class FittedTable;

/// 对比: pick indicators, see the promises and the progress of provinces, or of one province's areas or
/// agencies, side by side with the table under the chart; arrange and save it; take it away as text, picture
/// or paper.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);
    ~ComparePage() override;

    void refreshMeasures(const QList<MeasureId>& measures) override;
    void follow(const PageLink& link) override;
    bool canPrint() const override;
    void print(PrintAction action) override;

    /// The first indicator compared.
    QString indicator() const { return m_request.indicators.value(0); }
    const ComparisonRequest& request() const { return m_request; }
    void setRequest(const ComparisonRequest& request, const QString& savedAs = {});

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;

private:
    QWidget* buildComparison();
    QWidget* buildButtons(QWidget* parent);
    void connectParts();
    void chooseIndicators(const QStringList& indicators);
    void openSaved(const QString& name);
    void save(const QString& name);
    void remove(const QString& name);
    void keepSetting(const QString& name, const QString& value, const QString& words);
    void settingsChanged();
    void openFigures();
    void showComparison();
    void showOptions();
    void showRights();
    void explain(const MeasureId& measure);
    QString wordingOf(const MeasureId& measure) const;
    void copyTable();
    void copyPicture();
    ComparisonMaterial material() const;
    std::vector<ComparedPlace> provincesWithin() const;
    Result<QByteArray> workbook() const;

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ComparisonList* m_list;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    ComparisonBar* m_bar = nullptr;
    QPushButton* m_arrange = nullptr;
    ArrangePanel* m_panel = nullptr;
    ComparisonChart* m_chart = nullptr;
    QLabel* m_note = nullptr;
    FittedTable* m_table = nullptr;
    QPushButton* m_copyTable = nullptr;
    QPushButton* m_copyPicture = nullptr;
    QPushButton* m_export = nullptr;
    ComparisonRequest m_request;
    QString m_savedAs; ///< the name the comparison was opened by
    std::vector<MeasureId> m_tableMeasures;
    QString m_settings; ///< saved comparisons and context figures as last read
};

} // namespace milepost
