// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace hearth::server {

//! What the machine's services tell over D-Bus. The error is one line for a person.
class SystemBus
{
public:
    struct Method
    {
        QString service;
        QString path;
        QString interface;
        QString name;
    };

    virtual ~SystemBus() = default;
    //! Whether somebody has this name now.
    virtual Result<bool, QString> hasName(const QString &name) = 0;
    //! The first value of the answer: maps, lists and structs as such, a variant as what is in it.
    virtual Result<QVariant, QString> call(const Method &method,
                                           const QVariantList &arguments = {}) = 0;
};

//! That of this machine, over a connection of its own, which is made when it is first needed.
//! Blocks for some seconds at most.
std::unique_ptr<SystemBus> systemBusOfThisMachine();

} // namespace hearth::server
