// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/app/Person.h"

#include <QTest>

namespace hearth::app {

//! Alice, who owns the server as its first account, and Bob.
struct TwoPeople
{
    using Prepare = void (*)(test::TestServer &);

    test::TestServer server;
    bool started;
    Person alice{server, QStringLiteral("alice")};
    Person bob{server, QStringLiteral("bob")};

    //! `prepare` sees the server before it starts.
    explicit TwoPeople(Prepare prepare = [](test::TestServer &) {})
        : started((prepare(server), server.start()))
    {}

    [[nodiscard]] bool areOnline()
    {
        return QTest::qWaitFor(
            [this] {
                return alice.isOnline() && bob.isOnline() && alice.hasLoaded() && bob.hasLoaded();
            },
            20000);
    }
};

} // namespace hearth::app
