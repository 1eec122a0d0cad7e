// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <memory>

class QLockFile;
class QProcess;

namespace milepost {

/// A PostgreSQL server of its own in a temporary folder, reached by a socket there, without a password and
/// without waiting for the disk. The programs are those of the newest version installed; as root they run as
/// a user without rights.
class TestServer
{
public:
    /// The one of this run: that of the folder in MILEPOST_TEST_SERVER, or one started now, which ends with
    /// the process, however it ends. Ends the process itself when there can be none.
    static const TestServer& ofThisRun();
    enum class Disk {
        Forgetful, ///< does not wait for the disk: for tests
        Durable    ///< as an office has it: for measuring
    };

    /// Starts one that stays, in this folder, which is emptied, and stops it again. False when it cannot be.
    static bool startIn(const QString& folder, Disk disk = Disk::Forgetful);
    static bool stopIn(const QString& folder);
    /// Kills every process of it at once, as a failing machine would, and starts it again on what is there.
    static bool killIn(const QString& folder);
    static bool restartIn(const QString& folder);
    /// The address of the workspace every test begins with, for a test with a server of its own.
    static QString workspaceIn(const QString& folder);
    /// A new folder for one, with a path short enough for a socket, in which the server's user may write.
    static QString makeFolder();

    Q_DISABLE_COPY_MOVE(TestServer)

    /// Whether the server's programs are there. Starts nothing.
    static bool isInstalled();

    /// The address of a database with an empty workspace, or of an empty database, which nobody else uses
    /// until it is given back. It is emptied rather than made when there is one, which is quicker.
    QString takeWorkspace() const;
    QString takeDatabase() const;
    void giveBack(const QString& address) const;

    /// The address for another user of the server; for an empty name, an officer with every right.
    static QString as(const QString& address, const QString& user);
    /// The address for who owns the server and its databases.
    static QString asOwner(const QString& address);

    /// The folder of its socket.
    QString folder() const { return m_folder; }

private:
    TestServer();
    QString take(const QString& kind, const QString& making, const QString& emptying) const;

    QString m_folder;
    mutable std::map<QString, std::unique_ptr<QLockFile>> m_taken; ///< by address
    QProcess* m_guardian = nullptr; ///< never deleted: what it guards ends with the process
};

} // namespace milepost
