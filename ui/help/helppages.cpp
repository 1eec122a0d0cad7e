// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include "ui/common/measurerow.h"
#include "ui/common/verdictbadge.h"
#include "ui/help/helptexts.h"

#include <QCoreApplication>
#include <QFile>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString& id)
{
    QFile file(u":/help/%1/%2.html"_s.arg(readsChinese() ? u"zh"_s : u"en"_s, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words of the first heading.
QString titleOf(const QString& html)
{
    const QString before = u"<h2>"_s;
    const qsizetype start = html.indexOf(before) + before.size();
    return html.mid(start, html.indexOf(u"</h2>"_s) - start);
}

/// Every verdict with its shape, its word and what it says.
QString verdictTable()
{
    QString rows;
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::NotAssessable); ++verdict) {
        const auto one = static_cast<Verdict>(verdict);
        rows += u"<tr><td><img src='verdict:%1'></td><td><b>%2</b></td><td>%3</td></tr>"_s.arg(
            QString::number(verdict), verdictWord(one).toHtmlEscaped(), verdictHint(one).toHtmlEscaped());
    }
    return u"<table cellspacing='6'>%1</table>"_s.arg(rows);
}

} // namespace

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> pages;
    for (const QString& id : {u"start"_s, u"overview"_s, u"targets"_s, u"progress"_s, u"compare"_s,
                              u"agencies"_s, u"plans"_s, u"review"_s, u"verdicts"_s, u"print"_s}) {
        QString html = fileOf(id);
        html.replace(u"<!-- verdicts -->"_s, verdictTable());
        pages.push_back({id, titleOf(html), html});
    }
    const QString keys = QCoreApplication::translate("milepost::HelpTexts", "Keys");
    pages.push_back({u"keys"_s, keys, u"<h2>%1</h2>%2"_s.arg(keys, keysHtml())});
    return pages;
}

} // namespace milepost
