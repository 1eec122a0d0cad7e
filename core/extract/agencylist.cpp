// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/agencylist.h"

#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace milepost {
namespace {

using Words = std::u32string_view;

constexpr std::array<Words, 10> kLeadLabels{U"牵头单位",     U"牵头部门", U"主办单位", U"负责单位",
                                            U"牵头责任单位", U"责任单位", U"责任部门", U"主要负责单位",
                                            U"牵头",         U"实施单位"};
constexpr std::array<Words, 9> kParticipantLabels{U"参加单位", U"参与单位", U"配合单位",
                                                  U"配合部门", U"协办单位", U"参加部门",
                                                  U"参与部门", U"协作单位", U"配合"};
constexpr std::array<Words, 4> kAllLead{U"共同牵头", U"分别牵头", U"分别负责", U"牵头负责"};
constexpr std::array<Words, 4> kResponsible{U"负责", U"按职责负责", U"按职责分工负责", U"负责落实"};
constexpr std::array<Words, 5> kTakePart{U"配合", U"参加", U"参与", U"按职责分工负责", U"负责"};
constexpr std::array<Words, 5> kAndOthers{U"等", U"等部门", U"等单位", U"等有关部门", U"等相关部门"};
constexpr std::array<Words, 21> kBodies{U"厅",   U"局",     U"委",     U"办",   U"署",   U"政府",   U"部门",
                                        U"单位", U"管委会", U"委员会", U"银行", U"分行", U"支行",   U"海关",
                                        U"中心", U"公司",   U"总台",   U"企业", U"协会", U"供销社", U"部"};
constexpr std::array<Words, 2> kAnyBody{U"有关部门", U"相关部门"};

Words stripped(Words text)
{
    Words result = trimmed(text);
    while (!result.empty() && (result.front() == U'由' || result.front() == U','))
        result = trimmed(result.substr(1));
    while (!result.empty() && (result.back() == U'。' || result.back() == U';' || result.back() == U','))
        result = trimmed(result.substr(0, result.size() - 1));
    return result;
}

/// Takes “列第一位者为牵头部门,下同” off the list.
Words withoutConvention(Words words, AgencyConvention& convention)
{
    for (const Words phrase :
         {Words(U"列第一位"), Words(U"排第一位"), Words(U"列首位"), Words(U"排在首位")}) {
        const size_t at = words.find(phrase);
        if (at != words.npos) {
            convention.firstLeads = true;
            return stripped(words.substr(0, at));
        }
    }
    const size_t same = words.find(U"下同");
    return stripped(same == words.npos ? words : words.substr(0, same));
}

struct Labelled
{
    bool leads = false;
    bool generic = false; ///< 责任单位: the lead only where no other label names one
    size_t begin = 0;     ///< of the label
    size_t content = 0;   ///< after its colon
};

/// The labels of a list in order; a label is a word with a colon at the start of a part.
std::vector<Labelled> labelsIn(Words words)
{
    std::vector<Labelled> labels;
    for (size_t colon = words.find(U':'); colon != words.npos; colon = words.find(U':', colon + 1)) {
        size_t begin = words.find_last_of(U";,。 \n", colon);
        begin = begin == words.npos ? 0 : begin + 1;
        const Words label = trimmed(words.substr(begin, colon - begin));
        const bool leads = std::find(kLeadLabels.begin(), kLeadLabels.end(), label) != kLeadLabels.end();
        const bool takesPart = std::find(kParticipantLabels.begin(), kParticipantLabels.end(), label) !=
                               kParticipantLabels.end();
        if (leads || takesPart)
            labels.push_back({leads, label.starts_with(U"责任"), begin, colon + 1});
    }
    return labels;
}

std::optional<Agencies> readLabelled(Words words)
{
    const std::vector<Labelled> labels = labelsIn(words);
    if (labels.empty() || labels.front().begin != 0)
        return std::nullopt;
    const bool leadNamed =
        std::any_of(labels.begin(), labels.end(), [](const Labelled& l) { return l.leads && !l.generic; });
    Agencies agencies;
    for (size_t i = 0; i < labels.size(); ++i) {
        const size_t end = i + 1 < labels.size() ? labels[i + 1].begin : words.size();
        const QStringList names =
            agencyNames(stripped(words.substr(labels[i].content, end - labels[i].content)));
        const bool leads = labels[i].leads && !(labels[i].generic && leadNamed);
        (leads ? agencies.lead : agencies.participants) += names;
    }
    return agencies;
}

bool namesNoBody(const QString& name)
{
    return std::any_of(kAnyBody.begin(), kAnyBody.end(),
                       [&](Words word) { return name.endsWith(toText(word)); });
}

/// The first leads where the document says so, otherwise all do; “有关部门” cannot be the one that leads.
Agencies shareOut(const QStringList& names, const AgencyConvention& convention)
{
    if (!convention.firstLeads)
        return {names, {}};
    if (names.isEmpty() || namesNoBody(names.first()))
        return {{}, names};
    return {names.mid(0, 1), names.mid(1)};
}

/// Most names, the first and the last among them, end like agencies: “A市、B市政府” shortens the first one.
bool readsLikeAgencies(Words words)
{
    const QStringList names = agencyNames(words);
    const auto isOne = [](const QString& name) {
        return name.size() >= 3 && endsLikeAgency(name.toStdU32String());
    };
    return !names.isEmpty() && isOne(names.first()) && isOne(names.last()) &&
           std::count_if(names.begin(), names.end(), isOne) * 5 >= names.size() * 3;
}

/// “A牵头,B、C配合”
std::optional<Agencies> readLeadAndRest(Words words)
{
    const size_t at = words.find(U"牵头,");
    if (at == words.npos || at == 0)
        return std::nullopt;
    Words rest = stripped(words.substr(at + 3));
    removeSuffix(rest, kTakePart);
    return Agencies{agencyNames(words.substr(0, at)), agencyNames(rest)};
}

} // namespace

