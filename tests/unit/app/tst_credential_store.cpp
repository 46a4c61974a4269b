// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainCredentialStore.h"
#include "tests/unit/app/FakeTime.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

std::optional<QString> read(CredentialStore &store, const QString &key)
{
    // A keyring whose question nobody answers may tell it after this has given up.
    const auto secret = std::make_shared<std::optional<std::optional<QString>>>();
    store.read(key, [secret](const std::optional<QString> &found) { *secret = found; });
    (void)QTest::qWaitFor([&] { return secret->has_value(); }, 10000);
    return secret->value_or(std::nullopt);
}

const QString kService = QStringLiteral("org.freedesktop.secrets");
const QString kRoot = QStringLiteral("/org/freedesktop/secrets");

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(kService, kRoot, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath collection()
{
    return QDBusObjectPath(kRoot + QStringLiteral("/collection/login"));
}

bool lockKeyring()
{
    const auto reply =
        call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
             {QVariant::fromValue(QList<QDBusObjectPath>{collection()})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

//! What a log-in does; the password is that of with-keyring.sh.
bool unlockKeyring()
{
    const auto session =
        call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray()
             << QByteArray("\n") << QStringLiteral("text/plain");
    password.endStructure();
    const auto reply =
        call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
             QStringLiteral("UnlockWithMasterPassword"),
             {QVariant::fromValue(collection()), QVariant::fromValue(password)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

//! Whom the keyring asks for its password when somebody wants what is locked.
class Prompter final : public QDBusVirtualObject
{
public:
    enum class Manner { Refuses, NeverAnswers };

    explicit Prompter(Manner manner)
        : m_manner(manner)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, kName))
    {
        m_isThere = m_bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), this)
            && m_bus.registerService(kName);
    }

    ~Prompter() override { QDBusConnection::disconnectFromBus(kName); }

    Q_DISABLE_COPY_MOVE(Prompter)

    [[nodiscard]] bool isThere() const { return m_isThere; }

    [[nodiscard]] bool wasAsked() const { return m_wasAsked; }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        m_wasAsked = true;
        bus.send(m_manner == Manner::Refuses
                     ? message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no"))
                     : message.createReply());
        return true;
    }

private:
    inline static const QString kName = QStringLiteral("org.gnome.keyring.SystemPrompter");

    Manner m_manner;
    QDBusConnection m_bus;
    bool m_isThere = false;
    bool m_wasAsked = false;
};

} // namespace

