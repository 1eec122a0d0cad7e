// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/print/pagepreview.h"
#include "ui/print/sheetexport.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 250; // milliseconds
constexpr int kFormWidth = 296;

/// The title stands on the paper and in the file's properties.
SheetDocument titled(SheetDocument document, const QString& title)
{
    if (title.isEmpty() || document.blocks.empty())
        return document;
    document.name = title;
    if (auto* cover = std::get_if<CoverBlock>(&document.blocks.front()))
        cover->title = title;
    if (auto* block = std::get_if<TitleBlock>(&document.blocks.front()))
        block->text = title;
    return document;
}

} // namespace

PrintDialog::PrintDialog(Printables printables, const SheetContext& context, const PageSetup& setup,
                         QWidget* parent)
    : QDialog(parent), m_printables(std::move(printables)), m_context(context)
{
    setObjectName(u"paperDialog"_s);
    setWindowTitle(tr("Print"));
    build();
    takeShape(setup);
    for (const Printable& printable : m_printables)
        m_what->addItem(printable.name, printable.id);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintDialog::showChoices);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PrintDialog::makeDocument);
    for (QComboBox* combo : {m_paper, m_orientation, m_margins, m_ink})
        connect(combo, &QComboBox::currentIndexChanged, this, &PrintDialog::layOut);
    connect(m_title, &QLineEdit::textEdited, m_titleTimer, qOverload<>(&QTimer::start));
    connect(m_titleTimer, &QTimer::timeout, this, &PrintDialog::layOut);
    connect(m_preview, &PagePreview::currentPageChanged, this, &PrintDialog::showPageNumber);
    resize(1040, 760);
    showChoices();
}

void PrintDialog::choose(const QString& printable)
{
    const int index = m_what->findData(printable);
    if (index >= 0)
        m_what->setCurrentIndex(index);
}

void PrintDialog::build()
{
    m_titleTimer = new QTimer(this);
    m_titleTimer->setSingleShot(true);
    m_titleTimer->setInterval(kTypingPause);
    auto* side = new QWidget(this);
    side->setFixedWidth(kFormWidth);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(buildForm());
    left->addStretch();
    auto* toPrinter = new QPushButton(tr("Print…"), side);
    toPrinter->setObjectName(u"toPrinter"_s);
    toPrinter->setDefault(true);
    auto* toPdf = new QPushButton(tr("Save as PDF…"), side);
    toPdf->setObjectName(u"toPdf"_s);
    auto* close = new QPushButton(tr("Close"), side);
    close->setObjectName(u"printClose"_s);
    for (QPushButton* button : {toPrinter, toPdf, close})
        left->addWidget(button);
    connect(toPrinter, &QPushButton::clicked, this, &PrintDialog::print);
    connect(toPdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    m_preview = new PagePreview(this);
    m_preview->setObjectName(u"pagePreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_page = new QLabel(this);
    m_page->setObjectName(u"pageOfPreview"_s);
    m_page->setAlignment(Qt::AlignCenter);
    setTextRole(m_page, TextRole::Small, InkTone::Muted);
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_page);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kTwo);
    layout->setSpacing(spacing::kTwo);
    layout->addWidget(side);
    layout->addLayout(right, 1);
}

QComboBox* PrintDialog::addCombo(QFormLayout* form, const QString& name, const QString& label,
                                 const QStringList& items)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->addItems(items);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(label, combo);
    return combo;
}

