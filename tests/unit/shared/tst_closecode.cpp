// SPDX-License-Identifier: MIT
#include "shared/protocol/CloseCode.h"

#include <QTest>

using namespace hearth;

class CloseCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhatAClientDoes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("signInAgain");
        for (const int code : {4001, 4002, 4003, 4010})
            QTest::addRow("%d", code) << code << true;
        for (const int code : {1000, 1001, 1003, 1006, 1007, 1008, 1009, 1011, 4008, 4029, 4999})
            QTest::addRow("%d", code) << code << false;
    }

    void saysWhatAClientDoes()
    {
        QFETCH(const int, code);
        QFETCH(const bool, signInAgain);
        QCOMPARE(afterClose(code) == AfterClose::SignInAgain, signInAgain);
    }
};

QTEST_APPLESS_MAIN(CloseCodeTest)
#include "tst_closecode.moc"
