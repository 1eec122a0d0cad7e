// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// “start FOLDER” and “stop FOLDER”: the server that every test of one run of ctest shares. “start-durable
// FOLDER” starts the one that is measured.
#include "tests/support/testserver.h"

#include <QCoreApplication>

using namespace milepost;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3 || !QStringList{u"start"_s, u"start-durable"_s, u"stop"_s}.contains(words[1])) {
        qWarning("start FOLDER, start-durable FOLDER or stop FOLDER");
        return 2;
    }
    if (!TestServer::isInstalled()) {
        qWarning(
            "PostgreSQL is not installed, so nothing of shared workspaces is tested. Install postgresql and "
            "libqt6sql6-psql, as ./dev test does.");
        return 0;
    }
    const auto disk = words[1] == u"start"_s ? TestServer::Disk::Forgetful : TestServer::Disk::Durable;
    const bool done =
        words[1] == u"stop"_s ? TestServer::stopIn(words[2]) : TestServer::startIn(words[2], disk);
    return done ? 0 : 1;
}
