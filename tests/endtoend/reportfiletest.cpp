// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/print/report.h"
#include "ui/print/sheetexport.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr double kPoint = 25.4 / 72.0; // millimetres

QString run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString run(const QString& program, const QStringList& arguments)
{
    return run(program, arguments, QProcessEnvironment::systemEnvironment());
}

/// A word of a PDF and where it stands, in millimetres from the page's top-left corner.
struct Word
{
    QString text;
    QRectF rect;
};

std::vector<std::vector<Word>> wordsOf(const QString& pdf)
{
    static const QRegularExpression word(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>"_s);
    std::vector<std::vector<Word>> pages;
    for (const QString& line : run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).split(u'\n')) {
        if (line.contains(u"<page "_s))
            pages.emplace_back();
        const QRegularExpressionMatch match = word.match(line);
        if (!match.hasMatch())
            continue;
        const auto edge = [&match](int group) { return match.captured(group).toDouble() * kPoint; };
        pages.back().push_back(
            {match.captured(5), QRectF(QPointF(edge(1), edge(2)), QPointF(edge(3), edge(4)))});
    }
    return pages;
}

/// Without spaces, line ends and form feeds.
QString squeezed(QString text)
{
    static const QRegularExpression gaps(u"[\\s\\x{3000}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(gaps);
}

/// The mean lightness of the fields of a grid laid over a picture.
std::vector<double> shades(const QImage& picture)
{
    constexpr int kColumns = 14;
    constexpr int kRows = 20;
    std::vector<double> means;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const QRect field(QPoint(picture.width() * column / kColumns, picture.height() * row / kRows),
                              QPoint(picture.width() * (column + 1) / kColumns - 1,
                                     picture.height() * (row + 1) / kRows - 1));
            double sum = 0;
            for (int y = field.top(); y <= field.bottom(); ++y)
                for (int x = field.left(); x <= field.right(); ++x)
                    sum += qGray(picture.pixel(x, y));
            means.push_back(sum / (field.width() * field.height()));
        }
    }
    return means;
}

/// The whole report of two plans with progress figures, read back with the tools of poppler.
class ReportFile : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            GTEST_SKIP() << "pdftotext of poppler-utils is not installed, so no PDF can be read back.";
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        m_catalogue = Catalogue::load().value();
        m_workspace =
            Workspace::open(path(u"w.milepost"_s), Workspace::OpenMode::CreateIfAbsent, m_catalogue, m_clock)
                .value();
        ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
        ASSERT_TRUE(m_workspace->importPlan(otherSamplePlan()));
        for (const PlanRecord& plan : m_workspace->plans()) {
            std::vector<ObservationEntry> entries;
            for (const int year : {2015, 2016, 2017}) {
                ObservationEntry entry = noDataEntry(plan.measureId(plan.content.measures.front()),
                                                     Period(PeriodKind::Year, year));
                entry.value = 100.0 * (year - 2012);
                entry.baseline = year == 2015;
                entries.push_back(entry);
            }
            ASSERT_TRUE(m_workspace->record(entries));
        }
    }
    void TearDown() override { QLocale::setDefault(m_localeBefore); }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    SheetDocument report()
    {
        m_scoreboard = std::make_unique<Scoreboard>(*m_workspace, m_catalogue, QDate(2017, 12, 31));
        m_rows = measureRows(*m_workspace, m_catalogue, *m_scoreboard);
        return reportSheet(
            {m_workspace.get(), &m_catalogue, m_scoreboard.get(), &m_rows, QDate(2017, 12, 31)});
    }

    QString written(const PageSetup& setup)
    {
        const QString file = path(u"report.pdf"_s);
        const Result<void> done = writePdf(report(), setup, file);
        EXPECT_TRUE(done.isOk());
        return file;
    }

    /// A file the program itself writes, started as on a screen of this scale.
    QByteArray byProgram(const QString& scale, const QStringList& what, const QString& ending)
    {
        m_workspace.reset();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        const QString file = path(scale + ending);
        run(builtFile(u"milepost"_s),
            QStringList{path(u"w.milepost"_s)} + what +
                QStringList{file, u"--as-of"_s, u"2017-12-31"_s, u"--lang"_s, u"zh"_s},
            environment);
        QFile made(file);
        EXPECT_TRUE(made.open(QIODevice::ReadOnly)) << scale.toStdString();
        return made.readAll();
    }

    QLocale m_localeBefore;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Scoreboard> m_scoreboard;
    MeasureRows m_rows;
};

