// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/unreadableformat.h"

#include "core/documents/ziparchive.h"

#include <QCoreApplication>

namespace milepost {
namespace {

enum class Kind { None, Picture, Archive, Ofd, Damaged, Program };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DocumentReader)
};

Kind kindOf(const QByteArray& bytes)
{
    switch (packageKind(bytes)) {
    case PackageKind::Damaged:
        return Kind::Damaged;
    case PackageKind::Ofd:
        return Kind::Ofd;
    case PackageKind::OtherArchive:
        return Kind::Archive;
    default:
        break;
    }
    for (const char* start : {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "BM", "II*", "MM"})
        if (bytes.startsWith(start) && bytes.left(64).contains('\0'))
            return Kind::Picture;
    for (const char* start : {"Rar!", "7z\xBC\xAF", "\x1F\x8B"})
        if (bytes.startsWith(start))
            return Kind::Archive;
    const bool program = bytes.startsWith("\x7F"
                                          "ELF") ||
                         (bytes.startsWith("MZ") && bytes.left(256).contains('\0'));
    return program ? Kind::Program : Kind::None;
}

} // namespace

bool isUnreadable(const DocumentInput& input)
{
    return kindOf(input.bytes) != Kind::None;
}

Result<SourceText> refuseUnreadable(const DocumentInput& input)
{
    switch (kindOf(input.bytes)) {
    case Kind::Picture:
        return unreadable(
            Words::tr("“%1” is a picture. Have its text recognised by a program for scans and read that.")
                .arg(input.path));
    case Kind::Archive:
        return unreadable(
            Words::tr("“%1” is an archive. Unpack it and choose the document in it.").arg(input.path));
    case Kind::Ofd:
        return unreadable(
            Words::tr("“%1” is an OFD document. Open it in its reader, save it as PDF and read that.")
                .arg(input.path));
    case Kind::Damaged:
        return unreadable(
            Words::tr("“%1” is damaged or incomplete. Open it in the program that made it and save it "
                      "again, or ask for a new copy.")
                .arg(input.path));
    case Kind::Program:
    case Kind::None:
        break;
    }
    return unreadable(Words::tr("“%1” is a program, not a document.").arg(input.path));
}

} // namespace milepost
