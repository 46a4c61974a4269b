// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/desktop/SingleInstance.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <latch>

using namespace hearth;
using namespace hearth::app;
using Claim = SingleInstance::Claim;

//! Who has a profile's window, and what others hand over to it.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_runtime = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
    }

    void anotherOneHandsOverWhatItIsFor()
    {
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        const QSignalSpy called(&first, &SingleInstance::called);
        first.listen();
        const InstanceCall call{QStringLiteral("hearth://box"), QStringLiteral("ann"),
                                QStringLiteral("connect"), QStringLiteral("ws://tea.test/s"), true};
        auto second = later(call);
        QVERIFY(isReady(second));
        QCOMPARE(second.get(), Claim::HandedOver);
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.at(0).at(0).value<InstanceCall>(), call);
    }

    void whatIsNotTakenIsSaid()
    {
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        connect(&first, &SingleInstance::called, this,
                [](const InstanceCall &, const std::shared_ptr<InstanceReply> &reply) {
                    reply->refuse(QStringLiteral("There is no room."));
                });
        first.listen();
        QString refusal;
        auto second = std::async(std::launch::async, [&refusal, profile = m_profile->path()] {
            SingleInstance instance(profile);
            const Claim claim = instance.claim({});
            refusal = instance.refusal();
            return claim;
        });
        QVERIFY(isReady(second));
        QCOMPARE(second.get(), Claim::Refused);
        QCOMPARE(refusal, QStringLiteral("There is no room."));
    }

    void whoGivesSomethingStaysUntilNobodyNeedsIt()
    {
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        std::shared_ptr<InstanceReply> held;
        connect(&first, &SingleInstance::called, this,
                [&held](const InstanceCall &, const std::shared_ptr<InstanceReply> &reply) {
                    held = reply;
                });
        first.listen();
        std::atomic<bool> isTaken = false;
        std::atomic<bool> isReleased = false;
        auto second = std::async(std::launch::async, [&, profile = m_profile->path()] {
            SingleInstance instance(profile);
            const Claim claim = instance.claim({});
            isTaken = claim == Claim::HandedOver;
            instance.waitUntilReleased();
            return claim == Claim::HandedOver && isReleased;
        });
        QTRY_VERIFY(isTaken);
        isReleased = true;
        held.reset();
        QVERIFY(QTest::qWaitFor(
            [&] { return second.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
            20'000));
        QVERIFY(second.get());
    }

    void whoGivesSomethingGoesWithTheWindow()
    {
        auto first = std::make_unique<SingleInstance>(m_profile->path());
        QCOMPARE(first->claim({}), Claim::First);
        std::shared_ptr<InstanceReply> held;
        connect(first.get(), &SingleInstance::called, this,
                [&held](const InstanceCall &, const std::shared_ptr<InstanceReply> &reply) {
                    held = reply;
                });
        first->listen();
        std::atomic<bool> isTaken = false;
        auto second = std::async(std::launch::async, [&isTaken, profile = m_profile->path()] {
            SingleInstance instance(profile);
            const Claim claim = instance.claim({});
            isTaken = true;
            instance.waitUntilReleased();
            return claim;
        });
        QTRY_VERIFY(isTaken);
        first.reset();
        QVERIFY(isReady(second));
        QCOMPARE(second.get(), Claim::HandedOver);
    }

    void oneThatIsJustBeginningIsWaitedFor()
    {
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        std::latch begun(1);
        auto second = later({}, &begun);
        begun.wait();
        first.listen();
        QVERIFY(isReady(second));
        QCOMPARE(second.get(), Claim::HandedOver);
    }

    void whoWaitsForOneThatEndsTakesItsPlace()
    {
        auto first = std::make_unique<SingleInstance>(m_profile->path());
        QCOMPARE(first->claim({}), Claim::First);
        std::latch begun(1);
        auto second = later({}, &begun);
        begun.wait();
        first.reset();
        QVERIFY(isReady(second));
        QCOMPARE(second.get(), Claim::First);
    }

    void ofManyAtOnceOneHasTheProfile()
    {
        constexpr int many = 8;
        for (int round = 0; round < 20; ++round) {
            std::latch go(many);
            std::latch done(many);
            std::atomic<int> firsts{0};
            std::vector<std::future<void>> all;
            for (int i = 0; i < many; ++i)
                all.push_back(std::async(std::launch::async, [&] {
                    SingleInstance instance(m_profile->path());
                    go.arrive_and_wait();
                    if (instance.claimAlone())
                        ++firsts;
                    done.arrive_and_wait();
                }));
            all.clear();
            QCOMPARE(firsts.load(), 1);
        }
    }

    void aProfileThatTakesNoLockIsUsedAllTheSame()
    {
        QVERIFY(QDir(m_profile->path()).mkdir(QStringLiteral("hearth.lock")));
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        first.listen();
        auto second = later({});
        QVERIFY(isReady(second));
        QCOMPARE(second.get(), Claim::HandedOver);
    }

    void besideOneThatHangsNoOtherIsOpened()
    {
        SingleInstance hanging(m_profile->path());
        QCOMPARE(hanging.claim({}), Claim::First);
        CommandLine again;
        again.profile = m_profile->path();
        const auto claim = Application::claim(again, std::chrono::milliseconds(1));
        QVERIFY(claim.unanswered);
        QVERIFY(!claim.handedOver && !claim.instance);
    }

    void oneThatComesBackHearsWhatItDidNotAnswer()
    {
        SingleInstance hanging(m_profile->path());
        QCOMPARE(hanging.claim({}), Claim::First);
        const QSignalSpy called(&hanging, &SingleInstance::called);
        hanging.listen();
        const InstanceCall call{QStringLiteral("hearth://box"), QStringLiteral("ann"), {}};
        {
            // In the thread of the one that listens, so that nobody there takes it.
            SingleInstance second(m_profile->path());
            QCOMPARE(second.claim(call, std::chrono::milliseconds(500)), Claim::Unanswered);
        }
        QVERIFY(called.isEmpty());
        QTRY_COMPARE(called.size(), 1);
        QCOMPARE(called.at(0).at(0).value<InstanceCall>(), call);
        auto third = later({});
        QVERIFY(isReady(third));
        QCOMPARE(third.get(), Claim::HandedOver);
        QCOMPARE(called.size(), 2);
    }

    void whatLetsTheWindowComeForwardIsHandedOver()
    {
        constexpr const char *token = "XDG_ACTIVATION_TOKEN";
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        const QSignalSpy called(&first, &SingleInstance::called);
        first.listen();
        qputenv(token, "of the click");
        {
            // It is of the other start alone, so that one has said it before the first one listens.
            SingleInstance second(m_profile->path());
            QCOMPARE(second.claim({}, std::chrono::milliseconds(500)), Claim::Unanswered);
        }
        qunsetenv(token);
        QTRY_COMPARE(called.size(), 1);
        QCOMPARE(qgetenv(token), QByteArrayLiteral("of the click"));
        qunsetenv(token);
    }

    void theLongestThatMayBeAskedForIsHandedOver()
    {
        qputenv("XDG_ACTIVATION_TOKEN", QByteArray(10'000, 't'));
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        const QSignalSpy called(&first, &SingleInstance::called);
        first.listen();
        // Each letter takes four bytes, and three in a link.
        const QString letters = QStringLiteral("\U0001F525").repeated(16);
        const QString label(63, QLatin1Char('a'));
        const QString host = QStringList(4, label).join(QLatin1Char('.')).chopped(2);
        const auto asked = CommandLine::parse(
            {QStringLiteral("hearth"), QStringLiteral("--username"), letters.repeated(2),
             QStringLiteral("hearth://%1:65535/?invite=%2&room=%3&seq=%4")
                 .arg(host, QString(64, QLatin1Char('i')),
                      QString::fromLatin1(QUrl::toPercentEncoding(letters)))
                 .arg(9'007'199'254'740'991)});
        QVERIFY2(asked.hasValue(), asked ? "" : qPrintable(asked.error().text));
        const auto stream = CommandLine::parse(
            {QStringLiteral("hearth"), QStringLiteral("--inspect"),
             QStringLiteral("ws://tea.test/?q=") + QString(8192 - 17, QLatin1Char('q'))});
        QVERIFY2(stream.hasValue(), stream ? "" : qPrintable(stream.error().text));
        auto second = later({asked->connectTo, asked->username, asked->page, stream->inspect});
        QVERIFY(isReady(second));
        QCOMPARE(second.get(), Claim::HandedOver);
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.at(0).at(0).value<InstanceCall>().inspect, stream->inspect);
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void aPictureHasNothingToDoWithTheWindow()
    {
        CommandLine picture;
        picture.profile = m_profile->path();
        picture.screenshot = QStringLiteral("picture.png");
        const auto alone = Application::claim(picture);
        QVERIFY(!alone.handedOver && !alone.instance);
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Claim::First);
        first.listen();
        const auto beside = Application::claim(picture);
        QVERIFY(!beside.handedOver && !beside.instance);
    }

    void whoSignsInByAFileIsNeverHandedOn()
    {
        CommandLine display;
        display.profile = m_profile->path();
        display.password = QStringLiteral("secret");
        const auto first = Application::claim(display);
        QVERIFY(!first.handedOver && first.instance);
        const auto second = Application::claim(display);
        QVERIFY(!second.handedOver && !second.instance);
    }

private:
    //! What another start comes to, which blocks; `begun` once it is about to.
    [[nodiscard]] std::future<Claim> later(const InstanceCall &call,
                                           std::latch *begun = nullptr) const
    {
        return std::async(std::launch::async, [call, begun, profile = m_profile->path()] {
            SingleInstance instance(profile);
            if (begun)
                begun->count_down();
            return instance.claim(call);
        });
    }

    //! With the event loop of whoever is called.
    static bool isReady(const std::future<Claim> &claim)
    {
        return QTest::qWaitFor(
            [&claim] {
                return claim.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            },
            20'000);
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_profile;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
