// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr double kLargest = 1e18;

struct QuantityText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Quantity)
};

Error invalid(const QString& sentence)
{
    return Error{ErrorCode::InvalidInput, sentence};
}
Error refused(const QString& sentence)
{
    return Error{ErrorCode::Refused, sentence};
}

/// Full-width digits, letters, signs and blanks as an input method types them become ASCII; all blanks become
/// one kind.
QString narrowed(const QString& text)
{
    QString result = text;
    for (QChar& character : result) {
        if (character >= QChar(0xFF01) && character <= QChar(0xFF5E))
            character = QChar(character.unicode() - 0xFEE0);
        else if (character == QChar(0x2212)) // minus sign
            character = u'-';
        else if (character.isSpace())
            character = u' ';
    }
    return result.trimmed();
}

/// A typed text cut into its number, without grouping commas, and the word after it.
struct TypedNumber
{
    QString digits;
    QString word;
};

Result<TypedNumber> splitTyped(const QString& text, const QString& typed)
{
    static const QRegularExpression form(u"^([+-]?[0-9.,]*)\\s*(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression grouped(u"^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?$"_s);
    static const QRegularExpression plain(u"^[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    QString number = match.captured(1);
    const QString word = match.captured(2);
    if (grouped.match(number).hasMatch())
        number.remove(u',');
    if (plain.match(number).hasMatch())
        return TypedNumber{number, word};
    if (number.count(u'.') > 1)
        return invalid(QuantityText::tr("“%1” has more than one decimal point. Write 1234.5.").arg(typed));
    if (number.contains(u','))
        return invalid(
            QuantityText::tr("“%1” has commas in the wrong places. Write 1,234.5 or 1234.5.").arg(typed));
    if (number.endsWith(u'.') && number.size() > 1)
        return invalid(QuantityText::tr("“%1” ends with a decimal point. Write 1234 or 1234.5.").arg(typed));
    return invalid(
        QuantityText::tr("“%1” is not a number. Write digits, such as 1234.5 or 1.2亿.").arg(typed));
}

/// digits × from/to, rounded once where the ratio is a power of ten: 0.07 亿 is exactly 700 万.
double scaled(const QString& digits, double from, double to)
{
    if (from == to)
        return digits.toDouble();
    const double power = std::round(std::log10(from / to));
    const double exact = power >= 0 ? to * std::pow(10.0, power) - from : from * std::pow(10.0, -power) - to;
    if (exact == 0.0)
        return (digits + u'e' + QString::number(static_cast<int>(power))).toDouble();
    return digits.toDouble() * from / to;
}

/// Takes the words for “about” off a narrowed text; tells whether there were any.
bool takeOffAbout(QString& text)
{
    static const QRegularExpression before(u"^(?:大约|约为|约|≈|~)\\s*"_s);
    static const QRegularExpression after(u"\\s*(?:左右|上下)$"_s);
    const qsizetype length = text.size();
    text.remove(before);
    text.remove(after);
    return text.size() != length;
}

/// The two ends of a range, the first with the unit of the second where it has none of its own.
struct RangeText
{
    QString low;
    QString high;
};

std::optional<RangeText> rangeIn(const QString& text)
{
    static const QRegularExpression form(u"^([0-9][0-9.,]*)\\s*([^0-9.,\\s–—~至到-]*)\\s*(?:[–—~至到-]+)\\s*"
                                         "([0-9][0-9.,]*)\\s*(\\D*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(4);
    return RangeText{match.captured(1) + (match.captured(2).isEmpty() ? unit : match.captured(2)),
                     match.captured(3) + unit};
}

} // namespace

Result<TypedFigure> Catalogue::readFigure(const QString& text, const Unit& target, RangeUse ranges) const
{
    QString typed = narrowed(text);
    const bool isApproximate = takeOffAbout(typed);
    const std::optional<RangeText> range = rangeIn(typed);
    if (!range) {
        const Result<Quantity> number = readQuantity(isApproximate ? typed : text, target);
        if (!number)
            return number.error();
        return TypedFigure{number->value, number->unit, isApproximate, std::nullopt, std::nullopt};
    }
    if (ranges == RangeUse::Refused) {
        return refused(
            QuantityText::tr("“%1” is a range, but this measure takes one number. Write the figure "
                             "itself, such as 4.")
                .arg(text.trimmed()));
    }
    const Result<Quantity> low = readQuantity(range->low, target);
    const Result<Quantity> high = readQuantity(range->high, target);
    if (!low || !high)
        return low ? high.error() : low.error();
    if (low->value > high->value) {
        return invalid(
            QuantityText::tr("“%1” begins with its higher end. Write the lower one first, such as 3-5.")
                .arg(text.trimmed()));
    }
    return TypedFigure{(low->value + high->value) / 2.0, target, isApproximate, low->value, high->value};
}

Result<Quantity> Catalogue::readQuantity(const QString& text, const Unit& target) const
{
    const QString typed = narrowed(text);
    if (typed.isEmpty())
        return invalid(
            QuantityText::tr("Nothing is written. An empty cell means “no data”; write 0 for zero."));
    const Result<TypedNumber> number = splitTyped(typed, text.trimmed());
    if (!number)
        return number.error();

    const Multiplier* targetMultiplier =
        m_units.contains(target.symbol) ? nullptr : multiplierOf(target.symbol);
    const double rootFactor = targetMultiplier ? target.factor / targetMultiplier->factor : target.factor;
    double factor = target.factor;
    const auto multiplier = std::ranges::find(m_multipliers, number->word, &Multiplier::symbol);
    if (multiplier != m_multipliers.end()) {
        if (target.kind == UnitKind::Ratio || target.kind == UnitKind::PercentagePoint) {
            return refused(QuantityText::tr("“%1” does not fit a measure in %2. Write a figure such as 85%2.")
                               .arg(text.trimmed(), target.symbol));
        }
        factor = rootFactor * multiplier->factor;
    } else if (!number->word.isEmpty() && number->word != target.symbol) {
        if (!knowsUnit(number->word)) {
            return invalid(QuantityText::tr("“%1”: “%2” is not a unit. Write the figure in %3.")
                               .arg(text.trimmed(), number->word, target.symbol));
        }
        Unit written = unit(number->word);
        if (written.kind == UnitKind::Count && target.kind == UnitKind::Count &&
            (written.base == u"个"_s || target.base == u"个"_s))
            written.base = target.base; // 个 counts anything
        if (!written.convertsTo(target)) {
            return refused(QuantityText::tr("“%1”: %2 does not fit a measure in %3.")
                               .arg(text.trimmed(), number->word, target.symbol));
        }
        factor = written.factor;
    }
    const double value = scaled(number->digits, factor, target.factor);
    if (!std::isfinite(value) || std::abs(value) > kLargest)
        return invalid(QuantityText::tr("“%1” is too large to be a figure.").arg(text.trimmed()));
    return Quantity{value, target};
}

} // namespace milepost
