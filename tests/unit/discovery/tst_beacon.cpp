// SPDX-License-Identifier: MIT
#include "server/discovery/Beacon.h"

#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

class Heard final : public Announcer
{
public:
    std::vector<Announcement> announced;
    int withdrawals = 0;

    void announce(const Announcement &announcement) override { announced.push_back(announcement); }

    void withdraw() override { ++withdrawals; }
};

Announcement workshop()
{
    return {{QStringLiteral("Workshop"), QStringLiteral("0.1.0"), KeyFingerprint::ofPublicKey("A"),
             ServiceAdvert::Policy::Invite, 0},
            9473,
            QHostAddress(QHostAddress::Any)};
}

} // namespace

class TestBeacon : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void announcesFromItsBeginningToItsEnd()
    {
        Heard heard;
        {
            const Beacon beacon(heard, workshop(), [](const auto &) {});
            QCOMPARE(heard.announced.size(), size_t(1));
            QCOMPARE(heard.announced.front(), workshop());
            QCOMPARE(heard.withdrawals, 0);
        }
        QCOMPARE(heard.withdrawals, 1);
    }

    void tellsAnotherKeyAndNotTheSameAgain()
    {
        Heard heard;
        Beacon beacon(heard, workshop(), [](const auto &) {});
        beacon.setKey(workshop().advert.pin);
        QCOMPARE(heard.announced.size(), size_t(1));
        const auto another = KeyFingerprint::ofPublicKey("B");
        beacon.setKey(another);
        QCOMPARE(heard.announced.size(), size_t(2));
        QCOMPARE(heard.announced.back().advert.pin, another);
        QCOMPARE(heard.withdrawals, 0);
    }

    void tellsAChangeOfPeopleAlone()
    {
        Heard heard;
        const std::vector<int> counts{0, 0, 3, 3, 3, 2};
        size_t looks = 0;
        const Beacon beacon(
            heard, workshop(),
            [&](const auto &answer) { answer(counts[std::min(looks++, counts.size() - 1)]); }, 1ms);
        QTRY_VERIFY(looks > counts.size() + 2);
        QCOMPARE(heard.announced.size(), size_t(3));
        QCOMPARE(heard.announced[1].advert.people, 3);
        QCOMPARE(heard.announced[2].advert.people, 2);
    }

    void aLateAnswerIsNobodys()
    {
        Heard heard;
        std::function<void(int)> late;
        {
            const Beacon beacon(
                heard, workshop(), [&late](const auto &answer) { late = answer; }, 1ms);
            QTRY_VERIFY(late);
        }
        late(7);
        QCOMPARE(heard.announced.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestBeacon)
#include "tst_beacon.moc"
