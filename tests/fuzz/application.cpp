// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzz target starts with. Without an application the module with poppler and libzip is not found,
// and without the module the targets for docx and PDF would find nothing, whatever they are given.
#include "core/documents/readermodule.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    if (!milepost::readerModule()) {
        std::fputs("milepost_readers cannot be loaded\n", stderr);
        std::abort();
    }
    return 0;
}
