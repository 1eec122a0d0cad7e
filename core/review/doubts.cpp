// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/doubts.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongSubject = 30;
constexpr qsizetype kLongName = 45;
constexpr double kWhole = 100.0;

/// Asks one question after the other.
class DoubtList
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Doubts)

public:
    DoubtList(const ReviewItem& item, const DoubtContext& context)
        : m_item(item), m_content(item.content), m_context(context)
    {}

    std::vector<Issue> collect()
    {
        if (!isStored(m_item))
            return {};
        m_doubts = m_context.remarks;
        askSubject();
        switch (m_item.kind) {
        case ReviewKind::Target:
            askTarget();
            break;
        case ReviewKind::Policy:
            askPolicy();
            break;
        case ReviewKind::Baseline:
            askBaseline();
            break;
        case ReviewKind::Deliverable:
            askDeliverable();
            break;
        case ReviewKind::Other:
            break;
        }
        return std::move(m_doubts);
    }

private:
    void warn(const QString& code, const QString& sentence)
    {
        m_doubts.push_back({Severity::Warning, code, sentence, placeOf(m_item)});
    }
    void hint(const QString& code, const QString& sentence)
    {
        m_doubts.push_back({Severity::Hint, code, sentence, placeOf(m_item)});
    }

    void askSubject()
    {
        if (m_item.kind == ReviewKind::Deliverable)
            return;
        if (m_content.subject.trimmed().isEmpty())
            warn(u"review.no-subject"_s, tr("It is not clear what is counted. Write the subject."));
        else if (m_content.subject.size() > kLongSubject)
            warn(u"review.long-subject"_s,
                 tr("The subject is a whole phrase. Shorten it to the thing that is counted."));
    }

    void askTarget()
    {
        if (!m_content.year)
            warn(u"review.no-year"_s, tr("The text gives no year for this target. Write the deadline."));
        else if (m_context.issued && *m_content.year < m_context.issued->year())
            warn(u"review.year-past"_s,
                 tr("The deadline %1 is before the plan was issued (%2). Is it a past fact?")
                     .arg(*m_content.year)
                     .arg(m_context.issued->year()));
        if (m_context.contradicts)
            warn(u"review.contradiction"_s,
                 tr("Another target gives the same thing another value for the same year."));
        askNumber();
        if (m_context.hasAreas && m_content.area.isEmpty())
            hint(u"review.no-area"_s, tr("It stands outside the plan's areas."));
    }

    void askNumber()
    {
        if (m_content.valueMax && *m_content.valueMax <= m_content.value)
            warn(u"review.range"_s, tr("The range ends below its start. Write the lower value first."));
        if (m_content.unit.isEmpty())
            hint(u"review.no-unit"_s, tr("The figure has no unit."));
        static const QStringList shares{u"率"_s, u"占比"_s, u"比重"_s, u"比例"_s};
        const bool isShare = m_content.unit == u"%" && m_content.change == Change::None &&
                             std::ranges::any_of(shares, [this](const QString& word) {
                                 return m_content.subject.endsWith(word) && !isGrowth();
                             });
        if (isShare && m_content.value > kWhole)
            warn(u"review.share"_s, tr("A share of more than 100 %. Check the value."));
    }

    bool isGrowth() const
    {
        return m_content.subject.contains(u"增"_s) || m_content.subject.contains(u"收益"_s) ||
               m_content.subject.contains(u"产值"_s);
    }

    void askPolicy()
    {
        if (m_content.year && m_context.issued && *m_content.year > m_context.issued->year())
            hint(u"review.dated-rule"_s,
                 tr("A rule with a year. If the plan promises it, make it a target."));
    }

    void askBaseline()
    {
        if (m_content.year && m_context.issued && *m_content.year > m_context.issued->year())
            warn(u"review.future-fact"_s, tr("A fact of %1, after the plan was issued (%2). Is it a target?")
                                              .arg(*m_content.year)
                                              .arg(m_context.issued->year()));
    }

    void askDeliverable()
    {
        if (m_content.label.trimmed().isEmpty())
            warn(u"review.no-name"_s, tr("The deliverable has no name. Write what is to be done."));
        else if (m_content.label.size() > kLongName)
            warn(u"review.long-name"_s, tr("The name is a whole sentence. Shorten it."));
        if (!m_content.year)
            hint(u"review.no-deadline"_s, tr("The text gives no deadline."));
    }

    const ReviewItem& m_item;
    const Target& m_content;
    const DoubtContext& m_context;
    std::vector<Issue> m_doubts;
};

} // namespace

std::vector<Issue> doubtsOf(const ReviewItem& item, const DoubtContext& context)
{
    return DoubtList(item, context).collect();
}

Confidence confidenceOf(const std::vector<Issue>& doubts)
{
    if (doubts.empty())
        return Confidence::High;
    const bool warns =
        std::ranges::any_of(doubts, [](const Issue& doubt) { return doubt.severity != Severity::Hint; });
    return warns ? Confidence::Low : Confidence::Medium;
}

} // namespace milepost
