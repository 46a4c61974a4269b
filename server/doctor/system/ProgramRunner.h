// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hearth::server {

struct ProgramResult
{
    enum class Kind {
        Missing, //!< this machine does not have the program
        Failed, //!< it ended with another status than 0, or not at all
        Done
    };

    Kind kind = Kind::Missing;
    QByteArray output{}; //!< what it printed, in English
};

//! Runs a program that tells something of this machine.
class ProgramRunner
{
public:
    virtual ~ProgramRunner() = default;
    virtual ProgramResult run(const QString &program, const QStringList &arguments) = 0;
};

//! By name, with the arguments as they are, and no shell; also from where the administrator's
//! programs are. Waits five seconds at most.
class ProcessRunner final : public ProgramRunner
{
public:
    ProgramResult run(const QString &program, const QStringList &arguments) override;
};

} // namespace hearth::server
