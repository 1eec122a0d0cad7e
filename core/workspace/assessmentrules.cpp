// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/assessmentrules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::AssessmentRules)
};

QJsonObject objectFrom(const MeasureChoices& choices)
{
    QJsonObject object;
    if (choices.method)
        object.insert(u"method"_s, toString(*choices.method));
    if (choices.direction)
        object.insert(u"direction"_s, toString(*choices.direction));
    if (choices.carriesOpeningBalance)
        object.insert(u"carries_opening_balance"_s, *choices.carriesOpeningBalance);
    return object;
}

MeasureChoices choicesFrom(const QJsonObject& object)
{
    MeasureChoices choices;
    choices.method = methodFromString(object.value(u"method"_s).toString());
    choices.direction = directionFromString(object.value(u"direction"_s).toString());
    if (const QJsonValue carries = object.value(u"carries_opening_balance"_s); carries.isBool())
        choices.carriesOpeningBalance = carries.toBool();
    return choices;
}

Bands bandsFrom(const QJsonObject& object)
{
    const Bands standard;
    return {object.value(u"ahead"_s).toDouble(standard.ahead),
            object.value(u"on_track"_s).toDouble(standard.onTrack),
            object.value(u"behind"_s).toDouble(standard.behind),
            object.value(u"about"_s).toDouble(standard.about),
            object.value(u"review"_s).toDouble(standard.review)};
}

} // namespace

QString jsonText(const AssessmentRules& rules)
{
    QJsonObject measures;
    for (const auto& [id, choices] : rules.choices.asKeyValueRange())
        measures.insert(id.toString(), objectFrom(choices));
    const QJsonObject bands{{u"ahead"_s, rules.bands.ahead},
                            {u"on_track"_s, rules.bands.onTrack},
                            {u"behind"_s, rules.bands.behind},
                            {u"about"_s, rules.bands.about},
                            {u"review"_s, rules.bands.review}};
    const QJsonObject all{{u"bands"_s, bands}, {u"measures"_s, measures}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<AssessmentRules> assessmentRulesFromJson(const QString& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    AssessmentRules rules;
    rules.bands = bandsFrom(document.object().value(u"bands"_s).toObject());
    if (!document.isObject() || !areSound(rules.bands))
        return Error{ErrorCode::InvalidInput,
                     RulesText::tr("The rules of assessment kept with this workspace cannot be read."),
                     error.errorString() + u" / "_s + text};
    const QJsonObject measures = document.object().value(u"measures"_s).toObject();
    for (auto entry = measures.begin(); entry != measures.end(); ++entry) {
        const MeasureChoices choices = choicesFrom(entry.value().toObject());
        if (!choices.isEmpty())
            rules.choices.insert(MeasureId(entry.key()), choices);
    }
    return rules;
}

} // namespace milepost
