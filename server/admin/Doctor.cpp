// SPDX-License-Identifier: MIT
#include "server/admin/Doctor.h"

#include "server/config/CommandLine.h"
#include "server/net/SelfMadeIdentity.h"
#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/DatabaseCopies.h"
#include "shared/model/KeyFingerprint.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>
#include <QStorageInfo>
#include <QTcpServer>

#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hearth::server {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

//! Whether somebody holds the lock; nothing when there is none.
std::optional<bool> isLocked(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    const bool isFree = ::flock(file, LOCK_SH | LOCK_NB) == 0;
    ::close(file);
    return !isFree;
}

} // namespace

Doctor::Doctor(const AdminCommand &command)
    : m_command(command)
{}

AdminReply Doctor::examine()
{
    lookAtDirectory();
    lookAtPermissions();
    lookAtLock();
    lookAtDatabase();
    lookAtCertificate();
    lookAtPort();
    lookAtClock();
    lookAtDisk();
    return {m_isWell, m_lines.join(QLatin1Char('\n')), {{QStringLiteral("checks"), m_findings}}};
}

void Doctor::tell(const char *what, Finding finding, const QString &text)
{
    const auto word = finding == Finding::Good ? QLatin1String("ok")
        : finding == Finding::Note             ? QLatin1String("note")
                                               : QLatin1String("BAD");
    m_isWell = m_isWell && finding != Finding::Bad;
    m_lines << QStringLiteral("%1 %2 %3").arg(word, -4).arg(QLatin1String(what), -12).arg(text);
    m_findings.append(QJsonObject{{QStringLiteral("check"), QString::fromLatin1(what)},
                                  {QStringLiteral("finding"), QString(word).toLower()},
                                  {QStringLiteral("text"), text}});
}

void Doctor::lookAtDirectory()
{
    const QFileInfo info(m_command.dataDirectory);
    if (!info.exists())
        return tell("directory", Finding::Bad,
                    QStringLiteral("%1 is not there; the first start of hearthd makes it")
                        .arg(m_command.dataDirectory));
    const bool isUsable =
        info.isDir() && info.isReadable() && info.isWritable() && info.isExecutable();
    tell("directory", isUsable ? Finding::Good : Finding::Bad,
         isUsable ? m_command.dataDirectory
                  : QStringLiteral("%1 can't be read and written by this user")
                        .arg(m_command.dataDirectory));
}

void Doctor::lookAtPermissions()
{
    constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    const QString &directory = m_command.dataDirectory;
    const bool isShut = !(QFileInfo(directory).permissions() & ofOthers);
    for (const QString &path :
         {DataDirectory::databaseIn(directory), SelfMadeIdentity::filesIn(directory).key,
          adminSocketIn(directory)}) {
        const QFileInfo file(path);
        if (file.exists() && (file.permissions() & ofOthers))
            open << file.fileName();
    }
    if (!open.isEmpty())
        return tell(
            "permissions", Finding::Bad,
            QStringLiteral("others may use %1; chmod 600").arg(open.join(QStringLiteral(", "))));
    tell("permissions", isShut ? Finding::Good : Finding::Note,
         isShut ? QStringLiteral("the data is its user's alone")
                : QStringLiteral("others may look into the directory; chmod 700"));
}

void Doctor::lookAtLock()
{
    const auto locked = isLocked(DataDirectory::lockIn(m_command.dataDirectory));
    m_serverRuns = locked.value_or(false);
    tell("lock", Finding::Good,
         m_serverRuns ? QStringLiteral("a server runs over the data")
                      : QStringLiteral("no server runs over the data"));
}

void Doctor::lookAtDatabase()
{
    const QString database = DataDirectory::databaseIn(m_command.dataDirectory);
    if (!QFileInfo::exists(database))
        return tell("database", Finding::Note, QStringLiteral("there is none yet"));
    const auto checked = DatabaseCopies::check(database);
    tell("database", checked ? Finding::Good : Finding::Bad,
         checked ? QStringLiteral("undamaged, %1 MB").arg(QFileInfo(database).size() / kMegabyte)
                 : checked.error());
}

void Doctor::lookAtCertificate()
{
    constexpr qint64 soonDays = 14;
    const QString file = SelfMadeIdentity::filesIn(m_command.dataDirectory).certificate;
    const auto found = QSslCertificate::fromPath(file);
    if (!QFileInfo::exists(file))
        return tell("certificate", Finding::Note,
                    QStringLiteral("the server has made none of its own"));
    if (found.isEmpty())
        return tell("certificate", Finding::Bad, QStringLiteral("%1 can't be read").arg(file));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime end = found.front().expiryDate();
    const auto key = KeyFingerprint::ofPublicKey(found.front().publicKey().toDer());
    const QString until = QStringLiteral("good until %1; its key: %2 / %3")
                              .arg(end.toString(Qt::ISODate), key.words(), key.hex());
    if (found.front().effectiveDate() > now || end < now)
        return tell("certificate", Finding::Bad,
                    QStringLiteral("good from %1 to %2 only")
                        .arg(found.front().effectiveDate().toString(Qt::ISODate),
                             end.toString(Qt::ISODate)));
    tell("certificate", now.daysTo(end) > soonDays ? Finding::Good : Finding::Note, until);
}

void Doctor::lookAtPort()
{
    QStringList arguments{QStringLiteral("--no-tls"), QStringLiteral("--allow-plain-lan")};
    if (m_command.has("listen"))
        arguments << QStringLiteral("--listen") << m_command.value("listen");
    const auto line = parseCommandLine(arguments);
    if (!line)
        return tell("port", Finding::Bad, line.error());
    const QString where =
        QStringLiteral("%1 port %2").arg(line->config.address.toString()).arg(line->config.port);
    QTcpServer probe;
    if (probe.listen(line->config.address, line->config.port))
        return tell("port", Finding::Good, QStringLiteral("%1 is free").arg(where));
    tell("port", m_serverRuns ? Finding::Note : Finding::Bad,
         QStringLiteral("%1: %2%3")
             .arg(where, probe.errorString(),
                  m_serverRuns ? QStringLiteral("; maybe by the server that runs") : QString()));
}

void Doctor::lookAtClock()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QFileInfo database(DataDirectory::databaseIn(m_command.dataDirectory));
    const bool goesBack = database.exists() && now.secsTo(database.lastModified().toUTC()) > 60;
    const bool isSet = now.date().year() >= 2024;
    tell("clock", isSet && !goesBack ? Finding::Good : Finding::Bad,
         goesBack ? QStringLiteral("%1, but the data was written later than that")
                        .arg(now.toString(Qt::ISODate))
                  : now.toString(Qt::ISODate));
}

void Doctor::lookAtDisk()
{
    constexpr qint64 little = 1024;
    constexpr qint64 tooLittle = 64;
    const QStorageInfo disk(m_command.dataDirectory);
    const qint64 megabytes = disk.bytesAvailable() / kMegabyte;
    if (!disk.isValid())
        return tell("disk", Finding::Note, QStringLiteral("nobody knows how much is free"));
    tell("disk",
         disk.isReadOnly() || megabytes < tooLittle ? Finding::Bad
             : megabytes < little                   ? Finding::Note
                                                    : Finding::Good,
         disk.isReadOnly() ? QStringLiteral("can't be written to")
                           : QStringLiteral("%1 MB are free").arg(megabytes));
}

} // namespace hearth::server
