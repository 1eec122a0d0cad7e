// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/comparisonrequest.h"
#include "ui/charts/bulletcontent.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace milepost {

/// What the lines of a comparison are, how they are drawn and what values are divided by.
class ComparisonBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget* parent = nullptr);

    /// Shows a request; `within` are the provinces whose areas and agencies can be compared.
    void setRequest(const ComparisonRequest& request, const std::vector<ComparedPlace>& within);
    void retranslate();

signals:
    void rowsChosen(milepost::ComparisonRows rows, const QString& province);
    void viewChosen(milepost::ComparisonView view);
    void basisChosen(milepost::ComparisonBasis basis);
    /// The table of population and gross product is asked for.
    void figuresRequested();

private:
    void fill();

    QComboBox* m_rows;
    QComboBox* m_view;
    QComboBox* m_basis;
    QPushButton* m_figures;
    ComparisonRequest m_request;
    std::vector<ComparedPlace> m_within;
};

} // namespace milepost
