// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/WindowSteps.h"
#include "tests/support/scene/Look.h"
#include "tests/support/scene/SpokenNames.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <memory>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr std::array kSizes{QSize(1280, 800), QSize(720, 480)};
constexpr int kPatienceMs = 15000;

RoomId general()
{
    return RoomId(QStringLiteral("general"));
}

QString password()
{
    return QStringLiteral("a long password");
}

} // namespace

//! Pictures of the window with its own models, filled by a real server; the states of the QML tests
//! are more, and made up.
class RealStatesTest : public QObject
{
    Q_OBJECT

public:
    enum Start { SignedIn, Offline, Nobody };
    Q_ENUM(Start)

private:
    ServerProcess m_server;
    TestClient m_carol;
    TestClient m_bob;
    QDir m_folder{QStringLiteral(SCREENSHOTS_DIR)};

    void seed()
    {
        const auto carol =
            m_carol.signIn(m_server.webSocketUrl(),
                           m_server.signUp(QStringLiteral("carol"), QStringLiteral("Carol Diaz")));
        const auto bob =
            m_bob.signIn(m_server.webSocketUrl(),
                         m_server.signUp(QStringLiteral("bob"), QStringLiteral("Bob Lind")));
        QVERIFY(carol && bob);
        for (const char *room : {"announcements", "firmware", "design"})
            QVERIFY(m_carol.request(
                RoomCreate{QString::fromLatin1(room), QStringLiteral("What it is for"), {}}));
        const auto soak = m_carol.request(MessageSend{
            general(),
            QStringLiteral("The gateway board survived the weekend soak: **0** drops in 61 h."),
            {}});
        QVERIFY(soak);
        const MessageId id = soak->message->id;
        QVERIFY(m_bob.request(ReactionAdd{general(), id, QStringLiteral("🎉")}));
        QVERIFY(m_carol.request(ReactionAdd{general(), id, QStringLiteral("🎉")}));
        QVERIFY(m_bob.request(MessageSend{
            general(), QStringLiteral("Can you share the reconnect settings you used?"), id}));
        const auto settings =
            m_carol.request(MessageSend{general(), QStringLiteral("Sure, full jitter:"), {}});
        QVERIFY(settings);
        QVERIFY(m_carol.request(MessageEdit{
            general(), settings->message->id,
            QStringLiteral("Sure, full jitter, capped at 30 s:\n```\nreconnect: { base: "
                           "500ms, cap: 30s, jitter: full }\n```")}));
        QVERIFY(m_bob.request(MessageSend{
            general(),
            QStringLiteral("@alice the `sensors` feed now publishes humidity too, open it soon."),
            {}}));
    }

    [[nodiscard]] std::unique_ptr<app::Application> open(Start start, QSize size,
                                                         const QString &profile)
    {
        app::CommandLine options;
        options.profile = profile;
        options.theme = app::ColorScheme::Choice::System;
        if (start != Nobody) {
            options.connectTo = m_server.webSocketUrl().toString();
            options.username = QStringLiteral("alice");
            options.password = password();
        }
        auto application = std::make_unique<app::Application>(options);
        if (!application->show())
            return nullptr;
        QQuickWindow *window = application->window();
        window->resize(size);
        window->requestActivate();
        QQmlExpression still(qmlContext(window), window,
                             QStringLiteral("Theme.reducedMotion = true"));
        still.evaluate();
        return QTest::qWaitForWindowActive(window) ? std::move(application) : nullptr;
    }

