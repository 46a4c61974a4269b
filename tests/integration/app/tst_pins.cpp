// SPDX-License-Identifier: MIT
#include "tests/integration/app/TwoPeople.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

RoomView &pinsRoom(Person &person)
{
    return *person.session.currentRoom();
}

QString keyOf(Person &person, const QString &text)
{
    auto *timeline = pinsRoom(person).timeline();
    for (int row = 0; row < timeline->rowCount(); ++row) {
        const auto index = timeline->index(row);
        if (timeline->data(index, TimelineModel::Text) == text)
            return timeline->data(index, TimelineModel::Key).toString();
    }
    return {};
}

QStringList pinnedAt(Person &person)
{
    auto *pins = pinsRoom(person).pins()->messages();
    QStringList all;
    for (int row = 0; row < pins->rowCount(); ++row)
        all.append(pins->data(pins->index(row), PinModel::Body).toString());
    return all;
}

bool isMarked(Person &person, const QString &text)
{
    auto *timeline = pinsRoom(person).timeline();
    const int row = timeline->rowOfKey(keyOf(person, text));
    return timeline->data(timeline->index(row), TimelineModel::Pinned).toBool();
}

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

struct PinsSetup : TwoPeople
{
    [[nodiscard]] bool haveTwoMessages()
    {
        if (!areOnline())
            return false;
        pinsRoom(alice).send(one);
        pinsRoom(alice).send(two);
        return QTest::qWaitFor([this] {
            return bob.texts().size() == 2 && alice.session.waitingMessages() == 0
                && pinsRoom(bob).pins()->messages()->isLoaded();
        });
    }
};

} // namespace

class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void areSeenByEverybodyAtOnce()
    {
        PinsSetup s;
        QVERIFY(s.haveTwoMessages());
        QVERIFY(pinsRoom(s.alice).mayPin());
        QVERIFY(!pinsRoom(s.bob).mayPin());
        pinsRoom(s.alice).actions()->pin(keyOf(s.alice, one));
        QTRY_COMPARE(pinnedAt(s.bob), QStringList{one});
        QVERIFY(isMarked(s.bob, one));
        pinsRoom(s.alice).actions()->pin(keyOf(s.alice, two));
        QTRY_COMPARE(pinnedAt(s.bob), (QStringList{two, one}));
        QTRY_COMPARE(pinnedAt(s.alice), (QStringList{two, one}));

        auto *pins = pinsRoom(s.alice).pins();
        pins->unpin(
            pins->messages()->data(pins->messages()->index(1), PinModel::MessageIdRole).toString());
        QTRY_COMPARE(pinnedAt(s.bob), QStringList{two});
        QVERIFY(!isMarked(s.bob, one));

        pinsRoom(s.alice).actions()->remove(keyOf(s.alice, two));
        QTRY_COMPARE(pinnedAt(s.bob), QStringList());
    }

    //! What was pinned long ago is gone to like what was found.
    void areThereForWhoComesLater()
    {
        PinsSetup s;
        QVERIFY(s.haveTwoMessages());
        pinsRoom(s.alice).actions()->pin(keyOf(s.alice, one));
        QTRY_COMPARE(pinnedAt(s.alice), QStringList{one});
        Person carol(s.server, QStringLiteral("carol"));
        QTRY_VERIFY_WITH_TIMEOUT(carol.isOnline() && carol.hasLoaded(), 20000);
        QTRY_COMPARE(pinnedAt(carol), QStringList{one});
        const QSignalSpy shown(&pinsRoom(carol), &RoomView::messageShown);
        auto *pins = pinsRoom(carol).pins()->messages();
        carol.session.openMessage(pinsRoom(carol).roomId(),
                                  pins->data(pins->index(0), PinModel::Seq).toLongLong());
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(shown[0][0].toString(), keyOf(carol, one));
    }

    //! They may change while one is away.
    void areAskedForAgainAfterAReconnect()
    {
        PinsSetup s;
        QVERIFY(s.haveTwoMessages());
        pinsRoom(s.alice).actions()->pin(keyOf(s.alice, one));
        QTRY_COMPARE(pinnedAt(s.bob), QStringList{one});
        s.bob.session.stop();
        QTRY_VERIFY(!s.bob.isOnline());
        QCOMPARE(pinnedAt(s.bob), QStringList{one});
        pinsRoom(s.alice).actions()->unpin(keyOf(s.alice, one));
        pinsRoom(s.alice).actions()->pin(keyOf(s.alice, two));
        QTRY_COMPARE(pinnedAt(s.alice), QStringList{two});
        s.bob.session.start(s.bob.credentials.token);
        QTRY_COMPARE_WITH_TIMEOUT(pinnedAt(s.bob), QStringList{two}, 20000);
        QVERIFY(isMarked(s.bob, two));
        QVERIFY(!isMarked(s.bob, one));
    }
};

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
