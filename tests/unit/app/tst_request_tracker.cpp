// SPDX-License-Identifier: MIT
#include "app/net/RequestTracker.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

class TestRequestTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersOnce()
    {
        RequestTracker tracker;
        int answers = 0;
        tracker.expect(CommandId(QStringLiteral("a")), [&](const CommandResult &result) {
            QVERIFY(result.hasValue());
            ++answers;
        });
        Ack ack;
        ack.ref = CommandId(QStringLiteral("a"));
        QVERIFY(tracker.acknowledge(ack));
        QVERIFY(!tracker.acknowledge(ack));
        QCOMPARE(answers, 1);
        QCOMPARE(tracker.waiting(), 0);
    }

    void refusalCarriesCodeAndDelay()
    {
        RequestTracker tracker;
        std::optional<CommandFailure> failure;
        tracker.expect(CommandId(QStringLiteral("a")),
                       [&](const CommandResult &result) { failure = result.error(); });
        QVERIFY(!tracker.refuse({std::nullopt, ErrorCode::BadRequest, {}, {}}));
        QVERIFY(tracker.refuse({CommandId(QStringLiteral("a")), ErrorCode::RateLimited, {}, 700}));
        QVERIFY(failure);
        QVERIFY(failure->kind == CommandFailure::Kind::Refused);
        QVERIFY(failure->error.code == ErrorCode::RateLimited);
        QCOMPARE(failure->error.retryAfter->count(), 700);
    }

    void failsAllInOrderAndLetsThemAskAgain()
    {
        RequestTracker tracker;
        QStringList order;
        for (const auto &name : {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}) {
            tracker.expect(CommandId(name), [&order, &tracker, name](const CommandResult &result) {
                QVERIFY(result.error().kind == CommandFailure::Kind::Disconnected);
                order.append(name);
                tracker.expect(CommandId(name), [](const CommandResult &) {});
            });
        }
        tracker.failAll();
        QCOMPARE(order.join(QString()), QStringLiteral("cab"));
        QCOMPARE(tracker.waiting(), 3);
    }
};

QTEST_APPLESS_MAIN(TestRequestTracker)
#include "tst_request_tracker.moc"
