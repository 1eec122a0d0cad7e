// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentformat.h"

#include "core/documents/plaintext.h"

#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kFormats{
    DocumentFormat{u"txt", u"txt text md", [](const DocumentInput&) { return true; }, readPlainText},
};

} // namespace

std::span<const DocumentFormat> documentFormats()
{
    return kFormats;
}

} // namespace milepost
