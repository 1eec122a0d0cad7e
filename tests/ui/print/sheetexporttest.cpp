// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetexport.h"

#include "tests/support/printers.h"
#include "tests/support/sheets.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

PageSetup portrait()
{
    return PageSetup::official(PaperSize::A4, PaperOrientation::Portrait);
}

// What a command of poppler-utils says about a PDF.
class PdfFile : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            GTEST_SKIP() << "pdftotext of poppler-utils is not installed, so no PDF can be read back.";
        ASSERT_TRUE(m_folder.isValid());
        const Result<void> written = writePdf(samples::sheet(120), portrait(), path());
        ASSERT_TRUE(written.isOk());
    }

    QString path() const { return m_folder.filePath(u"sheet.pdf"_s); }

    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

TEST_F(PdfFile, givesItsTextBack)
{
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    for (const QString& words : {u"电子商务交易额"_s, u"四省之中三省提出了目标"_s, u"第120号指标名"_s,
                                 u"4,600"_s, u"辽宁"_s, u"数据截至 2018-12-31"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    EXPECT_TRUE(QString(text).remove(u' ').contains(u"—1—"_s)); // pdftotext drops the spaces around dashes
    EXPECT_EQ(text.count(u"省份名"_s), text.count(QChar(u'\f')));
}

TEST_F(PdfFile, embedsEveryFontAndHoldsNoPicture)
{
    const QStringList fonts = run(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    for (qsizetype i = 2; i < fonts.size(); ++i) {
        const QStringList fields = fonts[i].simplified().split(u' ');
        EXPECT_EQ(fields.value(fields.size() - 5), u"yes"_s) << fonts[i].toStdString();
    }
    EXPECT_EQ(run(u"pdfimages"_s, {u"-list"_s, path()}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

TEST_F(PdfFile, hasThePagesAndTheSizeOfTheSheet)
{
    const QString facts = run(u"pdfinfo"_s, {path()});
    const auto pages = layOutSheet(samples::sheet(120), portrait()).size();
    EXPECT_TRUE(facts.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(pages)))) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"A4"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(QRegularExpression(u"Title:\\s+电子商务交易额 对比\\n"_s)))
        << facts.toStdString();
    EXPECT_TRUE(facts.contains(QRegularExpression(u"CreationDate:.*Dec 31.*2018"_s))) << facts.toStdString();
}

TEST(SheetExport, givesTheSameFileForTheSameDocument)
{
    const Result<QByteArray> one = renderPdf(samples::sheet(30), portrait());
    const Result<QByteArray> two = renderPdf(samples::sheet(30), portrait());
    ASSERT_TRUE(one && two);
    EXPECT_TRUE(*one == *two);
    const Result<QByteArray> other = renderPdf(samples::sheet(31), portrait());
    EXPECT_FALSE(*one == *other);
}

TEST(SheetExport, isLightInADarkTheme)
{
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x14, 0x19, 0x1F));
    dark.setColor(QPalette::Base, QColor(0x1C, 0x23, 0x2B));
    dark.setColor(QPalette::Text, Qt::white);
    const PictureSheet sheet = layOutPicture(samples::sheet(3), 160);
    const QByteArray light = renderPicture(sheet.paper, sheet.page, PictureFormat::Png);
    QApplication::setPalette(dark);
    const PictureSheet again = layOutPicture(samples::sheet(3), 160);
    EXPECT_TRUE(light == renderPicture(again.paper, again.page, PictureFormat::Png));
    QApplication::setPalette(before);
    const QImage image = QImage::fromData(light);
    EXPECT_EQ(image.pixelColor(3, 3), QColor(Qt::white));
    EXPECT_EQ(image.width(), 1890);
}

TEST(SheetExport, keepsTextAsTextInSvg)
{
    const PictureSheet sheet = layOutPicture(samples::sheet(3), 160);
    const QString svg = QString::fromUtf8(renderPicture(sheet.paper, sheet.page, PictureFormat::Svg));
    EXPECT_TRUE(svg.contains(u"电子商务交易额"_s));
    EXPECT_FALSE(svg.contains(u"<image"_s));
}

TEST(SheetExport, writesAPictureForEveryPage)
{
    const QTemporaryDir folder;
    const Result<QStringList> paths =
        writePages(samples::sheet(120), portrait(), PictureFormat::Png, folder.filePath(u"out.png"_s));
    ASSERT_TRUE(paths.isOk());
    ASSERT_GE(paths->size(), 3);
    EXPECT_EQ(paths->at(1), folder.filePath(u"out-2.png"_s));
    for (const QString& path : *paths)
        EXPECT_EQ(QImage(path).size(), QSize(2480, 3508));
}

TEST(SheetExport, saysWhatCannotBeWritten)
{
    const Result<void> written = writePdf(samples::sheet(1), portrait(), u"/nowhere/out.pdf"_s);
    ASSERT_FALSE(written.isOk());
    EXPECT_TRUE(written.error().message.contains(u"/nowhere/out.pdf"_s));
}

TEST(PrintedSheet, showsItsWatermarkThroughATrajectory)
{
    TrajectoryContent trajectory;
    trajectory.unit = u"家"_s;
    trajectory.firstYear = 2014;
    trajectory.lastYear = 2018;
    trajectory.high = 10;
    SheetDocument document;
    document.watermark = u"演示数据"_s;
    document.blocks = {ChartBlock{trajectory}};
    const auto inkOf = [](const SheetDocument& sheet) {
        const SheetPage page = layOutSheet(sheet, portrait()).front();
        const QRectF chart = page.charts.front().rect;
        QImage image(chart.size().toSize() / 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.25, 0.25);
        painter.translate(-chart.topLeft());
        paintPage(painter, page, 1);
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 240 ? 1 : 0;
        return 100.0 * dark / (image.width() * image.height());
    };
    SheetDocument plain = document;
    plain.watermark.clear();
    EXPECT_GT(inkOf(document), inkOf(plain) + 5);
}

TEST(PrintedSheet, isRefusedWhereTheSpoolerTakesNoJob)
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"job.pdf"_s));
    const QString path = printer.outputFileName();
    const auto isHandedOver = [&path] { return QFile(path).size() > 0; };
    const Result<void> refused = printSheet(printer, samples::sheet(3), portrait(), [&] {
        EXPECT_TRUE(isHandedOver()); // it is asked about this job
        return u"not accepting jobs"_s;
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().message.contains(u"not accepting jobs"_s))
        << refused.error().message.toStdString();
    EXPECT_TRUE(printSheet(printer, samples::sheet(3), portrait(), [] { return QString(); }));
}

} // namespace
} // namespace milepost
