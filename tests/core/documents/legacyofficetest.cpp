// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legacyoffice.h"

#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kRtf = R"({\rtf1\ansi\ansicpg936 By 2018, 12 parks.\par})";
const QByteArray kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

QByteArray streamName(const char* name)
{
    QByteArray wide;
    for (const char* c = name; *c; ++c)
        wide.append(*c).append('\0');
    return wide;
}

TEST(LegacyOfficeTest, withoutLibreOfficeASentenceSaysWhatToDo)
{
    const QString refusal = test::textOf(test::readBytes(u"plan.rtf"_s, kRtf, {.officeProgram = QString()}));
    EXPECT_TRUE(refusal.contains(u"Install LibreOffice")) << refusal.toStdString();
    EXPECT_TRUE(refusal.contains(u"plan.rtf"));
}

TEST(LegacyOfficeTest, aProgramThatDoesNotStartIsSaid)
{
    const QString refusal =
        test::textOf(test::readBytes(u"plan.rtf"_s, kRtf, {.officeProgram = u"/nowhere/soffice"_s}));
    EXPECT_TRUE(refusal.contains(u"cannot be started")) << refusal.toStdString();
}

TEST(LegacyOfficeTest, aProtectedWorkbookIsSaid)
{
    EXPECT_TRUE(test::textOf(test::readBytes(u"plan.docx"_s, kCompound + streamName("EncryptedPackage")))
                    .contains(u"protected by a password"));
}

#ifdef Q_OS_UNIX
/// A program that stands in for LibreOffice and hands out a file made before.
class StandInTest : public testing::Test
{
protected:
    QString program(const QByteArray& commands)
    {
        const QString path = m_folder.filePath(u"soffice"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + commands);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        return path;
    }

    QByteArray keep(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"made"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QFile::encodeName(file.fileName());
    }

private:
    QTemporaryDir m_folder;
};

// The arguments are: profile, --headless, --norestore, --convert-to, target, --outdir, folder, file.
TEST_F(StandInTest, whatLibreOfficeMakesIsRead)
{
    const QByteArray made = keep(test::docxOf("<w:p><w:r><w:t>12 parks</w:t></w:r></w:p>"));
    const QString office = program("cp " + made + " \"$7/document.$5\"\n");
    const Result<SourceText> text =
        test::readBytes(u"plan.wps"_s, kCompound + streamName("WordDocument"), {.officeProgram = office});
    EXPECT_EQ(test::textOf(text), u"12 parks\n"_s);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->format, u"doc"_s);
}

TEST_F(StandInTest, anOldWorkbookBecomesRows)
{
    const QByteArray made =
        keep(test::xlsxOf({{u"a"_s, "<row><c r=\"A1\"><v>1</v></c><c><v>2</v></c></row>"}}));
    const QString office = program("[ \"$5\" = xlsx ] && cp " + made + " \"$7/document.$5\"\n");
    EXPECT_EQ(test::textOf(
                  test::readBytes(u"a.et"_s, kCompound + streamName("Workbook"), {.officeProgram = office})),
              u"1\t2\n"_s);
}

TEST_F(StandInTest, aConversionThatYieldsNothingIsSaid)
{
    const QString refusal =
        test::textOf(test::readBytes(u"plan.rtf"_s, kRtf, {.officeProgram = program("exit 1\n")}));
    EXPECT_TRUE(refusal.contains(u"could not convert")) << refusal.toStdString();
}
#endif

TEST(LegacyOfficeTest, readsRtfWithTheInstalledLibreOffice)
{
    if (findOfficeProgram().isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    EXPECT_EQ(test::textOf(test::readBytes(u"plan.rtf"_s, kRtf)), u"By 2018, 12 parks.\n"_s);
}

} // namespace
} // namespace milepost
