// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace milepost::test {

using ZipParts = std::vector<std::pair<QString, QByteArray>>;

/// A zip archive with these parts.
QByteArray zipOf(const ZipParts& parts);

/// The parts of a zip archive, in its order, and one of them.
ZipParts zipParts(const QByteArray& archive);
QByteArray zipPart(const QByteArray& archive, const QString& name);

/// A Word document whose body holds this XML (prefix w); `parts` are added, for example word/numbering.xml.
QByteArray docxOf(const QByteArray& body, const ZipParts& parts = {});

/// A workbook with the given sheets: name and the XML inside <sheetData>.
QByteArray xlsxOf(const ZipParts& sheets, const QByteArray& strings = {}, const QByteArray& styles = {});

/// What a reader makes of a file of this name with these bytes.
Result<SourceText> readBytes(const QString& name, const QByteArray& bytes, const ReadOptions& options = {});

/// The text of it, or the sentence it is refused with.
QString textOf(const Result<SourceText>& text);

} // namespace milepost::test
