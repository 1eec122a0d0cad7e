// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/readermodule.h"

#include <QCoreApplication>
#include <QLibrary>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

} // namespace

Result<ReaderModule> readerModuleIn(const QStringList& folders)
{
    QStringList complaints;
    for (const QString& folder : folders) {
        QLibrary library(folder + u"/milepost_readers"_s);
        using Fill = void (*)(ReaderModule*);
        if (const auto fill = reinterpret_cast<Fill>(library.resolve("milepostReaders"))) {
            ReaderModule module;
            fill(&module);
            return module;
        }
        complaints += library.errorString();
    }
    return Error{
        ErrorCode::Storage,
        Words::tr("The part of Milepost that reads PDF and Office documents (milepost_readers) cannot "
                  "be loaded. Install Milepost again, or save the document as plain text and read "
                  "that."),
        complaints.join(u'\n')};
}

const Result<ReaderModule>& readerModule()
{
    static const Result<ReaderModule> kModule = [] {
        const QString program = QCoreApplication::applicationDirPath();
        return readerModuleIn({program, program + u'/' + QStringLiteral(MILEPOST_INSTALLED_MODULES)});
    }();
    return kModule;
}

} // namespace milepost
