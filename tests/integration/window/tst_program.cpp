// SPDX-License-Identifier: MIT
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLocalSocket>
#include <QSet>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <array>

using namespace hearth::test;

//! The program `hearth` as it is installed, with the flags that tests and wall displays use.
class ProgramTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Ended
    {
        int status = -1;
        QString words;
    };

    static Ended
    run(const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
        const QString &folder = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(HEARTH_BINARY), arguments);
        if (!process.waitForFinished(45000)) {
            process.kill();
            process.waitForFinished();
            return {-1, QString::fromUtf8(process.readAll())};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAll())};
    }

    static int coloursOf(const QImage &image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colours.insert(image.pixel(x, y));
        }
        return static_cast<int>(colours.size());
    }

    //! All that is in a folder, whatever it is.
    static QStringList entries(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                      | QDir::NoDotAndDotDot);
    }

    static bool accepts(const QString &path)
    {
        QLocalSocket socket;
        socket.connectToServer(path);
        return socket.waitForConnected(1000);
    }

private Q_SLOTS:

    void refusesBadFlagsWithOneLine_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("unknown flag") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("unknown page")
            << QStringList{QStringLiteral("--page"), QStringLiteral("kitchen")};
        QTest::newRow("a page of a later version")
            << QStringList{QStringLiteral("--page"), QStringLiteral("settings")};
        QTest::newRow("unknown theme")
            << QStringList{QStringLiteral("--theme"), QStringLiteral("purple")};
        QTest::newRow("missing value") << QStringList{QStringLiteral("--connect")};
        QTest::newRow("no such password file")
            << QStringList{QStringLiteral("--password-file"), QStringLiteral("no/such/file")};
    }

    void refusesBadFlagsWithOneLine()
    {
        QFETCH(const QStringList, flags);
        const Ended ended = run(flags);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.words.trimmed().count(QLatin1Char('\n')) == 0
                     && !ended.words.trimmed().isEmpty(),
                 qPrintable(ended.words));
    }

    void takesAPictureOfAPageThatShowsItsData_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<bool>("dark");
        QTest::newRow("connect, light")
            << QStringLiteral("connect") << QStringLiteral("light") << false;
        QTest::newRow("connect, dark")
            << QStringLiteral("connect") << QStringLiteral("dark") << true;
        QTest::newRow("chat, light") << QStringLiteral("chat") << QStringLiteral("light") << false;
        QTest::newRow("chat, dark") << QStringLiteral("chat") << QStringLiteral("dark") << true;
    }

    void takesAPictureOfAPageThatShowsItsData()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, theme);
        QFETCH(const bool, dark);
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QVERIFY(server.makeAccount(QStringLiteral("alice"), QStringLiteral("a long password"),
                                   QStringLiteral("Alice Moor")));
        const QString password = m_folder.filePath(QStringLiteral("password"));
        QFile file(password);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a long password\n");
        file.close();
        const QString picture = m_folder.filePath(page + theme + QStringLiteral(".png"));

        QStringList flags{QStringLiteral("--profile"),    m_folder.filePath(page + theme),
                          QStringLiteral("--page"),       page,
                          QStringLiteral("--theme"),      theme,
                          QStringLiteral("--screenshot"), picture};
        if (page == QStringLiteral("chat"))
            flags << QStringLiteral("--connect") << server.webSocketUrl().toString()
                  << QStringLiteral("--username") << QStringLiteral("alice")
                  << QStringLiteral("--password-file") << password;
        const Ended ended = run(flags);
        QVERIFY2(ended.status == 0, qPrintable(ended.words));

        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1280, 800));
        // Neither empty nor of one colour, nor text alone: a page has surfaces, lines, an accent,
        // and smooth edges.
        QVERIFY2(coloursOf(image) > 40, qPrintable(QString::number(coloursOf(image))));
        QCOMPARE(qGray(image.pixel(900, 20)) < 100, dark);
    }

    void withoutAProfileItWritesWhereTheDesktopSays()
    {
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QVERIFY(server.makeAccount(QStringLiteral("alice"), QStringLiteral("a long password"),
                                   QStringLiteral("Alice Moor")));
        const QTemporaryDir place;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto folder = [&place](const char *name) {
            const QString path = place.filePath(QString::fromLatin1(name));
            return QDir().mkpath(path) ? path : QString();
        };
        const QString home = folder("home");
        const QString elsewhere = folder("elsewhere");
        const QString data = folder("data");
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("TMPDIR"), folder("tmp"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder("config"));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder("cache"));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), folder("state"));
        QFile password(place.filePath(QStringLiteral("password")));
        QVERIFY(password.open(QIODevice::WriteOnly));
        password.write("a long password\n");
        password.close();
        const QString picture = place.filePath(QStringLiteral("picture.png"));
        constexpr auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(home, readOnly));
        QVERIFY(QFile::setPermissions(elsewhere, readOnly));
        const Ended ended =
            run({QStringLiteral("--page"), QStringLiteral("chat"), QStringLiteral("--connect"),
                 server.webSocketUrl().toString(), QStringLiteral("--username"),
                 QStringLiteral("alice"), QStringLiteral("--password-file"), password.fileName(),
                 QStringLiteral("--screenshot"), picture},
                environment, elsewhere);
        QVERIFY2(ended.status == 0, qPrintable(ended.words));
        // Looked at, since for root nothing is read-only.
        QCOMPARE(entries(home), QStringList());
        QCOMPARE(entries(elsewhere), QStringList());
        QCOMPARE(entries(data), QStringList(QStringLiteral("hearth")));
        QVERIFY(!entries(data + QStringLiteral("/hearth")).isEmpty());
    }

    void aSecondOneHandsItsLinkToTheFirst()
    {
        QTcpServer there;
        QVERIFY(there.listen(QHostAddress::LocalHost));
        const QString profile = m_folder.filePath(QStringLiteral("one window"));
        QTemporaryDir runtime;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
        QProcess first;
        first.setProcessEnvironment(environment);
        first.start(QStringLiteral(HEARTH_BINARY), {QStringLiteral("--profile"), profile});
        const auto sockets = [&runtime] {
            return QDir(runtime.path())
                .entryInfoList({QStringLiteral("hearth-*.sock")}, QDir::System | QDir::Files);
        };
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, 30000);
        constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(sockets().constFirst().permissions() & ofOthers));
        QVERIFY(!there.hasPendingConnections());

        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(HEARTH_BINARY),
                     {QStringLiteral("--profile"), profile,
                      QStringLiteral("hearth://127.0.0.1:%1/?invite=abc").arg(there.serverPort())});
        QVERIFY(second.waitForFinished(20000));
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(there.hasPendingConnections(), 20000);
        QCOMPARE(first.state(), QProcess::Running);

        // One that was killed leaves its socket, and is in nobody's way.
        first.kill();
        QVERIFY(first.waitForFinished());
        first.start(QStringLiteral(HEARTH_BINARY), {QStringLiteral("--profile"), profile});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(accepts(sockets().value(0).filePath()), 30000);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished());
    }

    void ofThoseThatStartAtOnceOneOpensAWindow()
    {
        QTemporaryDir runtime;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
        std::array<QProcess, 6> starts;
        for (QProcess &process : starts) {
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(HEARTH_BINARY),
                          {QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("rush")),
                           QStringLiteral("--page"), QStringLiteral("connect")});
        }
        const auto running = [&starts] {
            return std::count_if(starts.begin(), starts.end(), [](const QProcess &process) {
                return process.state() != QProcess::NotRunning;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60000);
        for (QProcess &process : starts) {
            if (process.state() == QProcess::NotRunning)
                QCOMPARE(process.exitCode(), 0);
        }
        const auto left = std::find_if(starts.begin(), starts.end(), [](const QProcess &process) {
            return process.state() != QProcess::NotRunning;
        });
        left->terminate();
        QVERIFY(left->waitForFinished());
    }

    void saysThatAPictureCannotBeWritten()
    {
        const Ended ended = run(
            {QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("unwritable")),
             QStringLiteral("--page"), QStringLiteral("connect"), QStringLiteral("--screenshot"),
             m_folder.filePath(QStringLiteral("no/such/folder/picture.png"))});
        QVERIFY(ended.status != 0);
        QVERIFY2(ended.words.contains(QStringLiteral("picture.png")), qPrintable(ended.words));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
