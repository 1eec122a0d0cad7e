// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what is printed against what is kept in tests/data/golden. Where a change is meant, `./dev golden`,
// or milepost_golden out/golden tests/data/golden of any build, keeps the new pages: look at the diff, and at
// the PDFs in out/golden.
#include "tests/golden/goldenpages.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"
#include "ui/print/sheetfonts.h"

#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class GoldenSheets : public testing::Test
{
protected:
    /// Prints everything as a program on a display of this scale does; the folder of the PDFs.
    QDir printedAt(const QString& scale)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        QProcess process;
        process.setProcessEnvironment(environment);
        const QDir folder(m_folder.filePath(scale));
        process.start(builtFile(u"milepost_golden"_s), {folder.path()});
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return folder;
    }

    QTemporaryDir m_folder;
};

TEST_F(GoldenSheets, areTheSameByteForByteAtEveryScaleOnEveryPaper)
{
    const QDir plain = printedAt(u"1"_s);
    const QStringList names = plain.entryList({u"*.pdf"_s});
    EXPECT_EQ(names.size(), 10);
    for (const QString& scale : {u"1.25"_s, u"1.5"_s}) {
        const QDir scaled = printedAt(scale);
        for (const QString& name : names)
            EXPECT_TRUE(bytesOf(plain.filePath(name)) == bytesOf(scaled.filePath(name)))
                << name.toStdString() << " at " << scale.toStdString();
    }
}

TEST_F(GoldenSheets, sayAndLookWhatIsKept)
{
    if (!canReadPages())
        GTEST_SKIP()
            << "pdftotext and pdftoppm of poppler-utils are not installed, so no PDF can be read back.";
    if (const QString family = QFontInfo(pageFont(12)).family(); !family.startsWith(u"WenQuanYi"_s))
        GTEST_SKIP() << "Pages are set in " << family.toStdString()
                     << ", but those kept in WenQuanYi Micro Hei.";
    const QDir printed = printedAt(u"1"_s);
    const QDir golden(sourceFile(u"tests/data/golden"_s));
    QStringList made = printed.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    EXPECT_EQ(made.replaceInStrings(u".pdf"_s, u".txt"_s),
              golden.entryList({u"*.txt"_s}, QDir::Files, QDir::Name));
    for (const QString& name : golden.entryList({u"*.txt"_s})) {
        const std::vector<GoldenPage> kept = fromText(QString::fromUtf8(bytesOf(golden.filePath(name))));
        const QString pdf = printed.filePath(name.chopped(4) + u".pdf"_s);
        const QStringList found = differences(kept, goldenPages(pdf));
        EXPECT_TRUE(found.isEmpty()) << name.toStdString() << ", see ./dev golden\n"
                                     << found.join(u'\n').toStdString();
    }
}

std::vector<GoldenPage> onePage(const QStringList& picture)
{
    return {{{u"第一行"_s, u"第二行"_s}, picture}};
}

TEST(GoldenPages, areReadAsTheyAreKept)
{
    const auto pages = onePage({u"..12"_s, u"9..."_s});
    EXPECT_TRUE(differences(pages, fromText(toText(pages))).isEmpty());
}

TEST(GoldenPages, tellAWordThatChangedAndAPageThatIsGone)
{
    const auto pages = onePage({u"...."_s});
    auto other = pages;
    other[0].text[1] = u"另一行"_s;
    EXPECT_EQ(differences(pages, other), QStringList{u"page 1, line 2: “另一行” instead of “第二行”"_s});
    EXPECT_EQ(differences(pages, {}), QStringList{u"0 pages instead of 1"_s});
}

TEST(GoldenPages, mindAPictureThatMovedButNoFaintDifference)
{
    const auto pages = onePage({u"..345..."_s});
    EXPECT_TRUE(differences(pages, onePage({u".1454..."_s})).isEmpty());
    EXPECT_EQ(differences(pages, onePage({u"...345.."_s})).size(), 1);
    EXPECT_EQ(differences(pages, onePage({u"."_s, u"..345"_s})).size(), 1);
}

} // namespace
} // namespace milepost
