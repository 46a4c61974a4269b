// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageRetention.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::server;

//! As whoever finds the disk would look for what was deleted.
class ErasedTextTest : public QObject
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
    }

    //! By its author, with its room, and because it is old.
    void isNotInTheFile()
    {
        const RoomId tea = makeRoom(QStringLiteral("tea"));
        for (int i = 0; i < 20; ++i)
            say(tea);
        const MessageId deleted = say(generalRoom());
        say(generalRoom());
        m_fixture->storage.reset();
        QVERIFY(isInTheFile(kSecret));
        m_fixture->reopen();
        AuditEntry note;
        note.action = QStringLiteral("room.delete");
        note.room = tea;
        QVERIFY(m_fixture->wait<Done>(
            [&](auto done) { m_fixture->storage->roomLog().deleteRoom(tea, note, done); }));
        const DeleteDraft gone{
            {m_ada, CommandId(QStringLiteral("d")), "d"}, generalRoom(), deleted};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().remove(gone, done); }));
        m_fixture->clock.advance(std::chrono::days(31) + MessageRetention::roundEvery);
        // Gives the storage something to do, after which it looks for chores.
        m_fixture->storage->accountStore().saveLastSeen(m_ada, m_fixture->clock.now());
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM rooms"), 1);
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM log WHERE text <> ''"), 0);
        m_fixture->storage.reset();
        QVERIFY(!isInTheFile(kSecret));
    }

private:
    static constexpr const char *kSecret = "the copper kettle is under the third stone";

    MessageId say(const RoomId &room)
    {
        const auto logged = m_fixture->append(StorageFixture::draft(
            m_ada, QString::number(++m_count), QString::fromLatin1(kSecret), room));
        return std::get<MessageNew>(logged->event.event).message.id;
    }

    RoomId makeRoom(const QString &name)
    {
        const RoomDraft draft{{m_ada, CommandId(name), name.toUtf8()}, RoomId(name), name, {}, {}};
        const auto made = m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().createRoom(draft, done); });
        return made ? made->event.room : RoomId();
    }

    //! In what lies in the directory when nobody has it open.
    [[nodiscard]] bool isInTheFile(const QByteArray &text) const
    {
        const QDir directory(m_fixture->path());
        const auto names = directory.entryList(QDir::Files | QDir::Hidden);
        return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
            QFile file(directory.filePath(name));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
        });
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(ErasedTextTest)
#include "tst_erasedtext.moc"
