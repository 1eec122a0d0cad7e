// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/pdflayout.h"

#include <QStringList>

#include <vector>
#include <zip.h>

namespace milepost {

struct DocumentInput;

/// libzip, as far as archives are read.
struct ZipFunctions
{
    decltype(&zip_discard) discard;
    decltype(&zip_error_fini) errorFini;
    decltype(&zip_error_init) errorInit;
    decltype(&zip_error_strerror) errorText;
    decltype(&zip_fclose) closeFile;
    decltype(&zip_fopen_index) openFile;
    decltype(&zip_fread) read;
    decltype(&zip_get_name) name;
    decltype(&zip_get_num_entries) count;
    decltype(&zip_name_locate) locate;
    decltype(&zip_open_from_source) open;
    decltype(&zip_source_buffer_create) bufferSource;
    decltype(&zip_source_free) freeSource;
    decltype(&zip_stat) stat;
    decltype(&zip_stat_init) initStat;
    decltype(&zip_strerror) archiveErrorText;
};

/// What the module milepost_readers gives: the libraries behind PDF and zip archives. They are not loaded
/// before a document needs them.
struct ReaderModule
{
    /// The words on each page of a PDF, or the reason why there are none.
    void (*readPdfPages)(const DocumentInput& input, Result<std::vector<PdfPage>>& pages) = nullptr;
    const ZipFunctions* zip = nullptr;
};

/// The module, loaded when first asked for. Storage when it stands neither beside the program nor in the
/// library folder of an installed one.
const Result<ReaderModule>& readerModule();
/// The module in the first of these folders that holds it.
Result<ReaderModule> readerModuleIn(const QStringList& folders);

} // namespace milepost
