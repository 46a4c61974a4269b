// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

//! What a session says of how it keeps what one writes.
class TestSessionKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysThatWhatIsWrittenHasNoFile()
    {
        SessionRuns s;
        QCOMPARE(s.session->keepingNotice(), QString());
        s.session->close();
        const QString words = StoreFiles::wordsPath(s.files.folder.path());
        QVERIFY(QFile::remove(words));
        QVERIFY(QDir().mkpath(words));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("^nothing is kept beyond")));
        s.restart();
        QVERIFY(s.session->keepingNotice().contains(QStringLiteral("lost when it is closed")));
        s.session->close();
        QVERIFY(QDir().rmdir(words));
        s.restart();
        QCOMPARE(s.session->keepingNotice(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSessionKeeping)
#include "tst_session_keeping.moc"
