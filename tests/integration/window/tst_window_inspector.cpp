// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "tests/integration/inspector/Stranger.h"
#include "tests/support/WindowDriver.h"

#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

app::CommandLine startIn(const QTemporaryDir &folder)
{
    app::CommandLine options;
    options.profile = folder.filePath(QStringLiteral("profile"));
    options.theme = app::ColorScheme::Choice::Light;
    options.page = QStringLiteral("inspector");
    return options;
}

} // namespace

//! The app's own window on a real X display, without any server of ours: it looks into streams of
//! Node's ws and of Python's http.server, and into files.
class WindowInspectorTest : public QObject
{
    Q_OBJECT

private:
    Stranger m_node;
    Stranger m_python;

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_node.startNode());
        QVERIFY(m_python.startPython());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:"))); }

    void twoStrangersSideBySide()
    {
        const QTemporaryDir folder;
        app::Application application(startIn(folder));
        QVERIFY(application.show());
        WindowDriver window(application.window());
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("WebSocket")));
        QVERIFY(window.typeInto(QStringLiteral("Address"),
                                m_node.address(QStringLiteral("ws"), QStringLiteral("/headers"))));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Token, headers")));
        // Qt 6.4 tells no name of a field for what is secret; that one has the keyboard.
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("First frames")));
        window.type(QStringLiteral("the-bearer"));
        QVERIFY(window.typeInto(QStringLiteral("Headers"), QStringLiteral("X-Tea: green")));
        QVERIFY(window.typeInto(QStringLiteral("Subprotocols"), QStringLiteral("tea.v1")));
        QVERIFY(window.typeInto(QStringLiteral("First frames"),
                                QStringLiteral(R"({"type":"hello","n":7})")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Open")));
        QVERIFY(window.waitFor(QAccessible::Button, QStringLiteral("/headers, WebSocket, live")));
        QVERIFY(
            window.waitFor(QAccessible::ListItem, QStringLiteral("Connected, subprotocol tea.v1")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("First frame 1 was sent")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral(R"(hello, {"type":"hello")")));
        QVERIFY(window.waitFor(QAccessible::TreeItem, QStringLiteral("x-tea: \"green\"")));
        QVERIFY(window.waitFor(QAccessible::TreeItem, QStringLiteral("Bearer the-bearer")));

        QVERIFY(window.click(QAccessible::Button, QStringLiteral("New source")));
        QVERIFY(
            window.typeInto(QStringLiteral("Address"),
                            m_python.address(QStringLiteral("http"), QStringLiteral("/count"))));
        window.press(Qt::Key_Return);
        // That server hangs up after three, and is asked again for what comes after those.
        QVERIFY(window.waitFor(QAccessible::Button, QStringLiteral("/count, SSE")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral(R"(tick, {"n":7})")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("/headers, WebSocket")));
        QVERIFY(window.waitFor(QAccessible::TreeItem, QStringLiteral("x-tea: \"green\"")));
    }

    void aThousandASecondLeaveTheWindowUsable()
    {
        const QTemporaryDir folder;
        app::CommandLine options = startIn(folder);
        options.inspect = m_node.address(QStringLiteral("ws"), QStringLiteral("/rate?each=1000"));
        app::Application application(options);
        QVERIFY(application.show());
        WindowDriver window(application.window());
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("tick")));
        int frames = 0;
        connect(application.window(), &QQuickWindow::frameSwapped, this, [&frames] { ++frames; });
        // Each letter is answered while more and more come.
        QVERIFY(window.typeInto(QStringLiteral("Filter"), QStringLiteral("data.n > 3000")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral(R"("n":30)")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Pause")));
        QVERIFY(window.waitFor(QAccessible::Button, QStringLiteral("Resume ·")));
        // At 30 a second there would be 90 of them, and of a window that hangs none or one.
        QVERIFY2(frames >= 5, qPrintable(QString::number(frames)));
    }

    void aFileOfTheCommandLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("app.ndjson")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"type\":\"start\",\"pid\":7}\nplain words\n");
        file.close();
        app::CommandLine options = startIn(folder);
        options.inspect = file.fileName();
        app::Application application(options);
        QVERIFY(application.show());
        WindowDriver window(application.window());
        QVERIFY(window.waitFor(QAccessible::Button, QStringLiteral("app.ndjson, file, finished")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("start, {")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("text, plain words")));
        QVERIFY(window.waitFor(QAccessible::TreeItem, QStringLiteral("pid: 7")));
    }

    void whatIsNotThereIsSaid()
    {
        const QTemporaryDir folder;
        app::CommandLine options = startIn(folder);
        options.inspect =
            m_python.address(QStringLiteral("http"), QStringLiteral("/status?code=404"));
        app::Application application(options);
        QVERIFY(application.show());
        WindowDriver window(application.window());
        QVERIFY(window.waitFor(QAccessible::Button, QStringLiteral("SSE, failed")));
        QVERIFY(window.waitFor(QAccessible::AlertMessage, QStringLiteral("404")));
        QVERIFY(window.waitFor(QAccessible::Button, QStringLiteral("Try again")));
    }
};

int main(int argc, char **argv)
{
    app::Application::setUpLook();
    QGuiApplication application(argc, argv);
    WindowInspectorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_inspector.moc"
