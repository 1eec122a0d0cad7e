// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/planfacts.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/outline.h"
#include "core/extract/workingtext.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using Words = std::u32string_view;

constexpr std::array<Words, 12> kDocumentKinds{U"意见", U"方案", U"计划", U"规划", U"纲要", U"办法",
                                               U"决定", U"措施", U"细则", U"要点", U"政策", U"行动"};
constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLongestFront = 3000; // where a text has no headings its front is its beginning
constexpr qsizetype kSignature = 60;      // characters around a signature's date

/// The parts of a document that speak about it: its front, and the lines of a signature at its end.
struct Imprint
{
    QString front;
    QStringList lines; ///< short lines of the whole text that may be a signature, in order
};

bool mayBeSignature(Words line)
{
    return line.size() >= 4 && line.size() <= static_cast<size_t>(kSignature) &&
           line.find_first_of(U"。,;:、") == line.npos;
}

Imprint imprintOf(const WorkingText& text, const Outline& outline)
{
    const TextSpan front = outline.sections.front().body;
    Imprint imprint{toText(text.text({front.start, std::min(front.end, kLongestFront)})), {}};
    const Words all = text.text();
    for (size_t start = 0; start < all.size();) {
        const size_t end = std::min(all.find(U'\n', start), all.size());
        const Words line = trimmed(all.substr(start, end - start));
        if (mayBeSignature(line))
            imprint.lines.append(toText(line));
        start = end + 1;
    }
    return imprint;
}

const QString kAuthority =
    u"(?:人民政府(?:办公厅|办公室)?|[发工科商教财农]\\p{Han}{1,12}(?:委员会|厅|局)|国务院(?:办公厅)?)"_s;

