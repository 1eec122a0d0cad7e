// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is printed, of invented plans: milepost_golden PDFS writes it as PDFs into a folder;
// milepost_golden PDFS GOLDEN keeps what they say and look like in a second one as well.
#include "tests/golden/goldenpages.h"
#include "tests/golden/goldensheets.h"

#include <QApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace milepost;

namespace {

bool keep(const QDir& pdfs, const QDir& golden)
{
    if (!canReadPages() || !golden.mkpath(u"."_s))
        return false;
    for (const QString& old : golden.entryList({u"*.txt"_s}, QDir::Files))
        QFile::remove(golden.filePath(old));
    for (const QFileInfo& pdf : pdfs.entryInfoList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
        QSaveFile file(golden.filePath(pdf.completeBaseName() + u".txt"_s));
        const QByteArray text = toText(goldenPages(pdf.filePath())).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList folders = QApplication::arguments().mid(1);
    if (folders.isEmpty() || !QDir(folders[0]).mkpath(u"."_s)) {
        QTextStream(stderr) << "milepost_golden PDFS [GOLDEN]" << Qt::endl;
        return 2;
    }
    if (!writeGoldenSheets(QDir(folders[0])) ||
        (folders.size() > 1 && !keep(QDir(folders[0]), QDir(folders[1])))) {
        QTextStream(stderr) << "the sheets cannot be written, or not be read back with the tools of poppler"
                            << Qt::endl;
        return 3;
    }
    return 0;
}
