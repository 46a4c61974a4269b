// SPDX-License-Identifier: MIT
#include "server/session/SessionSet.h"

#include <QTest>

using namespace hearth::server;

class SessionSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsTheOrderOfOpening()
    {
        SessionSet set;
        for (const quint64 number : {5, 1, 9, 3})
            set.insert({number, nullptr});
        QCOMPARE(numbers(set), (std::vector<quint64>{1, 3, 5, 9}));
        set.remove(5);
        QCOMPARE(numbers(set), (std::vector<quint64>{1, 3, 9}));
    }

    void holdsEachOnce()
    {
        SessionSet set;
        set.insert({2, nullptr});
        set.insert({2, nullptr});
        QCOMPARE(numbers(set), (std::vector<quint64>{2}));
        set.remove(7);
        QVERIFY(!set.isEmpty());
        set.remove(2);
        QVERIFY(set.isEmpty());
    }

private:
    static std::vector<quint64> numbers(const SessionSet &set)
    {
        std::vector<quint64> numbers;
        for (const SessionSet::Member &member : set.members())
            numbers.push_back(member.number);
        return numbers;
    }
};

QTEST_GUILESS_MAIN(SessionSetTest)
#include "tst_sessionset.moc"
