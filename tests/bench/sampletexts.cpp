// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sampletexts.h"

#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "tests/support/paths.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace milepost::bench {

std::vector<SourceText> sampleDocuments()
{
    const QDir folder(realPlansFolder() + u"/plans"_s);
    std::vector<SourceText> texts;
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        Result<SourceText> text = readDocument(folder.filePath(name));
        if (text)
            texts.push_back(std::move(*text));
    }
    return texts;
}

SourceText longText(const std::vector<SourceText>& documents, int times, const Catalogue& catalogue)
{
    std::vector<const SourceText*> sound;
    for (const SourceText& document : documents) {
        const Result<ParsedPlan> plan = parsePlan(document, catalogue);
        if (plan && plan->issues.empty())
            sound.push_back(&document);
    }
    SourceText text = documents.front();
    text.name = u"all together"_s;
    text.characters.clear();
    for (int copy = 1; copy <= times; ++copy) {
        const std::u32string mark = u"〔%1〕"_s.arg(copy).toStdU32String();
        for (const SourceText* document : sound) {
            for (const char32_t c : document->characters) {
                if (c == U'。')
                    text.characters += mark;
                text.characters += c;
            }
            text.characters += U'\n';
        }
    }
    return text;
}

QString withoutDocuments()
{
    return u"no documents; set MILEPOST_PLANS to the folder that holds plans/"_s;
}

} // namespace milepost::bench
