// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docxnumbering.h"

#include "core/documents/xmlscanner.h"

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView kDigits = u"〇一二三四五六七八九";
constexpr QStringView kLegalDigits = u"零壹贰叁肆伍陆柒捌玖";

QString chinese(int value, QStringView digits, QStringView units)
{
    if (value <= 0 || value > 9999)
        return QString::number(value);
    QString text;
    bool gap = false;
    for (int power = 3, divisor = 1000; power >= 0; --power, divisor /= 10) {
        const int digit = value / divisor % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        const bool bareTen = power == 1 && digit == 1 && text.isEmpty() && units[0] == u'十';
        if (!bareTen)
            text += digits[digit];
        if (power > 0)
            text += units[power - 1];
    }
    return text;
}

QString digitByDigit(int value)
{
    QString text = QString::number(value);
    for (QChar& c : text)
        if (c.isDigit())
            c = kDigits[c.digitValue()];
    return text;
}

QString roman(int value)
{
    static constexpr std::array<std::pair<int, const char16_t*>, 13> kParts{{{1000, u"M"},
                                                                             {900, u"CM"},
                                                                             {500, u"D"},
                                                                             {400, u"CD"},
                                                                             {100, u"C"},
                                                                             {90, u"XC"},
                                                                             {50, u"L"},
                                                                             {40, u"XL"},
                                                                             {10, u"X"},
                                                                             {9, u"IX"},
                                                                             {5, u"V"},
                                                                             {4, u"IV"},
                                                                             {1, u"I"}}};
    QString text;
    if (value > 3999)
        return QString::number(value);
    for (const auto& [part, letters] : kParts)
        for (; value >= part; value -= part)
            text += QStringView(letters);
    return text;
}

QString fromList(int value, QStringView letters)
{
    return value >= 1 && value <= letters.size() ? QString(letters[value - 1]) : QString::number(value);
}

QString letter(int value)
{
    return value < 1 || value > 26 * 40 ? QString::number(value)
                                        : QString((value - 1) / 26 + 1, QChar(u'A' + (value - 1) % 26));
}

int levelOf(const XmlScanner& xml)
{
    bool ok = false;
    const int level = xml.attribute(u"ilvl").toInt(&ok);
    return ok && level >= 0 && level < DocxNumbering::kLevels ? level : -1;
}

} // namespace

QString formattedNumber(int value, const QString& format)
{
    if (format == u"decimal" || format == u"decimalHalfWidth" || format.isEmpty())
        return QString::number(value);
    if (format == u"decimalZero")
        return u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
    if (format.startsWith(u"chineseLegal") || format == u"ideographLegalTraditional")
        return chinese(value, kLegalDigits, u"拾佰仟");
    if (format == u"ideographDigital" || format == u"taiwaneseDigital" ||
        format == u"japaneseDigitalTenThousand")
        return digitByDigit(value);
    if (format.startsWith(u"chineseCounting") || format.startsWith(u"taiwaneseCounting") ||
        format.startsWith(u"japaneseCounting"))
        return chinese(value, kDigits, u"十百千");
    if (format == u"ideographTraditional")
        return fromList(value, u"甲乙丙丁戊己庚辛壬癸");
    if (format == u"ideographZodiac")
        return fromList(value, u"子丑寅卯辰巳午未申酉戌亥");
    if (format.startsWith(u"decimalEnclosedCircle"))
        return value >= 1 && value <= 20 ? QString(QChar(0x2460 + value - 1)) : QString::number(value);
    if (format == u"decimalEnclosedParen" && value >= 1 && value <= 20)
        return QString(QChar(0x2474 + value - 1));
    if (format == u"decimalEnclosedFullstop" && value >= 1 && value <= 20)
        return QString(QChar(0x2488 + value - 1));
    if (format == u"ideographEnclosedCircle" && value >= 1 && value <= 10)
        return QString(QChar(0x3280 + value - 1));
    if (format == u"decimalFullWidth" || format == u"decimalFullWidth2") {
        QString text = QString::number(value);
        for (QChar& c : text)
            c = QChar(c.unicode() + 0xFEE0);
        return text;
    }
    if (format == u"upperRoman" || format == u"lowerRoman")
        return format.startsWith(u'u') ? roman(value) : roman(value).toLower();
    if (format == u"upperLetter" || format == u"lowerLetter")
        return format.startsWith(u'u') ? letter(value) : letter(value).toLower();
    return {};
}

Result<DocxNumbering> DocxNumbering::read(const QByteArray& numbering, const QByteArray& styles,
                                          const QString& path)
{
    DocxNumbering result;
    if (!numbering.isEmpty())
        if (const Result<void> read = result.readNumbering(numbering, path); !read)
            return read.error();
    if (!styles.isEmpty())
        if (const Result<void> read = result.readStyles(styles, path); !read)
            return read.error();
    return result;
}

