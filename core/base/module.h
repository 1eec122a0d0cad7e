// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace milepost {

/// Where modules stand: beside the program (a build folder), then in the library folder of an installed one.
QStringList moduleFolders();

/// A function of a module; it stays loaded for as long as the program runs.
struct ModuleFunction
{
    QFunctionPointer address = nullptr;

    /// The function as the type it was compiled with: `as<void(int)>()(7)`.
    template <class Function>
    Function* as() const
    {
        return reinterpret_cast<Function*>(address);
    }
};

/// A function of a module, which is loaded with the libraries behind it when first asked for. NotFound, with
/// what the system says of every folder, when none of the folders holds such a module.
Result<ModuleFunction> moduleFunction(const QString& module, const char* function,
                                      const QStringList& folders = moduleFolders());

} // namespace milepost
