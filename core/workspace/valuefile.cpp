// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuefile.h"

#include "core/documents/spreadsheet.h"
#include "core/exchange/csvstream.h"
#include "core/text/encoding.h"
#include "core/workspace/entryform.h"
#include "core/workspace/incomingreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <future>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestTable = qint64{1} << 30;
constexpr qsizetype kReportEvery = 2'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ValueFile)
};

Error unreadableFile(const QString& sentence)
{
    return {ErrorCode::UnreadableInput, sentence};
}

Error stopped()
{
    return {ErrorCode::Cancelled, Words::tr("The reading was stopped; nothing was changed.")};
}

/// A column of a table: its place, and the text it had last, which most columns repeat.
struct Column
{
    QString at(const CsvStream& stream)
    {
        if (place < 0)
            return {};
        const QByteArrayView bytes = stream.bytes(place);
        if (bytes != lastBytes || last.isNull()) {
            lastBytes = bytes.toByteArray();
            last = stream.text(place);
            if (last.isNull())
                last = u""_s;
        }
        return last;
    }

    qsizetype place = -1;
    QByteArray lastBytes;
    QString last;
};

class TableReader
{
public:
    TableReader(const QByteArray& bytes, QString name, IncomingReader& reader)
        : m_stream(bytes), m_total(bytes.size()), m_name(std::move(name)), m_reader(reader)
    {}

    Result<std::vector<IncomingValue>> read(ProgressReporter* progress)
    {
        if (Result<void> head = readHead(); !head)
            return head.error();
        std::vector<IncomingValue> lines;
        CsvStream::Step step = m_stream.next();
        for (; step == CsvStream::Step::Line; step = m_stream.next()) {
            lines.push_back(readLine());
            if (progress && lines.size() % kReportEvery == 0) {
                progress->advanced(m_stream.position(), m_total);
                if (progress->isCancelled())
                    return stopped();
            }
        }
        if (step == CsvStream::Step::OpenQuote) {
            return unreadableFile(Words::tr("“%1”, line %2: a quotation mark is never closed.")
                                      .arg(m_name)
                                      .arg(m_stream.line()));
        }
        return lines;
    }

private:
    Result<void> readHead()
    {
        if (m_stream.next() != CsvStream::Step::Line)
            return unreadableFile(Words::tr("“%1” is empty.").arg(m_name));
        static constexpr std::array kNames{"measure"_L1, "period"_L1,   "value"_L1,  "unit"_L1, "entered"_L1,
                                           "status"_L1,  "baseline"_L1, "source"_L1, "note"_L1, "reason"_L1};
        for (qsizetype field = 0; field < m_stream.size(); ++field) {
            const QString name = m_stream.text(field).trimmed().toLower();
            const auto known = std::ranges::find(kNames, name);
            if (known != kNames.end())
                m_columns[static_cast<size_t>(known - kNames.begin())].place = field;
        }
        m_width = m_stream.size();
        for (size_t needed = 0; needed < 3; ++needed) {
            if (m_columns[needed].place < 0) {
                return unreadableFile(Words::tr("“%1” has no column “%2”. A table of values has the columns "
                                                "measure, period and value.")
                                          .arg(m_name, kNames[needed]));
            }
        }
        return {};
    }

    IncomingValue readLine()
    {
        if (m_stream.size() != m_width) {
            IncomingValue bad;
            bad.line = m_stream.line();
            bad.state = IncomingState::Refused;
            bad.reason =
                Words::tr("There are %1 fields, but the head has %2.").arg(m_stream.size()).arg(m_width);
            return bad;
        }
        return m_reader.read({m_stream.line(), m_columns[0].at(m_stream), m_columns[1].at(m_stream),
                              m_columns[2].at(m_stream), m_columns[3].at(m_stream), m_columns[4].at(m_stream),
                              m_columns[5].at(m_stream), m_columns[6].at(m_stream), m_columns[7].at(m_stream),
                              m_columns[8].at(m_stream), m_columns[9].at(m_stream)});
    }

    CsvStream m_stream;
    qsizetype m_total;
    QString m_name;
    IncomingReader& m_reader;
    std::array<Column, 10> m_columns;
    qsizetype m_width = 0;
};

