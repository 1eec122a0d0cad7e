// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/planagencies.h"

#include "core/extract/agencylist.h"
#include "core/extract/outline.h"
#include "core/extract/sectionnames.h"
#include "core/extract/workdivision.h"
#include "core/extract/workingtext.h"
#include "core/text/words.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t kLongestTaskName = 30;
constexpr int kClosingBrackets = 2; // the list, and perhaps a remark behind it

class AgencyReader
{
public:
    AgencyReader(const WorkingText& text, Outline& outline, std::vector<Area>& areas)
        : m_text(text), m_outline(outline), m_areas(areas)
    {
        for (size_t a = 0; a < areas.size(); ++a) {
            m_areaIndex.insert(areas[a].id, a);
            for (size_t t = 0; t < areas[a].tasks.size(); ++t)
                m_taskIndex.insert(areas[a].tasks[t].id, t);
        }
    }

    void read()
    {
        std::vector<Section> sections;
        for (const Section& section : m_outline.sections)
            readSection(section, sections);
        m_outline.sections = std::move(sections);
    }

private:
    Area* areaOf(const Section& section) const
    {
        const auto index = m_areaIndex.constFind(section.area);
        return index == m_areaIndex.cend() ? nullptr : &m_areas[*index];
    }

    Task* taskOf(Area& area, const QString& id) const
    {
        const auto index = m_taskIndex.constFind(id);
        return index == m_taskIndex.cend() ? nullptr : &area.tasks[*index];
    }

    /// The agencies in the bracket that closes a paragraph. Behind it another bracket may stand (a source
    /// line).
    std::optional<Agencies> agenciesAtEnd(TextSpan paragraph)
    {
        for (int i = 0; i < kClosingBrackets; ++i) {
            const std::optional<TextSpan> bracket = closingBracket(m_text.text(), paragraph);
            if (!bracket)
                return std::nullopt;
            if (std::optional<Agencies> agencies = readAgencyList(m_text.text(*bracket), m_convention))
                return agencies;
            paragraph.end = bracket->start - 1;
        }
        return std::nullopt;
    }

    /// Those of the last paragraph that closes with agencies; a signature may stand behind it.
    std::optional<Agencies> lastAgenciesIn(TextSpan body)
    {
        const std::vector<TextSpan> paragraphs = paragraphsOf(body);
        for (const TextSpan& paragraph : std::views::reverse(paragraphs)) {
            if (std::optional<Agencies> agencies = agenciesAtEnd(paragraph))
                return agencies;
        }
        return std::nullopt;
    }

    void readSection(const Section& section, std::vector<Section>& sections)
    {
        Area* area = areaOf(section);
        const bool isAction = area && area->kind == AreaKind::Action;
        if (section.kind == SectionKind::Area && isAction && area->tasks.empty()) {
            readParagraphs(section, *area, sections);
            return;
        }
        sections.push_back(section);
        const bool mayHold = section.kind == SectionKind::Area || section.kind == SectionKind::Task ||
                             section.kind == SectionKind::Support;
        if (!area || !mayHold)
            return;
        const std::optional<Agencies> agencies = lastAgenciesIn(section.body);
        if (!agencies)
            return;
        if (Task* task = taskOf(*area, section.task))
            assign(*task, *agencies);
        else
            assign(*area, *agencies);
    }

    template <class Holder>
    static void assign(Holder& holder, const Agencies& agencies)
    {
        if (!holder.lead.isEmpty() || !holder.participants.isEmpty())
            return; // the first list counts
        holder.lead = agencies.lead;
        holder.participants = agencies.participants;
    }

    void readParagraphs(const Section& section, Area& area, std::vector<Section>& sections)
    {
        std::vector<std::pair<TextSpan, Agencies>> found;
        qsizetype opening =
            section.body.start; // of the task being read: paragraphs without a list join the next
        for (const TextSpan& paragraph : paragraphsOf(section.body)) {
            if (const std::optional<Agencies> agencies = agenciesAtEnd(paragraph)) {
                found.emplace_back(TextSpan{opening, paragraph.end}, *agencies);
                opening = paragraph.end;
            }
        }
        if (found.empty()) {
            sections.push_back(section);
            return;
        }
        Section intro = section;
        intro.body.end = section.body.start;
        sections.push_back(intro);
        for (const auto& [span, agencies] : found) {
            const QString id = u"%1.t%2"_s.arg(area.id).arg(area.tasks.size() + 1);
            area.tasks.push_back(
                {id, nameOf(span), m_text.toSource(span), agencies.lead, agencies.participants});
            sections.push_back(
                {SectionKind::Task, 3, area.tasks.back().name, {span.start, span.start}, span, area.id, id});
        }
        sections.back().body.end = section.body.end;
    }

    std::vector<TextSpan> paragraphsOf(TextSpan body) const
    {
        std::vector<TextSpan> paragraphs;
        qsizetype start = body.start;
        for (qsizetype i = body.start; i <= body.end; ++i) {
            if (i < body.end && m_text.text()[static_cast<size_t>(i)] != U'\n')
                continue;
            if (!trimmed(m_text.text({start, i})).empty())
                paragraphs.push_back({start, i});
            start = i + 1;
        }
        return paragraphs;
    }

    /// The first clause of an unnumbered paragraph names its task.
    QString nameOf(TextSpan span) const
    {
        const std::u32string_view words = trimmed(m_text.text(span));
        return toText(words.substr(0, std::min(words.find_first_of(U",。;:"), kLongestTaskName)));
    }

    const WorkingText& m_text;
    Outline& m_outline;
    std::vector<Area>& m_areas;
    AgencyConvention m_convention;
    QHash<QString, size_t> m_areaIndex;
    QHash<QString, size_t> m_taskIndex; ///< place within its area
};

void assignFromDivision(const WorkDivision& division, std::vector<Area>& areas)
{
    QHash<QString, const Agencies*> rows;
    for (const WorkGroup& group : division.groups) {
        for (const WorkRow& row : group.rows)
            rows.insert(foldedName(row.name), &row.agencies);
    }
    for (Area& area : areas) {
        for (Task& task : area.tasks) {
            const Agencies* agencies = rows.value(foldedName(task.name));
            if (!agencies || agencies->isEmpty())
                continue;
            task.lead = agencies->lead;
            task.participants = agencies->participants;
        }
    }
}

} // namespace

void readAgencies(const WorkingText& text, const WorkDivision& division, Outline& outline,
                  std::vector<Area>& areas)
{
    AgencyReader(text, outline, areas).read();
    assignFromDivision(division, areas);
}

} // namespace milepost
