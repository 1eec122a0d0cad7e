// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/issuewords.h"

#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPagesWithoutText = u"document.no-text:";

/// The sentence for "3-5".
QString pagesWithoutText(QStringView pages)
{
    const QString first = pages.left(pages.indexOf(u'-')).toString();
    const QString last = pages.mid(pages.indexOf(u'-') + 1).toString();
    return first == last
               ? QCoreApplication::translate(
                     "milepost::Issue",
                     "Page %1 of the document has no text: it is a picture, as of a scan, or blank. "
                     "What it shows was not read; compare with the original.")
                     .arg(first)
               : QCoreApplication::translate(
                     "milepost::Issue",
                     "Pages %1 to %2 of the document have no text: they are pictures, as of a scan, "
                     "or blank. What they show was not read; compare with the original.")
                     .arg(first, last);
}

} // namespace

QString pagesWithoutTextCode(int first, int last)
{
    return u"%1%2-%3"_s.arg(kPagesWithoutText).arg(first).arg(last);
}

bool isPagesWithoutText(const QString& code)
{
    return code.startsWith(kPagesWithoutText);
}

QString issueSentence(const QString& code)
{
    if (code == u"text.doubled")
        return QCoreApplication::translate(
            "milepost::Issue",
            "Passages of this document stand twice. Each is read once, in the order of the plan.");
    if (code == u"text.gap")
        return QCoreApplication::translate(
            "milepost::Issue", "Text of the plan is missing before this place. What it promised cannot "
                               "be read; compare with the original.");
    if (isPagesWithoutText(code))
        return pagesWithoutText(QStringView(code).mid(kPagesWithoutText.size()));
    return {};
}

} // namespace milepost
