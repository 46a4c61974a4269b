// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/WebSocketFraming.h"
#include "server/session/CorePort.h"
#include "server/session/SessionLink.h"
#include "server/storage/FeedReader.h"
#include "server/storage/RoomLogReader.h"
#include "shared/protocol/Codec.h"

#include <QStringList>

#include <deque>
#include <vector>

// What surrounds a session, for tests: everything is written down, nothing happens by itself.
namespace hearth::server {

class FakeLink final : public SessionLink
{
public:
    void setReceiver(LinkReceiver *to) override { receiver = to; }

    void setUser(const UserId &id) override { user = id; }

    [[nodiscard]] QString address() const override { return QStringLiteral("192.0.2.7"); }

    [[nodiscard]] Encoding encoding() const override { return spoken; }

    void send(const SharedFrame &frame) override
    {
        bytesSent += frame.bytes();
        const auto decoded =
            makeCodec(spoken)->decode(payloadOf(frame.in(spoken)), Direction::FromServer);
        sent.push_back(decoded.value());
    }

    void sendEphemeral(const EphemeralKey &key, const SharedFrame &frame) override
    {
        ephemeral.push_back(key);
        send(frame);
    }

    [[nodiscard]] qint64 pendingBytes() const override { return pending; }

    void setFrameLimit(qint64 bytes) override { frameLimit = bytes; }

    void ping() override { ++pings; }

    void close(CloseCode code) override { closedWith = code; }

    void closeSlow(CloseCode code) override { closedSlowWith = code; }

    void abort() override { aborted = true; }

    //! The types of what was sent, in order; forgotten afterwards.
    QStringList takeTypes()
    {
        QStringList types;
        for (const Frame &frame : sent) {
            const std::string_view name = wireName(typeOf(frame.message));
            types.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        sent.clear();
        return types;
    }

    LinkReceiver *receiver = nullptr;
    UserId user;
    Encoding spoken = Encoding::Json;
    std::vector<Frame> sent;
    std::vector<EphemeralKey> ephemeral; //!< of those among them
    qint64 bytesSent = 0;
    qint64 pending = 0;
    qint64 frameLimit = 0;
    int pings = 0;
    std::optional<CloseCode> closedWith;
    std::optional<CloseCode> closedSlowWith;
    bool aborted = false;
};

class FakeCore final : public CorePort
{
public:
    void openSession(const SessionId &, const TokenHash &token, Encoding encoding) override
    {
        opened.push_back(token);
        spoken.push_back(encoding);
    }

    void closeSession(const SessionId &, std::optional<int> code) override
    {
        ++closed;
        closeCode = code;
    }

    void handle(const SessionId &, const CommandId &id, Message command) override
    {
        ids.push_back(id);
        commands.push_back(std::move(command));
    }

    void noteResumed(const SessionId &) override { ++resumed; }

    void feedLost(const SessionId &, const FeedId &, const CommandId &subscribe) override
    {
        lost.push_back(subscribe);
    }

    std::vector<TokenHash> opened;
    std::vector<CommandId> lost;
    std::vector<Encoding> spoken;
    int closed = 0;
    int resumed = 0;
    std::optional<int> closeCode; //!< of the last one
    std::vector<CommandId> ids;
    std::vector<Message> commands;
};

//! Answers when the test lets it.
class FakeLogReader final : public RoomLogReader
{
public:
    struct Request
    {
        RoomId room;
        qint64 after = 0;
        qint64 upTo = 0;
        EventsDone done;
    };

    void readEvents(const RoomId &room, qint64 after, qint64 upTo, qint64, EventsDone done) override
    {
        requests.push_back({room, after, upTo, std::move(done)});
    }

    //! The oldest request gets its next events, `count` at most, of messages of `author`.
    void answer(qint64 count, const UserId &author = UserId(QStringLiteral("other")))
    {
        const Request request = std::move(requests.front());
        requests.pop_front();
        std::vector<RoomEvent> events;
        for (qint64 seq = request.after + 1; seq <= std::min(request.after + count, request.upTo);
             ++seq)
            events.push_back(event(request.room, seq, author));
        request.done(events);
    }

    static RoomEvent event(const RoomId &room, qint64 seq, const UserId &author)
    {
        MessageNew created{room, seq, {}};
        created.message.id = MessageId(QStringLiteral("m%1").arg(seq));
        created.message.room = room;
        created.message.author = author;
        created.message.seq = seq;
        MessageNew own = created;
        own.message.clientId = CommandId(QStringLiteral("own"));
        return {room, seq, created, author, own};
    }

    std::deque<Request> requests;
};

//! Answers when the test lets it.
class FakeFeedReader final : public FeedReader
{
public:
    struct Request
    {
        FeedQuery query;
        PageDone done;
    };

    void readFeed(const FeedQuery &query, PageDone done) override
    {
        requests.push_back({query, std::move(done)});
    }

    //! The oldest request gets these seqs.
    void answer(const std::vector<qint64> &seqs, bool more = false)
    {
        FeedPage page;
        for (const qint64 seq : seqs)
            page.events.push_back({seq,
                                   QStringLiteral("reading"),
                                   JsonText{QByteArray::number(seq)},
                                   {},
                                   1000 + seq});
        page.more = more;
        give(page);
    }

    void fail() { give(Failure{RequestError{ErrorCode::Unavailable, QStringLiteral("not now")}}); }

    std::deque<Request> requests;

private:
    void give(const Result<FeedPage, RequestError> &page)
    {
        const Request request = std::move(requests.front());
        requests.pop_front();
        request.done(page);
    }
};

} // namespace hearth::server
