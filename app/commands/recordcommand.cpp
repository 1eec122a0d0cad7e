// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/recordcommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/base/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::RecordCommand)
};

void declare(QCommandLineParser& parser)
{
    declareWorkspace(parser);
    declareAuthor(parser);
    parser.addOption({u"measure"_s, Words::tr("The measure's id, as “targets” prints it."), u"ID"_s});
    parser.addOption({u"period"_s, Words::tr("2017, 2017H1, 2017Q3 or 2017-06."), u"PERIOD"_s});
    parser.addOption({u"value"_s, Words::tr("The value, with or without a unit: 60 %, 1.2亿."), u"VALUE"_s});
    parser.addOption({u"no-data"_s, Words::tr("Record that there is no value, instead of --value.")});
    parser.addOption(
        {u"status"_s,
         Words::tr("A final, P provisional, E estimated, F forecast, B break, D other definition, O missing, "
                   "L not collected, M not applicable, Q confidential."),
         u"CODE"_s});
    parser.addOption({u"source"_s, Words::tr("Where the value comes from."), u"TEXT"_s});
    parser.addOption({u"note"_s, Words::tr("A note to keep with it."), u"TEXT"_s});
    parser.addOption({u"reason"_s, Words::tr("Why the value stands although a rule asks."), u"TEXT"_s});
    parser.addOption({u"baseline"_s, Words::tr("The value is the measure's starting point.")});
}

Error wrong(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

Result<void> checkUse(const QCommandLineParser& parser)
{
    // Who somebody is on a server the server knows.
    const bool isShared = ServerAddress::isAddress(parser.value(u"workspace"_s));
    for (const QString& option : {u"measure"_s, u"period"_s, u"author"_s}) {
        if (parser.value(option).isEmpty() && !(isShared && option == u"author"_s))
            return wrong(Words::tr("Name --%1 as well.").arg(option));
    }
    if (parser.isSet(u"value"_s) == parser.isSet(u"no-data"_s))
        return wrong(Words::tr("Give either --value or --no-data."));
    if (!parser.positionalArguments().isEmpty())
        return wrong(Words::tr("“%1” belongs to no option.").arg(parser.positionalArguments().constFirst()));
    return {};
}

Result<ObservationStatus> statusIn(const QCommandLineParser& parser)
{
    const QString code = parser.value(u"status"_s);
    if (code.isEmpty())
        return parser.isSet(u"no-data"_s) ? ObservationStatus::Missing : ObservationStatus::Final;
    const std::optional<ObservationStatus> status =
        code.size() == 1 ? statusFromCode(code.front()) : std::nullopt;
    if (!status)
        return wrong(
            Words::tr("The status “%1” is not known; use A, P, E, F, B, D, O, L, M or Q.").arg(code));
    return *status;
}

Result<ObservationEntry> entryIn(const QCommandLineParser& parser, CommandWorkspace& opened)
{
    const Result<Period> period = Period::parse(parser.value(u"period"_s));
    if (!period)
        return period.error();
    const Result<ObservationStatus> status = statusIn(parser);
    if (!status)
        return status.error();
    ObservationEntry entry = noDataEntry(MeasureId(parser.value(u"measure"_s)), *period);
    const Measure* measure = opened.workspace().measure(entry.measure);
    if (!measure) {
        return Error{
            ErrorCode::NotFound,
            Words::tr("There is no measure “%1” in this workspace. “milepostctl targets” lists them.")
                .arg(entry.measure.toString())};
    }
    if (parser.isSet(u"value"_s)) {
        entry.entered = parser.value(u"value"_s);
        const Result<Quantity> quantity =
            opened.catalogue().readQuantity(entry.entered, opened.catalogue().unit(measure->unit));
        if (!quantity)
            return quantity.error();
        entry.value = quantity->value;
    }
    entry.status = *status;
    entry.baseline = parser.isSet(u"baseline"_s);
    entry.source = parser.value(u"source"_s);
    entry.note = parser.value(u"note"_s);
    entry.reason = parser.value(u"reason"_s);
    return entry;
}

/// Rules that ask are answered with --reason; those that block are refused when the value is recorded.
Result<void> checkReason(const Workspace& workspace, const ObservationEntry& entry)
{
    const std::vector<Objection> objections = workspace.objections(std::span(&entry, 1)).front();
    if (objections.empty() || blocks(objections) || !entry.reason.isEmpty())
        return {};
    QStringList words;
    for (const Objection& objection : objections)
        words.append(objection.words);
    return Error{ErrorCode::Refused,
                 Words::tr("%1 If the value stands, say why with --reason.").arg(words.join(u' '))};
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    if (const Result<void> use = checkUse(parser); !use)
        return refuse(console, use.error().message);
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(*path, Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    Workspace& workspace = (*opened)->workspace();
    setAuthor(workspace, parser);
    const Result<ObservationEntry> entry = entryIn(parser, **opened);
    if (!entry)
        return fail(console, entry.error());
    if (const Result<void> reasoned = checkReason(workspace, *entry); !reasoned)
        return fail(console, reasoned.error());
    const Result<std::vector<ObservationId>> ids = workspace.record(std::span(&*entry, 1));
    if (!ids)
        return fail(console, ids.error());
    console.write(QString::number(static_cast<qint64>(ids->front())) + u'\n');
    const Measure& measure = *workspace.measure(entry->measure);
    console.say(entry->value
                    ? Words::tr("Recorded: “%1”, %2: %3 %4.")
                          .arg(measure.label, entry->period.toString(),
                               QString::number(*entry->value, 'f', QLocale::FloatingPointShortest),
                               measure.unit)
                    : Words::tr("Recorded: “%1”, %2: no data.").arg(measure.label, entry->period.toString()));
    return ExitCode::Done;
}

} // namespace

Command recordCommand()
{
    return {u"record", Words::tr("Record a value of a measure."), declare, run};
}

} // namespace milepost
