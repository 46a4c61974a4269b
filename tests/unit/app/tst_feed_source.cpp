// SPDX-License-Identifier: MIT
#include "app/feeds/FeedSource.h"
#include "app/session/PatientSender.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/streams/Recorder.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const FeedId greenhouse{QStringLiteral("greenhouse")};

//! What is there of a session, for feeds.
struct FakeSession
{
    QObject object;
    FakeCommands commands;
    PatientSender patient;
    FeedSubscriptions feeds{patient};

    explicit FakeSession(FakeTime &time)
        : patient(commands, time.source())
    {
        feeds.setEpoch(QStringLiteral("e1"));
        feeds.setOnline(true);
    }
};

struct FeedSourceSetup
{
    FakeTime time;
    std::unique_ptr<FakeSession> session = std::make_unique<FakeSession>(time);
    Feed about{greenhouse, QStringLiteral("Greenhouse"), 2000};
    bool isListed = true;
    FeedSource source{greenhouse,
                      [this]() -> std::optional<FeedSource::Place> {
                          if (!session)
                              return std::nullopt;
                          return FeedSource::Place{&session->object, &session->feeds,
                                                   isListed ? std::optional(about) : std::nullopt};
                      },
                      time};
    std::vector<Event> events;
    QStringList lines;

    FeedSourceSetup()
    {
        QObject::connect(&source, &LiveSource::arrived, &source,
                         [this](const std::vector<Event> &arrived) {
                             for (const Event &event : arrived) {
                                 lines.append(Recorder::lineOf(event));
                                 events.push_back(event);
                             }
                         });
    }

    //! The `after` that was asked for; -1: none.
    qint64 acknowledge(qint64 lastSeq)
    {
        const auto asked = session->commands.takeFirst();
        Ack ack;
        ack.lastSeq = lastSeq;
        asked.reply(ack);
        return std::get<FeedSubscribe>(asked.command).after.value_or(-1);
    }

    void publish(qint64 seq) const
    {
        session->feeds.onEntry(greenhouse,
                               {seq, QStringLiteral("reading"), JsonText{"{\"n\":1}"},
                                QStringLiteral("k"), 1000 * seq});
    }

    QStringList take() { return std::exchange(lines, {}); }
};

} // namespace

class TestFeedSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eventsComeFromALittleBeforeOn()
    {
        FeedSourceSetup s;
        s.source.start();
        QCOMPARE(s.source.state(), SourceState::Connecting);
        s.publish(2000);
        QCOMPARE(s.acknowledge(2000), 2000 - FeedSource::past);
        QCOMPARE(s.source.state(), SourceState::Live);
        s.publish(2001);
        QCOMPARE(s.take(),
                 (QStringList{QStringLiteral("reading {\"n\":1} #2000"),
                              QStringLiteral("note Subscribed"),
                              QStringLiteral("reading {\"n\":1} #2001")}));
        QCOMPARE(s.events[0].time, qint64(2'000'000));
        QCOMPARE(s.events[0].key, QStringLiteral("k"));
    }

    void ofAKeyedFeedComesTheLatestOfEachKey()
    {
        FeedSourceSetup s;
        s.about.keyed = true;
        s.source.start();
        QCOMPARE(s.acknowledge(2000), qint64(0));
    }

    void ofOneThatIsNotListedComesWhatIsNew()
    {
        FeedSourceSetup s;
        s.isListed = false;
        s.source.start();
        QCOMPARE(s.acknowledge(2000), qint64(-1));
    }

    void whatIsMissingIsToldInItsPlace()
    {
        FeedSourceSetup s;
        s.source.start();
        // What the feed does not keep of its past is missing to nobody.
        s.session->feeds.onGap(greenhouse, {1501, 1600});
        s.acknowledge(2000);
        s.publish(2001);
        s.session->feeds.onGap(greenhouse, {2002, 2004});
        s.session->feeds.onGap(greenhouse, {2005, 2005});
        s.publish(2006);
        QCOMPARE(s.take(),
                 (QStringList{QStringLiteral("note Subscribed"),
                              QStringLiteral("reading {\"n\":1} #2001"),
                              QStringLiteral("gap Events 2002 to 2004 are missing"),
                              QStringLiteral("gap Event 2005 is missing"),
                              QStringLiteral("reading {\"n\":1} #2006")}));
    }

    void goesOnWithTheConnection()
    {
        FeedSourceSetup s;
        s.source.start();
        s.acknowledge(2000);
        s.publish(2001);
        s.take();
        s.session->feeds.setOnline(false);
        QCOMPARE(s.source.state(), SourceState::Waiting);
        QCOMPARE(s.take(),
                 QStringList{QStringLiteral("note The connection to the server was lost")});
        s.session->feeds.setOnline(true);
        QCOMPARE(s.acknowledge(2001), qint64(2001));
        QCOMPARE(s.source.state(), SourceState::Live);
    }

    void isStoppedAndGoesOnBehindWhatWasSeen()
    {
        FeedSourceSetup s;
        s.source.start();
        s.acknowledge(2000);
        s.publish(2001);
        s.source.stop();
        QCOMPARE(s.source.state(), SourceState::Idle);
        s.session->commands.asked.clear();
        s.publish(2002);
        s.source.start();
        QCOMPARE(s.acknowledge(2002), qint64(2001));
        QCOMPARE(s.events.back().type, QStringLiteral("Subscribed"));
    }

    void aRefusalIsToldAndTriedAgain()
    {
        FeedSourceSetup s;
        s.source.start();
        s.session->commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        QCOMPARE(s.source.state(), SourceState::Ended);
        QVERIFY(s.source.why().contains(QStringLiteral("not there any more")));
        s.source.start();
        QCOMPARE(s.source.state(), SourceState::Connecting);
        s.acknowledge(2000);
        QCOMPARE(s.source.state(), SourceState::Live);
    }

    void otherDataOfTheServerIsTold()
    {
        FeedSourceSetup s;
        s.source.start();
        s.acknowledge(2000);
        s.session->feeds.setOnline(false);
        s.session->feeds.setEpoch(QStringLiteral("e2"));
        QVERIFY(s.take().last().startsWith(QStringLiteral("note The server has other data now")));
    }

    void endsWithItsSession()
    {
        FeedSourceSetup s;
        s.source.start();
        s.acknowledge(2000);
        s.publish(2001);
        s.session.reset();
        QCOMPARE(s.source.state(), SourceState::Ended);
        QCOMPARE(s.source.why(), QStringLiteral("The session is over"));
        s.source.start();
        QVERIFY(s.source.why().startsWith(QStringLiteral("There is no session")));
        // Seqs of another server are others.
        s.session = std::make_unique<FakeSession>(s.time);
        s.about.lastSeq = 3;
        s.source.start();
        QCOMPARE(s.acknowledge(3), qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestFeedSource)
#include "tst_feed_source.moc"
