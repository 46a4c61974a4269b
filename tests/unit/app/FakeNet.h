// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountApi.h"
#include "app/net/AccountSettingsApi.h"
#include "app/net/KeyInspector.h"
#include "app/net/KnownKeys.h"
#include "app/net/Transport.h"
#include "app/session/CommandSender.h"
#include "shared/protocol/Codec.h"

#include <optional>
#include <utility>
#include <vector>

namespace hearth::app {

//! The server's end is the test.
class FakeTransport final : public Transport
{
public:
    int opens = 0;
    int closes = 0;
    QString token;
    std::vector<Frame> sent;

    void open(const QUrl &, const QString &withToken) override
    {
        ++opens;
        token = withToken;
    }

    void send(const QByteArray &frame) override
    {
        const auto decoded = m_codec->decode(frame, Direction::FromClient);
        Q_ASSERT(decoded);
        sent.push_back(*decoded);
    }

    void close() override { ++closes; }

    //! Takes the connection.
    void accept(Encoding encoding = Encoding::Json)
    {
        m_codec = makeCodec(encoding);
        Q_EMIT opened(encoding);
    }

    void say(const Message &message)
    {
        Q_EMIT received(m_codec->encode({CommandId(QStringLiteral("s1")), {}}, message));
    }

    //! The last frame of a type that the client sent; forgotten then.
    template <class T>
    std::optional<std::pair<CommandId, T>> take()
    {
        for (auto it = sent.rbegin(); it != sent.rend(); ++it) {
            if (const auto *message = std::get_if<T>(&it->message)) {
                std::pair<CommandId, T> result{it->header.id, *message};
                sent.erase(std::next(it).base());
                return result;
            }
        }
        return std::nullopt;
    }

    template <class T>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(std::count_if(sent.begin(), sent.end(), [](const Frame &frame) {
            return std::holds_alternative<T>(frame.message);
        }));
    }

private:
    std::unique_ptr<Codec> m_codec;
};

class FakeAccounts final : public AccountApi
{
public:
    Probed probed;
    SignedIn signedIn;
    Probed checked;
    int checks = 0;
    QString loginName;
    NewAccount registered;
    QString loggedOutToken;

    void probe(const ServerAddress &, Probed answer) override { probed = std::move(answer); }

    void login(const ServerAddress &, const QString &username, const QString &,
               SignedIn answer) override
    {
        loginName = username;
        signedIn = std::move(answer);
    }

    void registerAccount(const ServerAddress &, const NewAccount &account, SignedIn answer) override
    {
        registered = account;
        signedIn = std::move(answer);
    }

    void checkSession(const ServerAddress &, const QString &, Probed answer) override
    {
        ++checks;
        checked = std::move(answer);
    }

    void logout(const ServerAddress &, const QString &token) override { loggedOutToken = token; }
};

class FakeAccountSettings final : public AccountSettingsApi
{
public:
    QString token;
    std::optional<QString> password;
    QString newPassword;
    DeviceId revoked;
    Changed changed;
    Listed listed;

    void changePassword(const AccountAccess &account, const std::optional<QString> &old,
                        const QString &next, Changed answer) override
    {
        token = account.token;
        password = old;
        newPassword = next;
        changed = std::move(answer);
    }

    void listDevices(const AccountAccess &account, Listed answer) override
    {
        token = account.token;
        listed = std::move(answer);
    }

    void revokeDevice(const AccountAccess &account, const DeviceId &device, Changed answer) override
    {
        token = account.token;
        revoked = device;
        changed = std::move(answer);
    }

    void deleteAccount(const AccountAccess &account, const std::optional<QString> &old,
                       Changed answer) override
    {
        token = account.token;
        password = old;
        changed = std::move(answer);
    }
};

class FakeInspector final : public KeyInspector
{
public:
    Inspected inspected;
    int looks = 0;

    void inspect(const ServerAddress &, Inspected answer) override
    {
        ++looks;
        inspected = std::move(answer);
    }
};

//! A key that is like no other with another name.
inline KeyFingerprint keyNamed(const char *name)
{
    return KeyFingerprint::ofPublicKey(name);
}

//! Commands whose answers the test gives.
class FakeCommands final : public CommandSender
{
public:
    struct Asked
    {
        CommandId id;
        Message command;
        CommandReply reply;
    };

    std::vector<Asked> asked;
    bool connected = true;

    using CommandSender::request;

    void request(const CommandId &id, const Message &command, CommandReply reply) override
    {
        if (connected)
            asked.push_back({id, command, std::move(reply)});
        else
            reply(Failure{CommandFailure{}});
    }

    [[nodiscard]] Asked takeFirst()
    {
        Q_ASSERT(!asked.empty());
        auto first = asked.front();
        asked.erase(asked.begin());
        return first;
    }

    void disconnect()
    {
        connected = false;
        for (const auto &waiting : std::exchange(asked, {}))
            waiting.reply(Failure{CommandFailure{}});
    }
};

inline CommandResult refusal(ErrorCode code,
                             std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return Failure{
        CommandFailure{CommandFailure::Kind::Refused, {code, QStringLiteral("no"), retryAfter}}};
}

} // namespace hearth::app
