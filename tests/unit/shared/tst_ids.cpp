// SPDX-License-Identifier: MIT
#include "shared/base/Ids.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace hearth;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void idsOfDifferentKindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<RoomId, UserId>);
        static_assert(!std::is_constructible_v<UserId, RoomId>);
        static_assert(!std::is_convertible_v<QString, UserId>);
    }

    void equalTextMakesEqualIdsAndHashes()
    {
        const RoomId a(QStringLiteral("r1"));
        const RoomId b(QStringLiteral("r1"));
        const RoomId other(QStringLiteral("R1"));
        QCOMPARE(a, b);
        QCOMPARE(qHash(a, 7), qHash(b, 7));
        QVERIFY(a != other); // case counts: ids are bytes
        const QSet<RoomId> set{a, b, other};
        QCOMPARE(set.size(), 2);
    }

    void defaultIdIsNone()
    {
        QVERIFY(MessageId().isEmpty());
        QVERIFY(!MessageId(QStringLiteral("m")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(IdsTest)
#include "tst_ids.moc"