TEST_F(ReportFile, isTheSameByteForByteAtEveryScale)
{
    const QStringList what{u"--report"_s};
    const QByteArray plain = byProgram(u"1"_s, what, u".pdf"_s);
    ASSERT_TRUE(plain.startsWith("%PDF"));
    EXPECT_TRUE(plain == byProgram(u"1.25"_s, what, u".pdf"_s));
    EXPECT_TRUE(plain == byProgram(u"1.5"_s, what, u".pdf"_s));
}

TEST_F(ReportFile, picturesAreTheSameByteForByteAtEveryScale)
{
    const QStringList what{u"--compare"_s, u"makerspaces"_s, u"--to"_s};
    for (const QString& ending : {u".svg"_s, u".png"_s}) {
        const QByteArray plain = byProgram(u"1"_s, what, ending);
        ASSERT_GT(plain.size(), 2000) << ending.toStdString();
        EXPECT_TRUE(plain == byProgram(u"1.25"_s, what, ending)) << ending.toStdString();
        EXPECT_TRUE(plain == byProgram(u"1.5"_s, what, ending)) << ending.toStdString();
    }
}

TEST_F(ReportFile, givesItsChineseWordsBackAsTheyWere)
{
    ASSERT_FALSE(byProgram(u"1"_s, {u"--report"_s}, u".pdf"_s).isEmpty());
    const QString text = squeezed(run(u"pdftotext"_s, {path(u"1.pdf"_s), u"-"_s}));
    for (const QString& words : {u"规划目标进展报告"_s, u"目录"_s, u"一、总体情况"_s, u"二、晴雨表"_s,
                                 u"四、各省对比"_s, u"评价方法"_s, u"目标值依规划原文"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    // Look-alikes of ideographs that a badly embedded face gives back.
    EXPECT_FALSE(text.contains(QRegularExpression(u"[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}]"_s)));
}

TEST_F(ReportFile, hasBookmarksThatLeadToItsChapters)
{
    const SheetDocument document = report();
    const auto pages = layOutSheet(document, PageSetup::official(PaperSize::A4, PaperOrientation::Portrait));
    const QString file = written(PageSetup::official(PaperSize::A4, PaperOrientation::Portrait));
    const auto words = wordsOf(file);
    ASSERT_EQ(words.size(), pages.size());
    int chapters = 0;
    for (size_t page = 0; page < pages.size(); ++page) {
        QString text;
        for (const Word& word : words[page])
            text += word.text;
        for (const SheetBookmark& mark : pages[page].bookmarks) {
            chapters += mark.level == 0 ? 1 : 0;
            EXPECT_TRUE(text.contains(QString(mark.text).remove(u' '))) << mark.text.toStdString();
        }
    }
    EXPECT_EQ(chapters, 6);
}

class ReportOnPaper : public ReportFile,
                      public testing::WithParamInterface<std::tuple<PaperSize, PaperOrientation, PaperInk>>
{
protected:
    PageSetup setup() const
    {
        PageSetup setup = PageSetup::official(std::get<0>(GetParam()), std::get<1>(GetParam()));
        setup.ink = std::get<2>(GetParam());
        return setup;
    }
};

TEST_P(ReportOnPaper, keepsEveryWordInsideTheMarginsAndApart)
{
    const auto pages = wordsOf(written(setup()));
    ASSERT_GT(pages.size(), 7U);
    // The page number stands 7 mm below the body.
    const QRectF body = setup().body().adjusted(-0.5, -0.5, 0.5, 11);
    for (const std::vector<Word>& words : pages) {
        ASSERT_FALSE(words.empty());
        for (size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(body.contains(words[i].rect)) << words[i].text.toStdString();
            for (size_t j = 0; j < i; ++j) {
                const QRectF common = words[i].rect & words[j].rect;
                EXPECT_FALSE(common.width() > 0.5 && common.height() > 1.0)
                    << words[i].text.toStdString() << " on " << words[j].text.toStdString();
            }
        }
    }
}

TEST_P(ReportOnPaper, givesBackEveryTextThatIsLaidOut)
{
    const QString file = written(setup());
    const std::vector<SheetPage> pages = layOutSheet(report(), setup());
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString number = QString::number(i + 1);
        const QString read =
            squeezed(run(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, number, u"-l"_s, number, file, u"-"_s}));
        for (const DrawnText& text : pages[i].drawing.texts)
            EXPECT_TRUE(read.contains(squeezed(text.text)))
                << text.text.toStdString() << " on page " << i + 1;
    }
}

