// SPDX-License-Identifier: MIT
#include "tests/integration/app/TwoPeople.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace hearth;
using namespace hearth::app;

namespace {

struct GroupsSetup : TwoPeople
{
    Person carol{server, QStringLiteral("carol")};
    Person dave{server, QStringLiteral("dave")};

    [[nodiscard]] bool areAllOnline()
    {
        return areOnline()
            && QTest::qWaitFor([this] { return carol.hasLoaded() && dave.hasLoaded(); });
    }

    //! The room that opens, or nothing.
    static QString open(Person &person, const QList<Person *> &others)
    {
        auto *message = person.session.newMessage();
        QSignalSpy opened(message, &NewMessage::opened);
        message->start();
        for (Person *other : others)
            message->choose(other->session.userId());
        message->open();
        if (opened.isEmpty() && !opened.wait())
            return message->errand()->error();
        message->finish();
        return opened.at(0).at(0).toString();
    }

    [[nodiscard]] static QStringList directs(Person &person, int role = RoomListModel::Name)
    {
        auto *list = person.session.directs();
        QStringList all;
        for (int row = 0; row < list->rowCount(); ++row)
            all.append(list->data(list->index(row), role).toString());
        return all;
    }
};

} // namespace

//! Direct messages of several people, with a real server.
class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void severalWriteToEachOtherAlone()
    {
        GroupsSetup s;
        QVERIFY(s.areAllOnline());
        const QString group = GroupsSetup::open(s.alice, {&s.bob, &s.carol});
        s.alice.session.openRoom(group);
        QTRY_COMPARE(GroupsSetup::directs(s.bob), QStringList{QStringLiteral("alice and carol")});
        QTRY_COMPARE(GroupsSetup::directs(s.carol), QStringList{QStringLiteral("alice and bob")});
        auto *room = s.alice.session.currentRoom();
        QVERIFY(room->isGroup() && room->isDirect() && room->isPrivate());
        QCOMPARE(room->memberText(), QStringLiteral("3 members"));
        QCOMPARE(room->members()->rowCount(), 3);
        room->send(QStringLiteral("psst @carol"));
        QTRY_COMPARE(GroupsSetup::directs(s.carol, RoomListModel::Mentions),
                     QStringList{QStringLiteral("1")});
        QTRY_COMPARE(GroupsSetup::directs(s.bob, RoomListModel::Unread),
                     QStringList{QStringLiteral("1")});
        QVERIFY(GroupsSetup::directs(s.dave).isEmpty());

        QCOMPARE(GroupsSetup::open(s.carol, {&s.bob, &s.alice}), group);
        s.carol.session.openRoom(group);
        QTRY_COMPARE(s.carol.texts(), QStringList{QStringLiteral("psst @carol")});
        const QString larger = GroupsSetup::open(s.alice, {&s.bob, &s.carol, &s.dave});
        QVERIFY(larger != group);
        QTRY_COMPARE(GroupsSetup::directs(s.dave),
                     QStringList{QStringLiteral("alice, bob and carol")});
    }

    void theSameIsOpenedAtOnce()
    {
        GroupsSetup s;
        QVERIFY(s.areAllOnline());
        QStringList opened;
        const QList<Person *> people{&s.alice, &s.bob, &s.carol};
        for (Person *person : people) {
            auto *message = person->session.newMessage();
            QObject::connect(message, &NewMessage::opened, message,
                             [&opened](const QString &room) { opened.append(room); });
            message->start();
            for (Person *other : people) {
                if (other != person)
                    message->choose(other->session.userId());
            }
        }
        for (Person *person : people)
            person->session.newMessage()->open();
        QTRY_COMPARE(opened.size(), 3);
        opened.removeDuplicates();
        QCOMPARE(opened.size(), 1);
        QTRY_COMPARE(GroupsSetup::directs(s.bob).size(), 1);
    }

    void whoRegistersIsThereForThePicker()
    {
        GroupsSetup s;
        QVERIFY(s.areAllOnline());
        auto *message = s.bob.session.newMessage();
        message->start();
        QTRY_COMPARE(message->rowCount(), 3);
        static_cast<void>(s.server.makeAccount(QStringLiteral("erin")));
        QTRY_COMPARE(message->rowCount(), 4);
        message->setFilter(QStringLiteral("erin"));
        QCOMPARE(message->rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