/// "2015年10月22日" or "二〇一五年十月二十二日"
std::optional<QDate> dateIn(const QString& words)
{
    static const QRegularExpression western(u"(\\d{4})年(\\d{1,2})月(\\d{1,2})日"_s);
    static const QRegularExpression chinese(
        u"([一二三四五六七八九零〇]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"_s);
    if (const QRegularExpressionMatch match = western.match(words); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const QRegularExpressionMatch match = chinese.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    int year = 0;
    for (const QChar digit : match.captured(1))
        year = year * 10 + chineseNumeralValue(QString(digit).toStdU32String());
    const QDate date(year, chineseNumeralValue(match.captured(2).toStdU32String()),
                     chineseNumeralValue(match.captured(3).toStdU32String()));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

class FactReader
{
public:
    FactReader(Imprint imprint, const Catalogue& catalogue)
        : m_imprint(std::move(imprint)), m_catalogue(catalogue)
    {}

    PlanFacts read(Words text)
    {
        readSignature();
        readTitle();
        if (m_facts.issuer.isEmpty())
            m_facts.issuer = issuerOfTitle();
        readProvince(text);
        return std::move(m_facts);
    }

private:
    /// The authority and the date under the text, or above it in a cover letter.
    void readSignature()
    {
        static const QRegularExpression authority(u"^(\\p{Han}{2,20}?"_s + kAuthority + u")\\s*(.*)$"_s);
        static const QRegularExpression onlyDate(
            u"^[\\d一二三四五六七八九十零〇]+年[\\d一二三四五六七八九十]+月[^日]+日$"_s);
        for (const QString& line : std::as_const(m_imprint.lines)) {
            const QRegularExpressionMatch match = authority.match(line);
            const QString rest = match.captured(2);
            if (match.hasMatch() && (rest.isEmpty() || dateIn(rest)) && isBody(match.captured(1))) {
                if (m_facts.issuer.isEmpty())
                    m_facts.issuer = match.captured(1);
                if (!rest.isEmpty() && !m_facts.issued)
                    m_facts.issued = dateIn(rest);
            } else if (!m_facts.issued && onlyDate.match(line).hasMatch()) {
                m_facts.issued = dateIn(line);
            }
        }
        if (!m_facts.issuer.isEmpty() && m_facts.issued)
            return;
        // In running text the date follows its authority at once.
        static const QRegularExpression signature(u"(?:^|[。:\\s])(\\p{Han}{2,20}?"_s + kAuthority +
                                                  u")\\s*(\\d{4}年\\d{1,2}月\\d{1,2}日)"_s);
        const QRegularExpressionMatch match = signature.match(m_imprint.front);
        if (!match.hasMatch() || !isBody(match.captured(1)))
            return;
        m_facts.issuer = match.captured(1);
        m_facts.issued = dateIn(match.captured(2));
    }

    /// An addressee (“各市人民政府”) is no signatory.
    static bool isBody(const QString& name)
    {
        return !name.contains(u'各') && !name.contains(u"关于") && !name.contains(u"来源");
    }

    void readTitle()
    {
        static const QRegularExpression announced(u"《([^《》]{4,80})》[^《。]{0,30}(?:印发|审议通过)"_s);
        static const QRegularExpression notice(u"关于印发《([^《》]{4,80})》"_s);
        static const QRegularExpression number(u"\\((\\p{Han}{1,8}[〔\\[(]\\d{4}[〕\\])]\\d+号)\\)$"_s);
        const QRegularExpressionMatch stated = announced.match(m_imprint.front);
        const QRegularExpressionMatch noticed = notice.match(m_imprint.front);
        if (const QString line = titleLine(); !line.isEmpty())
            m_facts.title = line;
        else if (noticed.hasMatch())
            m_facts.title = noticed.captured(1);
        else if (stated.hasMatch())
            m_facts.title = stated.captured(1);
        else
            m_facts.title = headline();
        if (const QRegularExpressionMatch match = number.match(m_facts.title); match.hasMatch()) {
            m_facts.number = match.captured(1);
            m_facts.title.truncate(match.capturedStart());
        }
        if (!m_facts.number)
            readNumberLine();
    }

    /// The last line of the front that ends with a kind of document; a cover letter's own title (…的通知) is
    /// not it.
    QString titleLine() const
    {
        static const QRegularExpression bracket(u"\\([^()]*号\\)$"_s);
        QString title;
        for (const QString& part : m_imprint.front.split(u'\n')) {
            const QString line = part.trimmed();
            QString bare = line;
            bare.remove(bracket);
            const std::u32string words = bare.toStdU32String();
            const bool isKind = std::any_of(kDocumentKinds.begin(), kDocumentKinds.end(),
                                            [&](Words kind) { return Words(words).ends_with(kind); });
            const bool isSentence = line.contains(u'。') || line.contains(u',') || line.contains(u';');
            if (isKind && !isSentence && line.size() >= 6 && line.size() <= kLongestTitle)
                title = line;
        }
        return title;
    }

    /// A text without a title of its own kind: its first line, where that looks like a headline.
    QString headline() const
    {
        const QString line = m_imprint.front.trimmed().section(u'\n', 0, 0).trimmed();
        static const QRegularExpression furniture(u"^[(\\d]|来源|[:。]$|[。;]"_s);
        const bool fits = line.size() >= 6 && line.size() <= kLongestTitle;
        return fits && !furniture.match(line).hasMatch() ? line : QString();
    }

    /// The document's own number stands on a line of its own; one in a citation is another document's.
    void readNumberLine()
    {
        static const QRegularExpression own(u"^\\p{Han}{1,8}[〔\\[(]\\d{4}[〕\\])]\\d+号$"_s);
        for (const QString& line : m_imprint.front.split(u'\n')) {
            if (own.match(line.trimmed()).hasMatch()) {
                m_facts.number = line.trimmed();
                return;
            }
        }
    }

    QString issuerOfTitle() const
    {
        static const QRegularExpression opening(u"^(\\p{Han}{2,20}?"_s + kAuthority + u")关于"_s);
        for (const QString& candidate : {m_facts.title, m_imprint.front.trimmed()}) {
            const QRegularExpressionMatch match = opening.match(candidate);
            if (match.hasMatch() && isBody(match.captured(1)))
                return match.captured(1);
        }
        return {};
    }

    /// The province whose name opens the issuer or the title; for others the one the text speaks of most.
    void readProvince(Words text)
    {
        const Province* province = nullptr;
        for (const QString& name : {m_facts.issuer, m_facts.title}) {
            for (const Province& candidate : m_catalogue.provinces()) {
                if (!province && name.startsWith(candidate.shortZh))
                    province = &candidate;
            }
            if (name.startsWith(u"国务院"))
                return;
        }
        if (!province && m_facts.issuer.isEmpty())
            province = mostNamed(text);
        if (!province)
            return;
        m_facts.province = province->nameZh;
        m_facts.provinceCode = province->code;
    }

    const Province* mostNamed(Words text) const
    {
        QHash<QString, int> counts;
        for (size_t i = 0; i + 1 < text.size(); ++i) {
            if (isIdeograph(text[i]))
                ++counts[toText(text.substr(i, 2))];
        }
        const Province* best = nullptr;
        int most = 2; // once or twice is a mention, not the subject
        int second = 0;
        for (const Province& candidate : m_catalogue.provinces()) {
            const int count = counts.value(candidate.shortZh.left(2));
            if (count > most) {
                second = best ? most : second;
                most = count;
                best = &candidate;
            } else {
                second = std::max(second, count);
            }
        }
        return best && most >= 2 * second ? best : nullptr;
    }

    Imprint m_imprint;
    const Catalogue& m_catalogue;
    PlanFacts m_facts;
};

} // namespace

PlanFacts readPlanFacts(const WorkingText& text, const Outline& outline, const Catalogue& catalogue)
{
    constexpr qsizetype kBeginning = 20000; // where a province is looked for by its mentions
    return FactReader(imprintOf(text, outline), catalogue).read(text.text({0, kBeginning}));
}

} // namespace milepost
