// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <optional>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// A longer line is prose.
constexpr qsizetype kLongestLine = 160;
constexpr qsizetype kLongestValue = 40;

enum class WordKind {
    Button,    ///< stands alone: 打印
    Label,     ///< is followed by a value and occurs on pages only: 来源：…
    WeakLabel, ///< is followed by a value and occurs in plans as well: 时间：…
    Trail      ///< opens a trail of links: 当前位置
};

struct Word
{
    QStringView text;
    WordKind kind;
};

// Longer words first where one begins with another.
constexpr std::array<Word, 67> kWords{{
    {u"您现在的位置", WordKind::Trail},
    {u"您的位置", WordKind::Trail},
    {u"您所在的位置", WordKind::Trail},
    {u"您当前的位置", WordKind::Trail},
    {u"当前位置", WordKind::Trail},
    {u"所在位置", WordKind::Trail},
    {u"信息来源", WordKind::Label},
    {u"文章来源", WordKind::Label},
    {u"稿件来源", WordKind::Label},
    {u"新闻来源", WordKind::Label},
    {u"来源", WordKind::Label},
    {u"编选", WordKind::Label},
    {u"责任编辑", WordKind::Label},
    {u"责编", WordKind::Label},
    {u"编审", WordKind::Label},
    {u"录入", WordKind::Label},
    {u"点击次数", WordKind::Label},
    {u"点击数", WordKind::Label},
    {u"点击率", WordKind::Label},
    {u"点击量", WordKind::Label},
    {u"点击", WordKind::Label},
    {u"浏览次数", WordKind::Label},
    {u"浏览量", WordKind::Label},
    {u"浏览", WordKind::Label},
    {u"阅读次数", WordKind::Label},
    {u"阅读量", WordKind::Label},
    {u"阅读", WordKind::WeakLabel},
    {u"访问次数", WordKind::Label},
    {u"访问量", WordKind::Label},
    {u"上一篇", WordKind::Label},
    {u"下一篇", WordKind::Label},
    {u"更新时间", WordKind::Label},
    {u"编辑", WordKind::WeakLabel},
    {u"作者", WordKind::WeakLabel},
    {u"发布时间", WordKind::WeakLabel},
    {u"发布日期", WordKind::WeakLabel},
    {u"发表时间", WordKind::WeakLabel},
    {u"时间", WordKind::WeakLabel},
    {u"日期", WordKind::WeakLabel},
    {u"字体大小", WordKind::Label},
    {u"字体", WordKind::Label},
    {u"字号", WordKind::Label},
    {u"打印本页", WordKind::Button},
    {u"打印此页", WordKind::Button},
    {u"打印文章", WordKind::Button},
    {u"我要打印", WordKind::Button},
    {u"打印", WordKind::Button},
    {u"关闭窗口", WordKind::Button},
    {u"关闭本页", WordKind::Button},
    {u"关闭", WordKind::Button},
    {u"加入收藏", WordKind::Button},
    {u"收藏", WordKind::Button},
    {u"分享到", WordKind::Button},
    {u"分享", WordKind::Button},
    {u"返回顶部", WordKind::Button},
    {u"返回首页", WordKind::Button},
    {u"返回", WordKind::Button},
    {u"纠错", WordKind::Button},
    {u"下载", WordKind::Button},
    {u"复制链接", WordKind::Button},
    {u"扫一扫在手机打开当前页", WordKind::Button},
    {u"微信", WordKind::Button},
    {u"微博", WordKind::Button},
    {u"特大", WordKind::Button},
    {u"默认", WordKind::Button},
    {u"超大", WordKind::Button},
    {u"朗读", WordKind::Button},
}};

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"|｜/\\【】[]〖〗（）()·•>»›<«‹-—_,，、:：+*").contains(c);
}

/// Reads a line word by word.
class LineScanner
{
public:
    explicit LineScanner(QStringView line) : m_line(line) {}

