// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/goldenpages.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kPage = u"== page "_s;
const QString kPicture = u"-- picture"_s;
constexpr int kDpi = 72;
constexpr double kSquare = 7 / 25.4 * kDpi; ///< pixels; white squares at the end of a row are left out
constexpr double kStep = 0.05;              ///< of darkness, between two digits
constexpr int kAlike = 1;                   ///< digits
constexpr int kFew = 100;                   ///< one square in so many may differ

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

QChar digitOf(const QImage& image, const QRect& square)
{
    qint64 light = 0;
    for (int y = square.top(); y <= square.bottom(); ++y)
        for (int x = square.left(); x <= square.right(); ++x)
            light += qGray(image.pixel(x, y));
    const double dark = 1 - static_cast<double>(light) / (255.0 * square.width() * square.height());
    const int digit = std::min(9, qRound(dark / kStep));
    return digit == 0 ? u'.' : QChar(u'0' + digit);
}

QStringList pictureOf(const QImage& image)
{
    const int columns = qRound(image.width() / kSquare);
    const int rows = qRound(image.height() / kSquare);
    QStringList lines;
    for (int row = 0; row < rows; ++row) {
        QString line;
        for (int column = 0; column < columns; ++column) {
            const QPoint first(image.width() * column / columns, image.height() * row / rows);
            const QPoint next(image.width() * (column + 1) / columns, image.height() * (row + 1) / rows);
            line += digitOf(image, QRect(first, next - QPoint(1, 1)));
        }
        while (line.size() > 1 && line.endsWith(u'.'))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

int valueOf(QChar digit)
{
    return digit == u'.' ? 0 : digit.digitValue();
}

/// How many squares are clearly another, of how many.
std::pair<int, int> compared(const QStringList& kept, const QStringList& made)
{
    const auto widest = [](const QStringList& rows) {
        qsizetype width = 0;
        for (const QString& row : rows)
            width = std::max(width, row.size());
        return width;
    };
    const qsizetype rows = std::max(kept.size(), made.size());
    const qsizetype columns = std::max(widest(kept), widest(made));
    int other = 0;
    for (qsizetype row = 0; row < rows; ++row) {
        const QString before = kept.value(row).leftJustified(columns, u'.');
        const QString now = made.value(row).leftJustified(columns, u'.');
        for (qsizetype column = 0; column < columns; ++column)
            other += std::abs(valueOf(before[column]) - valueOf(now[column])) > kAlike ? 1 : 0;
    }
    return {other, static_cast<int>(rows * columns)};
}

} // namespace

bool canReadPages()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty();
}

std::vector<GoldenPage> goldenPages(const QString& pdf)
{
    std::vector<GoldenPage> pages;
    QStringList texts = QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s})).split(u'\f');
    texts.removeLast(); // what follows the last page
    const QTemporaryDir folder;
    output(u"pdftoppm"_s, {u"-r"_s, QString::number(kDpi), u"-gray"_s, pdf, folder.filePath(u"page"_s)});
    const QStringList pictures = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < std::min(texts.size(), pictures.size()); ++i)
        pages.push_back({linesOf(texts[i]), pictureOf(QImage(folder.filePath(pictures[i])))});
    return pages;
}

QString toText(const std::vector<GoldenPage>& pages)
{
    QStringList lines;
    for (size_t i = 0; i < pages.size(); ++i) {
        lines.append(kPage + QString::number(i + 1));
        lines += pages[i].text;
        lines.append(kPicture);
        lines += pages[i].picture;
    }
    return lines.join(u'\n') + u'\n';
}

std::vector<GoldenPage> fromText(const QString& text)
{
    std::vector<GoldenPage> pages;
    bool inPicture = false;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(kPage)) {
            pages.emplace_back();
            inPicture = false;
        } else if (line == kPicture) {
            inPicture = true;
        } else if (!pages.empty()) {
            (inPicture ? pages.back().picture : pages.back().text).append(line);
        }
    }
    return pages;
}

QStringList differences(const std::vector<GoldenPage>& kept, const std::vector<GoldenPage>& made)
{
    QStringList all;
    if (kept.size() != made.size())
        all.append(u"%1 pages instead of %2"_s.arg(made.size()).arg(kept.size()));
    for (size_t page = 0; page < std::min(kept.size(), made.size()); ++page) {
        const QStringList& before = kept[page].text;
        const QStringList& now = made[page].text;
        for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i) {
            if (before.value(i) != now.value(i))
                all.append(u"page %1, line %2: “%3” instead of “%4”"_s.arg(page + 1).arg(i + 1).arg(
                    now.value(i), before.value(i)));
        }
        const auto [other, count] = compared(kept[page].picture, made[page].picture);
        if (other * kFew > count)
            all.append(
                u"page %1: %2 of %3 squares look different\n%4"_s.arg(page + 1).arg(other).arg(count).arg(
                    made[page].picture.join(u'\n')));
    }
    return all;
}

} // namespace milepost
