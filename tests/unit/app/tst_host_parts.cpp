// SPDX-License-Identifier: MIT
#include "app/hosting/Autostart.h"
#include "app/hosting/DetachedHostProcess.h"
#include "app/hosting/HostBook.h"
#include "app/hosting/HostInviteBook.h"
#include "app/hosting/QrCode.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace hearth;
using namespace hearth::app;

class HostPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void keepsAPlan()
    {
        QCOMPARE(HostBook(file("a.ini")).plan(), HostPlan());
        const HostPlan plan{QStringLiteral("Ann, \"the\" server; 100 %"), Joining::Anyone, 9473,
                            QStringLiteral("ann")};
        HostBook(file("a.ini")).put(plan);
        QCOMPARE(HostBook(file("a.ini")).plan(), plan);
    }

    void aStrangePlanOpensNothing()
    {
        QSettings settings(file("a.ini"), QSettings::IniFormat);
        settings.setValue(QStringLiteral("hosting/joining"), QStringLiteral("everybody"));
        settings.setValue(QStringLiteral("hosting/port"), QStringLiteral("70000"));
        settings.sync();
        QCOMPARE(HostBook(file("a.ini")).plan(), HostPlan());
    }

    void whatTheSessionStartsIsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("Workshop");
        QTest::newRow("spaces") << QStringLiteral("Alice's server");
        QTest::newRow("quotes") << QStringLiteral("the \"best\" `one`");
        QTest::newRow("shell") << QStringLiteral("$HOME \\ $(reboot); | 100 % %f");
    }

    void whatTheSessionStartsIsWhatWasMeant()
    {
        QFETCH(QString, name);
        Autostart autostart(file("autostart/hearthd.desktop"));
        autostart.setCommand({QStringLiteral("/bin/hearthd"), QStringLiteral("--name"), name});
        QVERIFY(!autostart.isOn());
        autostart.turn(true);
        QVERIFY(autostart.isOn());
        QCOMPARE(readBack(),
                 (QStringList{QStringLiteral("/bin/hearthd"), QStringLiteral("--name"), name}));
        autostart.turn(false);
        QVERIFY(!QFileInfo::exists(file("autostart/hearthd.desktop")));
    }

    void anEntryFollowsTheServer()
    {
        Autostart autostart(file("autostart/hearthd.desktop"));
        autostart.setCommand({QStringLiteral("/bin/hearthd"), QStringLiteral("one")});
        autostart.turn(true);
        Autostart next(file("autostart/hearthd.desktop"));
        QVERIFY(next.isOn());
        next.setCommand({QStringLiteral("/bin/hearthd"), QStringLiteral("two")});
        QCOMPARE(readBack().constLast(), QStringLiteral("two"));
    }

    void whatTheDesktopTurnedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("freedesktop") << QByteArray("Hidden=true\n");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled = false\n");
    }

    void whatTheDesktopTurnedOffIsOff()
    {
        QFETCH(const QByteArray, line);
        Autostart autostart(file("autostart/hearthd.desktop"));
        autostart.setCommand({QStringLiteral("/bin/hearthd")});
        autostart.turn(true);
        QFile entry(file("autostart/hearthd.desktop"));
        QVERIFY(entry.open(QIODevice::Append));
        entry.write(line);
        entry.close();
        Autostart next(file("autostart/hearthd.desktop"));
        QVERIFY(!next.isOn());
        // A start does not turn it on again, but a person does.
        next.setCommand({QStringLiteral("/bin/hearthd")});
        QVERIFY(!next.isOn());
        next.turn(true);
        QVERIFY(next.isOn());
    }

    void eachProgramAndProfileHasAnEntryOfItsOwn()
    {
        const auto hearth = QStringLiteral("org.hearth.Hearth");
        QCOMPARE(Autostart::fileOf(hearth, {}),
                 QDir(Autostart::folder()).filePath(QStringLiteral("org.hearth.Hearth.desktop")));
        const QString other = Autostart::fileOf(hearth, QStringLiteral("/home/ann/other"));
        QVERIFY(other != Autostart::fileOf(hearth, {}));
        QVERIFY(other != Autostart::fileOf(hearth, QStringLiteral("/home/ann/third")));
        Autostart autostart(file("autostart/hearth.desktop"), QStringLiteral("Hearth"));
        autostart.setCommand({QStringLiteral("/bin/hearth"), QStringLiteral("--hidden")});
        autostart.turn(true);
        QFile entry(file("autostart/hearth.desktop"));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("\nName=Hearth\n"));
    }

    void whatCantBeWrittenIsSaid()
    {
        QFile blocking(file("autostart"));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        Autostart autostart(file("autostart/hearthd.desktop"));
        autostart.setCommand({QStringLiteral("/bin/hearthd")});
        autostart.turn(true);
        QVERIFY(!autostart.isOn());
        QVERIFY(!autostart.error().isEmpty());
    }

    void whatStandsThereOutlivesAFullDisk()
    {
        const KeptInvite kept{QStringLiteral("i1"), QStringLiteral("code")};
        HostInviteBook(file("invite.json")).put(kept);
        Autostart autostart(file("autostart/hearthd.desktop"));
        autostart.setCommand({QStringLiteral("/bin/hearthd"), QStringLiteral("one")});
        autostart.turn(true);
        // No file may grow meanwhile.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit none{0, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not kept")));
        HostInviteBook(file("invite.json")).put({QStringLiteral("i2"), QStringLiteral("other")});
        autostart.setCommand({QStringLiteral("/bin/hearthd"), QStringLiteral("two")});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(HostInviteBook(file("invite.json")).invite(), std::optional(kept));
        QCOMPARE(readBack().constLast(), QStringLiteral("one"));
    }

    void aProcessOutlivesWhoStartedIt()
    {
        bool ended = false;
        qint64 pid = 0;
        {
            DetachedHostProcess process(QStringLiteral("/bin/sh"), file("log"));
            process.onEnded([&ended] { ended = true; });
            QVERIFY(process.start(
                {QStringLiteral("-c"), QStringLiteral("echo $$ >&2; exec sleep 60")}));
            QTRY_VERIFY(!process.lastLines().isEmpty());
            pid = process.lastLines().constFirst().toLongLong();
        }
        DetachedHostProcess other(QStringLiteral("/bin/sh"), file("log"));
        bool otherEnded = false;
        other.onEnded([&otherEnded] { otherEnded = true; });
        QVERIFY(other.follow(pid));
        other.end(HostProcess::End::Politely);
        QTRY_VERIFY(otherEnded);
        QVERIFY(!ended);
        QVERIFY(!other.follow(4'000'000));
    }

    void theLogIsItsOwnersAloneAndHasNoInvite()
    {
        DetachedHostProcess process(QStringLiteral("/bin/sh"), file("log"));
        bool ended = false;
        process.onEnded([&ended] { ended = true; });
        QVERIFY(process.start({QStringLiteral("-c"),
                               QStringLiteral("echo owner invite: secret; for i in $(seq 300); do "
                                              "echo line $i >&2; done")}));
        QTRY_VERIFY(ended);
        QCOMPARE(process.lastLines().size(), DetachedHostProcess::mostLines);
        QCOMPARE(process.lastLines().constLast(), QStringLiteral("line 300"));
        QFile log(file("log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(!log.readAll().contains("secret"));
        QCOMPARE(log.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void oneThatEndsAtOnceIsToldOfLikeAnyOther()
    {
        for (int i = 0; i < 20; ++i) {
            DetachedHostProcess process(QStringLiteral("/bin/true"), file("log"));
            int ends = 0;
            process.onEnded([&ends] { ++ends; });
            QVERIFY(process.start({}));
            QTRY_COMPARE(ends, 1);
            QCOMPARE(process.pid(), qint64(0));
        }
    }

    void whatWasSaidBeforeIsNotOfThisRun()
    {
        DetachedHostProcess process(QStringLiteral("/bin/sh"), file("log"));
        int ends = 0;
        process.onEnded([&ends] { ++ends; });
        for (const char *line : {"one", "two"}) {
            const int before = ends;
            QVERIFY(process.start({QStringLiteral("-c"),
                                   QStringLiteral("echo %1 >&2").arg(QString::fromLatin1(line))}));
            QTRY_COMPARE(ends, before + 1);
            QCOMPARE(process.newLines(), {QString::fromLatin1(line)});
        }
        QCOMPARE(process.lastLines().size(), 2);
        QVERIFY(process.start({QStringLiteral("-c"), QStringLiteral("exit 1")}));
        QTRY_COMPARE(ends, 3);
        QCOMPARE(process.newLines(), QStringList());
    }

    void whatTheSessionStartsHasTheSameLog()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("a $(b) \"c\"")));
        const QString log = m_dir->filePath(QStringLiteral("a $(b) \"c\"/log"));
        const DetachedHostProcess process(QStringLiteral("/bin/sh"), log);
        Autostart autostart(file("autostart/hearthd.desktop"));
        autostart.setCommand(process.commandLine(
            {QStringLiteral("-c"), QStringLiteral("echo secret; echo \"$1\" >&2"),
             QStringLiteral("sh"), QStringLiteral("it's \"so\" $HOME")}));
        autostart.turn(true);
        const QStringList command = readBack();
        for (int i = 0; i < 2; ++i)
            QCOMPARE(QProcess::execute(command.constFirst(), command.mid(1)), 0);
        QCOMPARE(process.lastLines(), QStringList(2, QStringLiteral("it's \"so\" $HOME")));
        constexpr auto ofOthers = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(QFile::permissions(log) & ofOthers, QFile::Permissions());
        QFile full(log);
        QVERIFY(full.open(QIODevice::Append));
        full.write(QByteArray(DetachedHostProcess::largestLog + 1, 'x'));
        full.close();
        QCOMPARE(QProcess::execute(command.constFirst(), command.mid(1)), 0);
        QCOMPARE(process.lastLines().size(), 1);
        QVERIFY(QFileInfo(log + QStringLiteral(".1")).size() > DetachedHostProcess::largestLog);
    }

    void aFullLogStaysBesideTheNewOne()
    {
        QFile log(file("log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(DetachedHostProcess::largestLog + 1, 'x'));
        log.close();
        DetachedHostProcess process(QStringLiteral("/bin/true"), file("log"));
        bool ended = false;
        process.onEnded([&ended] { ended = true; });
        QVERIFY(process.start({}));
        QTRY_VERIFY(ended);
        QCOMPARE(QFileInfo(file("log")).size(), 0);
        QCOMPARE(QFileInfo(file("log.1")).size(), DetachedHostProcess::largestLog + 1);
    }

    void aCodeIsDarkOnLightWithAQuietZone()
    {
        QrCode code;
        code.setSize({200, 200});
        const QImage empty = picture(code);
        QCOMPARE(empty.pixelColor(100, 100), QColor(Qt::red));
        code.setText(QStringLiteral("hearth://192.168.1.20:9473/?invite=abc"));
        const QImage shown = picture(code);
        QCOMPARE(shown.pixelColor(4, 4), QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < shown.width(); ++x)
            dark += shown.pixelColor(x, 100) == QColor(Qt::black) ? 1 : 0;
        QVERIFY2(dark > 40 && dark < 140, qPrintable(QString::number(dark)));
        code.setText(QString(5000, QLatin1Char('x')));
        QCOMPARE(picture(code).pixelColor(100, 100), QColor(Qt::red));
    }

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }

    static QImage picture(QrCode &code)
    {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        code.paint(&painter);
        return image;
    }

    //! What the desktop would start: the specification's two steps, undone.
    [[nodiscard]] QStringList readBack() const
    {
        QFile entry(file("autostart/hearthd.desktop"));
        if (!entry.open(QIODevice::ReadOnly))
            return {};
        QString exec;
        for (const QString &line : QString::fromUtf8(entry.readAll()).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("Exec=")))
                exec = line.mid(5);
        }
        exec.replace(QLatin1String("\\\\"), QLatin1String("\\"));
        QStringList words;
        QString word;
        bool isQuoted = false;
        for (qsizetype i = 0; i < exec.size(); ++i) {
            const QChar letter = exec[i];
            if (letter == QLatin1Char('"')) {
                if (isQuoted)
                    words << std::exchange(word, {});
                isQuoted = !isQuoted;
            } else if (isQuoted) {
                const bool isEscape = letter == QLatin1Char('\\') || letter == QLatin1Char('%');
                word += isEscape ? exec[++i] : letter;
            }
        }
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(HostPartsTest)
#include "tst_host_parts.moc"
