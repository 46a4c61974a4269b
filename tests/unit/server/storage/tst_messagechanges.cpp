// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const MessageId kChanged(QStringLiteral("message c1"));

} // namespace

class MessageChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        m_bea = m_fixture->addUser(QStringLiteral("Bea"));
        auto draft =
            StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("first thing"));
        draft.mentions = {m_bea};
        draft.key.digest = "digest"; // which tells nothing of the text
        m_fixture->add(draft); // seq 3
    }

    void anEditIsAnEventOfItsOwnAndChangesTheMessage()
    {
        m_fixture->clock.advance(std::chrono::seconds(5));
        const auto edited = edit(m_ada, QStringLiteral("c2"), QStringLiteral("second"));
        QCOMPARE(edited->novelty, Novelty::New);
        QCOMPARE(edited->event.seq, 4);
        const auto &shown = std::get<MessageEdited>(edited->event.event).message;
        QCOMPARE(shown.seq, 3);
        QCOMPARE(shown.text, QStringLiteral("second"));
        QCOMPARE(shown.editedAt, toMillis(m_fixture->clock.now()));
        QVERIFY(!shown.clientId);
        const auto &authors = std::get<MessageEdited>(*edited->event.authorsEvent).message;
        QCOMPARE(authors.clientId, CommandId(QStringLiteral("c1")));
        QCOMPARE(edited->changed->seq, 3);
        QCOMPARE(edited->changed->mentionsBefore, std::vector<UserId>{m_bea});
        QCOMPARE(newest().text, QStringLiteral("second"));
        // A replay shows it as it is now, in both places.
        const auto events = replay();
        QCOMPARE(std::get<MessageNew>(events.at(2).event).message.text, QStringLiteral("second"));
        QCOMPARE(std::get<MessageEdited>(events.at(3).event).message, shown);
    }

    void theSameEditTwiceIsOne()
    {
        const auto once = edit(m_ada, QStringLiteral("c2"), QStringLiteral("second"));
        QVERIFY(edit(m_ada, QStringLiteral("c3"), QStringLiteral("third")));
        const auto again = edit(m_ada, QStringLiteral("c2"), QStringLiteral("second"));
        QCOMPARE(again->novelty, Novelty::Repeated);
        QCOMPARE(again->event.seq, once->event.seq);
        QVERIFY(!again->changed);
        QCOMPARE(newest().text, QStringLiteral("third"));
        QCOMPARE(edit(m_ada, QStringLiteral("c2"), QStringLiteral("other")).error().code,
                 ErrorCode::Conflict);
    }

    void onlyTheAuthorChangesAMessage()
    {
        QCOMPARE(edit(m_bea, QStringLiteral("c2"), QStringLiteral("mine")).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(remove(m_bea, QStringLiteral("c3")).error().code, ErrorCode::Forbidden);
        QCOMPARE(newest().text, QStringLiteral("first thing"));
        QCOMPARE(replay().size(), std::size_t(3));
    }

    void aDeletedMessageKeepsItsPlaceAndNothingElse()
    {
        QVERIFY(react(m_bea, QStringLiteral("c2"), QStringLiteral("+1")));
        const auto removed = remove(m_ada, QStringLiteral("c3"));
        QCOMPARE(removed->event.seq, 5);
        QCOMPARE(std::get<MessageDeleted>(removed->event.event).message, kChanged);
        const ChatMessage left = newest();
        QCOMPARE(left.deleted, true);
        QCOMPARE(left.text, QString());
        QVERIFY(left.mentions.empty());
        QVERIFY(left.reactions.empty());
        QCOMPARE(unread(m_bea), (UnreadCount{0, 0}));
        QCOMPARE(remove(m_ada, QStringLiteral("c3"))->event.seq, 5);
        for (const auto &refused : {edit(m_ada, QStringLiteral("c4"), QStringLiteral("x")),
                                    remove(m_ada, QStringLiteral("c5")),
                                    react(m_bea, QStringLiteral("c6"), QStringLiteral("+1"))})
            QCOMPARE(refused.error().code, ErrorCode::NotFound);
        // No page of the file holds what was said.
        m_fixture->storage->close();
        QFile file(m_fixture->path() + QStringLiteral("/hearth.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("first thing"));
    }

    void reactionsComeInTheOrderOfTheirFirstUse()
    {
        const UserId eve = m_fixture->addUser(QStringLiteral("Eve")); // seq 4
        QVERIFY(react(m_bea, QStringLiteral("c2"), QStringLiteral("heart")));
        QVERIFY(react(m_ada, QStringLiteral("c3"), QStringLiteral("+1")));
        const auto added = react(eve, QStringLiteral("c4"), QStringLiteral("heart"));
        const ReactionAdded event{generalRoom(), 7, kChanged, eve, QStringLiteral("heart")};
        QCOMPARE(std::get<ReactionAdded>(added->event.event), event);
        const std::vector<Reaction> all{{QStringLiteral("heart"), {m_bea, eve}},
                                        {QStringLiteral("+1"), {m_ada}}};
        QCOMPARE(newest().reactions, all);
        QCOMPARE(std::get<MessageNew>(replay().at(2).event).message.reactions, all);
        QCOMPARE(std::get<ReactionAdded>(replay().back().event), event);
    }

    void theSameReactionIsThereOnce()
    {
        const auto first = react(m_bea, QStringLiteral("c2"), QStringLiteral("+1"));
        const auto other = react(m_bea, QStringLiteral("c3"), QStringLiteral("+1"));
        QCOMPARE(other->novelty, Novelty::Repeated);
        QCOMPARE(other->event.seq, first->event.seq);
        QCOMPARE(react(m_bea, QStringLiteral("c3"), QStringLiteral("+1"))->event.seq,
                 first->event.seq);
        QCOMPARE(replay().size(), std::size_t(4));
    }

    void aReactionIsTakenBackByWhoGaveIt()
    {
        QVERIFY(react(m_bea, QStringLiteral("c2"), QStringLiteral("+1")));
        QCOMPARE(unreact(m_ada, QStringLiteral("c3"), QStringLiteral("+1")).error().code,
                 ErrorCode::NotFound);
        const auto gone = unreact(m_bea, QStringLiteral("c4"), QStringLiteral("+1"));
        QCOMPARE(std::get<ReactionRemoved>(gone->event.event).user, m_bea);
        QCOMPARE(gone->event.seq, 5);
        QVERIFY(newest().reactions.empty());
        QCOMPARE(unreact(m_bea, QStringLiteral("c4"), QStringLiteral("+1"))->event.seq, 5);
    }

    void aMessageBearsSoManyReactionsOnly()
    {
        for (int i = 0; i < Limits::reactionKinds; ++i)
            QVERIFY(react(m_bea, QStringLiteral("k%1").arg(i), QStringLiteral("e%1").arg(i)));
        QCOMPARE(react(m_bea, QStringLiteral("more"), QStringLiteral("other")).error().code,
                 ErrorCode::TooLarge);
        QVERIFY(react(m_ada, QStringLiteral("same"), QStringLiteral("e0")));
    }

    void mentionsAreCountedWhileUnread()
    {
        QCOMPARE(unread(m_bea), (UnreadCount{1, 1}));
        EditDraft draft{{m_ada, CommandId(QStringLiteral("c2")), "e"},
                        generalRoom(),
                        kChanged,
                        QStringLiteral("not you"),
                        {}};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().edit(draft, done); }));
        QCOMPARE(unread(m_bea), (UnreadCount{1, 0}));
        QCOMPARE(newest().mentions, std::vector<UserId>());
        // Of oneself nobody is told.
        auto own = StorageFixture::draft(m_ada, QStringLiteral("c3"), QStringLiteral("me"));
        own.mentions = {m_ada, m_bea};
        m_fixture->add(own);
        QCOMPARE(unread(m_ada), (UnreadCount{0, 0}));
        QCOMPARE(unread(m_bea), (UnreadCount{2, 1}));
        QCOMPARE(newest().mentions, own.mentions);
    }

    void whatIsRememberedOfTheLogGoesWithWhatIsUndone()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not write")));
        auto bad = StorageFixture::draft(m_ada, QStringLiteral("c2"), QStringLiteral("b"));
        bad.id = kChanged;
        QCOMPARE(m_fixture->append(bad).error().code, ErrorCode::Unavailable);
        const auto next = m_fixture->append(
            StorageFixture::draft(m_ada, QStringLiteral("c3"), QStringLiteral("c")));
        QCOMPARE(next->event.seq, 4);
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.rooms.front().lastSeq, 4);
    }