//! Runs with a keyring of its own (tests/support/with-keyring.sh).
class TestCredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(unlockKeyring());
        m_answers.clear();
    }

    void keepsBeyondTheStore()
    {
        const QString key = QStringLiteral("alice@127.0.0.1:9473");
        KeychainCredentialStore store{QString(), m_time};
        QVERIFY(checked(store) == CredentialStore::Kept::Safely);
        store.write(key, QStringLiteral("secret ✓"), answer());
        QTRY_COMPARE_WITH_TIMEOUT(m_answers, kSafely, 10000);
        KeychainCredentialStore later{QString(), m_time};
        QCOMPARE(read(later, key), std::optional(QStringLiteral("secret ✓")));
        KeychainCredentialStore otherProfile{QStringLiteral("p"), m_time};
        QVERIFY(!read(otherProfile, key));
        later.remove(key);
        QTRY_VERIFY_WITH_TIMEOUT(!read(later, key), 10000);
    }

    void aLockedKeyringGivesNothingAndLosesNothing()
    {
        const QString key = QStringLiteral("bob@127.0.0.1:9473");
        {
            KeychainCredentialStore store{QString(), m_time};
            store.write(key, QStringLiteral("secret"), answer());
            QTRY_COMPARE_WITH_TIMEOUT(m_answers, kSafely, 10000);
        }
        const Prompter prompter(Prompter::Manner::Refuses);
        QVERIFY(prompter.isThere());
        QVERIFY(lockKeyring());
        KeychainCredentialStore store{QString(), m_time};
        bool answered = false;
        std::optional<QString> found;
        store.read(key, [&](const std::optional<QString> &secret) {
            found = secret;
            answered = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 10000);
        QVERIFY(!found);
        QVERIFY(prompter.wasAsked());
        QVERIFY(unlockKeyring());
        KeychainCredentialStore later{QString(), m_time};
        QCOMPARE(read(later, key), std::optional(QStringLiteral("secret")));
    }

    void aLockedKeyringIsToldFromOneThatIsOpen()
    {
        const Prompter prompter(Prompter::Manner::NeverAnswers);
        KeychainCredentialStore store{QString(), m_time};
        QVERIFY(lockKeyring());
        QVERIFY(checked(store) == CredentialStore::Kept::UntilExitWhileLocked);
        QVERIFY(unlockKeyring());
        QVERIFY(checked(store) == CredentialStore::Kept::Safely);
        QVERIFY(!prompter.wasAsked());
    }

    void aLockedKeyringKeepsItUntilExit_data()
    {
        QTest::addColumn<Prompter::Manner>("manner");
        QTest::newRow("who is asked refuses") << Prompter::Manner::Refuses;
        QTest::newRow("nobody answers") << Prompter::Manner::NeverAnswers;
    }

    void aLockedKeyringKeepsItUntilExit()
    {
        QFETCH(Prompter::Manner, manner);
        const QString key = QStringLiteral("carol@127.0.0.1:9473");
        auto prompter = std::make_unique<Prompter>(manner);
        QVERIFY(prompter->isThere());
        QVERIFY(lockKeyring());
        KeychainCredentialStore store{QString(), m_time};
        store.write(key, QStringLiteral("secret"), answer());
        QTRY_VERIFY_WITH_TIMEOUT(prompter->wasAsked(), 10000);
        QCOMPARE(read(store, key), std::optional(QStringLiteral("secret")));
        if (manner == Prompter::Manner::NeverAnswers) {
            QVERIFY(m_answers.isEmpty());
            m_time.advance(KeychainCredentialStore::writePatience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_answers, kUntilExit, 10000);
        QCOMPARE(read(store, key), std::optional(QStringLiteral("secret")));
        QVERIFY(unlockKeyring());
        QCOMPARE(read(store, key), std::optional(QStringLiteral("secret")));
        KeychainCredentialStore later{QString(), m_time};
        QVERIFY(!read(later, key));
        if (manner == Prompter::Manner::NeverAnswers) {
            // The keyring gives the question up, and the write is tried once more.
            prompter.reset();
            QTRY_COMPARE_WITH_TIMEOUT(m_answers, kUntilExit + kSafely, 10000);
            QCOMPARE(read(later, key), std::optional(QStringLiteral("secret")));
        }
    }

    void whatWasRemovedMeanwhileIsNotTakenLate()
    {
        const QString key = QStringLiteral("dave@127.0.0.1:9473");
        auto prompter = std::make_unique<Prompter>(Prompter::Manner::NeverAnswers);
        QVERIFY(prompter->isThere());
        QVERIFY(lockKeyring());
        KeychainCredentialStore store{QString(), m_time};
        store.write(key, QStringLiteral("secret"), answer());
        QTRY_VERIFY_WITH_TIMEOUT(prompter->wasAsked(), 10000);
        store.remove(key);
        QVERIFY(!read(store, key));
        QVERIFY(unlockKeyring());
        prompter.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_answers, kSafely, 10000);
        KeychainCredentialStore later{QString(), m_time};
        QTRY_VERIFY_WITH_TIMEOUT(!read(later, key), 10000);
    }

private:
    using Answers = QList<CredentialStore::Kept>;

    const Answers kSafely{CredentialStore::Kept::Safely};
    const Answers kUntilExit{CredentialStore::Kept::UntilExit};

    std::function<void(CredentialStore::Kept)> answer()
    {
        return [this](CredentialStore::Kept kept) { m_answers.append(kept); };
    }

    static std::optional<CredentialStore::Kept> checked(CredentialStore &store)
    {
        const auto kept = std::make_shared<std::optional<CredentialStore::Kept>>();
        store.check([kept](CredentialStore::Kept how) { *kept = how; });
        (void)QTest::qWaitFor([&] { return kept->has_value(); }, 10000);
        return *kept;
    }

    FakeTime m_time;
    Answers m_answers; //!< to the test's writes
};

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credential_store.moc"