Result<void> DocxNumbering::readNumbering(const QByteArray& bytes, const QString& path)
{
    XmlScanner xml(bytes, path);
    QString abstractId;
    QString listId;
    int level = -1;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QString value = xml.attribute(u"val");
        if (xml.isStart(u"abstractNum")) {
            abstractId = xml.attribute(u"abstractNumId");
            listId.clear();
        } else if (xml.isStart(u"num")) {
            listId = xml.attribute(u"numId");
            abstractId.clear();
        } else if (xml.isStart(u"abstractNumId")) {
            m_lists[listId].abstractId = value;
        } else if (xml.isStart(u"lvl") || xml.isStart(u"lvlOverride")) {
            level = levelOf(xml);
        } else if (level >= 0 && xml.isStart(u"startOverride") && !listId.isEmpty()) {
            m_lists[listId].startOverrides[static_cast<size_t>(level)] = value.toInt();
            m_lists[listId].overridden[static_cast<size_t>(level)] = true;
        } else if (level >= 0 && !abstractId.isEmpty()) {
            Level& target = m_abstracts[abstractId].levels[static_cast<size_t>(level)];
            if (xml.isStart(u"start"))
                target.start = std::clamp(value.toInt(), 0, 100'000);
            else if (xml.isStart(u"numFmt"))
                target.format = value;
            else if (xml.isStart(u"lvlText"))
                target.text = value.left(100);
        }
    }
    return xml.finish();
}

Result<void> DocxNumbering::readStyles(const QByteArray& bytes, const QString& path)
{
    XmlScanner xml(bytes, path);
    QString style;
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == u"style")
            style.clear();
        if (!xml.isStart())
            continue;
        if (xml.isStart(u"style")) {
            style = xml.attribute(u"styleId");
            if (xml.attribute(u"type") == u"paragraph" && xml.attribute(u"default") == u"1")
                m_defaultStyle = style;
        } else if (style.isEmpty()) {
            continue;
        } else if (xml.isStart(u"basedOn")) {
            m_styles[style].basedOn = xml.attribute(u"val");
        } else if (xml.isStart(u"numId")) {
            m_styles[style].place.list = xml.attribute(u"val");
        } else if (xml.isStart(u"ilvl")) {
            m_styles[style].place.level = xml.attribute(u"val").toInt();
        }
    }
    return xml.finish();
}

DocxNumbering::Place DocxNumbering::placeOfStyle(const QString& style) const
{
    Place place;
    QString id = style.isEmpty() ? m_defaultStyle : style;
    // Styles may refer to each other in a circle.
    for (int step = 0; step < 20 && m_styles.contains(id); ++step) {
        const Style& found = m_styles[id];
        if (place.list.isEmpty())
            place.list = found.place.list;
        if (place.level < 0)
            place.level = found.place.level;
        id = found.basedOn;
    }
    return place;
}

QString DocxNumbering::numberText(const AbstractList& list, int level)
{
    const Level& own = list.levels[static_cast<size_t>(level)];
    if (own.format == u"bullet" || own.format == u"none")
        return {};
    QString text;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const int digit = own.text[i] == u'%' && i + 1 < own.text.size() ? own.text[i + 1].digitValue() : -1;
        if (digit < 1) {
            text += own.text[i];
            continue;
        }
        const auto of = static_cast<size_t>(digit - 1);
        const int value = list.started[of] ? list.counters[of] : list.levels[of].start;
        text += formattedNumber(value, list.levels[of].format);
        ++i;
    }
    const bool closed = text.isEmpty() || !text.back().isLetterOrNumber() || text.back().unicode() > 0x2E80;
    return closed && !text.endsWith(u'.') ? text : text + u' ';
}

QString DocxNumbering::next(const Place& own, const QString& style)
{
    Place place = placeOfStyle(style);
    if (!own.list.isEmpty())
        place.list = own.list;
    if (own.level >= 0)
        place.level = own.level;
    const auto list = m_lists.find(place.list);
    if (place.list.isEmpty() || place.list == u"0" || list == m_lists.end() ||
        !m_abstracts.contains(list->abstractId))
        return {};
    AbstractList& abstract = m_abstracts[list->abstractId];
    const int level = std::clamp(place.level, 0, kLevels - 1);
    const auto index = static_cast<size_t>(level);
    if (list->overridden[index]) {
        abstract.counters[index] = std::clamp(list->startOverrides[index], 0, 100'000);
        list->overridden[index] = false;
    } else if (abstract.started[index]) {
        ++abstract.counters[index];
    } else {
        abstract.counters[index] = abstract.levels[index].start;
    }
    abstract.started[index] = true;
    std::fill(abstract.started.begin() + level + 1, abstract.started.end(), false);
    return numberText(abstract, level);
}

} // namespace milepost
