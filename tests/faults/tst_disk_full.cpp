// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace hearth::faults;
using namespace std::chrono_literals;

namespace {

//! Why this process can't mount something for itself alone; empty when it can.
QString ownMountsError()
{
    const auto write = [](const char *path, const QByteArray &words) {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::WriteOnly) && file.write(words) == words.size();
    };
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    const int flags = user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    if (::unshare(flags) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    if (user != 0
        && (!write("/proc/self/setgroups", "deny")
            || !write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            || !write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")))
        return QStringLiteral("no user namespace of one's own");
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

QString mountsError;

//! A small file system in place of a directory.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &directory)
        : m_directory(directory)
        , m_isMounted(
              ::mount("tmpfs", QFile::encodeName(directory).constData(), "tmpfs", 0, "size=96m")
              == 0)
    {}

    ~SmallDisk() { ::umount2(QFile::encodeName(m_directory).constData(), MNT_DETACH); }

    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    //! Leaves so many bytes of it at most.
    void fill(std::uint64_t left) const
    {
        struct statvfs now = {};
        const QByteArray piece(4096, 'x');
        QFile file(fillerPath());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        while (::statvfs(QFile::encodeName(m_directory).constData(), &now) == 0
               && now.f_bavail * now.f_bsize > left && file.write(piece) == piece.size()) {}
    }

    void free() const { QFile::remove(fillerPath()); }

private:
    [[nodiscard]] QString fillerPath() const
    {
        return QDir(m_directory).filePath(QStringLiteral("filler"));
    }

    QString m_directory;
    bool m_isMounted;
};

} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        if (!mountsError.isEmpty())
            QSKIP(qPrintable(QStringLiteral("this system lets nobody mount a small disk: ")
                             + mountsError));
    }

    void refusesReadsOnAndRecovers()
    {
        Stage stage(4);
        const SmallDisk disk(stage.server().dataDirectory());
        QVERIFY(disk.isMounted());
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        SimulatedClient &reader = swarm[0];
        swarm.goOnline();
        swarm.sendOne(Stage::general, 2000);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        for (int round = 0; round < scaled(2, 10); ++round) {
            reader.goOffline();
            disk.fill(1'000'000);
            swarm.setTraffic(Stage::general, 100, 8000);
            const std::size_t refused = swarm.counts().errors["unavailable"];
            QVERIFY2(swarm.runUntil(
                         [&] { return swarm.counts().errors["unavailable"] >= refused + 20; }, 20s),
                     qPrintable(swarm.describe()));
            disk.fill(0);
            const std::size_t acked = swarm.acked();
            swarm.run(500ms);
            QVERIFY(swarm.acked() <= acked + 20);
            reader.goOnline();
            QVERIFY2(swarm.runUntil([&reader] { return reader.isOnline(); }, 10s),
                     qPrintable(swarm.describe()));
            if (round == 1) {
                // Whoever starts it again finds the disk as it is.
                stage.server().kill();
                QVERIFY2(stage.server().start(), qPrintable(stage.why()));
            }
            swarm.setTraffic(Stage::general, 0);
            disk.free();
            QVERIFY2(swarm.runUntilWhole(20s), qPrintable(swarm.describe()));
        }
        qInfo("%s", qPrintable(swarm.describe()));
        const auto errors = swarm.counts().errors;
        QCOMPARE(errors.count("unavailable"), errors.size());
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

int main(int argc, char **argv)
{
    // Before there is any thread: a user namespace is for single ones alone.
    mountsError = ownMountsError();
    const QCoreApplication application(argc, argv);
    DiskFullTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_disk_full.moc"
