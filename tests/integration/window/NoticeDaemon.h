// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace hearth::test {

//! A real notification daemon (dunst), on the bus and the display that the test runs on.
class NoticeDaemon
{
public:
    //! One that reads markup in what it shows ("full"), or does not ("no").
    [[nodiscard]] bool start(const QString &markup)
    {
        QFile config(m_folder.filePath(QStringLiteral("dunstrc")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("[global]\nmouse_left_click = do_action, close_current\nmouse_right_click = "
                     "close_current\nidle_threshold = 0\nmarkup = "
                     + markup.toLatin1() + "\n[urgency_normal]\ntimeout = 0\n");
        config.close();
        m_process.start(QStringLiteral("dunst"),
                        {QStringLiteral("-config"), config.fileName(), QStringLiteral("-print")});
        return QTest::qWaitFor([] { return isDaemonThere(); }, 20000);
    }

    [[nodiscard]] bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished()
            && QTest::qWaitFor([] { return !isDaemonThere(); }, 20000);
    }

    [[nodiscard]] static bool isDaemonThere()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            QStringLiteral("org.freedesktop.Notifications"));
    }

    //! How many notices are on the screen; -1 where nobody says so.
    [[nodiscard]] static int displayed()
    {
        auto message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QStringLiteral("org.dunstproject.cmd0") << QStringLiteral("displayedLength");
        const QDBusReply<QVariant> reply = QDBusConnection::sessionBus().call(message);
        return reply.isValid() ? reply.value().toInt() : -1;
    }

    //! It has shown this.
    [[nodiscard]] bool isTold(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                m_told += QString::fromUtf8(m_process.readAllStandardOutput());
                return m_told.contains(words);
            },
            20000);
    }

    //! A click of the pointer on the notice that is on the screen.
    [[nodiscard]] static bool click(int button)
    {
        const QString id = outputOf(QStringLiteral("xdotool"),
                                    {QStringLiteral("search"), QStringLiteral("--sync"),
                                     QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
                                     QStringLiteral("dunst")})
                               .section(QLatin1Char('\n'), -1);
        if (id.isEmpty())
            return false;
        static_cast<void>(outputOf(QStringLiteral("xdotool"),
                                   {QStringLiteral("mousemove"), QStringLiteral("--window"), id,
                                    QStringLiteral("30"), QStringLiteral("20"),
                                    QStringLiteral("click"), QString::number(button)}));
        return true;
    }

    //! What it has shown since forget().
    [[nodiscard]] const QString &told() const { return m_told; }

    void forget() { m_told.clear(); }

private:
    //! Its status 0 and nothing to say is well.
    [[nodiscard]] static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000);
        if (!ended)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_told;
};

} // namespace hearth::test
