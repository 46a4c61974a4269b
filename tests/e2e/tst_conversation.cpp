// SPDX-License-Identifier: MIT
#include "tests/e2e/Household.h"
#include "tests/support/TestClient.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::e2e;

//! Two people in two windows, by mouse and keyboard: what one does, the other one sees. One after
//! the other, in one conversation.
class ConversationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Household> m_house;

    Desk &alice() { return m_house->alice; }

    Desk &bob() { return m_house->bob; }

    static QString general() { return QStringLiteral("Message #general"); }

    //! By Ctrl+K.
    [[nodiscard]] static bool jump(Desk &desk, const QString &letters, const QString &field)
    {
        desk.press(QStringLiteral("ctrl+k"));
        if (!desk.waitForFocus(QStringLiteral("Jump to")))
            return false;
        desk.type(letters);
        if (!desk.waitForText(QStringLiteral("Jump to"), letters))
            return false;
        desk.press(QStringLiteral("Return"));
        // While the box still fades it keeps the window's shortcuts to itself.
        return desk.waitUntilGone(SpokenRole::Field, QStringLiteral("Jump to"))
            && desk.waitForFocus(field);
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_house = std::make_unique<Household>(
            QStringList{QStringLiteral("--rate-limit"), QStringLiteral("0")});
        QVERIFY(m_house->open());
        QVERIFY(m_house->signBothIn());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneSeesTheOtherTypeAndReadsIt()
    {
        QVERIFY(alice().typeInto(general(), QStringLiteral("Hello Bob")));
        QVERIFY(bob().waitFor(SpokenRole::Label, QStringLiteral("Alice is typing")));
        alice().press(QStringLiteral("Return"));
        QVERIFY(bob().waitFor(SpokenRole::ListItem, QStringLiteral("Hello Bob")));
        QVERIFY(bob().waitUntilGone(SpokenRole::Label, QStringLiteral("is typing")));
    }

    void aReplyIsSeenAsOne()
    {
        QVERIFY(bob().openMenuOf(SpokenRole::ListItem, QStringLiteral("Hello Bob")));
        QVERIFY(bob().click(SpokenRole::MenuItem, QStringLiteral("Reply")));
        QVERIFY(bob().waitFor(SpokenRole::Label, QStringLiteral("Replying to Alice Moor")));
        bob().type(QStringLiteral("Hello Alice"));
        bob().press(QStringLiteral("Return"));
        QVERIFY(alice().waitFor(SpokenRole::ListItem, QStringLiteral("in reply to Alice Moor")));
        QVERIFY(alice()
                    .nameOf(SpokenRole::ListItem, QStringLiteral("in reply to Alice Moor"))
                    .contains(QStringLiteral("Hello Alice")));
    }

    void aReactionIsSeenAndSharedByAClick()
    {
        QVERIFY(bob().openMenuOf(SpokenRole::ListItem, QStringLiteral("Hello Bob")));
        QVERIFY(bob().click(SpokenRole::MenuItem, QStringLiteral("React")));
        QVERIFY(bob().waitForFocus(QStringLiteral("Search emoji")));
        bob().type(QStringLiteral("party popper"));
        QVERIFY(bob().waitFor(SpokenRole::Label, QStringLiteral("party popper")));
        bob().press(QStringLiteral("Return"));
        QVERIFY(alice().waitFor(SpokenRole::Button, QStringLiteral(" 1, Bob Lind")));
        QVERIFY(alice().click(SpokenRole::Button, QStringLiteral(" 1, Bob Lind")));
        QVERIFY(bob().waitFor(SpokenRole::Button, QStringLiteral(" 2, ")));
        alice().takePicture(QStringLiteral("conversation"));
    }

    void upEditsTheLastOne()
    {
        QVERIFY(alice().click(SpokenRole::Field, general()));
        alice().press(QStringLiteral("Up"));
        QVERIFY(alice().waitFor(SpokenRole::Label, QStringLiteral("Changing your message")));
        alice().type(QStringLiteral(" and all"));
        alice().press(QStringLiteral("Return"));
        QVERIFY(bob().waitFor(SpokenRole::ListItem, QStringLiteral("Hello Bob and all, edited")));
        QVERIFY(alice().waitForText(general(), QString()));
    }

    void whatIsDeletedIsGoneForTheOther()
    {
        QVERIFY(alice().openMenuOf(SpokenRole::ListItem, QStringLiteral("Hello Bob and all")));
        QVERIFY(alice().click(SpokenRole::MenuItem, QStringLiteral("Delete")));
        QVERIFY(alice().click(SpokenRole::Button, QStringLiteral("Delete")));
        QVERIFY(bob().waitFor(SpokenRole::ListItem, QStringLiteral("removed by its author")));
        QCOMPARE(bob().count(SpokenRole::ListItem, QStringLiteral("Hello Bob")), 0);
    }

    void whatIsUnreadIsCountedAndMarked()
    {
        QVERIFY(jump(bob(), QStringLiteral("alice"), QStringLiteral("Message Alice Moor")));
        for (const char *text : {"Are you there", "Or not"}) {
            QVERIFY(alice().typeInto(general(), QString::fromLatin1(text)));
            alice().press(QStringLiteral("Return"));
        }
        const QString badge = QStringLiteral("# general, 2 unread");
        QVERIFY(bob().waitFor(SpokenRole::ListItem, badge));
        bob().takePicture(QStringLiteral("unread"));
        QVERIFY(bob().click(SpokenRole::ListItem, badge));
        QVERIFY(bob().waitFor(SpokenRole::Separator, QStringLiteral("New")));
        QVERIFY(bob().waitUntilGone(SpokenRole::ListItem, QStringLiteral("unread")));
    }

    void whatIsFoundIsShown()
    {
        test::TestClient reporter;
        QVERIFY(reporter.signIn(m_house->server.webSocketUrl(),
                                m_house->server.signUp(QStringLiteral("reporter"))));
        for (int i = 0; i < 60; ++i) {
            const QString text = i == 0 ? QStringLiteral("a needle") : QStringLiteral("hay");
            QVERIFY(reporter.request(MessageSend{RoomId(QStringLiteral("general")), text, {}}));
        }
        QVERIFY(jump(bob(), QStringLiteral("general"), general()));
        QVERIFY(bob().waitUntilGone(SpokenRole::ListItem, QStringLiteral("needle")));
        bob().press(QStringLiteral("ctrl+f"));
        QVERIFY(bob().waitForFocus(QStringLiteral("Search messages")));
        bob().type(QStringLiteral("needle"));
        bob().press(QStringLiteral("Return"));
        QVERIFY(bob().click(SpokenRole::Button, QStringLiteral("a needle")));
        QVERIFY(bob().waitFor(SpokenRole::Button, QStringLiteral("Jump to newest")));
        QVERIFY(bob().waitFor(SpokenRole::ListItem, QStringLiteral("a needle")));
        bob().takePicture(QStringLiteral("found"));
    }
};

QTEST_MAIN(ConversationTest)
#include "tst_conversation.moc"
