// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/spooler.h"

#include <QLibrary>

namespace milepost {

using namespace Qt::StringLiterals;

// Qt's plugin has the library loaded and hands the job over in this thread, for which CUPS keeps its answer.
QString answerOfCups()
{
    using LastError = int (*)();
    using LastErrorString = const char* (*)();
    constexpr int kFirstError = 0x0400; // the first of ipp_status_e that is no success
    QLibrary library(u"cups"_s, 2);
    const auto lastError = reinterpret_cast<LastError>(library.resolve("cupsLastError"));
    const auto lastErrorString = reinterpret_cast<LastErrorString>(library.resolve("cupsLastErrorString"));
    if (!lastError || !lastErrorString || lastError() < kFirstError)
        return {};
    QString words = QString::fromUtf8(lastErrorString()).simplified();
    while (words.endsWith(u'.') || words.endsWith(u'。')) // it stands within a sentence
        words.chop(1);
    return words.isEmpty() ? u"CUPS %1"_s.arg(lastError(), 0, 16) : words;
}

} // namespace milepost
