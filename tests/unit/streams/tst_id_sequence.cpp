// SPDX-License-Identifier: MIT
#include "app/streams/IdSequence.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

class IdSequenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsWhatIdsTell_data()
    {
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *ids, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(ids) << QString::fromLatin1(expected);
        };
        row("they count", "1 2 3 4 5", "");
        row("some are missing", "1 2 3 7 8", "7: gap 4-6");
        row("again and again", "1 2 3 5 7", "5: gap 4-4, 7: gap 6-6");
        row("the first ones may be anything", "1 5 9 10 20", "");
        row("times are no count", "1790000000000 1790000000250 1790000000900", "");
        row("a double", "1 2 3 3 4", "3: double");
        row("a double of some time ago", "1 2 3 4 2 5", "2: double");
        row("back to what never was", "10 11 12 3 4", "3: back 12-3");
        row("words", "a b a", "a: double");
        row("an empty one says nothing", "1 2 3 - - 4", "");
        row("leading zeros make another id", "1 2 3 03 4", "");
    }

    void findsWhatIdsTell()
    {
        QFETCH(QString, ids);
        QFETCH(QString, expected);
        IdSequence sequence;
        QStringList found;
        for (const QString &id : ids.split(QLatin1Char(' '))) {
            const auto finding =
                sequence.add(id == QLatin1String("-") ? QByteArray() : id.toLatin1());
            if (!finding)
                continue;
            if (finding->kind == IdSequence::Finding::Kind::Double)
                found.append(QStringLiteral("%1: double").arg(id));
            else
                found.append(QStringLiteral("%1: %2 %3-%4")
                                 .arg(id,
                                      finding->kind == IdSequence::Finding::Kind::Gap
                                          ? QStringLiteral("gap")
                                          : QStringLiteral("back"))
                                 .arg(finding->from)
                                 .arg(finding->to));
        }
        QCOMPARE(found.join(QStringLiteral(", ")), expected);
    }

    void forgetsDoublesOfLongAgo()
    {
        IdSequence sequence;
        for (std::size_t i = 1; i <= IdSequence::remembered + 1; ++i)
            QVERIFY(!sequence.add("x" + QByteArray::number(qulonglong(i))));
        QVERIFY(!sequence.add("x1"));
        QVERIFY(sequence.add("x3"));
    }
};

QTEST_APPLESS_MAIN(IdSequenceTest)
#include "tst_id_sequence.moc"
