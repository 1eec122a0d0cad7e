// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contextfigures.h"
#include "ui/charts/bulletcontent.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace milepost {

/// The small table of population and gross product that comparisons divide by, to be typed over or pasted
/// into.
class ContextTable final : public QDialog
{
    Q_OBJECT

public:
    /// Two lines for each province. `whyNot` says why they can only be read; empty where they can be typed
    /// over.
    ContextTable(const std::vector<ComparedPlace>& provinces, std::vector<ContextFigure> figures,
                 QWidget* parent = nullptr, const QString& whyNot = {});

signals:
    /// Figures were typed or pasted; all there are.
    void changed(const std::vector<milepost::ContextFigure>& figures);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column {
        ProvinceColumn,
        QuantityColumn,
        ValueColumn,
        UnitColumn,
        PeriodColumn,
        SourceColumn,
        kColumns
    };

    void addLine(const ComparedPlace& province, ContextQuantity quantity);
    void edited(int row, int column);
    /// Takes up what a line says; the sentence that refuses it, else empty.
    QString takeLine(int row);
    void showLine(int row);
    void paste();
    void clearSelected();
    void takeLines(int first, int last);

    std::vector<ContextFigure> m_figures;
    bool m_canType;
    QTableWidget* m_table;
    QLabel* m_message;
};

} // namespace milepost
