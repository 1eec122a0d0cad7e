// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentreader.h"

#include "core/documents/documentformat.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class AllReports final : public ProgressReporter
{
public:
    void advanced(qint64 done, qint64) override { seen.push_back(done); }
    bool isCancelled() const override { return false; }

    std::vector<qint64> seen;
};

class DocumentReaderTest : public testing::Test
{
protected:
    QString fileWith(const QByteArray& content)
    {
        const QString path = m_folder.filePath(u"plan.txt"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    QString folder() const { return m_folder.path(); }

    /// The sentence a file with this content is refused with.
    QString refusalOf(const QByteArray& content, const ReadOptions& options = {})
    {
        const Result<SourceText> text = readDocument(fileWith(content), nullptr, options);
        EXPECT_FALSE(text);
        if (text)
            return {};
        EXPECT_EQ(text.error().code, ErrorCode::UnreadableInput);
        return text.error().message;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(DocumentReaderTest, readsUtf8AndKeepsLineEnds)
{
    const Result<SourceText> text = readDocument(fileWith("一、总则\r\n第二行\n😀"));
    ASSERT_TRUE(text);
    EXPECT_EQ(text->characters, U"一、总则\r\n第二行\n😀");
    EXPECT_EQ(text->name, u"plan.txt"_s);
    EXPECT_EQ(text->encoding, u"UTF-8"_s);
}

TEST_F(DocumentReaderTest, hashesTheTextNotTheByteOrderMark)
{
    const Result<SourceText> plain = readDocument(fileWith("abc"));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    const Result<SourceText> marked = readDocument(fileWith("\xEF\xBB\xBF"
                                                            "abc"));
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->characters, U"abc");
    EXPECT_EQ(marked->sha256, plain->sha256);
}

TEST_F(DocumentReaderTest, aCharacterMayLieAcrossTwoReads)
{
    QByteArray content(1024 * 1024 - 1, 'a');
    content += "贵州";
    const Result<SourceText> text = readDocument(fileWith(content));
    ASSERT_TRUE(text);
    EXPECT_EQ(text->characters.size(), 1024u * 1024 - 1 + 2);
    EXPECT_EQ(text->characters.back(), U'州');
}

TEST_F(DocumentReaderTest, saysWhatIsWrongWithAFile)
{
    EXPECT_TRUE(refusalOf({}).contains(u"is empty"));
    EXPECT_TRUE(refusalOf(" \n\r\n ").contains(u"is empty"));
    EXPECT_TRUE(refusalOf(QByteArray("PK\0\1text", 8)).contains(u"is not a text file"));
    EXPECT_TRUE(refusalOf("\xFF\xFE\x2D").contains(u"is not UTF-16LE text"));
}

TEST_F(DocumentReaderTest, namesTheFirstByteThatIsNotUtf8)
{
    const ReadOptions utf8{.encoding = u"UTF-8"_s};
    EXPECT_TRUE(refusalOf("ab\xD6\xD0", utf8).contains(u"byte 4"));
    EXPECT_TRUE(refusalOf("\xC0\x80", utf8).contains(u"byte 1"));
    EXPECT_TRUE(refusalOf("\xED\xA0\x80", utf8).contains(u"byte 3"));
    EXPECT_TRUE(refusalOf("ab\xE8\xB4", utf8).contains(u"byte 5"));
}

TEST_F(DocumentReaderTest, tellsTheEncodingAndHowSureItIs)
{
    const QByteArray gbk = "\xB5\xBD"
                           "2018"
                           "\xC4\xEA\xA3\xAC\xBD\xA8\xB3\xC9\xC6\xBD\xCC\xA8";
    const Result<SourceText> text = readDocument(fileWith(gbk));
    ASSERT_TRUE(text);
    EXPECT_EQ(text->characters, U"到2018年，建成平台");
    EXPECT_EQ(text->encoding, u"GB18030"_s);
    EXPECT_GT(text->encodingConfidence, 0.3);
    EXPECT_LT(text->encodingConfidence, 1);
}

TEST_F(DocumentReaderTest, theEncodingCanBeChosenByHand)
{
    const QString path = fileWith("\xA4\xA4\xA4\xE5");
    const Result<SourceText> text = readDocument(path, nullptr, {.encoding = u"big5"_s});
    ASSERT_TRUE(text);
    EXPECT_EQ(text->characters, U"中文");
    EXPECT_EQ(text->encoding, u"Big5"_s);
    EXPECT_EQ(text->encodingConfidence, 1);
    const Result<SourceText> unknown = readDocument(path, nullptr, {.encoding = u"klingon"_s});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(unknown.error().message.contains(u"klingon"));
}

TEST_F(DocumentReaderTest, aMissingFileAndAFolderAreNamed)
{
    const Result<SourceText> missing = readDocument(folder() + u"/no-such.txt"_s);
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().message.contains(u"There is no file"));
    const Result<SourceText> directory = readDocument(folder());
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().code, ErrorCode::UnreadableInput);
    EXPECT_TRUE(directory.error().message.contains(u"is a folder"));
}

TEST_F(DocumentReaderTest, aHugeFileIsRefusedBeforeItIsRead)
{
    const QString path = fileWith("x");
    QFile file(path);
    ASSERT_TRUE(file.resize((qint64{200} << 20) + 1)); // sparse: takes no room on the disk
    const Result<SourceText> text = readDocument(path);
    ASSERT_FALSE(text);
    EXPECT_TRUE(text.error().message.contains(u"larger than 200 MB"));
}

TEST_F(DocumentReaderTest, bareTextThatMustBeTooLongIsRefusedAfterItsFirstMegabyte)
{
    const QString path = fileWith(QByteArray(2 << 20, 'a'));
    QFile file(path);
    ASSERT_TRUE(file.resize(qint64{190} << 20)); // sparse: takes no room on the disk
    AllReports progress;
    const Result<SourceText> text = readDocument(path, &progress);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::UnreadableInput);
    EXPECT_TRUE(text.error().message.contains(u"10 million characters"_s));
    EXPECT_TRUE(progress.seen.empty()) << "read on after the first megabyte";
}

