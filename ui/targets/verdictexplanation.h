// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;

namespace milepost {

class VerdictLine;

/// How one verdict came about, line by line with its numbers, to be checked by hand or copied; and what can
/// be decided about it: the method, the direction, whether yearly values are totals. A decision is an undo
/// step.
class VerdictExplanation final : public QDialog
{
    Q_OBJECT

public:
    /// The measure is one of the context's; the dialog belongs to a moment, not to the rows to come.
    VerdictExplanation(const ViewContext& context, const MeasureId& measure, QWidget* parent = nullptr);

    /// Everything shown as plain text, as Copy puts it on the clipboard.
    QString plainText() const;

private:
    QComboBox* choice(const QString& name, const QString& label);
    AssessmentInput input() const; ///< of the target judged; without a deadline when there is none
    void fillChoices();
    void showVerdict();
    void decide();

    ViewContext m_context;
    MeasureId m_measure;
    QString m_title;
    VerdictLine* m_verdict;
    QLabel* m_words;
    QLabel* m_lines;
    QLabel* m_remarks;
    QFormLayout* m_form = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_direction = nullptr;
    QComboBox* m_values = nullptr;
    QString m_plain;
};

/// Opens an explanation over `parent`'s window; does nothing without the measure.
void explainVerdict(const ViewContext& context, const MeasureId& measure, QWidget* parent);

} // namespace milepost
