// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace milepost {

/// Whether a line of a web page or a print-out is furniture, not text: the line under a title that names
/// source, editor, date and number of views; buttons such as 打印 and 关闭; a trail of links to where one is;
/// a page number; a copyright notice. Decided by the form of the line alone: labels with short values,
/// nothing else.
bool isFurniture(QStringView line);

/// Whether a line is nothing but a page number: 3, — 3 —, 第3页, 3/20, Page 3 of 20.
bool isPageNumber(QStringView line);

} // namespace milepost