    bool isFurniture()
    {
        for (skipSeparators(); m_position < m_line.size(); skipSeparators())
            if (!takeWord() && !takeSize() && !takeNumberOrDate())
                return false;
        return m_strong > 0;
    }

private:
    QStringView rest() const { return m_line.sliced(m_position); }

    void skipSeparators()
    {
        while (m_position < m_line.size() && isSeparator(m_line[m_position]))
            ++m_position;
    }

    static std::optional<Word> wordAt(QStringView text)
    {
        // Old pages space the characters out: 来　源：
        for (const Word& word : kWords)
            if (text.startsWith(word.text))
                return word;
        return {};
    }

    static bool startsValue(QStringView text)
    {
        return !text.isEmpty() && (text.front() == u':' || text.front() == u'：');
    }

    bool takeWord()
    {
        const std::optional<Word> word = wordAt(rest());
        if (!word)
            return false;
        m_position += word->text.size();
        const QStringView after = rest().trimmed();
        const bool labelled = startsValue(after);
        if (word->kind == WordKind::Trail) {
            m_strong += labelled ? 1 : 0;
            m_position = m_line.size();
            return labelled;
        }
        if (word->kind == WordKind::Button) {
            ++m_strong;
            return after.isEmpty() || isSeparator(rest().front()) || wordAt(rest()).has_value();
        }
        m_strong += word->kind == WordKind::Label ? 1 : 0;
        if (labelled)
            return takeValue();
        // 点击 1234, or a label whose value a script would have filled in.
        return after.isEmpty() || after.front().isDigit() || isSeparator(rest().front());
    }

    /// Up to the next word of the list, which must follow a separator or a digit.
    bool takeValue()
    {
        skipSeparators();
        const qsizetype start = m_position;
        while (m_position < m_line.size()) {
            const bool boundary = m_position == start || isSeparator(m_line[m_position - 1]) ||
                                  m_line[m_position - 1].isDigit();
            if (boundary && wordAt(rest()))
                break;
            if (QStringView(u"。；！？").contains(m_line[m_position]))
                return false;
            ++m_position;
        }
        return m_position - start <= kLongestValue;
    }

    /// 大 中 小
    bool takeSize()
    {
        if (m_position == m_line.size()) // a word that came to nothing may have taken all
            return false;
        const QChar c = m_line[m_position];
        const bool alone = m_position + 1 == m_line.size() || isSeparator(m_line[m_position + 1]);
        if (!alone || !QStringView(u"大中小次").contains(c))
            return false;
        ++m_position;
        return true;
    }

    bool takeNumberOrDate()
    {
        static const QRegularExpression number(u"^[\\d年月日:：.\\-/]+(\\s*次)?(?=$|[^\\p{L}])"_s);
        const QRegularExpressionMatch match = number.match(rest().toString());
        m_position += match.capturedLength();
        return match.hasMatch();
    }

    QStringView m_line;
    qsizetype m_position = 0;
    int m_strong = 0;
};

bool isImprint(QStringView line)
{
    static const QRegularExpression imprint(
        u"版权所有|©|Copyright\\b|ICP备|公网安备|网站标识码|(主办|承办)单位[:：].*(电话|邮编|备)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !line.contains(u'。') && imprint.match(line.toString()).hasMatch();
}

} // namespace

bool isFurniture(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.size() > kLongestLine)
        return false;
    return isImprint(line) || LineScanner(line).isFurniture();
}

bool isPageNumber(QStringView line)
{
    static const QRegularExpression number(
        u"^(?:[-—–－·~]*\\s*\\d{1,4}\\s*[-—–－·~]*|第\\s*\\d{1,4}\\s*页(?:[\\s,，/]*共\\s*\\d{1,4}\\s*页)?|"
        u"\\d{1,4}\\s*/\\s*\\d{1,4}|(?:page\\s*)?\\d{1,4}\\s*of\\s*\\d{1,4}|page\\s*\\d{1,4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(line.trimmed().toString().normalized(QString::NormalizationForm_KC)).hasMatch();
}

} // namespace milepost
