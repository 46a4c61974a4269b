// SPDX-License-Identifier: MIT
#include "tests/unit/app/SourceDeskSetup.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class TestSourceDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void severalGoOnAtOnce()
    {
        DeskSetup s;
        QCOMPARE(s.desk.current(), nullptr);
        s.open("https://a.test/events");
        s.open("wss://b.test/s?token=x");
        QCOMPARE(s.desk.count(), 2);
        QCOMPARE(s.desk.currentIndex(), 1);
        QCOMPARE(s.made[0]->starts, 1);
        SourceTab *first = s.desk.data(s.desk.index(0), SourceDesk::TabRole).value<SourceTab *>();
        Event event;
        event.payload = "1";
        Q_EMIT s.made[0]->arrived({event, event});
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(first->inspector()->table()->count(), 2);
        QCOMPARE(s.desk.current()->inspector()->table()->count(), 0);
        QCOMPARE(first->title(), QStringLiteral("a.test/events"));
        QCOMPARE(first->kindText(), QStringLiteral("SSE"));
        // A query may let somebody in.
        QCOMPARE(s.desk.current()->title(), QStringLiteral("b.test/s"));
        QVERIFY(!s.desk.current()->address().contains(QStringLiteral("token=x")));
        QVERIFY(s.desk.current()->sends() && !first->sends());
    }

    void whatIsClosedEndsAndTheNextIsLookedAt()
    {
        DeskSetup s;
        for (const char *address : {"http://a.test/", "http://b.test/", "http://c.test/"})
            s.open(address);
        s.desk.setCurrentIndex(1);
        s.desk.close(1);
        QCOMPARE(s.desk.current()->title(), QStringLiteral("c.test"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!s.made[1]);
        s.desk.close(1);
        QCOMPARE(s.desk.current()->title(), QStringLiteral("a.test"));
        s.desk.close(0);
        QCOMPARE(s.desk.currentIndex(), -1);
        QCOMPARE(s.desk.current(), nullptr);
        s.desk.close(0);
        s.desk.step(1);
        QCOMPARE(s.desk.count(), 0);
    }

    void oneBeforeTheCurrentIsClosedAndItStays()
    {
        DeskSetup s;
        s.open("http://a.test/");
        s.open("http://b.test/");
        s.desk.close(0);
        QCOMPARE(s.desk.currentIndex(), 0);
        QCOMPARE(s.desk.current()->title(), QStringLiteral("b.test"));
        s.open("http://c.test/");
        s.desk.step(1);
        QCOMPARE(s.desk.currentIndex(), 0);
        s.desk.step(-1);
        QCOMPARE(s.desk.currentIndex(), 1);
        // While one is written down none is looked at.
        s.desk.setCurrentIndex(-1);
        s.desk.close(0);
        QCOMPARE(s.desk.currentIndex(), -1);
    }

    void theDeskHasAnEnd()
    {
        DeskSetup s;
        for (int i = 0; i <= SourceDesk::most; ++i)
            s.open("http://a.test/");
        QCOMPARE(s.desk.count(), SourceDesk::most);
        QVERIFY(s.desk.isFull());
        s.form().setAddress(QStringLiteral("http://b.test/"));
        QVERIFY(!s.desk.openForm());
        QCOMPARE(s.form().address(), QStringLiteral("http://b.test/"));
    }

    void whatNeverWasLiveHasFailed()
    {
        DeskSetup s;
        s.open("http://a.test/");
        SourceTab &tab = *s.desk.current();
        s.made[0]->change(SourceState::Connecting, {});
        QCOMPARE(tab.state(), SourceTab::Connecting);
        s.made[0]->change(SourceState::Ended, QStringLiteral("404"));
        QVERIFY(tab.hasFailed());
        QCOMPARE(tab.why(), QStringLiteral("404"));
        tab.start();
        QCOMPARE(s.made[0]->starts, 2);
        s.made[0]->change(SourceState::Live, {});
        s.made[0]->change(SourceState::Ended, QStringLiteral("done"));
        QVERIFY(!tab.hasFailed());
        // A server that was there, and is another one when it is asked again.
        tab.start();
        s.made[0]->change(SourceState::Live, {});
        QVERIFY(tab.isRunning());
        s.made[0]->change(SourceState::Failed, QStringLiteral("It is another."));
        QCOMPARE(tab.state(), SourceTab::Ended);
        QVERIFY(tab.hasFailed() && !tab.isRunning());
    }

    void framesAreSentAsWhatTheyAre()
    {
        DeskSetup s;
        s.open("ws://a.test/");
        SourceTab &tab = *s.desk.current();
        const auto say = [&tab](const char *text, SourceTab::FrameForm form) {
            return tab.send(QString::fromUtf8(text), form);
        };
        QVERIFY(!say("early", SourceTab::Text).isEmpty());
        s.made[0]->change(SourceState::Live, {});
        QVERIFY(say("grüße", SourceTab::Text).isEmpty());
        QVERIFY(say("{\"a\": 1}", SourceTab::Json).isEmpty());
        QVERIFY(say("5", SourceTab::Json).isEmpty());
        QVERIFY(say("81 A1 61 c3", SourceTab::Hex).isEmpty());
        for (const char *wrong : {"", "{", "a", "1, 2"})
            QVERIFY2(!say(wrong, SourceTab::Json).isEmpty(), wrong);
        for (const char *wrong : {"", "8", "8g", "81 A"})
            QVERIFY2(!say(wrong, SourceTab::Hex).isEmpty(), wrong);
        const auto &sent = s.made[0]->sent;
        QCOMPARE(sent.size(), std::size_t(4));
        QCOMPARE(sent[0].bytes,
                 QByteArray("gr\xC3\xBC\xC3\x9F"
                            "e"));
        QVERIFY(sent[1].kind == SourceFrame::Kind::Text);
        QCOMPARE(sent[1].bytes, QByteArray("{\"a\": 1}"));
        QVERIFY(sent[3].kind == SourceFrame::Kind::Binary);
        QCOMPARE(sent[3].bytes, QByteArray::fromHex("81a161c3"));
    }

    void theFormCompletesAddresses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](int kind, const char *typed, const char *address) {
            QTest::newRow(typed) << kind << QString::fromLatin1(typed)
                                 << QString::fromLatin1(address);
        };
        row(SourceForm::EventStream, "example.org/events", "https://example.org/events");
        row(SourceForm::EventStream, " localhost:8080/e ", "http://localhost:8080/e");
        row(SourceForm::WebSocket, "example.org", "wss://example.org");
        row(SourceForm::WebSocket, "127.0.0.1:1/s", "ws://127.0.0.1:1/s");
        row(SourceForm::WebSocket, "http://example.org/x", "http://example.org/x");
        row(SourceForm::File, "wss://example.org/x", "wss://example.org/x");
    }

    void theFormCompletesAddresses()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        DeskSetup s;
        s.form().setKind(static_cast<SourceForm::Kind>(kind));
        s.form().setAddress(typed);
        const auto profile = s.form().check();
        QVERIFY2(profile, qPrintable(s.form().problem()));
        QTEST(profile->address, "address");
    }

    void theFormTakesAFile()
    {
        DeskSetup s;
        QFile file(s.folder.filePath(QStringLiteral("lines")));
        QVERIFY(file.open(QFile::WriteOnly));
        s.form().setAddress(QUrl::fromLocalFile(file.fileName()).toString());
        QCOMPARE(s.form().kind(), SourceForm::File);
        QCOMPARE(s.form().check()->address, file.fileName());
        s.form().setAddress(file.fileName() + QLatin1Char('x'));
        QVERIFY(!s.form().check());
        QCOMPARE(s.form().problemPart(), SourceForm::Address);
        s.form().setAddress(s.folder.path());
        QVERIFY(!s.form().check());
        QVERIFY(s.form().problem().contains(QStringLiteral("folder")));
    }

    void theFormTakesNoAddressOfAnotherKind()
    {
        DeskSetup s;
        s.form().setAddress(QStringLiteral("ws://a.test/s"));
        // A person may choose the kind after it.
        s.form().setKind(SourceForm::EventStream);
        QVERIFY(!s.form().check());
        QCOMPARE(s.form().problemPart(), SourceForm::Address);
        s.form().setKind(SourceForm::WebSocket);
        QVERIFY(s.form().check());
    }

    void aCaptureIsPlayedInATabOfItsOwn()
    {
        DeskSetup s;
        const QString path = s.writeFile("{\"hearth_capture\":1}\n{\"time\":1,\"type\":\"a\"}\n");
        s.open(qPrintable(path));
        QVERIFY(s.desk.current()->isPlayable());
        QCOMPARE(s.desk.current()->replay(), nullptr);
        s.desk.replay(0);
        QCOMPARE(s.desk.count(), 2);
        SourceTab &tab = *s.desk.current();
        QCOMPARE(s.made[1]->profile.kind(), SourceProfile::Kind::Replay);
        QCOMPARE(tab.kindText(), QStringLiteral("replay"));
        QCOMPARE(tab.title(), QStringLiteral("lines"));
        QVERIFY(tab.replay() && !tab.isPlayable());
        s.open("https://a.test/");
        QVERIFY(!s.desk.current()->isPlayable());
        s.desk.replay(7);
        QCOMPARE(s.desk.count(), 3);
    }

    void whatAReplayTakesBackIsNotShownAnyMore()
    {
        DeskSetup s;
        s.open("https://a.test/");
        s.made[0]->change(SourceState::Live, {});
        Event event;
        event.type = QStringLiteral("x");
        Q_EMIT s.made[0]->arrived({event, event});
        s.time.advance(1s);
        CaptureModel &table = *s.desk.current()->inspector()->table();
        QCOMPARE(table.rowCount(), 2);
        // What still waits for its frame, too.
        Q_EMIT s.made[0]->arrived({event});
        Q_EMIT s.made[0]->restarted();
        Q_EMIT s.made[0]->arrived({event});
        s.time.advance(1s);
        QCOMPARE(table.rowCount(), 1);
    }

    void aReplayIsMovedAsItIsShown()
    {
        DeskSetup s;
        SourceProfile profile;
        profile.address = s.writeFile("{\"hearth_capture\":1}\n");
        profile.isReplayed = true;
        s.desk.open(profile);
        Replay &replay = *s.desk.current()->replay();
        NotedReplay &control = s.made[0]->control;
        QVERIFY(!replay.isReady());
        ReplayStatus status{true, 1'764'234'750'000, 7300ms, 65s, 2, true};
        control.tell(status);
        QVERIFY(replay.isReady() && replay.isPlaying());
        QCOMPARE(replay.position(), 7300.0);
        QCOMPARE(replay.placeText(replay.position()), QStringLiteral("0:07.3"));
        QCOMPARE(replay.placeText(replay.duration()), QStringLiteral("1:05.0"));
        QCOMPARE(Replay::speedText(0.25), QStringLiteral("0.25×"));
        replay.toggle();
        // Where it was moved to, until it says where it is.
        replay.seek(90'000);
        QCOMPARE(replay.position(), 65'000.0);
        status = {true, 0, 3'723'000ms, 4'000'000ms, 2, false};
        control.tell(status);
        QCOMPARE(replay.position(), 3'723'000.0);
        QCOMPARE(replay.placeText(replay.position()), QStringLiteral("1:02:03"));
        replay.toggle();
        replay.setSpeed(100);
        QCOMPARE(control.calls,
                 (QStringList{QStringLiteral("pause"), QStringLiteral("seek 65000"),
                              QStringLiteral("play"), QStringLiteral("speed 100")}));
    }

    void theFormPlaysCapturesAlone()
    {
        DeskSetup s;
        s.form().setAddress(s.writeFile("{\"n\":1}\n"));
        s.form().setProperty("replayed", true);
        QVERIFY(!s.form().check());
        QCOMPARE(s.form().problemPart(), SourceForm::Address);
        QVERIFY(s.form().problem().contains(QStringLiteral("no capture")));
        s.writeFile("{\"hearth_capture\":1}\n");
        s.form().setProperty("kept", true);
        QVERIFY(s.desk.openForm());
        QCOMPARE(s.made[0]->profile.kind(), SourceProfile::Kind::Replay);
        // And it is kept so.
        s.desk.editKept(
            s.desk.kept()->data(s.desk.kept()->index(0), KeptSources::SourceId).toString());
        QTRY_VERIFY(s.form().isEditing());
        QVERIFY(s.form().property("replayed").toBool());
        QCOMPARE(s.form().kind(), SourceForm::File);
    }

    void theFormSaysWhereSomethingIsWrong()
    {
        DeskSetup s;
        SourceForm &form = s.form();
        QVERIFY(!s.desk.openForm());
        QCOMPARE(form.problemPart(), SourceForm::Address);
        form.setAddress(QStringLiteral("wss://a.test/s"));
        QCOMPARE(form.problemPart(), SourceForm::Nothing);
        form.setProperty("headers", QStringLiteral("X-A: 1\nno header"));
        QVERIFY(!form.check());
        QCOMPARE(form.problemPart(), SourceForm::Headers);
        QVERIFY(form.problem().contains(QStringLiteral("no header")));
        form.setProperty("headers", QStringLiteral("Host: x"));
        QVERIFY(!form.check());
        QCOMPARE(form.problemPart(), SourceForm::Headers);
        form.setProperty("headers", QStringLiteral("X-A:  1 \n\nX-B:"));
        form.setProperty("subprotocols", QStringLiteral("a, a"));
        QVERIFY(!form.check());
        QCOMPARE(form.problemPart(), SourceForm::Subprotocols);
        form.setProperty("subprotocols", QStringLiteral("a, b c"));
        for (const char *seconds : {"", "x", "-1", "3601"}) {
            form.setProperty("pingSeconds", QString::fromLatin1(seconds));
            QVERIFY2(!form.check(), seconds);
            QCOMPARE(form.problemPart(), SourceForm::Ping);
        }
        form.setProperty("pingSeconds", QStringLiteral("0"));
        form.setProperty("bearer", QStringLiteral(" secret "));
        form.setProperty("firstFrames", QStringLiteral("{\"a\":1}\n\n{\"b\":2}\n"));
        const auto profile = form.check();
        QVERIFY(profile);
        QCOMPARE(profile->headers, (SourceHeaders{{"X-A", "1"}, {"X-B", ""}}));
        QCOMPARE(profile->subprotocols.join(QLatin1Char('|')), QStringLiteral("a|b|c"));
        QCOMPARE(profile->bearer, QStringLiteral("secret"));
        QCOMPARE(profile->firstFrames.size(), std::size_t(2));
        QCOMPARE(profile->firstFrames[1].bytes, QByteArray("{\"b\":2}"));
        QCOMPARE(profile->pingInterval, 0s);
    }

    void whatIsKeptComesBackWithItsSecrets()
    {
        DeskSetup s;
        s.form().setAddress(QStringLiteral("wss://a.test/s"));
        s.form().setProperty("name", QStringLiteral("Ticker"));
        s.form().setProperty("bearer", QStringLiteral("secret"));
        s.form().setProperty("kept", true);
        QVERIFY(s.desk.openForm());
        QVERIFY(s.form().address().isEmpty());
        QCOMPARE(s.desk.kept()->count(), 1);
        QCOMPARE(s.desk.current()->title(), QStringLiteral("Ticker"));
        const QString id =
            s.desk.kept()->data(s.desk.kept()->index(0), KeptSources::SourceId).toString();
        s.desk.openKept(id);
        QTRY_COMPARE(s.desk.count(), 2);
        QCOMPARE(s.made[1]->profile.bearer, QStringLiteral("secret"));

        s.desk.editKept(id);
        QTRY_VERIFY(s.form().isEditing());
        QCOMPARE(s.form().property("bearer").toString(), QStringLiteral("secret"));
        s.form().setProperty("name", QStringLiteral("Prices"));
        QVERIFY(s.desk.openForm());
        QCOMPARE(s.desk.kept()->count(), 1);
        QCOMPARE(s.desk.kept()->data(s.desk.kept()->index(0), KeptSources::Title).toString(),
                 QStringLiteral("Prices"));
        s.desk.forgetKept(id);
        QCOMPARE(s.desk.kept()->count(), 0);
        QVERIFY(s.keyring.secrets.isEmpty());
    }

    void withoutItsSecretsOneStandsInTheForm()
    {
        DeskSetup s;
        SourceProfile profile;
        profile.address = QStringLiteral("wss://a.test/s");
        profile.bearer = QStringLiteral("secret");
        const QString id = s.book.put(profile, [](CredentialStore::Kept) {});
        s.keyring.isLocked = true;
        s.desk.openKept(id);
        QTRY_VERIFY(s.form().isEditing());
        QCOMPARE(s.desk.count(), 0);
        QVERIFY(!s.form().notice().isEmpty());
        // Entered anew, while the keyring takes nothing: then that is told.
        s.form().setProperty("bearer", QStringLiteral("new"));
        QVERIFY(s.desk.openForm());
        QCOMPARE(s.made[0]->profile.bearer, QStringLiteral("new"));
        QVERIFY(!s.desk.notice().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSourceDesk)
#include "tst_source_desk.moc"
