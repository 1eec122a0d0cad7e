// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/valuetext.h"

#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::TypedValue)
};

/// Full-width digits and signs as an input method types them become ASCII.
QString narrowed(const QString& text)
{
    QString result = text.trimmed();
    for (QChar& character : result) {
        if (character >= QChar(0xFF01) && character <= QChar(0xFF5E))
            character = QChar(character.unicode() - 0xFEE0);
    }
    return result;
}

/// Reads a bare number; the catalogue says what is wrong with one that is none.
Result<double> readNumber(const QString& text, const Catalogue& catalogue)
{
    const Result<Quantity> quantity = catalogue.readQuantity(text, Unit{});
    if (!quantity)
        return quantity.error();
    return quantity->value;
}

QString shortest(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

Result<TypedValue> readTypedValue(const QString& text, const Catalogue& catalogue)
{
    static const QRegularExpression form(
        u"^([0-9.,]+)(?:\\s*(?:-|–|—|~|至|到)+\\s*([0-9.,]+))?\\s*([^0-9\\s.,~–—-][^0-9]*)?$"_s);
    const QRegularExpressionMatch match = form.match(narrowed(text));
    if (!match.hasMatch())
        return Error{ErrorCode::InvalidInput,
                     Words::tr("“%1” is not a value. Write a number such as 35, or a range such as 3-5.")
                         .arg(text.trimmed())};
    TypedValue typed;
    const Result<double> value = readNumber(match.captured(1), catalogue);
    if (!value)
        return value.error();
    typed.value = *value;
    if (!match.captured(2).isEmpty()) {
        const Result<double> upper = readNumber(match.captured(2), catalogue);
        if (!upper)
            return upper.error();
        typed.valueMax = *upper;
    }
    if (!match.captured(3).isEmpty())
        typed.unit = match.captured(3).trimmed();
    return typed;
}

Result<std::optional<int>> readTypedYear(const QString& text)
{
    QString digits = narrowed(text);
    if (digits.endsWith(u'年'))
        digits.chop(1);
    if (digits.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int year = digits.toInt(&isNumber);
    if (!isNumber || year < kFirstYear || year > kLastYear)
        return Error{ErrorCode::InvalidInput,
                     Words::tr("“%1” is not a year from %2 to %3. Write four digits, or nothing.")
                         .arg(text.trimmed())
                         .arg(kFirstYear)
                         .arg(kLastYear)};
    return std::optional(year);
}

QString typedValue(const Target& target)
{
    const QString value = shortest(target.value);
    return target.valueMax ? value + u'-' + shortest(*target.valueMax) : value;
}

} // namespace milepost
