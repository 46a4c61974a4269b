// SPDX-License-Identifier: MIT
#include "app/desktop/ColorScheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;

namespace {

void setSystemDark(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    QGuiApplication::setPalette(palette);
    QCoreApplication::processEvents();
}

} // namespace

class TestColorScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        setSystemDark(false);
    }

    void followsTheSystemUntilOneChooses()
    {
        ColorScheme scheme;
        const QSignalSpy changed(&scheme, &ColorScheme::darkChanged);
        QVERIFY(!scheme.isDark());
        setSystemDark(true);
        QVERIFY(scheme.isDark());
        scheme.choose(ColorScheme::Choice::Light);
        QVERIFY(!scheme.isDark());
        setSystemDark(false);
        setSystemDark(true);
        QVERIFY(!scheme.isDark());
        QCOMPARE(changed.count(), 2);
        scheme.choose(ColorScheme::Choice::System);
        QVERIFY(scheme.isDark());
    }

    void keepsWhatWasChosen()
    {
        const QTemporaryDir profile;
        const QString file = profile.filePath(QStringLiteral("hearth.ini"));
        QSettings(file, QSettings::IniFormat)
            .setValue(QStringLiteral("other"), QStringLiteral("stays"));
        {
            ColorScheme scheme;
            scheme.keepIn(file, ColorScheme::Begin::AsKept);
            QCOMPARE(scheme.choice(), ColorScheme::Choice::System);
            scheme.choose(ColorScheme::Choice::Dark);
        }
        ColorScheme again;
        again.keepIn(file, ColorScheme::Begin::AsKept);
        QCOMPARE(again.choice(), ColorScheme::Choice::Dark);
        QVERIFY(again.isDark());
        // As the command line wants it, for this run.
        ColorScheme told(ColorScheme::Choice::Light);
        told.keepIn(file, ColorScheme::Begin::AsItIs);
        QVERIFY(!told.isDark());
        ColorScheme third;
        third.keepIn(file, ColorScheme::Begin::AsKept);
        QVERIFY(third.isDark());
        QCOMPARE(QSettings(file, QSettings::IniFormat).value(QStringLiteral("other")).toString(),
                 QStringLiteral("stays"));
    }

    void theDesktopsWordGoesBeforeItsPalette()
    {
        ColorScheme scheme;
        const QSignalSpy changed(&scheme, &ColorScheme::darkChanged);
        scheme.setDesktopDark(true);
        QVERIFY(scheme.isDark());
        scheme.choose(ColorScheme::Choice::Light);
        QVERIFY(!scheme.isDark());
        scheme.choose(ColorScheme::Choice::System);
        scheme.setDesktopDark(false);
        setSystemDark(true);
        QVERIFY(!scheme.isDark());
        scheme.setDesktopDark(std::nullopt);
        QVERIFY(scheme.isDark());
        QCOMPARE(changed.count(), 5);
    }

    void beginsAsTheDesktopWasLast()
    {
        const QTemporaryDir profile;
        const QString file = profile.filePath(QStringLiteral("hearth.ini"));
        {
            ColorScheme scheme;
            scheme.keepIn(file, ColorScheme::Begin::AsKept);
            scheme.setDesktopDark(true);
        }
        ColorScheme again;
        again.keepIn(file, ColorScheme::Begin::AsKept);
        QVERIFY(again.isDark());
        // There is another desktop now, which says nothing.
        again.setDesktopDark(std::nullopt);
        ColorScheme third;
        third.keepIn(file, ColorScheme::Begin::AsKept);
        QVERIFY(!third.isDark());
    }

    void whatNobodyChoseIsPassedOver()
    {
        const QTemporaryDir profile;
        const QString file = profile.filePath(QStringLiteral("hearth.ini"));
        QSettings(file, QSettings::IniFormat)
            .setValue(QStringLiteral("theme"), QStringLiteral("purple"));
        ColorScheme scheme;
        scheme.keepIn(file, ColorScheme::Begin::AsKept);
        QCOMPARE(scheme.choice(), ColorScheme::Choice::System);
    }
};

QTEST_MAIN(TestColorScheme)
#include "tst_color_scheme.moc"