QFormLayout* PrintDialog::buildForm()
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(spacing::kOne);
    m_what = addCombo(form, u"printWhat"_s, tr("What"), {});
    m_choice = addCombo(form, u"printChoice"_s, tr("Of which"), {});
    m_choice->setMaxVisibleItems(20);
    m_choiceLabel = qobject_cast<QLabel*>(form->labelForField(m_choice));
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"printTitle"_s);
    form->addRow(tr("Title"), m_title);
    m_paper = addCombo(form, u"printPaper"_s, tr("Paper"), {u"A4"_s, u"A3"_s});
    m_orientation =
        addCombo(form, u"printOrientation"_s, tr("Orientation"), {tr("Portrait"), tr("Landscape")});
    m_margins = addCombo(form, u"printMargins"_s, tr("Margins"),
                         {tr("Official document (GB/T 9704)"), tr("Moderate (20 mm)"), tr("Narrow (15 mm)")});
    m_ink = addCombo(form, u"printInk"_s, tr("Print in"), {tr("Colour"), tr("Black and white")});
    m_copies = new QSpinBox(this);
    m_copies->setObjectName(u"printCopies"_s);
    m_copies->setRange(1, 999);
    form->addRow(tr("Copies"), m_copies);
    return form;
}

void PrintDialog::takeShape(const PageSetup& setup)
{
    const bool landscape = setup.paper.width() > setup.paper.height();
    m_paper->setCurrentIndex(std::max(setup.paper.width(), setup.paper.height()) > 300 ? 1 : 0);
    m_orientation->setCurrentIndex(landscape ? 1 : 0);
}

PageSetup PrintDialog::pageSetup() const
{
    PageSetup setup = PageSetup::with(m_paper->currentIndex() == 0 ? PaperSize::A4 : PaperSize::A3,
                                      m_orientation->currentIndex() == 0 ? PaperOrientation::Portrait
                                                                         : PaperOrientation::Landscape,
                                      static_cast<PageMargins>(m_margins->currentIndex()));
    setup.ink = m_ink->currentIndex() == 0 ? PaperInk::Colour : PaperInk::Grey;
    return setup;
}

void PrintDialog::showChoices()
{
    const Printable& printable = m_printables[static_cast<size_t>(m_what->currentIndex())];
    const std::vector<PrintChoice> choices =
        printable.choices ? printable.choices(m_context) : std::vector<PrintChoice>();
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const PrintChoice& choice : choices)
            m_choice->addItem(choice.name, choice.key);
    }
    m_choice->setVisible(!choices.empty());
    m_choiceLabel->setVisible(!choices.empty());
    makeDocument();
}

void PrintDialog::makeDocument()
{
    const Printable& printable = m_printables[static_cast<size_t>(m_what->currentIndex())];
    m_document = printable.document(m_context, m_choice->currentData().toString());
    m_title->setText(m_document.name);
    layOut();
}

void PrintDialog::layOut()
{
    m_titleTimer->stop();
    m_document = titled(std::move(m_document), m_title->text().simplified());
    const PageSetup setup = pageSetup();
    m_preview->setPages(layOutSheet(m_document, setup), setup.paper);
    showPageNumber();
}

void PrintDialog::showPageNumber()
{
    const QString words =
        tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(std::max(1, m_preview->pageCount()));
    m_page->setText(words);
    m_preview->setAccessibleDescription(words);
}

void PrintDialog::print()
{
    layOut(); // a title just typed
    const PageSetup setup = pageSetup();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(setup.fullPage());
    printer.setColorMode(setup.ink == PaperInk::Grey ? QPrinter::GrayScale : QPrinter::Color);
    printer.setCopyCount(m_copies->value());
    QPrintDialog dialog(&printer, this);
    dialog.setObjectName(u"printerDialog"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printSheet(printer, m_document, setup);
    m_outcome = {MessageKind::Success, tr("%1 was sent to the printer.").arg(m_document.name)};
    accept();
}

void PrintDialog::savePdf()
{
    QString name = m_title->text();
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u' ');
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name.simplified() + u".pdf"_s,
                                                      tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        writePdfTo(path);
}

void PrintDialog::writePdfTo(const QString& path)
{
    layOut();
    const Result<void> written = writePdf(m_document, pageSetup(), path);
    m_outcome = written ? PrintOutcome{MessageKind::Success, tr("Written: %1").arg(path)}
                        : PrintOutcome{MessageKind::Error, written.error().message};
    accept();
}

} // namespace milepost
