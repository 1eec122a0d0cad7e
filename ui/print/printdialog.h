// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pagesetup.h"
#include "ui/print/printables.h"
#include "ui/print/printing.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QPrinter;
class QTimer;

namespace milepost {

class MarginBox;
class PagePreview;

/// What to print, on which paper and how, with the pages as they will be beside it. Prints or writes a PDF
/// and closes; what came of it is the outcome.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens on the first of the printables, of which there is at least one, on the officer's usual paper.
    /// The context and what the printables rest on outlive the dialog.
    PrintDialog(Printables printables, const SheetContext& context, QWidget* parent = nullptr);

    const PrintOutcome& outcome() const { return m_outcome; }
    const SheetDocument& document() const { return m_document; }
    PageSetup pageSetup() const;
    /// Shows the printable of this id; an unknown one changes nothing.
    void choose(const QString& printable);

    /// Writes the PDF; the outcome says what happened.
    void writePdfTo(const QString& path);
    /// Prints on a printer whose copies and pages are chosen; the outcome says what happened.
    void printTo(QPrinter& printer);

    /// Remembers the paper for the next time, whatever ended the dialog.
    void done(int result) override;

private:
    void build();
    QFormLayout* buildForm();
    QComboBox* addCombo(QFormLayout* form, const QString& name, const QString& label,
                        const QStringList& items);
    void connectParts();
    void takeHabits();
    PaperHabits habits() const;
    const Printable& printable() const;
    void fill(QComboBox* combo, const Printable::Choices& choices);
    void showChoices();
    void makeDocument();
    void layOut();
    void showPageNumber();
    void print();
    void savePdf();

    Printables m_printables;
    SheetContext m_context;
    SheetDocument m_made;     ///< as the printable makes it
    SheetDocument m_document; ///< with the officer's title
    PrintOutcome m_outcome;
    QComboBox* m_what = nullptr;
    QLabel* m_choiceLabel = nullptr;
    QComboBox* m_choice = nullptr;
    QLabel* m_optionLabel = nullptr;
    QComboBox* m_option = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_orientation = nullptr;
    QComboBox* m_margins = nullptr;
    MarginBox* m_own = nullptr;
    QComboBox* m_ink = nullptr;
    QSpinBox* m_copies = nullptr;
    PagePreview* m_preview = nullptr;
    QLabel* m_page = nullptr;
    QTimer* m_typing = nullptr;       ///< lays out once after typing, not at every key
    bool m_orientationChosen = false; ///< by the officer: then it stays
};

} // namespace milepost
