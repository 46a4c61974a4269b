// SPDX-License-Identifier: MIT
#include "shared/discovery/BusThread.h"

#include <QObject>
#include <QRegularExpression>
#include <QTest>

#include <semaphore>

using namespace hearth;

class BusThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatLivesInItEndsWithIt()
    {
        auto *object = new QObject;
        std::binary_semaphore ended(0);
        connect(
            object, &QObject::destroyed, object, [&ended] { ended.release(); },
            Qt::DirectConnection);
        {
            BusThread thread;
            thread.take(object);
            thread.start();
        }
        QVERIFY(ended.try_acquire());
        QCOMPARE(BusThread::end(7), 7);
    }

    void oneThatHangsKeepsNobody()
    {
        auto *object = new QObject;
        std::binary_semaphore begun(0);
        std::binary_semaphore answer(0);
        std::binary_semaphore ended(0);
        connect(
            object, &QObject::destroyed, object, [&ended] { ended.release(); },
            Qt::DirectConnection);
        {
            BusThread thread;
            thread.take(object);
            thread.start();
            QMetaObject::invokeMethod(
                object, [&] { begun.release(), answer.acquire(); }, Qt::QueuedConnection);
            begun.acquire();
        }
        // It is still there for whatever comes in the end.
        QVERIFY(!ended.try_acquire());
        answer.release();
        ended.acquire();
    }
};

QTEST_GUILESS_MAIN(BusThreadTest)
#include "tst_bus_thread.moc"
