// SPDX-License-Identifier: MIT
#include "tests/e2e/Household.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::e2e;

namespace {

//! Whether some file of the profile has these bytes.
bool isOnDisk(const Desk &desk, const QByteArray &bytes)
{
    QDirIterator files(desk.profile(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

//! What one writes while the server is away, or before the program ends.
class OfflineTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Household> m_house;

    //! By the button, unless it has found its way by itself.
    [[nodiscard]] static bool reconnect(Desk &desk)
    {
        desk.clickIfThere(SpokenRole::Button, QStringLiteral("Retry now"));
        return desk.waitUntilGone(SpokenRole::Alert, QStringLiteral("Connection lost"));
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_house = std::make_unique<Household>();
        QVERIFY(m_house->open());
        QVERIFY(m_house->signBothIn());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsWrittenWithoutAServerArrivesOnce()
    {
        Desk &alice = m_house->alice;
        Desk &bob = m_house->bob;
        const QString text = QStringLiteral("Written without a server");
        m_house->server.kill();
        QVERIFY(alice.waitFor(SpokenRole::Alert, QStringLiteral("Connection lost")));
        QVERIFY(alice.typeInto(QStringLiteral("Message #general"), text));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitFor(SpokenRole::ListItem, QStringLiteral("waiting to be sent")));
        QVERIFY(alice.waitFor(SpokenRole::Alert, QStringLiteral("1 message waits.")));
        alice.takePicture(QStringLiteral("offline"));

        QVERIFY(m_house->server.start());
        for (Desk *desk : {&alice, &bob})
            QVERIFY(reconnect(*desk));
        QVERIFY(alice.waitUntilGone(SpokenRole::ListItem, QStringLiteral("waiting to be sent")));
        QVERIFY(bob.waitFor(SpokenRole::ListItem, text));
        QCOMPARE(alice.count(SpokenRole::ListItem, text), 1);
        QCOMPARE(bob.count(SpokenRole::ListItem, text), 1);
    }

    void aDraftSurvivesTheEndOfTheProgram()
    {
        Desk &alice = m_house->alice;
        const QString field = QStringLiteral("Message #general");
        QVERIFY(alice.typeInto(field, QStringLiteral("half a thought")));
        QTRY_VERIFY(isOnDisk(alice, "half a thought"));
        alice.cutOff();
        QVERIFY(alice.start());
        QVERIFY(alice.waitForText(field, QStringLiteral("half a thought")));
        QVERIFY(alice.waitFor(SpokenRole::Label, QStringLiteral("Connected")));
        QVERIFY(alice.click(SpokenRole::Field, field));
        alice.type(QStringLiteral(", and the rest"));
        alice.press(QStringLiteral("Return"));
        QVERIFY(m_house->bob.waitFor(SpokenRole::ListItem,
                                     QStringLiteral("half a thought, and the rest")));
        QVERIFY(alice.waitForText(field, QString()));
    }
};

QTEST_MAIN(OfflineTest)
#include "tst_offline.moc"
