// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/ServerConnection.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

namespace hearth::app {

//! A connection whose other end is the test.
struct ServerConnectionSetup
{
    FakeTime time;
    FakeTransport transport;
    FakeAccounts accounts;
    ServerConnection connection{transport, accounts, time.source(), [] { return 1.0; }};

    void start()
    {
        connection.start({QStringLiteral("127.0.0.1"), 1, ServerAddress::Encryption::Plain},
                         QStringLiteral("T"));
    }

    void goOnline()
    {
        start();
        comeUp();
    }

    void comeUp()
    {
        transport.accept();
        transport.say(welcome(QStringLiteral("e"), {}));
        connection.setSynced();
    }
};

} // namespace hearth::app
