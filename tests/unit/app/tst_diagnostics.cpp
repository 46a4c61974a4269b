// SPDX-License-Identifier: MIT
#include "app/settings/Diagnostics.h"
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QtGlobal>

using namespace hearth;
using namespace hearth::app;

namespace {

const QString secretToken = QStringLiteral("tok-4711-secret");

struct DiagnosticsSetup
{
    FakeTime time;
    FakeAccounts accounts;
    InlineStore files;
    FakeTransport *transport = nullptr;
    std::unique_ptr<Session> session;
    AppSettings settings{ColorScheme::Choice::Dark};

    DiagnosticsSetup()
    {
        auto made = std::make_unique<FakeTransport>();
        transport = made.get();
        session = std::make_unique<Session>(
            ServerAddress{QStringLiteral("box.example"), 9477, ServerAddress::Encryption::Tls},
            QStringLiteral("alice"),
            SessionParts{std::move(made), accounts, time.source(), [] { return 1.0; }, files.make(),
                         [] { return std::optional(keyNamed("own")); }});
    }

    ~DiagnosticsSetup()
    {
        session.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Q_DISABLE_COPY_MOVE(DiagnosticsSetup)

    void goOnline()
    {
        session->start(secretToken);
        transport->accept();
        transport->say(welcome(e1, {room(general, QStringLiteral("greenhouse"), 0)}));
        transport->say(
            MessageNew{general, 1, message(1, bob, QStringLiteral("the door's code is 8243"))});
    }
};

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hasWhatHelps()
    {
        DiagnosticsSetup s;
        s.goOnline();
        s.settings.appearance()->setTextSize(150);
        s.settings.appearance()->setDensity(AppearanceSettings::Compact);
        s.session->cacheUsage()->measure();
        Diagnostics diagnostics;
        diagnostics.setSession(s.session.get());
        diagnostics.setSettings(&s.settings);
        const QString text = diagnostics.text();
        const QStringList wanted{QStringLiteral("Hearth " HEARTH_VERSION),
                                 QString::fromLatin1(qVersion()),
                                 QStringLiteral("hearth.v1"),
                                 QStringLiteral("Dark (dark), text 150 %, Compact"),
                                 QStringLiteral("Server: 1, Online, encrypted"),
                                 QStringLiteral("key known"),
                                 QStringLiteral("1 rooms, 0 messages not sent, cache "),
                                 s.session->cacheUsage()->sizeText()};
        for (const QString &each : wanted)
            QVERIFY2(text.contains(each), qPrintable(each + QStringLiteral(" in ") + text));
    }

    void holdsNothingSecret()
    {
        DiagnosticsSetup s;
        s.goOnline();
        s.session->openRoom(general.toString());
        Diagnostics diagnostics;
        diagnostics.setSession(s.session.get());
        diagnostics.setSettings(&s.settings);
        const QString text = diagnostics.text();
        const QStringList secrets{secretToken,
                                  QStringLiteral("box.example"),
                                  QStringLiteral("9477"),
                                  QStringLiteral("alice"),
                                  QStringLiteral("Alice"),
                                  QStringLiteral("Bob"),
                                  QStringLiteral("Workshop"),
                                  QStringLiteral("greenhouse"),
                                  QStringLiteral("8243"),
                                  general.toString(),
                                  s.files.folder.path(),
                                  keyNamed("own").pin(),
                                  keyNamed("own").words(),
                                  keyNamed("own").hex()};
        for (const QString &secret : secrets)
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }

    void whatTheSurroundingsSayStaysInItsLine()
    {
        const QByteArray before = qgetenv("XDG_CURRENT_DESKTOP");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME\nServer: perfect" + QByteArray(400, 'x'));
        const QString text = Diagnostics().text();
        qputenv("XDG_CURRENT_DESKTOP", before);
        QVERIFY(text.contains(QStringLiteral("Desktop: GNOME Server: perfect")));
        QVERIFY(!text.contains(QString(100, QLatin1Char('x'))));
        QVERIFY(text.endsWith(QStringLiteral("Server: nobody is signed in\n")));
    }

    void outlivesASession()
    {
        Diagnostics diagnostics;
        {
            DiagnosticsSetup s;
            diagnostics.setSession(s.session.get());
            diagnostics.setSettings(&s.settings);
        }
        QVERIFY(diagnostics.text().contains(QStringLiteral("nobody is signed in")));
    }
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
