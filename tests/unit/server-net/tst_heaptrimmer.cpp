// SPDX-License-Identifier: MIT
#include "server/net/HeapTrimmer.h"
#include "tests/support/Sanitized.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace hearth::server;

class HeapTrimmerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void givesBackWhatACrowdHasLeft()
    {
#if defined(__GLIBC__)
        if (hearth::test::isSanitized)
            QSKIP("this heap is the sanitizer's");
        {
            // In pieces that no mapping of their own is made for, below one that stays.
            std::vector<std::unique_ptr<char[]>> crowd;
            for (int i = 0; i < 4000; ++i)
                crowd.push_back(std::make_unique<char[]>(8 * 1024));
            m_stays = std::make_unique<char[]>(8 * 1024);
        }
        HeapTrimmer trimmer;
        const std::size_t before = ::mallinfo2().fordblks;
        QVERIFY(before > 16 * 1024 * 1024);
        const qint64 resident = residentBytes();
        for (int i = 1; i < HeapTrimmer::manyConnections; ++i)
            trimmer.connectionClosed();
        QTest::qWait(6000);
        QVERIFY(residentBytes() > resident - 8 * 1024 * 1024);
        trimmer.connectionClosed();
        QTRY_VERIFY_WITH_TIMEOUT(residentBytes() < resident - 16 * 1024 * 1024, 15000);
#else
        QSKIP("this heap is not glibc's");
#endif
    }

private:
    static qint64 residentBytes()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no /proc");
        return file.readAll().split(' ').value(1).toLongLong() * 4096;
    }

    std::unique_ptr<char[]> m_stays;
};

QTEST_GUILESS_MAIN(HeapTrimmerTest)
#include "tst_heaptrimmer.moc"
