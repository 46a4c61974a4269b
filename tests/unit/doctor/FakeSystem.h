// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/system/NetworkInterfaces.h"
#include "server/doctor/system/PortProbe.h"
#include "server/doctor/system/ProgramRunner.h"
#include "server/doctor/system/SystemBus.h"

#include <QHash>

// A machine that answers as a test says.
namespace hearth::server {

struct FakeProbe final : PortProbe
{
    QHash<QString, ProbeResult> results; //!< by the address that is asked; the others answer
    QStringList asked; //!< "from > to:port wire"

    ProbeResult probe(const QHostAddress &from, const QHostAddress &to, quint16 port,
                      Wire wire) override
    {
        asked << QStringLiteral("%1 > %2:%3 %4")
                     .arg(from.toString(), to.toString())
                     .arg(port)
                     .arg(wire == Wire::Tls ? QLatin1String("tls") : QLatin1String("plain"));
        return results.value(to.toString(), {ProbeResult::Kind::Answered});
    }
};

struct FakeRunner final : ProgramRunner
{
    QHash<QString, ProgramResult> results; //!< by the program; the others are not installed
    QStringList runs;

    ProgramResult run(const QString &program, const QStringList &arguments) override
    {
        runs << program + QLatin1Char(' ') + arguments.join(QLatin1Char(' '));
        return results.value(program);
    }
};

struct FakeBus final : SystemBus
{
    bool isThere = true;
    QStringList names;
    QHash<QString, QVariant> answers; //!< by method; to the others the answer is no

    Result<bool, QString> hasName(const QString &name) override
    {
        if (!isThere)
            return Failure{QStringLiteral("there is no system bus")};
        return names.contains(name);
    }

    Result<QVariant, QString> call(const Method &method, const QVariantList &) override
    {
        if (!isThere)
            return Failure{QStringLiteral("there is no system bus")};
        const auto answer = answers.constFind(method.name);
        if (answer == answers.cend())
            return Failure{QStringLiteral("not allowed")};
        return *answer;
    }
};

inline InterfaceSight loopback()
{
    return {QStringLiteral("lo"),
            InterfaceSight::Kind::Loopback,
            true,
            false,
            {QHostAddress(QHostAddress::LocalHost)}};
}

inline InterfaceSight network(const QString &name, const QStringList &addresses)
{
    InterfaceSight sight{name};
    for (const QString &address : addresses)
        sight.addresses.emplace_back(address);
    return sight;
}

} // namespace hearth::server
