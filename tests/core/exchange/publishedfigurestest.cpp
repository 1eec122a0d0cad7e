// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/publishedfigures.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kHead = "province_code,province,measure,indicator_hint,period,value,unit,status,publisher,"
                         "source_title,published\n";

TEST(PublishedFiguresTest, readsWhatEachLineSays)
{
    const Result<std::vector<PublishedFigure>> figures = readPublishedFigures(
        kHead + "520000,示例省,示例交易额,hint,2016-07,12.5,亿元,P,示例厅,示例公报,2016-08-01\n", u"f.csv"_s);
    ASSERT_TRUE(figures) << figures.error().message.toStdString();
    ASSERT_EQ(figures->size(), 1U);
    const PublishedFigure& figure = figures->front();
    EXPECT_EQ(figure.provinceCode, u"520000"_s);
    EXPECT_EQ(figure.subject, u"示例交易额"_s);
    EXPECT_EQ(figure.period, Period(PeriodKind::Month, 2016, 7));
    EXPECT_EQ(figure.value, 12.5);
    EXPECT_EQ(figure.entered, u"12.5"_s);
    EXPECT_EQ(figure.unit, u"亿元"_s);
    EXPECT_EQ(figure.status, ObservationStatus::Provisional);
    EXPECT_EQ(figure.source(), u"示例厅《示例公报》 2016-08-01"_s);
}

TEST(PublishedFiguresTest, namesTheLineThatIsWrong)
{
    for (const QByteArray& line :
         {QByteArray("520000,a,b,,2016-13,1,家,A,c,,2016\n"),
          QByteArray("520000,a,b,,2016,1a,家,A,c,,2016\n"), QByteArray("520000,a,b,,2016,nan,家,A,c,,2016\n"),
          QByteArray("520000,a,b,,2016,1,家,Z,c,,2016\n")}) {
        const Result<std::vector<PublishedFigure>> figures = readPublishedFigures(kHead + line, u"f.csv"_s);
        ASSERT_FALSE(figures) << line.toStdString();
        EXPECT_EQ(figures.error().code, ErrorCode::UnreadableInput);
        EXPECT_TRUE(figures.error().message.startsWith(u"“f.csv”, line 2: "));
    }
    EXPECT_EQ(readPublishedFigures("a,b\n", u"f.csv"_s).error().message,
              u"“f.csv” has no column “province_code”."_s);
}

TEST(PublishedFiguresTest, builtInOnesAreAllReadable)
{
    const Result<std::vector<PublishedFigure>> figures = builtInPublishedFigures();
    ASSERT_TRUE(figures) << figures.error().message.toStdString();
    EXPECT_EQ(figures->size(), 12U);
    for (const PublishedFigure& figure : *figures) {
        EXPECT_FALSE(figure.publisher.isEmpty());
        EXPECT_FALSE(figure.published.isEmpty());
    }
}

} // namespace
} // namespace milepost
