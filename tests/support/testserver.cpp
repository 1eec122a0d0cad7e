// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include "core/base/serveraddress.h"
#include "core/store/database.h"
#include "core/workspace/sharedworkspace.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#endif

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kOwner = u"owner"_s;
const QString kTemplate = u"workspace_template"_s;
constexpr int kPatience = 60'000;

/// Takes all content out of a workspace; who has which right stays.
const QString kEmptying = uR"(DO $$
DECLARE
  name TEXT;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOR name IN SELECT relname FROM pg_class WHERE relnamespace = 'milepost'::regnamespace AND relkind = 'r'
    AND relname NOT IN ('server_state', 'rights')
  LOOP
    EXECUTE format('DELETE FROM %I', name);
  END LOOP;
  PERFORM setval(oid, 1, FALSE) FROM pg_class WHERE relnamespace = 'milepost'::regnamespace AND relkind = 'S';
END $$)"_s;

/// Who the tests come as, each with every right.
const QStringList& officers()
{
    static const QStringList kOfficers{u"officer"_s, u"测试员"_s, u"张三"_s, u"李四"_s, u"=cmd()"_s};
    return kOfficers;
}

#ifdef Q_OS_UNIX
/// The user the server runs as: PostgreSQL refuses to run as root.
const passwd* serverUser()
{
    const passwd* user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

void runAsServerUser(QProcess& process)
{
    if (geteuid() != 0)
        return;
    const passwd* user = serverUser();
    process.setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
        if (setgid(gid) != 0 || setuid(uid) != 0)
            _exit(1);
    });
}

bool giveToServerUser(const QString& folder)
{
    const passwd* user = serverUser();
    return geteuid() != 0 || chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) == 0;
}
#else
void runAsServerUser(QProcess&) {}
bool giveToServerUser(const QString&)
{
    return true;
}
#endif

bool holdsServer(const QString& folder)
{
    return QFile::exists(folder + u"/initdb"_s) && QFile::exists(folder + u"/pg_ctl"_s);
}

QString findPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& version : names) {
        if (const QString folder = versions.filePath(version + u"/bin"_s); holdsServer(folder))
            return folder;
    }
    QProcess config;
    config.start(u"pg_config"_s, {u"--bindir"_s});
    if (!config.waitForFinished(kPatience))
        return {};
    const QString folder = QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
    return holdsServer(folder) ? folder : QString();
}

/// The folder of the server's programs, empty where there is none. Asked once: it is asked for by every suite
/// of every process.
const QString& programs()
{
    static const QString kFolder = findPrograms();
    return kFolder;
}

/// What it printed when it failed, else empty.
QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    runAsServerUser(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QDir::rootPath());
    // Its children keep the channels open, so nothing is read before it ended.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(programs() + u'/' + program, arguments);
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
        return u"%1 %2 failed"_s.arg(program, arguments.join(u' '));
    return {};
}

QString dataFolder(const QString& folder)
{
    return folder + u"/data"_s;
}

QString addressOf(const QString& folder, const QString& database)
{
    return ServerAddress{folder, ServerAddress::kUsualPort, database, kOwner, {}}.toString();
}

Result<Database> connectTo(const QString& folder, const QString& database)
{
    return Database::connect(*ServerAddress::parse(addressOf(folder, database)), {},
                             Database::Access::ReadWrite);
}

/// What spares the tests time that an office's server takes.
QStringList hurriedSettings()
{
    return {u"fsync=off"_s,          u"full_page_writes=off"_s, u"shared_buffers=32MB"_s,
            u"max_wal_size=256MB"_s, u"wal_level=minimal"_s,    u"max_wal_senders=0"_s,
            u"autovacuum=off"_s};
}

QString startAgain(const QString& folder, TestServer::Disk disk = TestServer::Disk::Forgetful)
{
    const QString data = dataFolder(folder);
    QStringList settings{u"listen_addresses=''"_s, u"unix_socket_directories='%1'"_s.arg(folder),
                         u"max_connections=200"_s};
    if (disk == TestServer::Disk::Forgetful)
        settings += hurriedSettings();
    return run(u"pg_ctl"_s, {u"start"_s, u"-w"_s, u"-D"_s, data, u"-l"_s, folder + u"/log"_s, u"-o"_s,
                             u"-c "_s + settings.join(u" -c "_s)});
}

QString startServer(const QString& folder, TestServer::Disk disk)
{
    QStringList making{u"-D"_s, dataFolder(folder), u"-U"_s,         kOwner,        u"-A"_s, u"trust"_s,
                       u"-E"_s, u"UTF8"_s,          u"--locale=C"_s, u"--no-sync"_s};
    if (disk == TestServer::Disk::Forgetful)
        making += u"--wal-segsize=1"_s;
    const QString problem = run(u"initdb"_s, making);
    return problem.isEmpty() ? startAgain(folder, disk) : problem;
}

/// The number in the file that a running server keeps; 0 without one.
qint64 mainProcess(const QString& folder)
{
    QFile file(dataFolder(folder) + u"/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

/// The processes a process has started, as Linux tells.
QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString& name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(name));
        if (name.toLongLong() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        // After the name in brackets: the state, the parent.
        if (stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong() == parent)
            children.append(name.toLongLong());
    }
    return children;
}

