// SPDX-License-Identifier: MIT
#include "tests/qml/FakeApp.h"
#include "tests/qml/StateWindow.h"
#include "tests/support/scene/Look.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQmlExpression>

#include <cstdio>

// Shows the window over made-up data: hearth_preview --state message-menu --dark --size 720x480
// --out shot.png, or --do "loseConnection()" for what no state has. What the picture should not
// have is said besides.
namespace {

QString property(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QString::fromLatin1(name));
}

void run(QObject *scope, const QString &script)
{
    QQmlExpression expression(qmlContext(scope), scope, script);
    expression.evaluate();
    if (expression.hasError())
        qWarning("%s", qPrintable(expression.error().toString()));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    hearth::test::StateWindow::setUpLook();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("dark"), QStringLiteral("dark colours")},
         {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"),
          QStringLiteral("1280x800")},
         {QStringLiteral("states"), QStringLiteral("lists the states")},
         {QStringLiteral("state"), QStringLiteral("one of them"), QStringLiteral("name")},
         {QStringLiteral("page"), QStringLiteral("first page"), QStringLiteral("name")},
         {QStringLiteral("text"), QStringLiteral("size of the text, in percent"),
          QStringLiteral("percent"), QStringLiteral("100")},
         {QStringLiteral("do"), QStringLiteral("script before the window"), QStringLiteral("js")},
         {QStringLiteral("then"), QStringLiteral("script in the window"), QStringLiteral("js")},
         {QStringLiteral("modules"),
          QStringLiteral("where Hearth/Ui is, instead of the compiled one"),
          QStringLiteral("folder"), QStringLiteral("qrc:/qt/qml")},
         {QStringLiteral("out"), QStringLiteral("picture to write"), QStringLiteral("file")}});
    parser.process(app);

    hearth::app::registerFakes();
    QQmlEngine engine;
    engine.addImportPath(property(parser, "modules"));
    hearth::test::StateWindow shown(engine, property(parser, "modules"));
    if (parser.isSet(QStringLiteral("states"))) {
        std::puts(qPrintable(shown.names().join(QLatin1Char('\n'))));
        return 0;
    }
    const QStringList size = property(parser, "size").split(QLatin1Char('x'));
    if (!shown.choose(property(parser, "state"), {size.value(0).toInt(), size.value(1).toInt()}))
        return 1;
    if (parser.isSet(QStringLiteral("page")))
        shown.setPage(property(parser, "page"));
    shown.setDark(parser.isSet(QStringLiteral("dark")));
    if (parser.isSet(QStringLiteral("text")))
        run(shown.workshop(),
            QStringLiteral("settings.appearance.textSize = ") + property(parser, "text"));
    run(shown.workshop(), property(parser, "do"));
    if (!shown.open())
        return 1;
    run(shown.window(), property(parser, "then"));
    if (!parser.isSet(QStringLiteral("out")))
        return QGuiApplication::exec();
    const hearth::test::Look look(*shown.window());
    const QStringList complaints = look.complaints({});
    for (const QString &complaint : complaints)
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
    return look.picture().save(property(parser, "out")) ? 0 : 1;
}
