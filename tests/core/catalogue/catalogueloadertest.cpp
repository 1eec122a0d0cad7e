// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogueloader.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

CatalogueSources sound()
{
    return {R"({"provinces":[{"code":"110000","zh":"甲省","short":"甲","en":"Jia"}]})",
            R"({"areas":[{"id":"goals","zh":"目标","en":"Goals","aliases":[]}]})",
            R"({"units":[{"symbol":"元","kind":"money","base":"元","factor":1}],"measureWords":["家"],
                "multipliers":[{"symbol":"万","factor":10000},{"symbol":"万亿","factor":1e12}]})",
            R"({"indicators":[{"id":"parks","zh":"园区","en":"Parks","aliases":["*园区"],"unitKind":"count",
                "unit":"家","countWords":["家"],"kind":"stock","direction":"up"}]})"};
}

QString complaint(const CatalogueSources& sources)
{
    const Result<Catalogue> loaded = Catalogue::fromJson(sources);
    return loaded ? QString() : loaded.error().message;
}

TEST(CatalogueLoaderTest, takesASoundCatalogue)
{
    const Result<Catalogue> loaded = Catalogue::fromJson(sound());
    ASSERT_TRUE(loaded) << loaded.error().message.toStdString();
    EXPECT_EQ(loaded->unit(u"万亿元"_s).factor, 1e12);
    EXPECT_EQ(loaded->indicatorFor(u"产业园区"_s, u"家"_s, {}, MeasureKind::Stock)->id, u"parks"_s);
}

TEST(CatalogueLoaderTest, saysWhereTheTextIsNoJson)
{
    CatalogueSources sources = sound();
    sources.areas = "{";
    EXPECT_EQ(complaint(sources),
              u"The catalogue file areas.json is wrong: at byte 1: unterminated object."_s);
    sources.areas = "[]";
    EXPECT_EQ(complaint(sources), u"The catalogue file areas.json is wrong: it must hold one object."_s);
    sources.areas = "{}";
    EXPECT_EQ(complaint(sources), u"The catalogue file areas.json is wrong: the list “areas” is missing."_s);
}

TEST(CatalogueLoaderTest, refusesAnIdTwice)
{
    CatalogueSources sources = sound();
    sources.provinces = R"({"provinces":[{"code":"110000","zh":"甲省","short":"甲","en":"Jia"},
                                         {"code":"110000","zh":"乙省","short":"乙","en":"Yi"}]})";
    EXPECT_EQ(complaint(sources), u"The catalogue file provinces.json is wrong: “110000” stands twice."_s);
}

TEST(CatalogueLoaderTest, refusesASpellingTwice)
{
    CatalogueSources sources = sound();
    sources.units = R"({"units":[{"symbol":"元","kind":"money","base":"元","factor":1},
        {"symbol":"美元","kind":"foreign_money","base":"美元","factor":1,"aliases":["元"]}],
        "multipliers":[]})";
    EXPECT_EQ(complaint(sources), u"The catalogue file units.json is wrong: “元” stands twice."_s);
}

TEST(CatalogueLoaderTest, refusesUnknownKindsAndMissingFields)
{
    CatalogueSources sources = sound();
    sources.units.replace("\"money\"", "\"gold\"");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file units.json is wrong: entry 1: “gold” is not a known kind."_s);
    sources = sound();
    sources.units.replace("\"factor\":1}", "\"factor\":0}");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file units.json is wrong: entry 1: “factor” must be a number above 0."_s);
    sources = sound();
    sources.provinces.replace("\"en\":\"Jia\"", "\"en\":7");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file provinces.json is wrong: entry 1: “en” must be a text."_s);
    sources = sound();
    sources.indicators.replace("\"up\"", "\"sideways\"");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file indicators.json is wrong: entry 1: “sideways” is not a "
              u"known direction."_s);
}

TEST(CatalogueLoaderTest, refusesAnIndicatorThatContradictsTheRest)
{
    CatalogueSources sources = sound();
    sources.indicators.replace("\"unit\":\"家\"", "\"unit\":\"万元\"");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file indicators.json is wrong: “parks”: the unit 万元 is not of "
              u"the kind it names."_s);
    sources = sound();
    sources.indicators.replace("\"direction\"", "\"areas\":[\"moon\"],\"direction\"");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file indicators.json is wrong: “parks” names the unknown area “moon”."_s);
    sources = sound();
    sources.indicators.replace("\"direction\"", "\"related\":[\"moons\"],\"direction\"");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file indicators.json is wrong: “parks” names the unknown indicator “moons”."_s);
    sources = sound();
    sources.indicators.replace("\"countWords\":[\"家\"],", "");
    EXPECT_EQ(complaint(sources),
              u"The catalogue file indicators.json is wrong: “parks”: “countWords” belongs to "
              u"counts, and to every count."_s);
}

} // namespace
} // namespace milepost
