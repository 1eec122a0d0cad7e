// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace milepost {

/// The head of the window: the page's title, the search field, the as-of date, and the global filter.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setPageTitle(const QString& title);
    /// What is not filtered shows no filter: only the title and the date.
    enum class Filtering { Offered, None };
    void setFiltering(Filtering filtering);
    /// Offers the provinces, areas and years that occur in the context, and shows its filter and date.
    void setContext(const ViewContext& context, ContextChange change);
    void focusSearch();

signals:
    void filterEdited(const milepost::FilterState& filter);
    void asOfEdited(QDate date);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void retranslate();
    void offerChoices();
    void showState();
    void edit();

    ViewContext m_context;
    Filtering m_filtering = Filtering::Offered;
    QLabel* m_title;
    QLineEdit* m_text;
    QLabel* m_asOfLabel;
    QDateEdit* m_asOf;
    QComboBox* m_province;
    QComboBox* m_area;
    QComboBox* m_year;
    QComboBox* m_verdict;
    QComboBox* m_agency;
    QPushButton* m_clear;
};

} // namespace milepost
