// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/readermodule.h"

#include "core/base/module.h"

#include <QCoreApplication>

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
    const Result<ModuleFunction> door = moduleFunction(u"milepost_readers"_s, "milepostReaders", folders);
    if (!door)
        return Error{
            ErrorCode::Storage,
            Words::tr("The part of Milepost that reads PDF and Office documents (milepost_readers) cannot "
                      "be loaded. Install Milepost again, or save the document as plain text and read "
                      "that."),
            door.error().detail};
    ReaderModule module;
    door->as<void(ReaderModule*)>()(&module);
    return module;
}

const Result<ReaderModule>& readerModule()
{
    static const Result<ReaderModule> kModule = readerModuleIn(moduleFolders());
    return kModule;
}

} // namespace milepost
