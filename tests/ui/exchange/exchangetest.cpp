// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange.h"

#include "core/workspace/valuefile.h"
#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "tests/support/windowfixture.h"
#include "ui/exchange/incomingmodel.h"
#include "ui/exchange/takedialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ExchangeTest : public WindowFixture
{
protected:
    ExchangeTest() : m_exchange(m_window.get()) { m_exchange.setContext(m_session->context()); }

    Workspace& workspace() { return *m_session->workspace(); }

    QString write(const QByteArray& rows) const
    {
        QFile file(m_folder.filePath(u"values.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("measure,period,value\n" + rows);
        return file.fileName();
    }

    QByteArray row(const QByteArray& rest) const
    {
        return measure(u"m2"_s).toString().toUtf8() + ',' + rest + '\n';
    }

    std::optional<double> value(int year)
    {
        for (const Observation& one : workspace().observations(measure(u"m2"_s))) {
            if (one.period == Period(PeriodKind::Year, year))
                return one.value;
        }
        return std::nullopt;
    }

    /// Opens the preview and presses a button in it.
    bool take(const QString& path, const char* button)
    {
        QTimer::singleShot(0, &m_exchange, [this, button] {
            auto* dialog = m_window->findChild<TakeDialog*>();
            ASSERT_NE(dialog, nullptr);
            m_summary = dialog->findChild<QLabel*>(u"takeSummary"_s)->text();
            auto* pressed = dialog->findChild<QPushButton*>(QString::fromLatin1(button));
            m_enabled = pressed->isEnabled();
            QTest::mouseClick(pressed, Qt::LeftButton);
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected);
        });
        return m_exchange.takeValues(path);
    }

    QTemporaryDir m_folder;
    Exchange m_exchange;
    QString m_summary;
    bool m_enabled = false;
};

TEST_F(ExchangeTest, takesAFileAsOneStepThatCanBeUndone)
{
    QSignalSpy said(&m_exchange, &Exchange::messageRaised);
    EXPECT_TRUE(take(write(row("2016,12") + row("2017,x")), "takeAccept"));
    EXPECT_TRUE(m_summary.startsWith(u"1 new, 0 changed, 0 unchanged, 0 left empty, 1 refused."_s))
        << m_summary.toStdString();
    EXPECT_EQ(value(2016), 12.0);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][1].toString(), u"1 value taken from “values.csv”."_s);
    m_session->undoStack()->undo();
    EXPECT_EQ(value(2016), std::nullopt);
    m_session->undoStack()->redo();
    EXPECT_EQ(value(2016), 12.0);
}

TEST_F(ExchangeTest, cancellingThePreviewWritesNothing)
{
    const QString before = *workspace().fingerprint();
    EXPECT_FALSE(take(write(row("2016,12")), "takeCancel"));
    EXPECT_EQ(*workspace().fingerprint(), before);
    EXPECT_EQ(m_session->undoStack()->count(), 0);
}

TEST_F(ExchangeTest, aFileTakenBeforeCannotBeTakenAgain)
{
    const QString path = write(row("2016,12"));
    EXPECT_TRUE(take(path, "takeAccept"));
    EXPECT_FALSE(take(path, "takeAccept"));
    EXPECT_FALSE(m_enabled);
    EXPECT_TRUE(m_summary.contains(u"was taken on"_s)) << m_summary.toStdString();
}

TEST_F(ExchangeTest, anUnreadableFileIsSaidInTheWindow)
{
    QSignalSpy said(&m_exchange, &Exchange::messageRaised);
    EXPECT_FALSE(m_exchange.takeValues(m_folder.filePath(u"none.csv"_s)));
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].value<MessageKind>(), MessageKind::Error);
}

TEST_F(ExchangeTest, writesWorkbookTablePackageAndChanges)
{
    m_exchange.exportWorkbook(m_folder.filePath(u"a.xlsx"_s));
    m_exchange.exportTable(m_folder.filePath(u"b.csv"_s), TableMark::ByteOrder);
    m_exchange.exportTable(m_folder.filePath(u"c.csv"_s), TableMark::None);
    m_exchange.exportPackage(m_folder.filePath(u"p"_s));
    m_exchange.exportChanges(m_folder.filePath(u"d.csv"_s));
    const auto head = [this](const QString& name, qint64 size) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.read(size);
    };
    EXPECT_EQ(head(u"a.xlsx"_s, 2), "PK");
    EXPECT_EQ(head(u"b.csv"_s, 10), "\xEF\xBB\xBFmeasure");
    EXPECT_EQ(head(u"c.csv"_s, 7), "measure");
    EXPECT_TRUE(head(u"p/datapackage.json"_s, 4).startsWith('{'));
    EXPECT_EQ(head(u"d.csv"_s, 8), "\xEF\xBB\xBFid,at");
}

TEST_F(ExchangeTest, saysThatTheHistoryIsSound)
{
    QSignalSpy said(&m_exchange, &Exchange::messageRaised);
    m_exchange.checkHistory();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].value<MessageKind>(), MessageKind::Success);
    EXPECT_TRUE(said[0][1].toString().startsWith(u"Sound:"_s)) << said[0][1].toString().toStdString();
}

TEST_F(ExchangeTest, theModelOfIncomingLinesKeepsQtsContract)
{
    const Result<ValueFile> file =
        readValueFile(workspace(), m_catalogue, write(row("2016,12") + row("2017,x") + row("2018,")));
    ASSERT_TRUE(file);
    IncomingModel model(*file, workspace());
    const ModelContract contract(model);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, IncomingModel::AfterColumn).data().toString(), u"12 家"_s);
    EXPECT_EQ(model.index(1, IncomingModel::AfterColumn).data().toString(), u"x"_s);
    EXPECT_FALSE(model.index(1, IncomingModel::ReasonColumn).data().toString().isEmpty());
    model.show(IncomingState::Refused);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, IncomingModel::LineColumn).data().toString(), u"3"_s);
}

} // namespace
} // namespace milepost
