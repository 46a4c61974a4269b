// SPDX-License-Identifier: MIT
#include "app/settings/ShortcutModel.h"

#include <QAbstractItemModelTester>
#include <QKeySequence>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hearth::app;

class TestShortcutModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachRowHasATitleAndKeys()
    {
        ShortcutModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.data(model.index(0), ShortcutModel::SectionRole).toString().isEmpty());
        QSet<QString> sections;
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.data(model.index(row), ShortcutModel::Title).toString().isEmpty());
            QVERIFY(!model.data(model.index(row), ShortcutModel::Keys).toString().isEmpty());
            const QString section =
                model.data(model.index(row), ShortcutModel::SectionRole).toString();
            // Each begins once.
            QVERIFY(section.isEmpty() || !sections.contains(section));
            sections.insert(section);
        }
    }

    void noTwoShortcutsHaveTheSameKeys()
    {
        const auto actions = QMetaEnum::fromType<ShortcutModel::Action>();
        QSet<QKeySequence> taken;
        for (int i = 0; i < actions.keyCount(); ++i) {
            const auto action = static_cast<ShortcutModel::Action>(actions.value(i));
            const QVariantList sequences = ShortcutModel::sequencesOf(action);
            QCOMPARE(sequences.isEmpty(), action == ShortcutModel::HeardByItsPart);
            for (const QVariant &sequence : sequences) {
                const QKeySequence keys(sequence.toString());
                QCOMPARE(keys.count(), 1);
                QVERIFY2(!taken.contains(keys), qPrintable(sequence.toString()));
                taken.insert(keys);
            }
        }
    }

    void showsWhatIsListenedTo()
    {
        const ShortcutModel model;
        QCOMPARE(ShortcutModel::sequencesOf(ShortcutModel::EnlargeText).size(), 2);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.data(model.index(row), ShortcutModel::Keys).toString());
        const QKeySequence first(
            ShortcutModel::sequencesOf(ShortcutModel::EnlargeText).constFirst().toString());
        QVERIFY(shown.contains(first.toString(QKeySequence::NativeText)));
    }
};

QTEST_MAIN(TestShortcutModel)
#include "tst_shortcut_model.moc"