private:
    Result<Logged, RequestError> edit(const UserId &user, const QString &id, const QString &text)
    {
        const EditDraft draft{
            {user, CommandId(id), text.toUtf8()}, generalRoom(), kChanged, text, {}};
        return m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().edit(draft, done); });
    }

    Result<Logged, RequestError> remove(const UserId &user, const QString &id)
    {
        const DeleteDraft draft{{user, CommandId(id), "delete"}, generalRoom(), kChanged};
        return m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().remove(draft, done); });
    }

    Result<Logged, RequestError> react(const UserId &user, const QString &id, const QString &emoji)
    {
        const ReactionDraft draft{
            {user, CommandId(id), emoji.toUtf8()}, generalRoom(), kChanged, emoji};
        return m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().addReaction(draft, done); });
    }

    Result<Logged, RequestError> unreact(const UserId &user, const QString &id,
                                         const QString &emoji)
    {
        const ReactionDraft draft{
            {user, CommandId(id), emoji.toUtf8()}, generalRoom(), kChanged, emoji};
        return m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().removeReaction(draft, done); });
    }

    ChatMessage newest()
    {
        PageQuery query{generalRoom(), m_ada, Limits::maxInteger, {}, 1, 100'000};
        const auto page = m_fixture->wait<MessagePage>(
            [&](auto done) { m_fixture->storage->history().readMessages(query, done); });
        return page->messages.at(0);
    }

    std::vector<RoomEvent> replay() { return m_fixture->events(generalRoom()); }

    UnreadCount unread(const UserId &user)
    {
        const std::vector<UnreadQuery> queries{{generalRoom(), 2, 1000}};
        return m_fixture
            ->wait<std::vector<UnreadCount>>(
                [&](auto done) { m_fixture->storage->history().countUnread(user, queries, done); })
            ->at(0);
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
    UserId m_bea;
};

QTEST_GUILESS_MAIN(MessageChangesTest)
#include "tst_messagechanges.moc"
