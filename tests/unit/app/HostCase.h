// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/HostBook.h"
#include "app/hosting/HostInviteBook.h"
#include "app/hosting/HostedServer.h"
#include "tests/unit/app/FakeHost.h"
#include "tests/unit/app/FakeTime.h"

#include <QTemporaryDir>
#include <QTest>

namespace hearth::app {

//! A HostedServer between a made-up process and a made-up console.
class HostCase : public QObject
{
protected:
    struct World
    {
        QTemporaryDir dir;
        FakeTime time;
        FakeHostProcess process;
        FakeConsole console;
        FakeDoctor doctor;
        HostBook book{dir.filePath(QStringLiteral("hearth.ini"))};
        HostInviteBook invites{dir.filePath(QStringLiteral("invite.json"))};
        Autostart autostart{dir.filePath(QStringLiteral("autostart/hearthd.desktop"))};
        std::unique_ptr<HostedServer> hosted;

        World() { restart(); }

        //! The app, over what is there; what it followed it knows no more.
        void restart()
        {
            hosted.reset();
            process = {};
            hosted = std::make_unique<HostedServer>(
                HostParts{process, console, doctor, book, invites, autostart, time.source(),
                          QStringLiteral("/data"), QStringLiteral("alice")});
        }
    };

    [[nodiscard]] HostedServer &hosted() const { return *m_world->hosted; }

    [[nodiscard]] FakeConsole &console() const { return m_world->console; }

    [[nodiscard]] FakeHostProcess &process() const { return m_world->process; }

    void start(Joining::Rule joining = Joining::ByInvite) const
    {
        hosted().start(QStringLiteral("Game night"), joining);
    }

    void answerStart(int port = 9473) const
    {
        m_world->time.advance(HostedServer::askInterval);
        console().answer(FakeConsole::status({}, port));
    }

    //! Until nothing is under way any more.
    void run() const
    {
        start();
        answerStart();
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("abc")},
                                     {QStringLiteral("id"), QStringLiteral("i1")}});
        console().answer(QJsonObject{{QStringLiteral("token"), QStringLiteral("secret")},
                                     {QStringLiteral("id"), QStringLiteral("t1")}});
        console().answer(QJsonObject());
        QCOMPARE(hosted().state(), HostedServer::Running);
    }

    //! And there is no other one.
    void endAlone() const
    {
        process().die();
        console().beAway();
    }

    void dieUnexpectedly() const
    {
        QTest::ignoreMessage(QtWarningMsg,
                             "the hosted server has ended unexpectedly; it is started again");
        process().die();
    }

    //! Of the last start.
    [[nodiscard]] QString argument(const QString &flag) const
    {
        const QStringList arguments = process().starts.value(process().starts.size() - 1);
        return arguments.value(arguments.indexOf(flag) + 1);
    }

    std::unique_ptr<World> m_world;
};

} // namespace hearth::app
