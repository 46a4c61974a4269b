// SPDX-License-Identifier: MIT
#include "tests/qml/FakeApp.h"

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQmlExpression>
#include <QQuickWindow>
#include <QTimer>

// Shows the window over made-up data: hearth_preview --do "loseConnection()" --dark --size 720x480
// --out shot.png
namespace {

QString property(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QString::fromLatin1(name));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QFont font = app.font();
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")});
    app.setFont(font);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("dark"), QStringLiteral("dark colours")},
         {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"),
          QStringLiteral("1280x800")},
         {QStringLiteral("page"), QStringLiteral("first page"), QStringLiteral("name")},
         {QStringLiteral("do"), QStringLiteral("script before the window"), QStringLiteral("js")},
         {QStringLiteral("then"), QStringLiteral("script in the window"), QStringLiteral("js")},
         {QStringLiteral("modules"),
          QStringLiteral("where Hearth/Ui is, instead of the compiled one"),
          QStringLiteral("folder"), QStringLiteral("qrc:/qt/qml")},
         {QStringLiteral("out"), QStringLiteral("picture to write"), QStringLiteral("file")}});
    parser.process(app);

    hearth::app::registerFakes();
    QQmlApplicationEngine engine;
    const QString modules = property(parser, "modules");
    engine.addImportPath(modules);
    QQmlComponent component(
        &engine, QUrl::fromLocalFile(QStringLiteral(PREVIEW_SOURCE_DIR "/Workshop.qml")));
    const std::unique_ptr<QObject> workshop(component.create());
    if (!workshop)
        qFatal("%s", qPrintable(component.errorString()));
    workshop->property("scheme").value<QObject *>()->setProperty(
        "dark", parser.isSet(QStringLiteral("dark")));
    const auto run = [](QObject *scope, const QString &script) {
        QQmlExpression expression(qmlContext(scope), scope, script);
        expression.evaluate();
        if (expression.hasError())
            qWarning("%s", qPrintable(expression.error().toString()));
    };
    run(workshop.get(), property(parser, "do"));

    engine.setInitialProperties({{QStringLiteral("sessions"), workshop->property("sessions")},
                                 {QStringLiteral("colorScheme"), workshop->property("scheme")},
                                 {QStringLiteral("initialPage"), property(parser, "page")}});
    engine.load(QUrl(modules + QStringLiteral("/Hearth/Ui/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    const QStringList size = property(parser, "size").split(QLatin1Char('x'));
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    if (parser.isSet(QStringLiteral("out"))) {
        QTimer::singleShot(700, window, [&] { run(window, property(parser, "then")); });
        QTimer::singleShot(1600, window, [&] {
            window->grabWindow().save(property(parser, "out"));
            app.quit();
        });
    }
    const int code = app.exec();
    // Before what it shows.
    delete window;
    return code;
}
