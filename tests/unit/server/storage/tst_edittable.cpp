// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const MessageId kMessage(QStringLiteral("message c1"));

} // namespace

class EditTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_fixture->options.retention = std::chrono::days(30);
        m_fixture->reopen();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        auto draft =
            StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("first thing"));
        draft.key.digest = "digest"; // which tells nothing of the text
        m_fixture->add(draft);
        m_sentAt = toMillis(m_fixture->clock.now());
    }

    void whatWasSaidBeforeIsKept()
    {
        const qint64 first = edit(QStringLiteral("second"));
        const qint64 secondAt = toMillis(m_fixture->clock.now());
        const qint64 second = edit(QStringLiteral("third"));
        m_fixture->reopen();
        const std::vector<MessageVersion> expected{
            {second, secondAt, QStringLiteral("second")},
            {first, m_sentAt, QStringLiteral("first thing")}};
        QCOMPARE(read()->versions, expected);
        QCOMPARE(read()->more, false);
    }

    void theSameTextAgainIsNoOtherVersion()
    {
        edit(QStringLiteral("first thing"));
        QVERIFY(read()->versions.empty());
    }

    void aPageEndsWhereTheAnswerDoes()
    {
        edit(QStringLiteral("second"));
        edit(QStringLiteral("third"));
        auto page = read({}, 1);
        QCOMPARE(page->versions.size(), std::size_t(1));
        QCOMPARE(page->versions.front().text, QStringLiteral("second"));
        QVERIFY(page->more);
        page = read(page->versions.front().seq, 1);
        QCOMPARE(page->versions.size(), std::size_t(1));
        QCOMPARE(page->versions.front().text, QStringLiteral("first thing"));
        QVERIFY(!page->more);
        QVERIFY(read(page->versions.front().seq)->versions.empty());
    }

    void theLatestOnesAreKept()
    {
        for (int i = 0; i < Limits::versions + 3; ++i)
            edit(QString::number(i));
        const auto page = read();
        QCOMPARE(page->versions.size(), std::size_t(Limits::versions));
        QCOMPARE(page->versions.front().text, QString::number(Limits::versions + 1));
        QCOMPARE(page->versions.back().text, QStringLiteral("2"));
    }

    void whatIsNoMessageOfTheRoomHasNone_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("message");
        QTest::newRow("another room") << QStringLiteral("tea") << kMessage.toString();
        QTest::newRow("no message") << generalRoom().toString() << QStringLiteral("none");
    }

    void whatIsNoMessageOfTheRoomHasNone()
    {
        QFETCH(QString, room);
        QFETCH(QString, message);
        edit(QStringLiteral("second"));
        QVERIFY(!ask({RoomId(room), MessageId(message), {}, 100'000}));
    }

    void theyGoWithTheMessage()
    {
        edit(QStringLiteral("second"));
        const DeleteDraft gone{
            {m_ada, CommandId(QStringLiteral("d")), "d"}, generalRoom(), kMessage};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().remove(gone, done); }));
        QVERIFY(!read());
        isNowhereInTheFile();
    }

    void theyGoWithTheRetention()
    {
        edit(QStringLiteral("second"));
        m_fixture->clock.advance(std::chrono::days(31));
        m_fixture->add(StorageFixture::draft(m_ada, QStringLiteral("c2"), QStringLiteral("young")));
        QTRY_VERIFY(!read());
        isNowhereInTheFile();
    }

    void theyGoWithTheAccount()
    {
        edit(QStringLiteral("second"));
        QVERIFY(m_fixture->wait<std::vector<RoomEvent>>([&](auto done) {
            m_fixture->storage->accountStore().deleteAccount(m_ada, std::nullopt, done);
        }));
        QVERIFY(read()->versions.empty());
        isNowhereInTheFile();
    }

    void theyGoWithTheRoom()
    {
        RoomDraft tea;
        tea.key = {m_ada, CommandId(QStringLiteral("r")), "r"};
        tea.id = RoomId(QStringLiteral("tea"));
        tea.name = QStringLiteral("tea");
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().createRoom(tea, done); }));
        m_fixture->add(
            StorageFixture::draft(m_ada, QStringLiteral("c2"), QStringLiteral("hot"), tea.id));
        const EditDraft change{{m_ada, CommandId(QStringLiteral("e")), "e"},
                               tea.id,
                               MessageId(QStringLiteral("message c2")),
                               QStringLiteral("cold"),
                               {}};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().edit(change, done); }));
        QCOMPARE(m_fixture->number("SELECT count(*) FROM edits"), 1);
        AuditEntry note;
        note.action = QStringLiteral("room.delete");
        QVERIFY(m_fixture->wait<Done>(
            [&](auto done) { m_fixture->storage->roomLog().deleteRoom(tea.id, note, done); }));
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM edits"), 0);
    }

private:
    //! The seq of its event.
    qint64 edit(const QString &text)
    {
        m_fixture->clock.advance(std::chrono::seconds(5));
        const EditDraft draft{{m_ada, CommandId(QStringLiteral("e%1").arg(++m_edits)), "digest"},
                              generalRoom(),
                              kMessage,
                              text,
                              {}};
        return m_fixture
            ->wait<Logged>([&](auto done) { m_fixture->storage->roomLog().edit(draft, done); })
            ->event.seq;
    }

    std::optional<VersionPage> ask(const VersionsQuery &query)
    {
        return *m_fixture->wait<std::optional<VersionPage>>(
            [&](auto done) { m_fixture->storage->history().readVersions(query, done); });
    }

    std::optional<VersionPage> read(std::optional<qint64> after = {}, qint64 maxBytes = 100'000)
    {
        return ask({generalRoom(), kMessage, after, maxBytes});
    }

    //! No page of the file holds what was said.
    void isNowhereInTheFile()
    {
        m_fixture->storage->close();
        QFile file(m_fixture->path() + QStringLiteral("/hearth.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("first thing"));
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
    qint64 m_sentAt = 0;
    int m_edits = 0;
};

QTEST_GUILESS_MAIN(EditTableTest)
#include "tst_edittable.moc"
