// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legacyoffice.h"

#include "core/documents/docx.h"
#include "core/documents/spreadsheet.h"
#include "core/documents/ziparchive.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestConversion = 120'000; // milliseconds
constexpr int kPatience = 100;              // between two looks at the cancel button

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

bool isCompound(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// The directory of a compound file names its streams in UTF-16.
bool hasStream(const QByteArray& bytes, const char* name)
{
    QByteArray wide;
    for (const char* c = name; *c; ++c)
        wide.append(*c).append('\0');
    return bytes.contains(wide);
}

/// What a file is called while it is converted: LibreOffice goes by the extension where the content is alike.
QString extensionOf(const DocumentInput& input)
{
    if (isCompound(input.bytes))
        return hasStream(input.bytes, "WordDocument")                                 ? u"doc"_s
               : hasStream(input.bytes, "Workbook") || hasStream(input.bytes, "Book") ? u"xls"_s
                                                                                      : u"wps"_s;
    if (input.bytes.startsWith("{\\rtf"))
        return u"rtf"_s;
    if (packageKind(input.bytes) == PackageKind::OpenDocument)
        return input.bytes.left(200).contains("spreadsheet") ? u"ods"_s : u"odt"_s;
    return u"xml"_s;
}

Error noConversion(const DocumentInput& input, const QString& detail)
{
    return unreadable(
        Words::tr("LibreOffice could not convert “%1”: it may be damaged or protected by a password. Open "
                  "it in the program that made it, save it as .docx and read that.")
            .arg(input.path),
        detail);
}

/// Waits for the conversion; ends it when it takes too long or is no longer wanted.
Result<void> await(QProcess& process, const DocumentInput& input)
{
    const QDeadlineTimer deadline(kLongestConversion);
    while (!process.waitForFinished(kPatience)) {
        if (process.state() == QProcess::NotRunning)
            break;
        const bool late = deadline.hasExpired();
        if (!late && !input.isCancelled())
            continue;
        process.kill();
        process.waitForFinished();
        return late ? unreadable(
                          Words::tr(
                              "LibreOffice took more than %1 seconds over “%2”. Open the file yourself, save "
                              "it as .docx and read that.")
                              .arg(kLongestConversion / 1000)
                              .arg(input.path))
                    : cancelled(input.path);
    }
    if (process.error() == QProcess::FailedToStart)
        return unreadable(
            Words::tr("LibreOffice (%1) cannot be started. Check its installation.").arg(process.program()),
            process.errorString());
    return {};
}

Result<QByteArray> convert(const DocumentInput& input, const QString& program, const QString& target)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"out"_s);
    const QString source = folder.filePath(u"document."_s + extensionOf(input));
    QFile file(source);
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) ||
        file.write(input.bytes) != input.bytes.size() || !file.flush())
        return unreadable(
            Words::tr("There is no room to convert “%1”. Free some space on the disk and try again.")
                .arg(input.path),
            file.errorString());
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder.path());
    // A profile of its own: another LibreOffice may be open, and its macros and settings stay out of it.
    process.start(
        program, {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
                  u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, target, u"--outdir"_s,
                  folder.filePath(u"out"_s), source});
    process.closeWriteChannel();
    if (const Result<void> ended = await(process, input); !ended)
        return ended.error();
    QFile converted(folder.filePath(u"out/document."_s + target));
    if (!converted.open(QIODevice::ReadOnly) || converted.size() == 0 || converted.size() > kLargestFile)
        return noConversion(input, QString::fromUtf8(process.readAll().left(2000)));
    return converted.readAll();
}

} // namespace

QString findOfficeProgram()
{
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s}) {
        QString onPath = QStandardPaths::findExecutable(name);
        if (!onPath.isEmpty())
            return onPath;
    }
    const QStringList folders{u"C:/Program Files/LibreOffice/program"_s,
                              u"C:/Program Files (x86)/LibreOffice/program"_s, u"/opt/libreoffice/program"_s,
                              u"/usr/lib/libreoffice/program"_s};
    return QStandardPaths::findExecutable(u"soffice"_s, folders);
}

bool isLegacyOffice(const DocumentInput& input)
{
    const QByteArray head = input.bytes.left(2000);
    return isCompound(input.bytes) || head.startsWith("{\\rtf") ||
           (head.contains("<?mso-application") && head.contains("Word.Document")) ||
           packageKind(input.bytes) == PackageKind::OpenDocument;
}

Result<SourceText> readLegacyOffice(const DocumentInput& input)
{
    if (isCompound(input.bytes) && hasStream(input.bytes, "EncryptedPackage"))
        return unreadable(
            Words::tr("“%1” is protected by a password. Open it, save it without one and read it again.")
                .arg(input.path));
    const QString program = input.options.officeProgram.value_or(findOfficeProgram());
    if (program.isEmpty())
        return unreadable(
            Words::tr(
                "“%1” is in an older format that only an installed LibreOffice can convert, and there is "
                "none. Install LibreOffice, or save the document as .docx and read that.")
                .arg(input.path));
    const QString extension = extensionOf(input);
    const QString target = extension == u"xls" || extension == u"ods" ? u"xlsx"_s : u"docx"_s;
    Result<QByteArray> bytes = convert(input, program, target);
    if (!bytes)
        return bytes.error();
    DocumentInput converted = input;
    converted.bytes = *std::move(bytes);
    Result<SourceText> text = target == u"xlsx" ? readXlsx(converted) : readDocx(converted);
    if (text)
        text->format = extension;
    return text;
}

} // namespace milepost
