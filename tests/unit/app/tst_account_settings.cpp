// SPDX-License-Identifier: MIT
#include "app/session/AccountSettings.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using Kind = AccountFailure::Kind;

namespace {

struct AccountSettingsSetup
{
    FakeTime time;
    FakeAccountSettings api;
    std::optional<AccountAccess> access = AccountAccess{{}, QStringLiteral("T")};
    AccountSettings settings{api, time, [this] { return access; }};

    [[nodiscard]] Device device(const char *id, const char *name = nullptr) const
    {
        Device made;
        made.id = DeviceId(QString::fromLatin1(id));
        if (name)
            made.name = QString::fromLatin1(name);
        made.lastUsedAt = toMillis(time.now());
        return made;
    }

    [[nodiscard]] QString text(int row, DeviceModel::Role role)
    {
        auto *model = settings.devices();
        return model->data(model->index(row), role).toString();
    }
};

DeviceList devicesOf(std::vector<Device> devices)
{
    return {std::move(devices), {}};
}

Failure<AccountFailure> failed(Kind kind, ErrorCode code = ErrorCode::Internal,
                               const QString &message = {})
{
    AccountFailure failure;
    failure.kind = kind;
    failure.code = code;
    failure.message = message;
    return Failure{failure};
}

} // namespace

class TestAccountSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void changesThePasswordAndListsWhatIsLeft()
    {
        AccountSettingsSetup s;
        QSignalSpy done(&s.settings, &AccountSettings::passwordChanged);
        s.settings.changePassword(QStringLiteral("old one"), QStringLiteral("the new one"));
        QCOMPARE(s.settings.busy(), AccountSettings::NewPassword);
        QCOMPARE(s.api.token, QStringLiteral("T"));
        QCOMPARE(s.api.password, std::optional(QStringLiteral("old one")));
        QCOMPARE(s.api.newPassword, QStringLiteral("the new one"));
        s.api.changed(Done{});
        QCOMPARE(done.count(), 1);
        QVERIFY(s.settings.done().contains(QStringLiteral("has been changed")));
        QVERIFY(s.api.listed);
        s.api.listed(devicesOf({s.device("d1")}));
        QCOMPARE(s.settings.busy(), AccountSettings::Nowhere);
        QCOMPARE(s.settings.devices()->count(), 1);
        QVERIFY(!s.settings.done().isEmpty());
    }

    void anAccountWithoutAPasswordGetsItsFirst()
    {
        AccountSettingsSetup s;
        s.settings.refreshDevices();
        QVERIFY(!s.settings.isPasswordless());
        s.api.listed(DeviceList{{}, false});
        QVERIFY(s.settings.isPasswordless());
        s.settings.changePassword(QString(), QStringLiteral("short"));
        QCOMPARE(s.settings.errorPlace(), AccountSettings::NewPassword);
        s.settings.changePassword(QString(), QStringLiteral("the first one"));
        QVERIFY(!s.api.password);
        QCOMPARE(s.api.newPassword, QStringLiteral("the first one"));
        s.api.changed(Done{});
        QVERIFY(!s.settings.isPasswordless());
        QVERIFY2(s.settings.done().contains(QStringLiteral("sign in from other devices")),
                 qPrintable(s.settings.done()));
    }

    void aPasswordThatCameMeanwhileIsAskedFor()
    {
        AccountSettingsSetup s;
        s.settings.refreshDevices();
        s.api.listed(DeviceList{{}, false});
        s.settings.changePassword(QString(), QStringLiteral("the first one"));
        s.api.changed(failed(Kind::Refused, ErrorCode::Unauthenticated));
        QVERIFY(!s.settings.isPasswordless());
        QVERIFY(s.settings.error().contains(QStringLiteral("has a password by now")));
    }

    void anAccountWithoutAPasswordIsDeletedWithoutOne()
    {
        AccountSettingsSetup s;
        QSignalSpy deleted(&s.settings, &AccountSettings::accountDeleted);
        s.settings.refreshDevices();
        s.api.listed(DeviceList{{}, false});
        s.settings.deleteAccount(QString());
        QVERIFY(!s.api.password);
        // Another device has set one since.
        s.api.changed(failed(Kind::Refused, ErrorCode::Unauthenticated));
        QCOMPARE(s.settings.errorPlace(), AccountSettings::Deletion);
        QVERIFY(s.settings.error().contains(QStringLiteral("has a password by now")));
        s.settings.deleteAccount(QString());
        QCOMPARE(s.settings.error(), QStringLiteral("Enter your password."));
        s.settings.deleteAccount(QStringLiteral("secret"));
        QCOMPARE(s.api.password, std::optional(QStringLiteral("secret")));
        s.api.changed(Done{});
        QCOMPARE(deleted.count(), 1);
    }

    void listsThisComputerFirst()
    {
        AccountSettingsSetup s;
        const QAbstractItemModelTester tester(s.settings.devices());
        s.settings.refreshDevices();
        Device here = s.device("d2", "laptop");
        here.current = true;
        s.api.listed(devicesOf({s.device("d1"), here}));
        QCOMPARE(s.text(0, DeviceModel::Name), QStringLiteral("laptop"));
        QCOMPARE(s.text(0, DeviceModel::Current), QStringLiteral("true"));
        QCOMPARE(s.text(1, DeviceModel::Name), QStringLiteral("A device without a name"));
        QVERIFY(s.text(1, DeviceModel::UsedText).startsWith(QStringLiteral("Last used ")));
        s.settings.revoke(QStringLiteral("d1"));
        QCOMPARE(s.api.revoked, DeviceId(QStringLiteral("d1")));
        s.api.changed(Done{});
        s.api.listed(devicesOf({here}));
        QCOMPARE(s.settings.devices()->count(), 1);
    }

    void signsOutEverywhereElse()
    {
        AccountSettingsSetup s;
        Device here = s.device("d2", "laptop");
        here.current = true;
        s.settings.revokeOthers();
        QCOMPARE(s.settings.busy(), AccountSettings::Devices);
        // Also those that came since they were listed last.
        std::exchange(s.api.listed, {})(devicesOf({s.device("d1"), here, s.device("d3")}));
        QCOMPARE(s.api.revoked, DeviceId(QStringLiteral("d3")));
        std::exchange(s.api.changed, {})(failed(Kind::Refused, ErrorCode::NotFound));
        QCOMPARE(s.api.revoked, DeviceId(QStringLiteral("d1")));
        std::exchange(s.api.changed, {})(Done{});
        QVERIFY(!s.api.changed);
        std::exchange(s.api.listed, {})(devicesOf({here}));
        QCOMPARE(s.settings.busy(), AccountSettings::Nowhere);
        QCOMPARE(s.settings.devices()->count(), 1);
        QCOMPARE(s.settings.error(), QString());
    }

    void whatStopsTheSigningOutIsSaidBesideWhatIsLeft()
    {
        AccountSettingsSetup s;
        s.settings.revokeOthers();
        std::exchange(s.api.listed, {})(devicesOf({s.device("d1"), s.device("d3")}));
        std::exchange(s.api.changed, {})(Done{});
        std::exchange(s.api.changed, {})(failed(Kind::Unreachable));
        std::exchange(s.api.listed, {})(devicesOf({s.device("d1")}));
        QCOMPARE(s.settings.devices()->count(), 1);
        QCOMPARE(s.settings.errorPlace(), AccountSettings::Devices);
        QVERIFY(s.settings.error().contains(QStringLiteral("can't be reached")));
        s.settings.revokeOthers();
        std::exchange(s.api.listed, {})(failed(Kind::Unreachable));
        QCOMPARE(s.settings.busy(), AccountSettings::Nowhere);
        QVERIFY(!s.settings.error().isEmpty());
        QVERIFY(!s.api.changed);
    }

    void aDeviceThatIsGoneAlreadyIsNoError()
    {
        AccountSettingsSetup s;
        s.settings.revoke(QStringLiteral("d1"));
        s.api.changed(failed(Kind::Refused, ErrorCode::NotFound));
        QVERIFY(s.api.listed);
        s.api.listed(devicesOf({}));
        QCOMPARE(s.settings.error(), QString());
    }

    void badPasswordsAreToldWithoutAsking_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("place");
        QTest::newRow("no old one")
            << QString() << QStringLiteral("long enough") << int(AccountSettings::OldPassword);
        QTest::newRow("short") << QStringLiteral("old") << QStringLiteral("seven 7")
                               << int(AccountSettings::NewPassword);
        QTest::newRow("endless") << QStringLiteral("old") << QString(1025, QLatin1Char('x'))
                                 << int(AccountSettings::NewPassword);
    }

    void badPasswordsAreToldWithoutAsking()
    {
        QFETCH(QString, old);
        QFETCH(QString, next);
        QFETCH(int, place);
        AccountSettingsSetup s;
        s.settings.changePassword(old, next);
        QVERIFY(!s.api.changed);
        QCOMPARE(int(s.settings.errorPlace()), place);
        QVERIFY(s.settings.error().endsWith(QLatin1Char('.')));
    }

    void failuresAreSentences_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, Kind kind, ErrorCode code) {
            QTest::newRow(text) << int(kind) << int(code) << QString::fromLatin1(text);
        };
        row("not your password", Kind::Refused, ErrorCode::Unauthenticated);
        row("the last owner", Kind::Refused, ErrorCode::Forbidden);
        row("too old for that", Kind::Refused, ErrorCode::NotFound);
        row("Too many tries", Kind::Refused, ErrorCode::RateLimited);
        row("does not accept this", Kind::Refused, ErrorCode::BadRequest);
        row("right now", Kind::Refused, ErrorCode::Unavailable);
        row("can't be reached", Kind::Unreachable, ErrorCode::Internal);
        row("another key", Kind::OtherKey, ErrorCode::Internal);
    }

    void failuresAreSentences()
    {
        QFETCH(int, kind);
        QFETCH(int, code);
        QFETCH(QString, text);
        AccountSettingsSetup s;
        QSignalSpy deleted(&s.settings, &AccountSettings::accountDeleted);
        s.settings.deleteAccount(QStringLiteral("secret"));
        QCOMPARE(s.settings.busy(), AccountSettings::Deletion);
        s.api.changed(
            failed(static_cast<Kind>(kind), static_cast<ErrorCode>(code), QStringLiteral("no")));
        QCOMPARE(s.settings.busy(), AccountSettings::Nowhere);
        QCOMPARE(s.settings.errorPlace(), AccountSettings::Deletion);
        QVERIFY2(s.settings.error().contains(text), qPrintable(s.settings.error()));
        QVERIFY(s.settings.error().endsWith(QLatin1Char('.')));
        QCOMPARE(deleted.count(), 0);
    }

    void oneThingAtATime()
    {
        AccountSettingsSetup s;
        s.settings.deleteAccount(QStringLiteral("secret"));
        s.api.changed = {};
        s.settings.revoke(QStringLiteral("d1"));
        s.settings.refreshDevices();
        s.settings.changePassword(QStringLiteral("old"), QStringLiteral("long enough"));
        QVERIFY(!s.api.changed && !s.api.listed);
    }

    void whatWasGivenUpIsNotHeard()
    {
        AccountSettingsSetup s;
        QSignalSpy deleted(&s.settings, &AccountSettings::accountDeleted);
        s.settings.deleteAccount(QStringLiteral("secret"));
        s.settings.reset();
        s.api.changed(Done{});
        QCOMPARE(deleted.count(), 0);
        s.access.reset();
        s.api.changed = {};
        s.settings.deleteAccount(QStringLiteral("secret"));
        QVERIFY(!s.api.changed);
    }
};

QTEST_GUILESS_MAIN(TestAccountSettings)
#include "tst_account_settings.moc"