/// The workspace every test begins with, made once: copying it is quicker.
QString makeTemplate(const QString& folder)
{
    Result<Database> server = connectTo(folder, u"postgres"_s);
    if (!server)
        return server.error().message + u' ' + server.error().detail;
    if (const Result<void> made = server->execute(u"CREATE DATABASE "_s + kTemplate); !made)
        return made.error().detail;
    for (const QString& officer : officers()) {
        if (const Result<void> made = server->execute(u"CREATE ROLE \"%1\" LOGIN"_s.arg(officer)); !made)
            return made.error().detail;
    }
    const SystemClock clock;
    const Result<Provisioned> made =
        SharedWorkspace::provision(addressOf(folder, kTemplate), {{}, officers()}, clock);
    if (!made)
        return made.error().message + u' ' + made.error().detail;
    Result<Database> workspace = connectTo(folder, kTemplate);
    const Result<void> emptied = workspace ? workspace->execute(kEmptying) : workspace.error();
    return emptied ? QString() : emptied.error().detail;
}

QString prepare(const QString& folder, TestServer::Disk disk)
{
    const QString problem = startServer(folder, disk);
    return problem.isEmpty() ? makeTemplate(folder) : problem;
}

} // namespace

const TestServer& TestServer::ofThisRun()
{
    static const TestServer kServer;
    return kServer;
}

bool TestServer::isInstalled()
{
    return !programs().isEmpty();
}

TestServer::TestServer() : m_folder(qEnvironmentVariable("MILEPOST_TEST_SERVER"))
{
    if (!m_folder.isEmpty())
        return;
    m_folder = makeFolder();
    m_guardian = new QProcess;
    runAsServerUser(*m_guardian);
    m_guardian->setWorkingDirectory(QDir::rootPath());
    // Its input ends when this process does.
    m_guardian->start(u"sh"_s,
                      {u"-c"_s, u"cat >/dev/null; '%1/pg_ctl' stop -D '%2' -m immediate >/dev/null 2>&1; "
                                "rm -rf '%3'"_s.arg(programs(), dataFolder(m_folder), m_folder)});
    m_guardian->waitForStarted(kPatience);
    if (const QString problem = prepare(m_folder, Disk::Forgetful); !problem.isEmpty())
        qFatal("no server: %s", qUtf8Printable(problem));
}

bool TestServer::startIn(const QString& folder, Disk disk)
{
    static_cast<void>(stopIn(folder));
    const bool isPlace = QDir().mkpath(folder) && giveToServerUser(folder);
    const QString problem = isPlace ? prepare(folder, disk) : u"no folder for a server"_s;
    if (!problem.isEmpty())
        qWarning("%s", qUtf8Printable(problem));
    return problem.isEmpty();
}

bool TestServer::stopIn(const QString& folder)
{
    const bool isStopped =
        run(u"pg_ctl"_s, {u"stop"_s, u"-D"_s, dataFolder(folder), u"-m"_s, u"immediate"_s}).isEmpty();
    return QDir(folder).removeRecursively() && isStopped;
}

bool TestServer::killIn(const QString& folder)
{
#ifdef Q_OS_UNIX
    const qint64 server = mainProcess(folder);
    if (server == 0)
        return false;
    // Held first, so that it starts no other meanwhile.
    kill(static_cast<pid_t>(server), SIGSTOP);
    for (const qint64 process : childrenOf(server) + QList<qint64>{server})
        kill(static_cast<pid_t>(process), SIGKILL);
    return true;
#else
    return false;
#endif
}

bool TestServer::restartIn(const QString& folder)
{
    // They name a process that nobody may have waited for yet.
    QFile::remove(dataFolder(folder) + u"/postmaster.pid"_s);
    QFile::remove(folder + u"/.s.PGSQL.%1.lock"_s.arg(int{ServerAddress::kUsualPort}));
    return startAgain(folder).isEmpty();
}

QString TestServer::workspaceIn(const QString& folder)
{
    return addressOf(folder, kTemplate);
}

QString TestServer::makeFolder()
{
    const QString folder =
        QDir::tempPath() + u"/milepost-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    if (!QDir().mkpath(folder) || !giveToServerUser(folder))
        qFatal("no folder for a server: %s", qUtf8Printable(folder));
    return folder;
}

QString TestServer::take(const QString& kind, const QString& making, const QString& emptying) const
{
    for (int number = 0;; ++number) {
        const QString name = kind + QString::number(number);
        auto lock = std::make_unique<QLockFile>(m_folder + u'/' + name + u".lock"_s);
        lock->setStaleLockTime(0);
        if (!lock->tryLock())
            continue;
        Result<void> ready;
        if (Result<Database> known = connectTo(m_folder, name))
            ready = known->execute(emptying);
        else if (Result<Database> server = connectTo(m_folder, u"postgres"_s))
            ready = server->execute(making.arg(name));
        else
            ready = server.error();
        if (!ready)
            qFatal("%s", qUtf8Printable(ready.error().detail));
        const QString address = addressOf(m_folder, name);
        m_taken[address] = std::move(lock);
        return address;
    }
}

QString TestServer::takeWorkspace() const
{
    return take(u"workspace"_s, u"CREATE DATABASE %1 TEMPLATE "_s + kTemplate, kEmptying);
}

QString TestServer::takeDatabase() const
{
    return take(u"database"_s, u"CREATE DATABASE %1"_s, u"DROP SCHEMA IF EXISTS milepost CASCADE"_s);
}

QString TestServer::as(const QString& address, const QString& user)
{
    ServerAddress other = *ServerAddress::parse(address);
    other.user = user.isEmpty() ? officers().constFirst() : user;
    return other.toString();
}

QString TestServer::asOwner(const QString& address)
{
    return as(address, kOwner);
}

void TestServer::giveBack(const QString& address) const
{
    m_taken.erase(address);
}

} // namespace milepost
