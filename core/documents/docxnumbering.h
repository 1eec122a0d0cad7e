// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <array>

namespace milepost {

/// `value` as Word writes it in a number format: decimal, chineseCountingThousand, upperRoman, … Formats of
/// bullets and unknown ones give an empty string.
QString formattedNumber(int value, const QString& format);

/// The automatic numbers of a Word document: which list a paragraph belongs to and where the list has come
/// to.
class DocxNumbering
{
public:
    static constexpr int kLevels = 9;

    /// Which list a paragraph is in. An unset list has an empty id; "0" takes a paragraph out of its style's
    /// list.
    struct Place
    {
        QString list;
        int level = -1;
    };

    /// Reads numbering.xml and styles.xml; empty bytes stand for a part that is not there.
    static Result<DocxNumbering> read(const QByteArray& numbering, const QByteArray& styles,
                                      const QString& path);

    /// Counts the paragraph and returns the number it shows with a blank where one follows, or nothing.
    QString next(const Place& own, const QString& style);

private:
    struct Level
    {
        int start = 1;
        QString format;
        QString text;
    };
    struct AbstractList
    {
        std::array<Level, kLevels> levels;
        std::array<int, kLevels> counters{};
        std::array<bool, kLevels> started{};
    };
    struct List
    {
        QString abstractId;
        std::array<int, kLevels> startOverrides{};
        std::array<bool, kLevels> overridden{};
    };
    struct Style
    {
        QString basedOn;
        Place place;
    };

    Result<void> readNumbering(const QByteArray& xml, const QString& path);
    Result<void> readStyles(const QByteArray& xml, const QString& path);
    Place placeOfStyle(const QString& style) const;
    static QString numberText(const AbstractList& list, int level);

    QHash<QString, AbstractList> m_abstracts;
    QHash<QString, List> m_lists;
    QHash<QString, Style> m_styles;
    QString m_defaultStyle;
};

} // namespace milepost
