// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "core/review/leftoutfigures.h"
#include "core/review/reviewdraft.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>
#include <memory>

namespace milepost {

/// A document read as the program reads it.
inline SourceText sourceTextOf(const QString& words)
{
    SourceText text;
    text.name = QStringLiteral("review.txt");
    text.encoding = QStringLiteral("UTF-8");
    text.characters = words.toStdU32String();
    text.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
    return text;
}

/// A draft of an invented plan: two areas, targets, a rule, a fact and a deliverable. Nothing in it is true.
class ReviewFixture : public testing::Test
{
protected:
    ReviewFixture()
    {
        Result<Catalogue> catalogue = Catalogue::load();
        EXPECT_TRUE(catalogue);
        m_catalogue = std::move(catalogue).value();
        m_draft = draftOf(words());
    }

    static QString words()
    {
        return QStringLiteral(
            "示例省人民政府关于印发示例行动计划的通知\n"
            "2016年3月1日\n"
            "一、示例网络\n"
            "1.建设示例宽带。到2018年,建成示例基站3500个,示例家庭宽带普及率达到65%"
            "以上。目前已有示例基站1200个。\n"
            "二、示例园区\n"
            "1.发展示例园区。到2020年,培育示例园区3—5个,建成示例数据平台。对每个示例园区补助80万元。\n");
    }

    std::unique_ptr<ReviewDraft> draftOf(const QString& text) const
    {
        const SourceText source = sourceTextOf(text);
        Result<ParsedPlan> plan = parsePlan(source, m_catalogue);
        EXPECT_TRUE(plan);
        std::vector<ReviewItem> others = leftOutFigures(source, *plan);
        return std::make_unique<ReviewDraft>(source, std::move(plan).value(), std::move(others), m_catalogue);
    }

    /// The item whose number has this value, or -1.
    int itemOf(double value) const
    {
        for (const int id : m_draft->order()) {
            if (isFigure(m_draft->item(id).kind) && m_draft->item(id).content.value == value)
                return id;
        }
        return -1;
    }
    const ReviewItem& itemWith(double value) const
    {
        const int id = itemOf(value);
        EXPECT_GE(id, 0) << value;
        return m_draft->item(id);
    }
    TextSpan spanOf(const QString& part) const
    {
        const auto start = static_cast<qsizetype>(m_draft->text().characters.find(part.toStdU32String()));
        return {start, start + part.size()};
    }

    Catalogue m_catalogue;
    std::unique_ptr<ReviewDraft> m_draft;
};

} // namespace milepost
