// SPDX-License-Identifier: MIT
#include "tests/e2e/Household.h"

#include <QFile>

namespace hearth::e2e {

namespace {

QString password()
{
    return QStringLiteral("correct horse battery");
}

} // namespace

Household::Household(const QStringList &arguments)
    : server(arguments)
{}

bool Household::open()
{
    if (!bus.open())
        return false;
    if (server.start())
        return true;
    qWarning().noquote() << "no server:" << server.errorText();
    return false;
}

bool Household::signBothIn()
{
    return server.makeAccount(QStringLiteral("alice"), password(), QStringLiteral("Alice Moor"))
        && server.makeAccount(QStringLiteral("bob"), password(), QStringLiteral("Bob Lind"))
        && signIn(alice, QStringLiteral("alice")) && signIn(bob, QStringLiteral("bob"));
}

bool Household::isIn(Desk &desk, const QString &room)
{
    return desk.waitFor(SpokenRole::Field, QStringLiteral("Message #") + room);
}

bool Household::signIn(Desk &desk, const QString &username)
{
    QFile file(m_folder.filePath(QStringLiteral("password")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(password().toUtf8() + '\n');
    file.close();
    return desk.start({QStringLiteral("--connect"), server.webSocketUrl().toString(),
                       QStringLiteral("--username"), username, QStringLiteral("--password-file"),
                       file.fileName()})
        && isIn(desk, QStringLiteral("general"))
        && desk.waitFor(SpokenRole::Label, QStringLiteral("Connected"));
}

} // namespace hearth::e2e
