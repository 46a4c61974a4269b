// SPDX-License-Identifier: MIT
#include "server/accounts/UserDirectory.h"
#include "server/chat/MentionFinder.h"
#include "shared/protocol/Limits.h"

#include <QRegularExpression>
#include <QTest>

#include <chrono>

using namespace hearth;
using namespace hearth::server;

class MentionFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        for (const char *name : {"ada", "Ada Moor", "bea", "Øyvind", "c++", "stranger"})
            addUser(QString::fromUtf8(name));
        m_room.members.pop_back();
        m_room.readSeqs.remove(UserId(QStringLiteral("stranger")));
    }

    void findsMembersByTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("mentions");
        const auto row = [](const char *name, const char *text, const QString &found) {
            QTest::newRow(name) << QString::fromUtf8(text)
                                << found.split(QLatin1Char(','), Qt::SkipEmptyParts);
        };
        row("one", "hello @bea", QStringLiteral("bea"));
        row("in the order of the text", "@bea and @ada!", QStringLiteral("bea,ada"));
        row("each once", "@bea @BEA", QStringLiteral("bea"));
        row("the longest", "@Ada Moor, come", QStringLiteral("Ada Moor"));
        row("not the longer", "@Ada Moore", QStringLiteral("ada"));
        row("a part of a word", "@beatrice", QString());
        row("an address", "ada@bea", QString());
        row("behind a bracket", "(@bea)", QStringLiteral("bea"));
        row("without case", "@øYVIND.", QString::fromUtf8("Øyvind"));
        row("with signs", "@c++ rocks", QStringLiteral("c++"));
        row("no member", "@stranger @nobody", QString());
        row("in code", "`@bea` and ```\n@ada\n``` @c++", QStringLiteral("c++"));
        row("an open backtick", "it`s @bea", QStringLiteral("bea"));
        row("in code with other backticks", "``@bea ` @bea`` @ada", QStringLiteral("ada"));
        row("behind code that closes nothing", "`@bea` it`s @ada", QStringLiteral("ada"));
        row("between open ones", "``` @bea `` @ada `", QStringLiteral("bea,ada"));
        row("alone", "@ @", QString());
        row("nothing", "", QString());
    }

    void findsMembersByTheirNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, mentions);
        QStringList found;
        for (const UserId &user : mentionsIn(text, m_room, m_users).users)
            found.append(user.toString());
        QCOMPARE(found, mentions);
    }

    void hearsACallToAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("called");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *text, bool called, const char *named) {
            QTest::newRow(text) << QString::fromUtf8(text) << called << QString::fromUtf8(named);
        };
        row("@here: tea", true, "");
        row("tea, @HERE", true, "");
        row("@here and @bea", true, "bea");
        row("here", false, "");
        row("me@here", false, "");
        row("@heretic", false, "");
        row("@here_", false, "");
        row("`@here`", false, "");
        row("@here", true, "");
    }

    void hearsACallToAll()
    {
        QFETCH(QString, text);
        QFETCH(bool, called);
        QFETCH(QString, named);
        const Mentions found = mentionsIn(text, m_room, m_users);
        QCOMPARE(found.everybodyHere, called);
        QCOMPARE(found.users.empty() ? QString() : found.users.front().toString(), named);
    }

    //! Accounts that are older than the rule which keeps the name for nobody.
    void whoeverIsCalledSoIsMeantToo()
    {
        RoomDirectory::Entry room = m_room;
        UserDirectory users;
        for (const char *name : {"here", "Here Moor"}) {
            StoredUser user;
            user.id = UserId(QString::fromUtf8(name));
            user.username = QString::fromUtf8(name);
            user.foldedName = foldName(user.username);
            users.add(user);
            room.members.push_back(user.id);
            room.readSeqs.insert(user.id, 0);
        }
        const Mentions brief = mentionsIn(QStringLiteral("@here"), room, users);
        QVERIFY(brief.everybodyHere);
        QCOMPARE(brief.users, std::vector<UserId>{UserId(QStringLiteral("here"))});
        const Mentions longer = mentionsIn(QStringLiteral("@Here Moor"), room, users);
        QVERIFY(!longer.everybodyHere);
        QCOMPARE(longer.users, std::vector<UserId>{UserId(QStringLiteral("Here Moor"))});
    }

    void looksOnlySoOften()
    {
        QString text;
        for (int i = 0; i < Limits::mentions; ++i)
            text += QStringLiteral("@x ");
        QVERIFY(mentionsIn(text + QStringLiteral("@bea"), m_room, m_users).users.empty());
    }

    //! Next to a text without any, so that the machine does not count.
    void manyOpenBackticksAreNoBurden()
    {
        QString open;
        for (int ticks = 1; open.size() + ticks + 1 < Limits::messageText - 1; ++ticks)
            open += QString(ticks, QLatin1Char('`')) + QLatin1Char(' ');
        open += QLatin1Char('@');
        QString plain(open.size() - 1, QLatin1Char('x'));
        plain += QLatin1Char('@');
        QVERIFY2(leastTime(open) < 40 * leastTime(plain), "longer than in proportion");
    }

private:
    //! Of several times.
    std::chrono::nanoseconds leastTime(const QString &text)
    {
        std::chrono::nanoseconds least = std::chrono::hours(1);
        for (int i = 0; i < 20; ++i) {
            const auto begun = std::chrono::steady_clock::now();
            mentionsIn(text, m_room, m_users);
            least =
                std::min<std::chrono::nanoseconds>(least, std::chrono::steady_clock::now() - begun);
        }
        return least;
    }

    void addUser(const QString &name)
    {
        StoredUser user;
        user.id = UserId(name);
        user.username = name;
        user.foldedName = foldName(name);
        m_users.add(user);
        m_room.members.push_back(user.id);
        m_room.readSeqs.insert(user.id, 0);
    }

    UserDirectory m_users;
    RoomDirectory::Entry m_room;
};

QTEST_GUILESS_MAIN(MentionFinderTest)
#include "tst_mentionfinder.moc"
