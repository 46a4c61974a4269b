// SPDX-License-Identifier: MIT
#include "app/streams/SourceAddress.h"
#include "app/streams/SourceBook.h"
#include "app/streams/SourceProfile.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;

namespace {

class FakeKeyring final : public CredentialStore
{
public:
    QHash<QString, QString> secrets;
    bool isLocked = false;

    void check(std::function<void(Kept)> answer) override
    {
        answer(isLocked ? Kept::UntilExitWhileLocked : Kept::Safely);
    }

    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override
    {
        answer(secrets.contains(key) && !isLocked ? std::optional(secrets.value(key))
                                                  : std::nullopt);
    }

    void write(const QString &key, const QString &secret, std::function<void(Kept)> answer) override
    {
        secrets.insert(key, secret);
        answer(Kept::Safely);
    }

    void remove(const QString &key) override { secrets.remove(key); }
};

SourceProfile fullProfile()
{
    SourceProfile profile;
    profile.name = QStringLiteral("Kettles");
    profile.address = QStringLiteral("wss://ann:pw-of-ann@tea.test:8443/s?room=1&token=in-query");
    profile.bearer = QStringLiteral("the-bearer");
    profile.headers = {{"User-Agent", "kettle"}, {"X-Api-Key", "the-key"}, {"Cookie", "a=\xE9"}};
    profile.subprotocols = {QStringLiteral("tea.v2"), QStringLiteral("tea.v1")};
    profile.firstFrames = {{SourceFrame::Kind::Text, "{\"auth\":\"first-frame é\"}"},
                           {SourceFrame::Kind::Binary, QByteArray("\0\xFF", 2)}};
    profile.pingInterval = std::chrono::seconds(7);
    return profile;
}

} // namespace

class SourceProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsKindsByTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *address, SourceProfile::Kind kind) {
            QTest::newRow(address) << QString::fromUtf8(address) << static_cast<int>(kind);
        };
        row("http://tea.test/", SourceProfile::Kind::EventStream);
        row("HTTPS://tea.test/", SourceProfile::Kind::EventStream);
        row("ws://tea.test/", SourceProfile::Kind::WebSocket);
        row("wss://tea.test/", SourceProfile::Kind::WebSocket);
        row("-", SourceProfile::Kind::StandardInput);
        row("/var/log/kettle.ndjson", SourceProfile::Kind::File);
        row("wspr.log", SourceProfile::Kind::File);
    }

    void tellsKindsByTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(int, kind);
        SourceProfile profile;
        profile.address = address;
        QCOMPARE(static_cast<int>(profile.kind()), kind);
        QVERIFY(profile.check().hasValue());
    }

    void saysWhatIsWrong()
    {
        QVERIFY(fullProfile().check().hasValue());
        const auto problem = [](const std::function<void(SourceProfile &)> &spoil) {
            SourceProfile profile = fullProfile();
            spoil(profile);
            const auto checked = profile.check();
            return checked ? QString() : checked.error();
        };
        QCOMPARE(problem([](SourceProfile &profile) { profile.address.clear(); }),
                 QStringLiteral("There is no address."));
        QCOMPARE(problem([](SourceProfile &profile) {
                     profile.address = QStringLiteral("ws:///nowhere");
                 }),
                 QStringLiteral("“ws:///nowhere” is no address of a stream."));
        QCOMPARE(problem([](SourceProfile &profile) {
                     profile.headers.push_back({"X-A", "a\r\nX-B: b"});
                 }),
                 QStringLiteral("The header “X-A” has signs that no header may have."));
        QCOMPARE(problem([](SourceProfile &profile) { profile.bearer = QStringLiteral("a\nb"); }),
                 QStringLiteral("The header “Authorization” has signs that no header may have."));
        QCOMPARE(
            problem([](SourceProfile &profile) {
                profile.headers.push_back({"Sec-WebSocket-Key", "x"});
            }),
            QStringLiteral("The header “Sec-WebSocket-Key” is written by the connection itself."));
        QCOMPARE(
            problem([](SourceProfile &profile) { profile.subprotocols = {QStringLiteral("a b")}; }),
            QStringLiteral("“a b” can't be the name of a subprotocol."));
        QCOMPARE(problem([](SourceProfile &profile) {
                     profile.subprotocols = {QStringLiteral("a"), QStringLiteral("a")};
                 }),
                 QStringLiteral("The subprotocol “a” stands there twice."));
    }

    void showsNoSecretInItsTitle()
    {
        SourceProfile profile = fullProfile();
        QCOMPARE(profile.title(), QStringLiteral("Kettles"));
        profile.name.clear();
        QCOMPARE(profile.title(), QStringLiteral("tea.test:8443/s"));
        QCOMPARE(profile.shownAddress(), QStringLiteral("wss://tea.test:8443/s"));
        profile.address = QStringLiteral("http://[::1]:9473/s?after=5");
        QCOMPARE(profile.title(), QStringLiteral("[::1]:9473/s"));
        QCOMPARE(profile.shownAddress(), profile.address);
        profile.address = QStringLiteral("/var/log/app.ndjson");
        QCOMPARE(profile.title(), QStringLiteral("app.ndjson"));
        QCOMPARE(profile.shownAddress(), profile.address);
    }

    void keepsSecretsInTheKeyringAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hearth.ini"));
        FakeKeyring keyring;
        SourceBook book(path, keyring);
        SourceProfile profile = fullProfile();
        std::optional<CredentialStore::Kept> kept;
        profile.id = book.put(profile, [&](CredentialStore::Kept how) { kept = how; });
        QVERIFY(kept == CredentialStore::Kept::Safely);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("Kettles"));
        for (const char *secret : {"pw-of-ann", "in-query", "the-bearer", "the-key", "first-frame"})
            QVERIFY2(!written.contains(secret), secret);
        QCOMPARE(book.profiles().size(), std::size_t(1));
        QVERIFY(book.profiles().front().bearer.isEmpty());

        std::optional<SourceBook::Loaded> loaded;
        book.load(profile.id, [&](const SourceBook::Loaded &found) { loaded = found; });
        QVERIFY(loaded && loaded->isComplete);
        QVERIFY(loaded->profile == profile);
        keyring.isLocked = true;
        book.load(profile.id, [&](const SourceBook::Loaded &found) { loaded = found; });
        QVERIFY(!loaded->isComplete);
        QCOMPARE(loaded->profile.name, profile.name);

        book.remove(profile.id);
        QVERIFY(book.profiles().empty());
        QVERIFY(keyring.secrets.isEmpty());
    }

    void leavesSecretsAloneThatItCouldNotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hearth.ini"));
        FakeKeyring keyring;
        SourceProfile whole = fullProfile();
        whole.id = SourceBook(path, keyring).put(whole, [](CredentialStore::Kept) {});
        const auto secrets = keyring.secrets;
        std::optional<SourceBook::Loaded> loaded;
        const auto keep = [&loaded](const SourceBook::Loaded &found) { loaded = found; };

        SourceBook book(path, keyring);
        keyring.isLocked = true;
        book.load(whole.id, keep);
        QVERIFY(loaded && !loaded->isComplete);
        loaded->profile.name = QStringLiteral("renamed");
        book.put(loaded->profile, [](CredentialStore::Kept) {});
        QCOMPARE(keyring.secrets, secrets);
        keyring.isLocked = false;
        book.load(whole.id, keep);
        whole.name = QStringLiteral("renamed");
        QVERIFY(loaded->isComplete && loaded->profile == whole);

        // Whoever has had them may take them away.
        loaded->profile.bearer.clear();
        loaded->profile.firstFrames.clear();
        loaded->profile.headers.clear();
        loaded->profile.address = QStringLiteral("ws://kettles.test/");
        book.put(loaded->profile, [](CredentialStore::Kept) {});
        QVERIFY(keyring.secrets.isEmpty());
    }

    void whatIsEnteredAnewStandsBesideWhatIsLockedIn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hearth.ini"));
        FakeKeyring keyring;
        SourceProfile whole = fullProfile();
        whole.id = SourceBook(path, keyring).put(whole, [](CredentialStore::Kept) {});
        const auto secrets = keyring.secrets;
        SourceBook book(path, keyring);
        keyring.isLocked = true;
        std::optional<SourceBook::Loaded> loaded;
        const auto keep = [&loaded](const SourceBook::Loaded &found) { loaded = found; };
        book.load(whole.id, keep);
        QVERIFY(loaded && !loaded->isComplete);
        loaded->profile.bearer = QStringLiteral("another-bearer");
        std::optional<CredentialStore::Kept> kept;
        book.put(loaded->profile, [&](CredentialStore::Kept how) { kept = how; });
        QVERIFY(kept == CredentialStore::Kept::UntilExitWhileLocked);
        QCOMPARE(keyring.secrets, secrets);
        book.load(whole.id, keep);
        QVERIFY(!loaded->isComplete);
        QCOMPARE(loaded->profile.bearer, QStringLiteral("another-bearer"));

        keyring.isLocked = false;
        book.load(whole.id, keep);
        whole.bearer = QStringLiteral("another-bearer");
        QVERIFY(loaded->isComplete && loaded->profile == whole);
        // The keyring has it now, for another run, too.
        SourceBook(path, keyring).load(whole.id, keep);
        QVERIFY(loaded->isComplete && loaded->profile == whole);
    }

    void keepsATokenAmongSubprotocolsInTheKeyring()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hearth.ini"));
        FakeKeyring keyring;
        SourceBook book(path, keyring);
        SourceProfile profile;
        profile.address = QStringLiteral("wss://tea.test/");
        profile.subprotocols = {QStringLiteral("access_token"), QStringLiteral("in-subprotocol")};
        profile.id = book.put(profile, [](CredentialStore::Kept) {});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("in-subprotocol"));
        std::optional<SourceBook::Loaded> loaded;
        book.load(profile.id, [&](const SourceBook::Loaded &found) { loaded = found; });
        QVERIFY(loaded && loaded->isComplete && loaded->profile == profile);
    }

    void leavesNoSecretsToAnotherPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hearth.ini"));
        FakeKeyring keyring;
        SourceProfile whole = fullProfile();
        whole.id = SourceBook(path, keyring).put(whole, [](CredentialStore::Kept) {});
        SourceBook book(path, keyring);
        SourceProfile moved = book.profiles().front();
        moved.address = QStringLiteral("wss://elsewhere.test/");
        book.put(moved, [](CredentialStore::Kept) {});
        QVERIFY(keyring.secrets.isEmpty());
    }

    void keepsSeveralInTheirOrder()
    {
        const QTemporaryDir folder;
        FakeKeyring keyring;
        SourceBook book(folder.filePath(QStringLiteral("hearth.ini")), keyring);
        QStringList ids;
        for (const char *address : {"http://a.test/", "/tmp/b", "-"}) {
            SourceProfile profile;
            profile.address = QString::fromLatin1(address);
            ids.append(book.put(profile, [](CredentialStore::Kept) {}));
        }
        QVERIFY(keyring.secrets.isEmpty());
        SourceProfile changed = book.profiles()[1];
        changed.name = QStringLiteral("b");
        QCOMPARE(book.put(changed, [](CredentialStore::Kept) {}), ids[1]);
        book.remove(ids[0]);
        const auto all = book.profiles();
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all[0] == changed);
        QCOMPARE(all[1].id, ids[2]);
        std::optional<SourceBook::Loaded> loaded;
        book.load(ids[2], [&](const SourceBook::Loaded &found) { loaded = found; });
        QTRY_VERIFY(loaded);
        QVERIFY(loaded->isComplete && loaded->profile == all[1]);
    }
};

QTEST_GUILESS_MAIN(SourceProfileTest)
#include "tst_source_profile.moc"
