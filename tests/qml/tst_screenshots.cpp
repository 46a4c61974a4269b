// SPDX-License-Identifier: MIT
#include "tests/qml/FakeApp.h"
#include "tests/qml/StateWindow.h"
#include "tests/support/scene/Look.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <array>
#include <memory>

using namespace hearth::test;

namespace {

const std::array kSizes{QSize(1280, 800), QSize(720, 480)};
//! As a "quality" PNG has how hard it is compressed, 100 not at all.
constexpr int kQuickly = 90;
constexpr int kParts = SCREENSHOT_PARTS;

//! Whether the pictures of that state are in the part that this run takes; without one, all are.
bool isInPart(const QString &state)
{
    bool isPart = false;
    const int part = qEnvironmentVariableIntValue("SCREENSHOT_PART", &isPart);
    return !isPart || static_cast<int>(qHash(state, 0) % kParts) == part;
}

QString wordsOf(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

} // namespace

//! A picture of each page and state of the window, light and dark, large and small; and what a
//! picture has to keep to, whoever looks at it.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QQmlEngine> m_engine;
    QDir m_folder{QStringLiteral(SCREENSHOTS_DIR)};

    void keep(const QImage &picture, const QString &name) const
    {
        QVERIFY(picture.save(m_folder.filePath(name + QStringLiteral(".png")), "PNG", kQuickly));
    }

private Q_SLOTS:

    void initTestCase()
    {
        StateWindow::setUpLook();
        hearth::app::registerFakes();
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        // A state that is gone leaves no picture behind.
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
        const QStringList old = m_folder.entryList({QStringLiteral("*.png")}, QDir::Files);
        for (const QString &picture : old) {
            // Behind the state's name are the look and the size.
            if (isInPart(picture.section(QLatin1Char('-'), 0, -3)))
                QVERIFY(m_folder.remove(picture));
        }
    }

    // But for Qt's own about its clock, when a window goes just as that starts.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!QUnifiedTimer)"))); }

    void looksAsItShould_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QSize>("size");
        StateWindow window(*m_engine);
        const QStringList states = window.names();
        QCOMPARE(QSet<QString>(states.begin(), states.end()).size(), states.size());
        for (const QString &state : states) {
            for (const QSize size : kSizes) {
                if (isInPart(state) && window.choose(state, size))
                    QTest::newRow(qPrintable(state + QLatin1Char(' ') + wordsOf(size)))
                        << state << size;
            }
        }
    }

    void looksAsItShould()
    {
        QFETCH(const QString, state);
        QFETCH(const QSize, size);
        StateWindow shown(*m_engine);
        QVERIFY(shown.choose(state, size));
        QVERIFY(shown.open());

        for (const bool dark : {false, true}) {
            shown.setDark(dark);
            const Look look(*shown.window());
            keep(look.picture(),
                 QStringLiteral("%1-%2-%3")
                     .arg(state, dark ? QStringLiteral("dark") : QStringLiteral("light"),
                          wordsOf(size)));
            const QStringList complaints = look.complaints(shown.shown());
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
            QCOMPARE(look.picture().size(), size);
            const QRgb corner = look.picture().pixel(size.width() - 2, size.height() - 2);
            QCOMPARE(qGray(corner) < 100, dark);
        }
    }

    void cleanupTestCase() { qInfo("the pictures are in %s", SCREENSHOTS_DIR); }
};

QTEST_MAIN(ScreenshotsTest)
#include "tst_screenshots.moc"
