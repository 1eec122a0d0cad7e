// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace milepost {

class WorkingText;

/// What a section of a plan is for.
enum class SectionKind {
    Front, ///< before the first heading: cover letter, title, preamble
    Goals, ///< 总体要求, 发展目标, 行动目标 …; its targets belong to the area "goals" (总体目标)
    Area,         ///< the introduction of an action area
    Task,         ///< one item of an area or of the support section
    Support,      ///< 保障措施, 组织实施 …; its targets belong to the area "support" (保障措施)
    Annex,        ///< what follows 附件; belongs to the area its title names, if any
    WorkDivision, ///< the table of agencies (重点工作分工); holds no promises
    Other         ///< a numbered section of any other kind, or all of a text without structure
};

/// A heading and the text up to the next heading. Spans are working offsets (see WorkingText).
struct Section
{
    SectionKind kind = SectionKind::Other;
    int level = 0;    ///< 0 front, 1 一、 2 (一) 3 1. …
    QString name;     ///< the heading without number and punctuation
    TextSpan heading; ///< with its number; empty for Front
    TextSpan body;    ///< from the heading's end to the next heading
    QString area;     ///< id of the area its text belongs to ("a1", "goals", "support"), empty when none
    QString task;     ///< id of the task ("a1.t2"), empty when none
};

/// A sentence: what stands between 。 ! ? ; line ends and headings; brackets and quotes are never cut.
struct Sentence
{
    TextSpan span;         ///< working offsets, without its end mark's following spaces
    qsizetype section = 0; ///< index into Outline::sections()
    bool opensParagraph =
        false; ///< first after a heading, a line end, a bullet or a gap: no date carries over
    bool isHeading = false;
};

/// The plan's headings and sentences in reading order, without overlaps. Never empty: a text without any
/// structure is one section.
class Outline
{
public:
    std::vector<Section> sections;
    std::vector<Sentence> sentences;

    /// The section a working offset stands in (the last one for offsets past the end).
    const Section& sectionAt(qsizetype position) const;
    /// The sentence a working offset stands in, or nullptr between sentences.
    const Sentence* sentenceAt(qsizetype position) const;
};

/// Ids of the two areas that every plan may have beside its action areas.
inline constexpr QStringView kGoalsAreaId = u"goals";
inline constexpr QStringView kSupportAreaId = u"support";

} // namespace milepost
