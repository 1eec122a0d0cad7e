// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settingmerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument documentOf(const std::optional<QString>& text)
{
    return QJsonDocument::fromJson(text.value_or(QString()).toUtf8());
}

/// What tells an entry of a list from the others.
QString keyOf(const QJsonValue& entry)
{
    const QJsonObject object = entry.toObject();
    const QString name = object[u"name"_s].toString();
    return name.isEmpty() ? object[u"province_code"_s].toString() + u'/' + object[u"quantity"_s].toString() +
                                u'/' + object[u"period"_s].toString()
                          : name;
}

QJsonValue entryOf(const QJsonArray& list, const QString& key)
{
    const auto found =
        std::ranges::find_if(list, [&key](const QJsonValue& entry) { return keyOf(entry) == key; });
    return found == list.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
}

/// Follows the parts, and remembers whether one of them is contested. An absent part is undefined.
class Merger
{
public:
    QJsonValue merge(const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs)
    {
        if (mine == theirs || theirs == base)
            return mine;
        if (mine == base)
            return theirs;
        if (mine.isObject() && theirs.isObject())
            return mergeObjects(base.toObject(), mine.toObject(), theirs.toObject());
        m_isContested = true;
        return mine;
    }

    QJsonArray mergeLists(const QJsonArray& base, const QJsonArray& mine, const QJsonArray& theirs)
    {
        QStringList keys;
        for (const QJsonArray& list : {theirs, mine}) {
            for (const auto& entry : list) {
                if (!keys.contains(keyOf(entry)))
                    keys.append(keyOf(entry));
            }
        }
        QJsonArray merged;
        for (const QString& key : keys) {
            const QJsonValue entry = whole(entryOf(base, key), entryOf(mine, key), entryOf(theirs, key));
            if (!entry.isUndefined())
                merged.append(entry);
        }
        return merged;
    }

    QJsonObject mergeObjects(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs)
    {
        QStringList keys = mine.keys() + theirs.keys();
        keys.removeDuplicates();
        QJsonObject merged;
        for (const QString& key : keys) {
            const QJsonValue part = merge(base.value(key), mine.value(key), theirs.value(key));
            if (!part.isUndefined())
                merged.insert(key, part);
        }
        return merged;
    }

    bool isContested() const { return m_isContested; }

private:
    /// An entry of a list is one part: half of one comparison and half of another is neither.
    QJsonValue whole(const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs)
    {
        const bool isContested = mine != theirs && mine != base && theirs != base;
        m_isContested = m_isContested || isContested;
        return mine == base ? theirs : mine;
    }

    bool m_isContested = false;
};

} // namespace

MergedSetting mergedSetting(const std::optional<QString>& base, const std::optional<QString>& mine,
                            const std::optional<QString>& theirs)
{
    const QJsonDocument old = documentOf(base);
    const QJsonDocument own = documentOf(mine);
    const QJsonDocument other = documentOf(theirs);
    Merger merger;
    QJsonDocument merged;
    if (own.isArray() && other.isArray())
        merged.setArray(merger.mergeLists(old.array(), own.array(), other.array()));
    else if (own.isObject() && other.isObject())
        merged.setObject(merger.mergeObjects(old.object(), own.object(), other.object()));
    else
        return {mine.value_or(QString()), mine != theirs};
    return {QString::fromUtf8(merged.toJson(QJsonDocument::Compact)), merger.isContested()};
}

} // namespace milepost
