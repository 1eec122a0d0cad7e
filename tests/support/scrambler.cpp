// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scrambler.h"

#include <QString>

#include <set>

namespace milepost {
namespace {

constexpr size_t kBlockEnd = 200; // a block ends with the first sentence past this length of the line
constexpr size_t kLineEnd = 380;
constexpr size_t kRoom = 20; // sentences a whole line may take

} // namespace

std::vector<std::u32string> sampleSentences(size_t count)
{
    static const std::vector<QString> kEndings{
        QStringLiteral("由县里的办公室按月登记"), QStringLiteral("要在秋收以前查看完毕,并把结果写进台账"),
        QStringLiteral("先试后推"), QStringLiteral("由各乡镇自行组织,年底前把经验汇总起来,供来年参考使用"),
        QStringLiteral("按原定办法执行,不另立名目")};
    std::vector<std::u32string> sentences;
    for (size_t i = 0; i < count; ++i) {
        const QString ending = kEndings.at((i * 7 + i / 3) % kEndings.size());
        sentences.push_back(
            QStringLiteral("样本文字编号%1的事情%2。").arg(i + 1001).arg(ending).toStdU32String());
    }
    return sentences;
}

ScrambledText scramble(const std::vector<std::u32string>& sentences)
{
    ScrambledText result;
    std::vector<size_t> leading;
    std::set<size_t> afterHole;
    size_t next = 0;
    size_t trailing = 0;
    while (next + kRoom < sentences.size()) {
        std::u32string line = sentences[next];
        leading.push_back(next++);
        const size_t blockStart = trailing;
        while (line.size() < kBlockEnd && trailing < sentences.size())
            line += sentences[trailing++];
        next += trailing - blockStart;
        afterHole.insert(next);
        while (line.size() < kLineEnd && next < sentences.size()) {
            line += sentences[next];
            leading.push_back(next++);
        }
        result.text += line + U'\n';
    }
    for (size_t i = 0; i < trailing; ++i)
        result.restored += sentences[i];
    size_t last = trailing;
    for (const size_t index : leading) {
        if (index < trailing)
            continue;
        result.gaps += index != last || index == leading.front();
        result.restored += sentences[index];
        last = index + 1;
    }
    return result;
}

} // namespace milepost
