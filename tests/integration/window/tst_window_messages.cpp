// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/session/SessionList.h"
#include "tests/integration/window/NoticeDaemon.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/WindowDriver.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

using namespace hearth;
using namespace hearth::test;

namespace {

QString password()
{
    return QStringLiteral("alice's long password");
}

//! Hears what a window manager is told, where there is none.
class CallsForAttention
{
public:
    CallsForAttention()
        : m_connection(xcb_connect(nullptr, nullptr))
        , m_state(QByteArrayLiteral("_NET_WM_STATE"), m_connection)
        , m_attention(QByteArrayLiteral("_NET_WM_STATE_DEMANDS_ATTENTION"), m_connection)
    {
        const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const uint32_t heard = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &heard);
        xcb_flush(m_connection);
    }

    ~CallsForAttention() { xcb_disconnect(m_connection); }

    Q_DISABLE_COPY_MOVE(CallsForAttention)

    //! The window is to be marked as one that waits for somebody.
    [[nodiscard]] bool came(const QWindow &window)
    {
        while (auto *event = xcb_poll_for_event(m_connection)) {
            const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> owner(event,
                                                                                   &std::free);
            const auto *message = reinterpret_cast<xcb_client_message_event_t *>(event);
            constexpr int sentByAnother = 0x80;
            if ((event->response_type & ~sentByAnother) != XCB_CLIENT_MESSAGE
                || message->window != window.winId() || message->type != m_state.value)
                continue;
            constexpr uint32_t add = 1;
            const auto &data = message->data.data32;
            m_came = m_came || (data[0] == add && data[1] == m_attention.value);
        }
        return m_came;
    }

private:
    struct Atom
    {
        Atom(const QByteArray &name, xcb_connection_t *connection)
        {
            const auto asked = xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()),
                                               name.constData());
            const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
                xcb_intern_atom_reply(connection, asked, nullptr), &std::free);
            value = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
        }

        xcb_atom_t value;
    };

    xcb_connection_t *m_connection;
    Atom m_state;
    Atom m_attention;
    bool m_came = false;
};

} // namespace

//! Messages while the window is looked at, and while it is not: by a real server and a real
//! notification daemon, and with another window that has the keyboard.
class WindowMessagesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    NoticeDaemon m_daemon;
    ServerProcess m_server;
    TestClient m_bob;
    QWindow m_other; //!< what is looked at in the place of the app

    [[nodiscard]] bool lookElsewhere(const app::Application &application)
    {
        m_other.show();
        m_other.requestActivate();
        return QTest::qWaitFor(
            [&] { return m_other.isActive() && !application.window()->isActive(); }, 20000);
    }

    //! The room of Bob and whoever's session it is.
    [[nodiscard]] RoomId directWith(const app::Session &session)
    {
        const auto opened = m_bob.request(DirectOpen{UserId(session.userId()), {}});
        return opened && opened->room ? opened->room->id : RoomId();
    }

    [[nodiscard]] std::unique_ptr<app::Application> open(const QString &profile)
    {
        app::CommandLine options;
        options.profile = m_folder.filePath(profile);
        options.theme = app::ColorScheme::Choice::Light;
        options.connectTo = m_server.hostAndPort();
        options.username = QStringLiteral("alice");
        options.password = password();
        auto application = std::make_unique<app::Application>(options);
        return application->show() ? std::move(application) : nullptr;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_daemon.start(QStringLiteral("full")));
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        const QString bob = m_server.signUp(QStringLiteral("bob"), QStringLiteral("Bob Lind"));
        QVERIFY(m_bob.signIn(m_server.webSocketUrl(), bob));
        QVERIFY(m_server.makeAccount(QStringLiteral("alice"), password(),
                                     QStringLiteral("Alice Moor")));
    }

    void cleanupTestCase() { QVERIFY(m_daemon.stop()); }

    void init() { m_daemon.forget(); }

    void cleanup() { QTRY_COMPARE(NoticeDaemon::displayed(), 0); }

    void aMessageIsToldWhileNobodyLooks()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        const auto application = open(QStringLiteral("messages"));
        QVERIFY(application);
        WindowDriver window(application->window());
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));
        const auto *session = application->sessions().current();
        QVERIFY(session);
        const RoomId room = directWith(*session);
        QVERIFY(!room.isEmpty());
        // On whatever page the window was left.
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Inspector")));
        QVERIFY(window.waitFor(QAccessible::Pane, QStringLiteral("Inspector")));
        QVERIFY(lookElsewhere(*application));
        CallsForAttention calls;
        QVERIFY(m_bob.request(MessageSend{room, QStringLiteral("are <b>you</b> there?"), {}}));
        QVERIFY(m_daemon.isTold(QStringLiteral("summary: 'Bob Lind'")));
        QVERIFY(m_daemon.isTold(QStringLiteral("are &lt;b&gt;you&lt;/b&gt; there?")));
        QTRY_VERIFY(calls.came(*application->window()));
        QVERIFY(m_bob.request(MessageSend{room, QStringLiteral("it is urgent"), {}}));
        QVERIFY(m_daemon.isTold(QStringLiteral("One more waits before it.")));
        QCOMPARE(NoticeDaemon::displayed(), 1);
        QVERIFY(NoticeDaemon::click(1));
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message Bob Lind")));
        QTRY_VERIFY(application->window()->isActive());
        QTRY_COMPARE(session->totalUnread(), 0);
    }

    void whatIsReadOnAnotherDeviceIsToldNoMore()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        const auto application = open(QStringLiteral("devices"));
        QVERIFY(application);
        WindowDriver window(application->window());
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));
        const auto *session = application->sessions().current();
        QVERIFY(session);
        const RoomId room = directWith(*session);
        QVERIFY(lookElsewhere(*application));
        const auto sent = m_bob.request(MessageSend{room, QStringLiteral("read me elsewhere"), {}});
        QVERIFY(sent && sent->message);
        QVERIFY(m_daemon.isTold(QStringLiteral("read me elsewhere")));
        QTRY_COMPARE(NoticeDaemon::displayed(), 1);
        TestClient phone;
        QVERIFY(phone.signIn(m_server.webSocketUrl(), session->token()));
        QVERIFY(phone.request(ReadMark{room, sent->message->seq, {}}));
        QTRY_COMPARE(NoticeDaemon::displayed(), 0);
    }

    void whatIsOnTheScreenIsNotTold()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        const auto application = open(QStringLiteral("looking"));
        QVERIFY(application);
        WindowDriver window(application->window());
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));
        auto *session = application->sessions().current();
        QVERIFY(session);
        const RoomId room = directWith(*session);
        session->openRoom(room.toString());
        application->window()->requestActivate();
        QTRY_VERIFY(application->window()->isActive());
        QVERIFY(m_bob.request(MessageSend{room, QStringLiteral("seen at once"), {}}));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("seen at once")));
        QTRY_COMPARE(session->totalUnread(), 0);
        QVERIFY(lookElsewhere(*application));
        QVERIFY(m_bob.request(MessageSend{room, QStringLiteral("told later"), {}}));
        QVERIFY(m_daemon.isTold(QStringLiteral("told later")));
        QVERIFY(!m_daemon.told().contains(QStringLiteral("seen at once")));
        QVERIFY(!m_daemon.told().contains(QStringLiteral("One more waits")));
        QVERIFY(NoticeDaemon::click(3));
    }
};

int main(int argc, char **argv)
{
    app::Application::setUpLook();
    QGuiApplication application(argc, argv);
    WindowMessagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_messages.moc"
