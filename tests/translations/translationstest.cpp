// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct Messages
{
    QStringList unfinished; ///< "Context: source"
    QStringList homeless;   ///< harvested from a free tr(), whose context the program never asks for
    int count = 0;
};

Messages readMessages(const QString& path)
{
    Messages messages;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            ++messages.count;
            if (context == u"milepost")
                messages.homeless << source;
            const bool marked = xml.attributes().value(u"type"_s) == u"unfinished";
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (marked || text.trimmed().isEmpty())
                messages.unfinished << context + u": "_s + source;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

/// Harvests the sources into copies of the .ts files, as the target update_translations would.
class TranslationsTest : public testing::TestWithParam<const char*>
{
protected:
    Messages harvested()
    {
        const QString name = QString::fromLatin1(GetParam());
        const QString copy = m_folder.filePath(name);
        EXPECT_TRUE(QFile::copy(sourceFile(u"translations/"_s + name), copy));
        QStringList arguments{u"-silent"_s, u"-locations"_s,       u"none"_s, u"-no-obsolete"_s, u"-I"_s,
                              sourceFile(), u"-source-language"_s, u"en"_s};
        if (name == u"milepost_en.ts")
            arguments << u"-pluralonly"_s;
        arguments << u"@"_s + builtFile(u"core/translations/sources.lst"_s) << u"-ts"_s << copy;
        EXPECT_EQ(QProcess::execute(QString::fromUtf8(MILEPOST_LUPDATE), arguments), 0);
        return readMessages(copy);
    }

private:
    QTemporaryDir m_folder;
};

TEST_P(TranslationsTest, nothingIsUnfinishedOrMissing)
{
    const Messages messages = harvested();
    EXPECT_GT(messages.count, 0);
    EXPECT_EQ(messages.unfinished, QStringList());
    EXPECT_EQ(messages.homeless, QStringList());
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationsTest, testing::Values("milepost_zh_CN.ts", "milepost_en.ts"));

} // namespace
} // namespace milepost
