// SPDX-License-Identifier: MIT
#include "app/text/LinkOpener.h"
#include "app/text/LinkRule.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

//! Stands in for the desktop.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }

    ~Desktop() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public Q_SLOTS:

    void open(const QUrl &url) { opened.append(url); }

private:
    static QStringList schemes()
    {
        return {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                QStringLiteral("file"), QStringLiteral("javascript")};
    }
};

class LinkRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leadsWhereItSays_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QString>("destination");
        const auto row = [](const char *written, const char *opened, const char *destination) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(opened)
                                   << QString::fromUtf8(destination);
        };
        row("http://example.org", "http://example.org", "example.org");
        row("https://example.org:8443/a?b=c&d#e", "https://example.org:8443/a?b=c&d#e",
            "example.org");
        row("HTTPS://Example.ORG/A", "https://example.org/A", "example.org");
        row("http://bank.com@evil.example/x", "http://evil.example/x", "evil.example");
        row("http://bank.com:80@evil.example", "http://evil.example", "evil.example");
        row("http://bank.com%2f@evil.example", "http://evil.example", "evil.example");
        row("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC",
            "xn--bcher-kva.example");
        // A Cyrillic а.
        row("https://аpple.com", "https://xn--pple-43d.com", "xn--pple-43d.com");
        row("http://[::1]:9/", "http://[::1]:9/", "::1");
        row("mailto:someone@example.org", "mailto:someone@example.org", "someone@example.org");
        row("mailto:a@b.example?attach=/etc/passwd&subject=x", "mailto:a@b.example", "a@b.example");
    }

    void leadsWhereItSays()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, opened);
        QFETCH(const QString, destination);
        const auto link = safeLink(written);
        QVERIFY(link);
        QCOMPARE(link->toString(QUrl::FullyEncoded), opened);
        QCOMPARE(linkDestination(*link), destination);
        Desktop desktop;
        const LinkOpener opener;
        QCOMPARE(opener.destination(written), destination);
        opener.open(written);
        QCOMPARE(desktop.opened, {*link});
    }

    void isNoLink_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"",
                                    "example.org",
                                    "//example.org/x",
                                    "javascript:alert(1)",
                                    "JaVaScRiPt:alert(1)",
                                    "file:///etc/passwd",
                                    "data:text/html,x",
                                    "qrc:/a",
                                    "image://x/y",
                                    "ftp://a.b/c",
                                    "smb://a/b",
                                    "ssh://a",
                                    "vbscript:x",
                                    "http:",
                                    "http://",
                                    "http:///x",
                                    "https:x",
                                    "http://a\\@b.example",
                                    "http:\\\\a",
                                    "http://a b",
                                    " http://a.b",
                                    "http://a.b\n",
                                    "http://a\u202e.b",
                                    "http://a\u200b.b",
                                    "http://a.b/\u202e",
                                    "mailto:",
                                    "mailto:a",
                                    "mailto:@b",
                                    "mailto:a@",
                                    "mailto://a@b",
                                    "http://%00",
                                    "http://a.b:99999"})
            QTest::newRow(written) << QString::fromUtf8(written);
        QTest::newRow("long address")
            << QStringLiteral("mailto:%1@a.b").arg(QString(300, QLatin1Char('x')));
        QTest::newRow("long") << QStringLiteral("http://a.b/") + QString(4000, QLatin1Char('x'));
    }

    void aLinkThatLeadsInsideIsNamedByItsServer()
    {
        const LinkOpener opener;
        QCOMPARE(opener.destination(QStringLiteral("hearth://b\u00fccher:7/?room=r")),
                 QStringLiteral("xn--bcher-kva:7"));
        QCOMPARE(opener.destination(QStringLiteral("hearth://box?room=r&seq=2")),
                 QStringLiteral("box"));
        QVERIFY(opener.destination(QStringLiteral("hearth://box/?invite=c")).isEmpty());
    }

    void isNoLink()
    {
        QFETCH(const QString, written);
        QVERIFY(!safeLink(written));
        Desktop desktop;
        const LinkOpener opener;
        QVERIFY(opener.destination(written).isEmpty());
        opener.open(written);
        QVERIFY(desktop.opened.isEmpty());
    }
};

QTEST_MAIN(LinkRuleTest)
#include "tst_link_rule.moc"