/// UTF-8, or what Excel makes of it on a Chinese computer.
QByteArray inUtf8(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return bytes;
    const DecodedText decoded = decodeText(bytes, guessEncoding(bytes).encoding);
    return QString::fromUcs4(decoded.characters.data(), static_cast<qsizetype>(decoded.characters.size()))
        .toUtf8();
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadableFile(
            Words::tr("“%1” cannot be read. Check the name and the permissions.").arg(path));
    }
    if (file.size() > kLargestTable)
        return unreadableFile(Words::tr("“%1” is too large for a table of values.").arg(path));
    return file.readAll();
}

Result<std::vector<IncomingValue>> linesOf(const QByteArray& bytes, const QString& path,
                                           IncomingReader& reader, ProgressReporter* progress)
{
    const QString name = QFileInfo(path).fileName();
    if (!bytes.startsWith("PK"))
        return TableReader(inUtf8(bytes), name, reader).read(progress);
    const Result<std::vector<RawValue>> filled = readEntryForm(bytes, name, progress);
    if (!filled)
        return filled.error();
    std::vector<IncomingValue> lines;
    for (const RawValue& raw : *filled)
        lines.push_back(reader.read(raw));
    return lines;
}

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString wordsOf(const std::vector<Objection>& objections)
{
    QStringList words;
    for (const Objection& objection : objections)
        words.append(objection.words);
    return words.join(u' ');
}

/// Refuses the line when a rule blocks it, or asks for a reason and there is none.
void judge(IncomingValue& line, const std::vector<Objection>& objections, const QString& reason)
{
    QString& own = line.entry.reason;
    if (objections.empty())
        return;
    if (blocks(objections)) {
        line.state = IncomingState::Refused;
        line.reason = objections.front().words;
        return;
    }
    if (own.isEmpty())
        own = line.entry.note.isEmpty() ? reason : line.entry.note;
    if (own.isEmpty()) {
        line.state = IncomingState::Refused;
        line.reason = Words::tr("%1 If it stands, write the reason in the column “reason” or in the note.")
                          .arg(wordsOf(objections));
    }
}

/// Judges each line among all the others of its measure.
void judgeLines(const Workspace& workspace, const QString& reason, std::vector<IncomingValue>& lines)
{
    QHash<MeasureId, std::vector<IncomingValue*>> ofMeasure;
    for (IncomingValue& line : lines) {
        if (line.state == IncomingState::New || line.state == IncomingState::Changed)
            ofMeasure[line.entry.measure].push_back(&line);
    }
    std::vector<ObservationEntry> entries;
    for (const std::vector<IncomingValue*>& own : std::as_const(ofMeasure)) {
        entries.clear();
        for (const IncomingValue* line : own)
            entries.push_back(line->entry);
        const std::vector<std::vector<Objection>> objections = workspace.objections(entries);
        for (size_t place = 0; place < own.size(); ++place)
            judge(*own[place], objections[place], reason);
    }
}

} // namespace

QString stateWord(IncomingState state)
{
    switch (state) {
    case IncomingState::New:
        //: what taking a line of a file would do: fill an empty cell
        return Words::tr("new");
    case IncomingState::Changed:
        //: what taking a line of a file would do: supersede a value
        return Words::tr("changed");
    case IncomingState::Unchanged:
        //: what taking a line of a file would do: nothing, the cell says the same
        return Words::tr("unchanged");
    case IncomingState::LeftEmpty:
        //: nothing was filled in on this line
        return Words::tr("left empty");
    case IncomingState::Refused:
        //: the line cannot be taken
        return Words::tr("refused");
    }
    return {};
}

qint64 ValueFile::count(IncomingState state) const
{
    return std::ranges::count(lines, state, &IncomingValue::state);
}

Result<ValueFile> readValueFile(const Workspace& workspace, const Catalogue& catalogue, const QString& path,
                                ProgressReporter* progress, const QString& reason)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    std::future<QString> sha256 = std::async(std::launch::async, sha256Of, *bytes); // while it is read
    IncomingReader reader(workspace, catalogue);
    Result<std::vector<IncomingValue>> lines = linesOf(*bytes, path, reader, progress);
    if (!lines)
        return lines.error();
    judgeLines(workspace, reason, *lines);
    ValueFile file{QFileInfo(path).fileName(), sha256.get(), *std::move(lines), {}};
    const Result<std::optional<TakenFile>> taken = workspace.takenFile(file.sha256);
    if (!taken)
        return taken.error();
    file.taken = *taken;
    return file;
}

} // namespace milepost
