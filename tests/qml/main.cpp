// SPDX-License-Identifier: MIT
#include "tests/qml/FakeApp.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

//! Composes text as an input method does.
class InputMethod : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void compose(const QString &text)
    {
        QInputMethodEvent event(text, {});
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    }
};

//! Gives the tests the window's own module and made-up types of Hearth.App.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        hearth::app::registerFakes();
        qmlRegisterType<InputMethod>("Hearth.Test", 1, 0, "InputMethod");
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)

#include "main.moc"
