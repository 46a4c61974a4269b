// SPDX-License-Identifier: MIT
#include "tests/unit/app/StoreFixture.h"

using namespace hearth;
using namespace hearth::app;

class TestLocalSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        const QString soak = QStringLiteral("The gateway survived the weekend soak");
        const QString cafe = QStringLiteral("Meet at the Café, gate 4");
        QTest::newRow("newest first, by its beginning")
            << QStringLiteral("gate") << QStringList{cafe, soak};
        QTest::newRow("all words") << QStringLiteral("weekend gateway") << QStringList{soak};
        QTest::newRow("case and accents") << QStringLiteral("CAFE") << QStringList{cafe};
        QTest::newRow("a phrase") << QStringLiteral("\"weekend soak\"") << QStringList{soak};
        QTest::newRow("not in this order") << QStringLiteral("\"soak weekend\"") << QStringList{};
        QTest::newRow("a phrase is no beginning") << QStringLiteral("\"gatew\"") << QStringList{};
        QTest::newRow("a phrase that is still typed")
            << QStringLiteral("\"weekend so") << QStringList{};
        QTest::newRow("deleted") << QStringLiteral("secret") << QStringList{};
        QTest::newRow("before the edit") << QStringLiteral("morning") << QStringList{};
        QTest::newRow("nothing to look for") << QStringLiteral(" \"\" - * ") << QStringList{};
        QTest::newRow("what FTS5 would take for its own")
            << QStringLiteral("gateway NOT (soak*) text:") << QStringList{};
    }

    void findsWords()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, texts);
        StoreFixture s;
        s.begin();
        s.store->apply(sent(1, QStringLiteral("The gateway survived the weekend soak")));
        s.store->apply(sent(2, QStringLiteral("Meet in the morning")));
        s.store->apply(sent(3, QStringLiteral("a secret")));
        s.store->apply(MessageDeleted{general, 4, MessageId(QStringLiteral("m3"))});
        s.store->apply(
            MessageEdited{general, 5, said(2, QStringLiteral("Meet at the Café, gate 4"))});
        QCOMPARE(s.found(typed), texts);
    }

    void findsInOneRoom()
    {
        StoreFixture s;
        s.begin();
        s.store->startRange(direct, 0);
        s.store->apply(sent(1, QStringLiteral("public gate")));
        auto other = said(9, QStringLiteral("private gate"));
        other.room = direct;
        s.store->apply(MessageNew{direct, 1, other});
        QCOMPARE(s.found(QStringLiteral("gate")).size(), 2);
        QCOMPARE(s.found(QStringLiteral("gate"), direct),
                 QStringList{QStringLiteral("private gate")});
        s.store->removeRoom(direct);
        QCOMPARE(s.found(QStringLiteral("gate")), QStringList{QStringLiteral("public gate")});
    }

    void findsByAuthorAndTimePageByPage()
    {
        StoreFixture s;
        s.begin();
        // All of one moment but the first and the last.
        for (qint64 seq = 1; seq <= 9; ++seq) {
            const qint64 time = 1'790'000'000'000 + (seq == 1 ? 0 : seq == 9 ? 2 : 1);
            const UserId &author = seq % 2 == 1 ? alice : bob;
            s.store->apply(MessageNew{
                general, seq, message(seq, author, QStringLiteral("gate %1").arg(seq), time)});
        }
        StoredSearch search;
        search.words = QStringLiteral("gate");
        search.authors = {alice, carol};
        search.from = 1'790'000'000'001;
        search.to = 1'790'000'000'002;
        search.limit = 2;
        QCOMPARE(s.found(search),
                 QStringList({QStringLiteral("gate 7"), QStringLiteral("gate 5")}));
        search.after = message(5, alice, {}, 1'790'000'000'001);
        QCOMPARE(s.found(search), QStringList{QStringLiteral("gate 3")});
    }
};

QTEST_GUILESS_MAIN(TestLocalSearch)
#include "tst_local_search.moc"
