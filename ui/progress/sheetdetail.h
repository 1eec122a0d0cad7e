// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "ui/progress/sheetcell.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace milepost {

/// What the side panel shows of one cell.
struct CellDetail
{
    CellKey key;
    QString measure;
    QString period;
    QString unit;
    CellState state = CellState::Empty;
    QString draft;    ///< text that is not recorded
    QString sentence; ///< why it is not
    bool isClosed = false;
    QString remark; ///< what else to know about the period
    std::optional<Observation> observation;
};

/// The head of the side panel: the figure of the current cell in full, its status, source and note.
class SheetDetail final : public QFrame
{
    Q_OBJECT

public:
    /// The parts a user can change here.
    struct Description
    {
        ObservationStatus status = ObservationStatus::Final;
        bool baseline = false;
        QString source;
        QString note;

        friend bool operator==(const Description&, const Description&) = default;
    };

    explicit SheetDetail(QWidget* parent = nullptr);

    /// Shows a cell; absent when there is none. A field being edited is committed first.
    void showCell(const std::optional<CellDetail>& cell);
    void retranslate();

signals:
    void described(const milepost::CellKey& cell, const milepost::SheetDetail::Description& description);
    /// Escape or F6: the keyboard goes back to the sheet.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showWords();
    void showFields();
    QString wordsOf(const CellDetail& cell) const;
    QString recordWords(const Observation& observation) const;
    Description fields() const;
    void commit();

    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_words;
    QLabel* m_statusLabel;
    QComboBox* m_status;
    QCheckBox* m_baseline;
    QLabel* m_sourceLabel;
    QLineEdit* m_source;
    QLabel* m_noteLabel;
    QLineEdit* m_note;
    std::optional<CellDetail> m_cell;
    Description m_shown;
};

} // namespace milepost
