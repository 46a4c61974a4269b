// SPDX-License-Identifier: MIT
#include "app/models/SwitchingProxyModel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

#include <memory>

using namespace hearth::app;

namespace {

//! Of the letters, a row each.
QStringList letters(const QString &text)
{
    return text.split(QString(), Qt::SkipEmptyParts);
}

QString shown(const QAbstractItemModel &model)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, 0).data().toString();
    return all;
}

//! With a role that no list of strings has.
class OtherRoles : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{Qt::DisplayRole, "other"}};
    }
};

} // namespace

class TestSwitchingProxyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsThatBothHaveStay_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("changed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("removed");
        QTest::newRow("as many") << QStringLiteral("abc") << QStringLiteral("xyz") << 3 << 0 << 0;
        QTest::newRow("more") << QStringLiteral("ab") << QStringLiteral("vwxyz") << 2 << 3 << 0;
        QTest::newRow("fewer") << QStringLiteral("abcd") << QStringLiteral("x") << 1 << 0 << 3;
        QTest::newRow("none") << QStringLiteral("ab") << QString() << 0 << 0 << 2;
        QTest::newRow("none before") << QString() << QStringLiteral("xy") << 0 << 2 << 0;
    }

    void rowsThatBothHaveStay()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, changed);
        QFETCH(int, inserted);
        QFETCH(int, removed);
        QStringListModel one(letters(before));
        QStringListModel other(letters(after));
        SwitchingProxyModel proxy;
        const QAbstractItemModelTester tester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSource(&one);
        QCOMPARE(shown(proxy), before);
        const QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&proxy, &QAbstractItemModel::dataChanged);
        const QSignalSpy insertions(&proxy, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removals(&proxy, &QAbstractItemModel::rowsRemoved);
        // Whoever looks at it then knows that the rows are being exchanged.
        connect(&proxy, &QAbstractItemModel::dataChanged, &proxy,
                [&proxy] { QVERIFY(proxy.isSwitching()); });
        proxy.setSource(&other);
        QVERIFY(!proxy.isSwitching());
        QCOMPARE(shown(proxy), after);
        QCOMPARE(resets.size(), 0);
        const auto rows = [](const QSignalSpy &spy, int first, int last) {
            return spy.isEmpty() ? 0 : spy[0][last].toInt() - spy[0][first].toInt() + 1;
        };
        QCOMPARE(changes.isEmpty() ? 0 : changes[0][1].toModelIndex().row() + 1, changed);
        QCOMPARE(rows(insertions, 1, 2), inserted);
        QCOMPARE(rows(removals, 1, 2), removed);
    }

    void showsWhatBecomesOfTheSource()
    {
        QStringListModel one(letters(QStringLiteral("abc")));
        QStringListModel other(letters(QStringLiteral("xyz")));
        SwitchingProxyModel proxy;
        const QAbstractItemModelTester tester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSource(&one);
        proxy.setSource(&other);
        other.insertRows(1, 2);
        QCOMPARE(proxy.rowCount(), 5);
        other.setData(other.index(1), QStringLiteral("1"));
        other.setData(other.index(2), QStringLiteral("2"));
        QCOMPARE(shown(proxy), QStringLiteral("x12yz"));
        other.removeRows(0, 2);
        QCOMPARE(shown(proxy), QStringLiteral("2yz"));
        const QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
        const QSignalSpy moves(&proxy, &QAbstractItemModel::rowsMoved);
        other.moveRows({}, 0, 1, {}, 3);
        QCOMPARE(shown(proxy), QStringLiteral("yz2"));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(resets.size(), 0);
        other.sort(0);
        QCOMPARE(shown(proxy), QStringLiteral("2yz"));
        other.setStringList(letters(QStringLiteral("new")));
        QCOMPARE(shown(proxy), QStringLiteral("new"));
        // The one before is nobody's business any more.
        const QSignalSpy changes(&proxy, &QAbstractItemModel::dataChanged);
        one.setStringList(letters(QStringLiteral("old")));
        one.setData(one.index(0), QStringLiteral("O"));
        QCOMPARE(shown(proxy), QStringLiteral("new"));
        QCOMPARE(changes.size(), 0);
    }

    void otherRolesResetIt()
    {
        QStringListModel one(letters(QStringLiteral("ab")));
        OtherRoles other(letters(QStringLiteral("xy")));
        SwitchingProxyModel proxy;
        proxy.setSource(&one);
        const QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
        proxy.setSource(&other);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(proxy.roleNames(), other.roleNames());
        QCOMPARE(shown(proxy), QStringLiteral("xy"));
    }

    void aSourceThatEndsLeavesNoRows()
    {
        auto one = std::make_unique<QStringListModel>(letters(QStringLiteral("ab")));
        SwitchingProxyModel proxy;
        const QAbstractItemModelTester tester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSource(one.get());
        const QSignalSpy changes(&proxy, &SwitchingProxyModel::sourceChanged);
        one.reset();
        QCOMPARE(proxy.rowCount(), 0);
        QCOMPARE(proxy.source(), nullptr);
        QCOMPARE(changes.size(), 1);
        proxy.setSource(nullptr);
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSwitchingProxyModel)
#include "tst_switching_proxy_model.moc"
