// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ResourceChecks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::server;

class ResourceChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDiskHasRoomOrNot_data()
    {
        QTest::addColumn<DiskSight::Kind>("kind");
        QTest::addColumn<qint64>("megabytes");
        QTest::addColumn<Verdict>("verdict");
        using Kind = DiskSight::Kind;
        QTest::newRow("room") << Kind::Writable << qint64(48'000) << Verdict::Ok;
        QTest::newRow("little") << Kind::Writable << qint64(500) << Verdict::Warning;
        QTest::newRow("none") << Kind::Writable << qint64(10) << Verdict::Problem;
        QTest::newRow("read-only") << Kind::ReadOnly << qint64(48'000) << Verdict::Problem;
        QTest::newRow("unseen") << Kind::Unseen << qint64(0) << Verdict::Unknown;
    }

    void aDiskHasRoomOrNot()
    {
        QFETCH(DiskSight::Kind, kind);
        QFETCH(qint64, megabytes);
        const Finding found = DiskCheck({kind, megabytes}).look();
        QTEST(found.verdict, "verdict");
        QCOMPARE(found.nextStep.isEmpty(), found.verdict == Verdict::Ok);
    }

    void theDiskIsThatOfTheFolder()
    {
        const QTemporaryDir folder;
        QCOMPARE(DiskSight::of(folder.path()).kind, DiskSight::Kind::Writable);
        QCOMPARE(DiskSight::of(folder.filePath(QStringLiteral("none"))).kind,
                 DiskSight::Kind::Unseen);
    }

    void thereAreFilesForConnectionsOrNot()
    {
        const auto verdictOf = [](std::optional<FileLimit> limit) {
            return FileLimitCheck(limit, 500).look().verdict;
        };
        QCOMPARE(verdictOf(FileLimit{4096, 40}), Verdict::Ok);
        QCOMPARE(verdictOf(FileLimit{256, 40}), Verdict::Warning);
        QCOMPARE(verdictOf(FileLimit{4096, 4090}), Verdict::Problem);
        QCOMPARE(verdictOf(std::nullopt), Verdict::Unknown);
        QVERIFY(FileLimitCheck(FileLimit{4096, 40}, 500)
                    .look()
                    .sentence.text()
                    .contains(QStringLiteral("4032 connections")));
    }

    void theLimitIsThatOfTheProcess()
    {
        const QTemporaryDir proc;
        QVERIFY(QDir(proc.path()).mkpath(QStringLiteral("7/fd")));
        const auto write = [&proc](const QString &name, const QByteArray &text) {
            QFile file(proc.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(QStringLiteral("7/fd/0"), {});
        write(QStringLiteral("7/fd/1"), {});
        write(QStringLiteral("7/limits"),
              "Limit                     Soft Limit           Hard Limit           Units     \n"
              "Max processes             31387                31387                processes \n"
              "Max open files            2048                 1048576              files     \n");
        const auto limit = FileLimit::of(7, proc.path());
        QVERIFY(limit);
        QCOMPARE(limit->most, 2048);
        QCOMPARE(limit->inUse, 2);
        QVERIFY(!FileLimit::of(8, proc.path()));
        QVERIFY(FileLimit::of(QCoreApplication::applicationPid())->inUse > 0);
    }
};

QTEST_GUILESS_MAIN(ResourceChecksTest)
#include "tst_resource_checks.moc"
