// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/readers/readers.h"

namespace milepost {
namespace {

constexpr ZipFunctions kZip{
    .discard = zip_discard,
    .errorFini = zip_error_fini,
    .errorInit = zip_error_init,
    .errorText = zip_error_strerror,
    .closeFile = zip_fclose,
    .openFile = zip_fopen_index,
    .read = zip_fread,
    .name = zip_get_name,
    .count = zip_get_num_entries,
    .locate = zip_name_locate,
    .open = zip_open_from_source,
    .bufferSource = zip_source_buffer_create,
    .freeSource = zip_source_free,
    .stat = zip_stat,
    .initStat = zip_stat_init,
    .archiveErrorText = zip_strerror,
};

} // namespace
} // namespace milepost

/// The module's only door; see readerModule().
extern "C" Q_DECL_EXPORT void milepostReaders(milepost::ReaderModule* module)
{
    *module = {milepost::readPdfPages, &milepost::kZip};
}
