// SPDX-License-Identifier: MIT
#include "tests/support/scene/OverlapCheck.h"
#include "tests/support/scene/PlaceCheck.h"
#include "tests/support/scene/SpokenNames.h"
#include "tests/support/scene/TextCheck.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace hearth::test;

//! That the checks of a window see what is wrong in one, and nothing where all is well.
class SceneTest : public QObject
{
    Q_OBJECT

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;

    [[nodiscard]] bool show(const QString &content)
    {
        QQmlComponent component(&m_engine);
        component.setData(QStringLiteral("import QtQuick\nimport QtQuick.Templates as T\n"
                                         "Window { width: 300; height: 200; visible: true\n%1\n}")
                              .arg(content)
                              .toUtf8(),
                          {});
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        if (!m_window)
            qWarning("%s", qPrintable(component.errorString()));
        return m_window && QTest::qWaitForWindowExposed(m_window.get());
    }

    QStringList complaints() const
    {
        const Scene scene(*m_window);
        return TextCheck::complaints(scene) + PlaceCheck::complaints(scene)
            + OverlapCheck::complaints(scene);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanup() { m_window.reset(); }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("too wide for its item")
            << QStringLiteral("Text { width: 40; text: 'some more words than fit' }")
            << QStringLiteral("Text \"some more words than fit\" takes");
        QTest::newRow("too high for its item")
            << QStringLiteral("Text { width: 40; height: 10; wrapMode: Text.Wrap; text: 'a b c d e "
                              "f g h i j k l m n' }")
            << QStringLiteral("takes");
        QTest::newRow("cut by what it stands in")
            << QStringLiteral("Item { width: 30; height: 30; clip: true; Text { text: 'some more "
                              "words' } }")
            << QStringLiteral("is cut off");
        QTest::newRow("beyond the edge") << QStringLiteral("Text { x: 280; text: 'some words' }")
                                         << QStringLiteral("stands outside of the window");
        QTest::newRow("a button beyond the edge")
            << QStringLiteral("T.Button { x: -20; width: 40; height: 40 }")
            << QStringLiteral("stands outside of the window");
        QTest::newRow("half over each other")
            << QStringLiteral("T.Button { width: 40; height: 40; text: 'one' }"
                              "T.Button { x: 30; width: 40; height: 40; text: 'two' }")
            << QStringLiteral("\"two\" lies half over");
        QTest::newRow("a field half under a button")
            << QStringLiteral("T.TextField { width: 80; height: 40 }"
                              "T.Button { x: 70; width: 40; height: 40; text: 'two' }")
            << QStringLiteral("\"two\" lies half over");
    }

    void findsWhatIsWrong()
    {
        QFETCH(const QString, content);
        QFETCH(const QString, complaint);
        QVERIFY(show(content));
        QCOMPARE(complaints().size(), 1);
        QVERIFY2(complaints().constFirst().contains(complaint), qPrintable(complaints().first()));
    }

    void saysNothingWhereAllIsWell_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("as wide as it wants") << QStringLiteral("Text { text: 'some words' }");
        QTest::newRow("with an ellipsis") << QStringLiteral(
            "Text { width: 40; elide: Text.ElideRight; text: 'some more words than fit' }");
        QTest::newRow("in several lines") << QStringLiteral(
            "Text { width: 60; wrapMode: Text.Wrap; text: 'some more words than fit' }");
        QTest::newRow("to be scrolled to")
            << QStringLiteral("Flickable { width: 50; height: 50; clip: true; contentHeight: 400;"
                              "Text { y: 300; text: 'some words' } }");
        QTest::newRow("not shown")
            << QStringLiteral("Text { visible: false; width: 40; text: 'some more words' }");
        QTest::newRow("a button in a button")
            << QStringLiteral("T.Button { width: 80; height: 40 }"
                              "T.Button { x: 10; width: 40; height: 40 }");
        QTest::newRow("side by side")
            << QStringLiteral("T.Button { width: 40; height: 40 }"
                              "T.Button { x: 40; width: 40; height: 40 }");
        QTest::newRow("raised above it")
            << QStringLiteral("T.Button { width: 40; height: 40 }"
                              "T.Button { z: 1; x: 30; width: 40; height: 40 }");
    }

    void saysNothingWhereAllIsWell()
    {
        QFETCH(const QString, content);
        QVERIFY(show(content));
        QCOMPARE(complaints(), QStringList());
    }

    void hearsWhatIsVisibleWithinTheWindow()
    {
        const QString button =
            QStringLiteral("T.Button { x: %1; y: %2; width: 40; height: 40; visible: %3\n"
                           "Accessible.name: '%4' }\n");
        QVERIFY(
            show(button.arg(10).arg(10).arg(QStringLiteral("true"), QStringLiteral("Send it"))
                 + button.arg(60).arg(10).arg(QStringLiteral("false"), QStringLiteral("Hidden"))
                 + button.arg(10).arg(180).arg(QStringLiteral("true"), QStringLiteral("Below"))));
        const SpokenNames names(*m_window);
        QCOMPARE(names.missing({QStringLiteral("Send"), QStringLiteral("Hidden"),
                                QStringLiteral("Below"), QStringLiteral("Nobody")}),
                 QStringList({QStringLiteral("Hidden"), QStringLiteral("Below"),
                              QStringLiteral("Nobody")}));
        QVERIFY(names.inventory().contains(QStringLiteral("Send it")));
    }
};

QTEST_MAIN(SceneTest)
#include "tst_scene.moc"
