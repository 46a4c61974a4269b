// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/CredentialStore.h"
#include "app/session/ServerBook.h"
#include "app/session/SessionList.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/Samples.h"

#include <QHash>
#include <QTemporaryDir>

namespace hearth::app {

class FakeCredentials final : public CredentialStore
{
public:
    QHash<QString, QString> secrets;
    Kept kept = Kept::Safely;
    std::function<void(Kept)> written; //!< what the last write() asked

    void check(std::function<void(Kept)> answer) override { answer(kept); }

    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override
    {
        answer(secrets.contains(key) ? std::optional(secrets.value(key)) : std::nullopt);
    }

    void write(const QString &key, const QString &secret, std::function<void(Kept)> answer) override
    {
        secrets.insert(key, secret);
        answer(kept);
        written = std::move(answer);
    }

    void remove(const QString &key) override { secrets.remove(key); }
};

//! A profile, and what the app has around its list of sessions.
struct SessionListSetup
{
    FakeTime time;
    FakeAccounts accounts;
    FakeCredentials credentials;
    InlineStore store;
    QTemporaryDir dir;
    ServerBook servers{dir.filePath(QStringLiteral("hearth.ini"))};
    FakeAccountSettings settings;
    FakeInspector inspector;
    KnownKeys keys{dir.filePath(QStringLiteral("hearth.ini"))};
    FakeTransport *transport = nullptr;

    std::unique_ptr<app::SessionList> makeList()
    {
        return std::make_unique<app::SessionList>(
            SessionListParts{accounts, settings, inspector, keys, credentials, servers, time},
            [this](const ServerAddress &address, const QString &username) {
                auto made = std::make_unique<FakeTransport>();
                transport = made.get();
                return std::make_unique<Session>(address, username,
                                                 SessionParts{std::move(made), accounts,
                                                              time.source(), [] { return 1.0; },
                                                              store.make()});
            });
    }

    void signIn(app::SessionList &list)
    {
        list.signIn()->signInAt(QStringLiteral("127.0.0.1:9473"), QStringLiteral("alice"),
                                QStringLiteral("secret"));
        letIn();
    }

    //! Where the key that is known is "old", and shown.
    void signInAtBox(app::SessionList &list)
    {
        list.signInAt(QStringLiteral("box"), QStringLiteral("alice"), QStringLiteral("secret"));
        inspector.inspected(ShownKey{keyNamed("old"), ShownKey::Vouched::No});
        letIn();
    }

    void letIn()
    {
        accounts.probed(Done{});
        accounts.signedIn(
            SignedInAccount{QStringLiteral("T"), user(alice, QStringLiteral("Alice Moor"))});
    }
};

} // namespace hearth::app