TEST_F(DocumentReaderTest, aLargePdfIsNoBareText)
{
    const QString path = fileWith("%PDF-1.4\n" + QByteArray(2 << 20, 'a'));
    QFile file(path);
    ASSERT_TRUE(file.resize(qint64{60} << 20));
    AllReports progress;
    const Result<SourceText> text = readDocument(path, &progress);
    ASSERT_FALSE(text);
    EXPECT_TRUE(text.error().message.contains(u"is damaged"_s)) << text.error().message.toStdString();
    EXPECT_EQ(progress.seen.size(), 60u);
}

class StopsAfterOneChunk final : public ProgressReporter
{
public:
    void advanced(qint64 done, qint64 total) override { m_seen.emplace_back(done, total); }
    bool isCancelled() const override { return !m_seen.empty(); }
    const std::vector<std::pair<qint64, qint64>>& seen() const { return m_seen; }

private:
    std::vector<std::pair<qint64, qint64>> m_seen;
};

TEST_F(DocumentReaderTest, moreTextThanAPlanCanHoldIsRefused)
{
    const Result<SourceText> text =
        readDocumentBytes({u"long.txt"_s, u"txt"_s, QByteArray(kLargestText + 1, 'a'), {}, nullptr});
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::UnreadableInput);
    EXPECT_TRUE(text.error().message.contains(u"10 million characters"_s))
        << text.error().message.toStdString();
}

TEST_F(DocumentReaderTest, tellsHowFarItIsAndStopsWhenAsked)
{
    StopsAfterOneChunk progress;
    const Result<SourceText> text = readDocument(fileWith(QByteArray(3 << 20, 'a')), &progress);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(progress.seen(), (std::vector<std::pair<qint64, qint64>>{{1 << 20, 3 << 20}}));
}

} // namespace
} // namespace milepost
