// SPDX-License-Identifier: MIT
#include "tests/qml/FakeApp.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQmlEngine>
#include <QUrl>
#include <QtQuickTest/quicktest.h>

#include <array>

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

//! What the desktop gets: links that are opened, and the clipboard.
class Desktop : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QStringList opened MEMBER m_opened)

public:
    explicit Desktop(QObject *parent = nullptr)
        : QObject(parent)
    {
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }

    ~Desktop() override
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    Q_INVOKABLE QString clipboard() const { return QGuiApplication::clipboard()->text(); }

    Q_INVOKABLE void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

public Q_SLOTS:

    void open(const QUrl &url) { m_opened.append(url.toString(QUrl::FullyEncoded)); }

private:
    static constexpr std::array schemes{"http", "https", "mailto"};
    QStringList m_opened;
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
        qmlRegisterType<Desktop>("Hearth.Test", 1, 0, "Desktop");
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)

#include "main.moc"
