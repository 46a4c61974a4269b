// SPDX-License-Identifier: MIT
#include "shared/base/Result.h"

#include <QString>
#include <QTest>

#include <memory>

using namespace hearth;

namespace {

Result<int, QString> half(int number)
{
    if (number % 2 != 0)
        return Failure{QStringLiteral("%1 is odd").arg(number)};
    return number / 2;
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsAValueOrAnError()
    {
        const auto good = half(8);
        QVERIFY(good);
        QCOMPARE(*good, 4);
        const auto bad = half(7);
        QVERIFY(!bad);
        QCOMPARE(bad.error(), QStringLiteral("7 is odd"));
    }

    void carriesMoveOnlyValues()
    {
        Result<std::unique_ptr<int>, QString> result(std::make_unique<int>(3));
        const std::unique_ptr<int> taken = std::move(*result);
        QCOMPARE(*taken, 3);
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
