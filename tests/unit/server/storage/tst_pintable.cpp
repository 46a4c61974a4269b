// SPDX-License-Identifier: MIT
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class PinTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        for (int i = 0; i < 3; ++i)
            m_fixture->add(StorageFixture::draft(m_ada, QString::number(i), QString::number(i)));
    }

    void pinsAreKeptAndReplayedAsTheyWereTold()
    {
        const RoomEvent first = *pinned(2);
        const RoomEvent second = *pinned(0);
        const RoomEvent third = *changed(2, PinChange::Wish::Unpin);
        QCOMPARE(std::get<MessagePinned>(second.event).seq, second.seq);
        QCOMPARE(second.seq, first.seq + 1);
        m_fixture->reopen();
        QCOMPARE(texts(), QStringList{QStringLiteral("0")});
        const auto events = m_fixture->events(generalRoom());
        const std::size_t last = events.size();
        QCOMPARE(std::get<MessagePinned>(events[last - 3].event),
                 std::get<MessagePinned>(first.event));
        QCOMPARE(std::get<MessagePinned>(events[last - 2].event),
                 std::get<MessagePinned>(second.event));
        QCOMPARE(std::get<MessageUnpinned>(events[last - 1].event),
                 std::get<MessageUnpinned>(third.event));
    }

    void theLastOneComesFirst()
    {
        QVERIFY(pinned(1));
        QVERIFY(pinned(0));
        QVERIFY(pinned(2));
        QCOMPARE(texts(),
                 (QStringList{QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("1")}));
        // Once more changes nothing.
        QVERIFY(!pinned(1));
        QCOMPARE(texts().first(), QStringLiteral("2"));
    }

    void aPageEndsWhereTheAnswerDoes()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(pinned(i));
        const MessagePage page = read(1);
        QCOMPARE(page.messages.size(), std::size_t(1));
        QVERIFY(page.more);
    }

    void theRestComesBehindTheLastOne()
    {
        for (const int number : {1, 0, 2})
            QVERIFY(pinned(number));
        QStringList texts;
        std::optional<MessageId> after;
        for (bool more = true; more && texts.size() < 4;) {
            const MessagePage page = read(1, after);
            QCOMPARE(page.messages.size(), std::size_t(1));
            texts.append(page.messages.front().text);
            after = page.messages.front().id;
            more = page.more;
        }
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("1")}));
        QVERIFY(read(100'000, after).messages.empty());
        // Where that one was is not known any more.
        QVERIFY(changed(0, PinChange::Wish::Unpin));
        QCOMPARE(read(100'000, message(0)).messages.size(), std::size_t(2));
    }

    void aRoomHasOnlySoMany()
    {
        for (int i = 3; i <= Limits::pins; ++i)
            m_fixture->add(StorageFixture::draft(m_ada, QString::number(i), QString::number(i)));
        for (int i = 0; i < Limits::pins; ++i)
            QVERIFY(pinned(i));
        QCOMPARE(change(Limits::pins, PinChange::Wish::Pin).error().code, ErrorCode::TooLarge);
        QVERIFY(changed(0, PinChange::Wish::Unpin));
        QVERIFY(pinned(Limits::pins));
    }

    void whatIsDeletedIsNotPinned()
    {
        QVERIFY(pinned(1));
        QVERIFY(pinned(2));
        const DeleteDraft gone{
            {m_ada, CommandId(QStringLiteral("d")), "d"}, generalRoom(), message(1)};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().remove(gone, done); }));
        QCOMPARE(texts(), QStringList{QStringLiteral("2")});
        QCOMPARE(m_fixture->number("SELECT count(*) FROM pins"), 1);
        for (const auto wish : {PinChange::Wish::Pin, PinChange::Wish::Unpin})
            QCOMPARE(change(1, wish).error().code, ErrorCode::NotFound);
        QCOMPARE(change(0, PinChange::Wish::Unpin).error().code, ErrorCode::NotFound);
        QCOMPARE(change(99, PinChange::Wish::Pin).error().code, ErrorCode::NotFound);
    }

private:
    static MessageId message(int number)
    {
        return MessageId(QStringLiteral("message %1").arg(number));
    }

    Result<std::optional<RoomEvent>, RequestError> change(int number, PinChange::Wish wish)
    {
        return m_fixture->wait<std::optional<RoomEvent>>([&](auto done) {
            m_fixture->storage->roomLog().changePin({generalRoom(), message(number), m_ada, wish},
                                                    done);
        });
    }

    //! Nothing when it changed nothing.
    std::optional<RoomEvent> changed(int number, PinChange::Wish wish)
    {
        const auto event = change(number, wish);
        if (!event)
            qFatal("refused");
        return *event;
    }

    std::optional<RoomEvent> pinned(int number) { return changed(number, PinChange::Wish::Pin); }

    MessagePage read(qint64 maxBytes, const std::optional<MessageId> &after = std::nullopt)
    {
        const PinsQuery query{generalRoom(), m_ada, maxBytes, after};
        return *m_fixture->wait<MessagePage>(
            [&](auto done) { m_fixture->storage->history().readPins(query, done); });
    }

    QStringList texts()
    {
        QStringList texts;
        for (const ChatMessage &message : read(100'000).messages)
            texts.append(message.text);
        return texts;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
};

QTEST_GUILESS_MAIN(PinTableTest)
#include "tst_pintable.moc"
