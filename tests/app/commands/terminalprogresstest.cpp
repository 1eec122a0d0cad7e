// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminalprogress.h"

#include "app/commands/console.h"
#include "app/commands/reading.h"
#include "core/catalogue/catalogue.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

/// A terminal in front of which somebody presses Ctrl+C when a certain word comes up.
class ImpatientTerminal final : public QBuffer
{
public:
    explicit ImpatientTerminal(QByteArray word) : m_word(std::move(word)) { open(QIODevice::WriteOnly); }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        if (QByteArrayView(data, size).contains(m_word))
            std::raise(SIGINT);
        return QBuffer::writeData(data, size);
    }

private:
    QByteArray m_word;
};

class TerminalProgressTest : public testing::Test
{
protected:
    TerminalProgressTest()
    {
        m_out.open(QIODevice::WriteOnly);
        m_words.open(QIODevice::WriteOnly);
    }

    QBuffer m_out;
    QBuffer m_words;
};

TEST_F(TerminalProgressTest, writesItsLineAnewAndWipesIt)
{
    Console console(m_out, m_words, Console::Words::ToTerminal);
    {
        TerminalProgress progress(console, u"plan.txt"_s);
        progress.setShare(0, 20);
        progress.advanced(1, 2);
        progress.advanced(1, 2);
        progress.setShare(20, 100);
        progress.advanced(1, 2);
    }
    console.say(u"done"_s);
    EXPECT_EQ(m_words.data(),
              "\r\x1b[KReading “plan.txt”: 10 %\r\x1b[KReading “plan.txt”: 60 %\r\x1b[Kdone\n");
    EXPECT_TRUE(m_out.data().isEmpty());
}

TEST_F(TerminalProgressTest, isSilentWhereWordsGoToAFile)
{
    Console console(m_out, m_words);
    {
        TerminalProgress progress(console, u"plan.txt"_s);
        progress.advanced(1, 2);
    }
    EXPECT_TRUE(m_words.data().isEmpty());
}

TEST_F(TerminalProgressTest, stopsAtControlCAndGivesItItsMeaningBack)
{
    const auto before = std::signal(SIGINT, SIG_IGN);
    Console console(m_out, m_words);
    {
        const TerminalProgress progress(console, u"plan.txt"_s);
        EXPECT_FALSE(progress.isCancelled());
        std::raise(SIGINT);
        EXPECT_TRUE(progress.isCancelled());
    }
    EXPECT_EQ(std::signal(SIGINT, before), SIG_IGN);
    EXPECT_FALSE(TerminalProgress(console, u"plan.txt"_s).isCancelled());
}

TEST_F(TerminalProgressTest, aReadingEndsWhenSomebodyPressesControlC)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 2000; ++i)
        file.write("到2020年，建成示范县120个，从业人员达到3万人。\n");
    file.close();
    ImpatientTerminal terminal("4"); // the first percentage with a four in it
    Console console(m_out, terminal, Console::Words::ToTerminal);
    const Result<PlanReading> reading = readPlanDocument(file.fileName(), {}, *catalogue, console);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(terminal.data().endsWith("\r\x1b[K"));
}

} // namespace
} // namespace milepost
