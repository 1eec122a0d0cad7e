// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/wordtable.h"

namespace milepost {

/// Verbs by which a plan promises a thing and which are never nouns: 建成, 培育, 实现.
Words promiseVerbs();
/// Verbs that are nouns as well: 服务, 发展, 投资. They are verbs only where an object follows.
Words nominalVerbs();
/// Verbs that open a predicate behind a noun: 开展, 推行, 实现.
Words predicateVerbs();

/// The length of the verb at `position` of a phrase that ends at `end`, or 0. A nominal verb counts only
/// where what follows it is an object: 服务企业 but not 服务平台, 投资 alone or 服务业增加值.
qsizetype verbLengthAt(std::u32string_view text, qsizetype position, qsizetype end);
/// What names of shares and degrees end with: 率, 比重.
Words shareTails();

} // namespace milepost
