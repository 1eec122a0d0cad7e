// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetexport.h"

#include "ui/charts/trajectoryplot.h"
#include "ui/print/pdffile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QHashFunctions>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::SheetExport)
};

constexpr qreal kMillimetresPerInch = 25.4;
constexpr int kPictureDpi = 300;
constexpr int kPdfDpi = 1200;

// A chart of Qt is drawn through a scene of its own; rendering a view that was never shown draws nonsense.
void paintTrajectory(QPainter& painter, const TrajectoryContent& content, const QSizeF& size, PaperInk ink)
{
    QGraphicsScene scene;
    auto* plot = new TrajectoryPlot;
    scene.addItem(plot);
    plot->resize(size);
    plot->display(content, ChartStyle::forPaper(ink));
    plot->setBackgroundVisible(false); // paper is white, and a watermark is seen through
    const QRectF rect(QPointF(0, 0), size);
    scene.setSceneRect(rect);
    scene.render(&painter, rect, rect);
}

void paintPages(QPainter& painter, QPagedPaintDevice& device, const std::vector<SheetPage>& pages, qreal unit)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        paintPage(painter, pages[i], unit);
    }
}

/// Sheets of paper from one to another, counted from 1; a range that is none keeps everything.
void keepRange(std::vector<SheetPage>& pages, int from, int to)
{
    const auto count = static_cast<int>(pages.size());
    if (from < 1 || from > std::min(to, count))
        return;
    pages.erase(pages.begin() + std::min(to, count), pages.end());
    pages.erase(pages.begin(), pages.begin() + from - 1);
}

PdfFacts factsOf(const SheetDocument& document, const std::vector<SheetPage>& pages)
{
    constexpr qreal kPoint = 72.0 / kMillimetresPerInch / kUnitsPerMillimetre;
    PdfFacts facts;
    facts.title = document.name;
    facts.subject = document.subject;
    facts.keywords = document.footer.join(u' ');
    facts.creator = u"Milepost "_s + QCoreApplication::applicationVersion();
    facts.language = QLocale().language() == QLocale::Chinese ? u"zh-CN"_s : u"en"_s;
    facts.date = document.date;
    for (size_t page = 0; page < pages.size(); ++page) {
        facts.unnumberedPages += pages[page].isCover ? 1 : 0;
        for (const SheetBookmark& mark : pages[page].bookmarks)
            facts.bookmarks.push_back({mark.text, mark.level, page, mark.top * kPoint});
        for (const SheetLink& link : pages[page].links)
            facts.links.push_back({page,
                                   {link.rect.topLeft() * kPoint, link.rect.size() * kPoint},
                                   link.page,
                                   link.top * kPoint});
    }
    return facts;
}

/// Qt writes the fonts of a PDF in the order of a hash: while this lives, the same order in every run. Hashes
/// made before keep their own seed.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

QByteArray paintedPdf(const std::vector<SheetPage>& pages, const PageSetup& setup)
{
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfDpi);
    writer.setPageLayout(setup.fullPage());
    QPainter painter(&writer);
    paintPages(painter, writer, pages, kPdfDpi / kMillimetresPerInch / kUnitsPerMillimetre);
    painter.end();
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::UnreadableInput,
                 Words::tr("%1 cannot be written: %2. Choose another folder or free some space.")
                     .arg(path, file.errorString()),
                 {}};
}

QString pagePath(const QString& path, size_t index)
{
    if (index == 0)
        return path;
    const QFileInfo info(path);
    return info.path() + u"/"_s + info.completeBaseName() + u"-%1."_s.arg(index + 1) + info.suffix();
}

} // namespace

void paintPage(QPainter& painter, const SheetPage& page, qreal unit)
{
    painter.save();
    painter.scale(unit, unit);
    paintDrawing(painter, page.drawing);
    for (const PlacedChart& chart : page.charts) {
        painter.save();
        painter.translate(chart.rect.topLeft());
        painter.scale(chart.scale, chart.scale);
        if (const auto* drawing = std::get_if<DrawingList>(&chart.content))
            paintDrawing(painter, *drawing);
        else
            paintTrajectory(painter, std::get<TrajectoryContent>(chart.content),
                            chart.rect.size() / chart.scale, page.ink);
        painter.restore();
    }
    painter.restore();
}

Result<QByteArray> renderPdf(const SheetDocument& document, const PageSetup& setup)
{
    const std::vector<SheetPage> pages = layOutSheet(document, setup);
    return finishedPdf(paintedPdf(pages, setup), factsOf(document, pages));
}

QByteArray renderPicture(const QSizeF& paper, const SheetPage& page, PictureFormat format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize pixels = (paper / kMillimetresPerInch * kPictureDpi).toSize();
    const qreal unit = kPictureDpi / kMillimetresPerInch / kUnitsPerMillimetre;
    if (format == PictureFormat::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(kPictureDpi);
        generator.setSize(pixels);
        generator.setViewBox(QRect(QPoint(0, 0), pixels));
        QPainter painter(&generator);
        painter.fillRect(QRect(QPoint(0, 0), pixels), Qt::white);
        paintPage(painter, page, unit);
    } else {
        QImage image(pixels, QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(kPictureDpi / kMillimetresPerInch * 1000));
        image.setDotsPerMeterY(qRound(kPictureDpi / kMillimetresPerInch * 1000));
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, page, unit);
        painter.end();
        image.save(&buffer, "PNG");
    }
    return bytes;
}

Result<void> printSheet(QPrinter& printer, const SheetDocument& document, const PageSetup& setup,
                        const SpoolerAnswer& answer)
{
    printer.setFullPage(true);
    printer.setPageLayout(setup.fullPage());
    printer.setDocName(document.name);
    std::vector<SheetPage> pages = layOutSheet(document, setup);
    if (printer.printRange() == QPrinter::PageRange)
        keepRange(pages, printer.fromPage(), printer.toPage());
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{
            ErrorCode::Refused,
            Words::tr("The printer %1 takes no job. Choose another one, or save a PDF and print that.")
                .arg(printer.printerName()),
            {}};
    paintPages(painter, printer, pages, printer.resolution() / kMillimetresPerInch / kUnitsPerMillimetre);
    painter.end(); // hands the job over
    const QString refusal = answer ? answer() : QString();
    if (refusal.isEmpty())
        return {};
    return Error{ErrorCode::Refused,
                 Words::tr("The printer %1 did not take the job: %2. Choose another one, or save a PDF and "
                           "print that.")
                     .arg(printer.printerName(), refusal),
                 {}};
}

Result<void> writePdf(const SheetDocument& document, const PageSetup& setup, const QString& path)
{
    const Result<QByteArray> pdf = renderPdf(document, setup);
    return pdf ? writeFile(path, *pdf) : Result<void>(pdf.error());
}

Result<QStringList> writePages(const SheetDocument& document, const PageSetup& setup, PictureFormat format,
                               const QString& path)
{
    QStringList paths;
    const std::vector<SheetPage> pages = layOutSheet(document, setup);
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString one = pagePath(path, i);
        const Result<void> written = writeFile(one, renderPicture(setup.paper, pages[i], format));
        if (!written)
            return written.error();
        paths.append(one);
    }
    return paths;
}

Result<void> writePicture(const SheetDocument& document, qreal width, PictureFormat format,
                          const QString& path)
{
    const PictureSheet sheet = layOutPicture(document, width);
    return writeFile(path, renderPicture(sheet.paper, sheet.page, format));
}

} // namespace milepost
