// SPDX-License-Identifier: MIT
#include "tests/integration/app/TwoPeople.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

struct SearchSetup : TwoPeople
{
    [[nodiscard]] MessageSearch &search() { return *alice.session.search(); }

    [[nodiscard]] QStringList found(FoundModel::Role role = FoundModel::Text)
    {
        QStringList all;
        auto *model = search().found();
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->data(model->index(row), role).toString());
        return all;
    }

    void look(const QString &text)
    {
        search().setText(text);
        search().run();
    }
};

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theServerFindsWhatTheCacheFindsWithoutIt()
    {
        SearchSetup s;
        QVERIFY(s.areOnline());
        s.alice.session.currentRoom()->send(QStringLiteral("the pump is here"));
        QTRY_COMPARE(s.bob.texts().size(), 1);
        s.bob.session.currentRoom()->send(QStringLiteral("pumps are cheap"));
        QTRY_COMPARE(s.alice.texts().size(), 2);
        const QStringList both{QStringLiteral("pumps are cheap"),
                               QStringLiteral("the pump is here")};
        s.look(QStringLiteral("pump"));
        QCOMPARE(s.search().source(), MessageSearch::Server);
        QTRY_COMPARE(s.found(), both);
        s.look(QStringLiteral("pum from:alice in:general after:2020-01-01"));
        QTRY_COMPARE(s.found(), QStringList{QStringLiteral("the pump is here")});

        const auto seq = s.found(FoundModel::Seq).constFirst().toLongLong();
        RoomView *room = s.alice.session.currentRoom();
        QSignalSpy sought(room, &RoomView::messageShown);
        s.alice.session.openMessage(s.found(FoundModel::RoomIdRole).constFirst(), seq);
        QTRY_COMPARE(sought.count(), 1);
        QCOMPARE(room->timeline()->rowOfKey(sought.constFirst().constFirst().toString()), 1);

        s.server.stop();
        QTRY_VERIFY(!s.alice.isOnline());
        s.look(QStringLiteral("pump"));
        QCOMPARE(s.search().source(), MessageSearch::Cache);
        QTRY_COMPARE(s.found(), both);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
