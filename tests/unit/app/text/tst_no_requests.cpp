// SPDX-License-Identifier: MIT
#include "app/net/NoQmlNetwork.h"

#include <QFile>
#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <atomic>
#include <sys/inotify.h>
#include <unistd.h>

Q_IMPORT_QML_PLUGIN(Hearth_AppPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_UiPlugin)

using namespace hearth::app;

namespace {

//! Denies as the app does, and counts who asked.
class CountingFactory final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override
    {
        ++asked;
        return m_denying.create(parent);
    }

    //! Not in the window's thread alone.
    std::atomic<int> asked = 0;

private:
    NoQmlNetwork m_denying;
};

class CountingImages final : public QQuickImageProvider
{
public:
    explicit CountingImages(std::atomic<int> &asked)
        : QQuickImageProvider(QQuickImageProvider::Image)
        , m_asked(asked)
    {}

    QImage requestImage(const QString &, QSize *, const QSize &) override
    {
        ++m_asked;
        return QImage(1, 1, QImage::Format_RGB32);
    }

private:
    std::atomic<int> &m_asked;
};

//! A picture that tells when it is opened, and a server that tells when it is called.
class Traps
{
public:
    bool arm()
    {
        m_picture = m_folder.filePath(QStringLiteral("picture.png"));
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        m_watch = inotify_init1(IN_NONBLOCK);
        return image.save(m_picture) && m_server.listen(QHostAddress::LocalHost)
            && inotify_add_watch(m_watch, QFile::encodeName(m_picture).constData(), IN_OPEN) >= 0;
    }

    ~Traps() { ::close(m_watch); }

    int opened()
    {
        alignas(inotify_event) char buffer[4096];
        for (ssize_t size; (size = ::read(m_watch, buffer, sizeof buffer)) > 0;)
            m_opened += static_cast<int>(size / ssize_t(sizeof(inotify_event)));
        return m_opened;
    }

    int called()
    {
        while (auto *socket = m_server.nextPendingConnection()) {
            ++m_called;
            delete socket;
        }
        return m_called;
    }

    //! With http:, file: and image: put in where the text names them.
    QString baited(QString text) const
    {
        text.replace(QStringLiteral("HTTP"),
                     QStringLiteral("http://127.0.0.1:%1/x.png").arg(m_server.serverPort()));
        text.replace(QStringLiteral("FILE"), QUrl::fromLocalFile(m_picture).toString());
        return text.replace(QStringLiteral("PATH"), m_picture);
    }

private:
    QTemporaryDir m_folder;
    QString m_picture;
    QTcpServer m_server;
    int m_watch = -1;
    int m_opened = 0;
    int m_called = 0;
};

const char *const messageOfOurs = R"(
    import QtQuick
    import Hearth.App
    import Hearth.Ui
    MessageText {
        property string said
        width: 400
        blocks: MessageBlocks { renderer: MessageRenderer {} key: "m"; text: said }
    })";

const char *const textOfQt = R"(
    import QtQuick
    Text { property string said; width: 400; textFormat: Text.StyledText; text: said })";

} // namespace

class NoRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_asked = 0;
        m_view = std::make_unique<QQuickView>();
        m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_view->engine()->addImageProvider(QStringLiteral("trap"), new CountingImages(m_asked));
        m_traps = std::make_unique<Traps>();
        QVERIFY(m_traps->arm());
    }

    void cleanup() { m_view.reset(); }

    void messagesFetchNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"<img src=\"HTTP\">",
              "<img src='FILE'>",
              "<img src=HTTP",
              "<IMG SRC=\"FILE\"/>",
              "<img src=\"image://trap/a\">",
              "<img src=\"data:image/png;base64,iVBORw0KGgo=\">",
              "<img src=\"qrc:/qt/qml/Hearth/Ui/icons/x.svg\">",
              "<img src=\"PATH\">",
              "![a](HTTP)",
              "![a](FILE)",
              "![a](<FILE>)",
              "![a](image://trap/a)",
              "![](HTTP \"<img src='FILE'>\")",
              "![<img src=\"FILE\">](HTTP)",
              "[![a](HTTP)](FILE)",
              "[a](javascript:alert(1))",
              "<a href=javascript:alert(1)><img src=\"HTTP\">",
              "[a](data:text/html,<img src=\"HTTP\">)",
              "HTTP and FILE and image://trap/a",
              "<HTTP> <FILE>",
              "&lt;img src=\"HTTP\"&gt;",
              "&#60;img src=\"FILE\"&#62;",
              "&amp;lt;img src=\"FILE\"&amp;gt;",
              "`<img src=\"HTTP\">`",
              "```html\n<img src=\"FILE\">\n```",
              "```<img/src=\"FILE\">\n<img src=\"HTTP\">\n```",
              "> <img src=\"HTTP\">\n> ![a](FILE)",
              "- <img src=\"FILE\">\n  - ![a](HTTP)",
              "# <img src=\"HTTP\">",
              "@<img src=\"FILE\">",
              "\\<img src=\"HTTP\"\\>",
              "<b><i><img src=\"FILE\">",
              "<style>@import url(HTTP);</style><link rel=stylesheet href=\"FILE\">",
              "<div style=\"background: url(HTTP)\"><table background=\"FILE\">",
              "[a]: HTTP\n\n![a] [a]",
              "<p><img src=\"HTTP\"><font color=\"red\"><img src=\"FILE\">",
              "<![CDATA[<img src=\"HTTP\">]]> <!-- <img src=\"FILE\"> -->",
              "**<img src=\"HTTP\">** ~~![a](FILE)~~",
              "<img\nsrc=\"FILE\"\n>"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
            // With code in the line it is shown as rich text.
            const QByteArray withCode = QByteArray(text) + " `a`";
            QTest::newRow(withCode.constData()) << QString::fromUtf8(withCode);
        }
        QTest::newRow("after U+0000")
            << QString(QChar(u'\0')) + QStringLiteral("<img src=\"FILE\">");
        QTest::newRow("deep") << QString(3000, QLatin1Char('>'))
                + QStringLiteral("<img src=\"FILE\">");
        QTest::newRow("long") << QString(15000, QLatin1Char('a')) + QStringLiteral("![a](FILE)");
        QTest::newRow("a flood") << QString(2000, QLatin1Char('['))
                + QStringLiteral("<img src=\"FILE\">");
    }

    void messagesFetchNothing()
    {
        QFETCH(const QString, text);
        CountingFactory factory;
        m_view->engine()->setNetworkAccessManagerFactory(&factory);
        show(messageOfOurs, text);
        QCOMPARE(factory.asked.load(), 0);
        QCOMPARE(m_asked.load(), 0);
        QCOMPARE(m_traps->called(), 0);
        QCOMPARE(m_traps->opened(), 0);
    }

    //! That the traps would tell.
    void qtsOwnTextWouldFetch()
    {
        CountingFactory factory;
        m_view->engine()->setNetworkAccessManagerFactory(&factory);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("never")));
        show(textOfQt,
             QStringLiteral("<img src=\"FILE\"><img src=\"HTTP\"><img src=\"image://trap/a\">"));
        QTRY_VERIFY(m_traps->opened() > 0);
        QTRY_VERIFY(factory.asked > 0);
        QTRY_VERIFY(m_asked > 0);
        QCOMPARE(m_traps->called(), 0);
    }

    //! And that it is the factory that keeps the server from being called.
    void withoutTheFactoryQtsOwnTextWouldCall()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("never")));
        show(textOfQt, QStringLiteral("<img src=\"HTTP\">"));
        QTRY_VERIFY(m_traps->called() > 0);
    }

private:
    void show(const char *source, const QString &text)
    {
        QQmlComponent component(m_view->engine());
        component.setData(source, QUrl(QStringLiteral("qrc:/test.qml")));
        auto *item = component.createWithInitialProperties(
            {{QStringLiteral("said"), m_traps->baited(text)}});
        QVERIFY2(item, qPrintable(component.errorString()));
        m_view->setContent({}, nullptr, item);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        // What is drawn was laid out, with all that it would have wanted.
        QVERIFY(!m_view->grabWindow().isNull());
        QTest::qWait(20);
    }

    std::unique_ptr<QQuickView> m_view;
    std::unique_ptr<Traps> m_traps;
    std::atomic<int> m_asked = 0;
};

QTEST_MAIN(NoRequestsTest)
#include "tst_no_requests.moc"