    static void setDark(bool dark)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        QGuiApplication::setPalette(palette);
    }

    [[nodiscard]] static bool waitFor(QQuickWindow &window, const QString &name)
    {
        return QTest::qWaitFor([&] { return SpokenNames(window).missing({name}).isEmpty(); },
                               kPatienceMs);
    }

    static void addState(const char *name, Start start, const QStringList &steps,
                         const QStringList &shown)
    {
        for (const QSize size : kSizes)
            QTest::addRow("%s %dx%d", name, size.width(), size.height())
                << QString::fromLatin1(name) << start << size << steps << shown;
    }

    //! Words of a step, for the table.
    static QString step(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
        const QStringList old = m_folder.entryList({QStringLiteral("*.png")}, QDir::Files);
        for (const QString &picture : old)
            QVERIFY(m_folder.remove(picture));
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        QVERIFY(m_server.makeAccount(QStringLiteral("alice"), password(),
                                     QStringLiteral("Alice Moor")));
        seed();
    }

    void init()
    {
        // What Qt says when a list gets a shorter model while a row of it is in the making.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!DelegateModel::cancel)")));
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<Start>("start");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QStringList>("shown");

        addState("connect", Nobody, {}, {step("Address or invite link"), step("Connect")});
        addState(
            "connect-error", Nobody,
            {step("click EditableText Address"), step("type 127.0.0.1:1"), step("press Return")},
            {step("127.0.0.1:1"), step("Connect")});
        addState("sign-in", Nobody,
                 {step("click EditableText Address"), step("type ") + m_server.hostAndPort(),
                  step("press Return")},
                 {step("Who are you?"), step("Username")});
        addState("conversation", SignedIn, {},
                 {step("Message #general"), step("now publishes humidity"), step("🎉 2")});
        addState("reply", SignedIn,
                 {step("menu ListItem now publishes humidity"), step("click MenuItem Reply")},
                 {step("Replying to Bob Lind")});
        addState("message-menu", SignedIn, {step("menu ListItem now publishes humidity")},
                 {step("React…"), step("Copy text")});
        addState("jump", SignedIn, {step("press Ctrl+K")}, {step("Jump to"), step("Bob Lind")});
        addState("search", SignedIn,
                 {step("press Ctrl+F"), step("click EditableText Search messages"),
                  step("type gateway"), step("press Return")},
                 {step("From the server, all your rooms")});
        addState("details", SignedIn, {step("click Button Room details")},
                 {step("Public: everybody on this server")});
        addState("directory", SignedIn,
                 {step("press Ctrl+K"), step("click EditableText Jump to"), step("type browse"),
                  step("press Return")},
                 {step("Rooms on this server"), step("announcements")});
        addState("direct", SignedIn,
                 {step("press Ctrl+K"), step("click EditableText Jump to"), step("type carol"),
                  step("press Return")},
                 {step("Message Carol Diaz"), step("Nothing here yet")});
        addState("account", SignedIn, {step("press Ctrl+,"), step("click ListItem Account")},
                 {step("Your account")});
        addState("people", SignedIn, {step("click Button People and invites")},
                 {step("3 accounts"), step("Carol Diaz")});
        addState("invites", SignedIn,
                 {step("click Button People and invites"), step("click Button Invites")},
                 {step("No invite is open.")});
        addState("invite-made", SignedIn,
                 {step("click Button People and invites"), step("click Button Invites"),
                  step("click Button New invite"), step("click Button Make invite")},
                 {step("The invite is ready"), step("Copy link")});
        addState("offline", Offline,
                 {step("click EditableText Message #general"), step("type Got it."),
                  step("press Return")},
                 {step("1 message waits."), step("waiting to be sent")});
    }

    void looksAsItShould()
    {
        QFETCH(const QString, state);
        QFETCH(const Start, start);
        QFETCH(const QSize, size);
        QFETCH(const QStringList, steps);
        QFETCH(const QStringList, shown);
        const QTemporaryDir profile;
        setDark(false);
        const auto application = open(start, size, profile.path());
        QVERIFY(application);
        QQuickWindow &window = *application->window();
        if (start != Nobody)
            QVERIFY(waitFor(window, QStringLiteral("now publishes humidity")));
        if (start == Offline) {
            m_server.kill();
            QVERIFY(waitFor(window, QStringLiteral("Connection lost")));
        }
        WindowSteps taken(&window);
        for (const QString &one : steps)
            QVERIFY(taken.take(one));
        for (const QString &name : shown)
            QVERIFY2(waitFor(window, name), qPrintable(name));
        QTest::mouseMove(&window, QPoint(1, 1));

        for (const bool dark : {false, true}) {
            setDark(dark);
            const Look look(window);
            const QString file =
                QStringLiteral("%1-%2-%3x%4.png")
                    .arg(state, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(size.width())
                    .arg(size.height());
            QVERIFY(look.picture().save(m_folder.filePath(file)));
            const QStringList complaints = look.complaints(shown);
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
            QCOMPARE(look.picture().size(), size);
        }
        if (start == Offline)
            QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    app::Application::setUpLook();
    RealStatesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_real_states.moc"