bool endsLikeAgency(Words words)
{
    return std::any_of(kBodies.begin(), kBodies.end(), [&](Words body) { return words.ends_with(body); });
}

QStringList agencyNames(Words enumeration)
{
    QStringList names;
    size_t start = 0;
    while (start <= enumeration.size()) {
        const size_t end = std::min(enumeration.find_first_of(U"、,; \n", start), enumeration.size());
        Words name = stripped(enumeration.substr(start, end - start));
        removeSuffix(name, kAndOthers);
        if (!name.empty())
            names.append(toText(name));
        start = end + 1;
    }
    return names;
}

std::optional<Agencies> readAgencyList(Words words, AgencyConvention& convention)
{
    AgencyConvention stated = convention;
    Words list = withoutConvention(stripped(words), stated);
    if (std::optional<Agencies> agencies = readLabelled(list)) {
        convention = stated;
        return agencies;
    }
    if (list.find(U':') != list.npos || list.find(U'。') != list.npos)
        return std::nullopt;
    if (std::optional<Agencies> agencies = readLeadAndRest(list))
        return agencies;
    if (removeSuffix(list, kAllLead) || (list.ends_with(U"牵头") && removeSuffix(list, kLeadLabels)))
        return Agencies{agencyNames(list), {}};
    const bool responsible = removeSuffix(list, kResponsible);
    if (!responsible && !readsLikeAgencies(list))
        return std::nullopt;
    convention = stated;
    return shareOut(agencyNames(list), convention);
}

std::optional<TextSpan> closingBracket(Words text, TextSpan paragraph)
{
    qsizetype end = paragraph.end;
    const auto at = [&](qsizetype i) { return text[static_cast<size_t>(i)]; };
    while (end > paragraph.start && Words(U" \n。;").find(at(end - 1)) != Words::npos)
        --end;
    if (end <= paragraph.start || at(end - 1) != U')')
        return std::nullopt;
    int depth = 0;
    for (qsizetype i = end - 1; i >= paragraph.start; --i) {
        depth += at(i) == U')' ? 1 : at(i) == U'(' ? -1 : 0;
        if (depth == 0)
            return TextSpan{i + 1, end - 1};
    }
    return std::nullopt;
}

} // namespace milepost