// What the preview paints is what comes out: the same amount of ink in the same places.
TEST_P(ReportOnPaper, looksAsItsPreviewDoes)
{
    constexpr int kDpi = 80;
    constexpr int kLooked = 8; // pages of every kind
    constexpr double kAlike = 14;
    constexpr double kPerMillimetre = kDpi / 25.4;
    run(u"pdftoppm"_s, {u"-r"_s, QString::number(kDpi), u"-l"_s, QString::number(kLooked), u"-png"_s,
                        written(setup()), path(u"look"_s)});
    const QStringList names = QDir(m_folder.path()).entryList({u"look*.png"_s}, QDir::Files, QDir::Name);
    const std::vector<SheetPage> pages = layOutSheet(report(), setup());
    ASSERT_EQ(names.size(), kLooked);
    for (size_t i = 0; i < kLooked; ++i) {
        const QImage printed(path(names[static_cast<qsizetype>(i)]));
        QImage shown(printed.size(), QImage::Format_RGB32);
        shown.fill(Qt::white);
        QPainter painter(&shown);
        paintPage(painter, pages[i], kPerMillimetre / kUnitsPerMillimetre);
        painter.end();
        const std::vector<double> first = shades(printed);
        const std::vector<double> second = shades(shown);
        for (size_t field = 0; field < first.size(); ++field)
            EXPECT_NEAR(first[field], second[field], kAlike) << "page " << i + 1 << ", field " << field;
    }
}

TEST_P(ReportOnPaper, isVectorsAndEmbeddedFontsOnly)
{
    const QString file = written(setup());
    EXPECT_EQ(run(u"pdfimages"_s, {u"-list"_s, file}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
    const QStringList fonts = run(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    for (qsizetype i = 2; i < fonts.size(); ++i) {
        const QStringList fields = fonts[i].simplified().split(u' ');
        EXPECT_EQ(fields.value(fields.size() - 5), u"yes"_s) << fonts[i].toStdString();
    }
}

TEST_P(ReportOnPaper, hasInkOnEveryPageAndNoHueInBlackAndWhite)
{
    run(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-png"_s, written(setup()), path(u"page"_s)});
    const QStringList pictures = QDir(m_folder.path()).entryList({u"page*.png"_s});
    ASSERT_GT(pictures.size(), 7);
    bool anyHue = false;
    for (const QString& name : pictures) {
        const QImage picture = QImage(path(name)).convertToFormat(QImage::Format_RGB32);
        bool ink = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                ink = ink || qGray(pixel) < 160;
                anyHue = anyHue || std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) -
                                           std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)}) >
                                       24;
            }
        }
        EXPECT_TRUE(ink) << name.toStdString();
    }
    EXPECT_EQ(anyHue, setup().ink == PaperInk::Colour);
}

INSTANTIATE_TEST_SUITE_P(
    Papers, ReportOnPaper,
    testing::Values(std::tuple(PaperSize::A4, PaperOrientation::Portrait, PaperInk::Colour),
                    std::tuple(PaperSize::A4, PaperOrientation::Landscape, PaperInk::Grey),
                    std::tuple(PaperSize::A3, PaperOrientation::Portrait, PaperInk::Grey),
                    std::tuple(PaperSize::A3, PaperOrientation::Landscape, PaperInk::Colour)));

} // namespace
} // namespace milepost
