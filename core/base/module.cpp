// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace milepost {

using namespace Qt::StringLiterals;

QStringList moduleFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program, program + u'/' + QStringLiteral(MILEPOST_INSTALLED_MODULES)};
}

Result<ModuleFunction> moduleFunction(const QString& module, const char* function, const QStringList& folders)
{
    QStringList complaints;
    for (const QString& folder : folders) {
        QLibrary library(folder + u'/' + module);
        if (const QFunctionPointer found = library.resolve(function))
            return ModuleFunction{found};
        complaints += library.errorString();
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "milepost::Module", "A part of Milepost (%1) cannot be loaded. Install Milepost again.")
                     .arg(module),
                 complaints.join(u'\n')};
}

} // namespace milepost
