// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

#include <memory>

namespace milepost {

/// What a zip archive holds, told by its parts and not by its name.
enum class PackageKind { NoArchive, Damaged, WordDocument, Spreadsheet, OpenDocument, Ofd, OtherArchive };

PackageKind packageKind(const QByteArray& bytes);

/// The parts of an Office document, unpacked in memory and within bounds: a part that unpacks to absurd sizes
/// is refused before it is unpacked whole, as is an archive whose names lead out of it.
class ZipArchive
{
public:
    /// `input` must outlive the archive.
    static Result<ZipArchive> open(const DocumentInput& input);

    ZipArchive(ZipArchive&& other) noexcept;
    ZipArchive& operator=(ZipArchive&& other) noexcept;
    ~ZipArchive();

    bool contains(const QString& part) const;
    /// The content of a part. UnreadableInput when it is missing, damaged, encrypted or too large.
    Result<QByteArray> read(const QString& part);
    /// The part whose content type holds both words, or an empty string: `spreadsheetml`, `main+xml`.
    Result<QString> partOfType(const QString& family, const QString& role);

private:
    struct Private;
    explicit ZipArchive(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace milepost
