// SPDX-License-Identifier: MIT
#include "app/text/BlockBuilder.h"
#include "app/text/MarkupGuard.h"
#include "app/text/MessageParser.h"
#include "tests/support/StyledCheck.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::app;
using Kind = MessageBlock::Kind;

namespace {

const QStringList someMentions{QStringLiteral("alice"), QStringLiteral("bob"),
                               QStringLiteral("Bob Lind")};

MessageRendering parse(const QString &text)
{
    return MessageParser(test::somePalette(), QStringLiteral("Alice")).parse(text, someMentions);
}

//! One line a block: what is around it, then what it says; of code the source.
QStringList drawn(const MessageRendering &rendering)
{
    QStringList lines;
    for (const MessageBlock &block : rendering.blocks) {
        QString line = QString(block.quoteDepth, QLatin1Char('>'));
        line += QString(block.indent, QLatin1Char('-')) + block.marker;
        const QString kinds = QStringLiteral("TH`=");
        line += kinds[static_cast<int>(block.kind)] + QLatin1Char(' ');
        line += block.kind == Kind::Code ? block.language + QLatin1Char('|') + block.code
                                         : test::textOfMarkup(block.styled);
        lines.append(line);
    }
    return lines;
}

QString repeated(const char *piece)
{
    const QString part = QString::fromUtf8(piece);
    return part.repeated(MessageParser::mostBytes / QByteArray(piece).size());
}

} // namespace

class MessageParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writesMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("styled");
        const auto row = [](const char *text, const char *styled) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(styled);
        };
        row("hello", "hello");
        row("**b** *i* _i_ ~~s~~", "<b>b</b> <i>i</i> <i>i</i> <s>s</s>");
        row("***both***", "<i><b>both</b></i>");
        row("snake_case_name 2*3*4", "snake_case_name 2<i>3</i>4");
        row("one\ntwo", "one<br>two");
        row("a  b   c", "a &nbsp;b &nbsp;&nbsp;c");
        row("1 < 2 && 3 > 2", "1 &lt; 2 &amp;&amp; 3 &gt; 2");
        row("<b>no</b><!-- x --><br>", "&lt;b&gt;no&lt;/b&gt;&lt;!-- x --&gt;&lt;br&gt;");
        row("<img src=http://a.b>", "&lt;img src=http://a.b&gt;");
        row("&lt;b&gt; &#65;&#x42;&#0; &copy;", "&lt;b&gt; AB\ufffd &amp;copy;");
        row("\\*no\\*", "*no*");
        row("`a<b`",
            "<style>a{color:#808000}</style><span style=\"background-color:#800000\">&nbsp;"
            "<span style=\"font-family:'JetBrains Mono';font-size:13px\">a&lt;b</span>&nbsp;"
            "</span>");
        row("@bob, hi", "<font color=\"#ff0000\">@bob</font>, hi");
        row("@Bob Lind, hi", "<font color=\"#ff0000\">@Bob Lind</font>, hi");
        row("@carol, hi", "@carol, hi");
        row("@here: tea", "<font color=\"#ff0000\"><b>@here</b></font>: tea");
        row("@heretic", "@heretic");
        row("@ALICE!", "<font color=\"#ff0000\"><b>@ALICE</b></font>!");
        row("@alices", "@alices");
        row("me@alice", "me@alice");
        row("[x](https://a.b/c?d=1&e)", "<a href=\"0\">x</a>");
        row("[@bob](https://a.b)", "<a href=\"0\">@bob</a>");
        row("[x](javascript:alert)", "x");
        row("[x](file:///etc/passwd) [y](data:,) [z](qrc:/a)", "x y z");
        row("![alt *x*](https://a.b/i.png)", "<a href=\"0\">alt <i>x</i></a>");
        row("![](https://a.b/i.png)", "<a href=\"0\">https://a.b/i.png</a>");
        row("![alt](file:///i.png)", "alt");
        row("[![alt](http://a.b/i)](http://c.d)", "<a href=\"0\">alt</a>");
        row("[a [b](http://c.d) e](http://f.g)",
            "[a <a href=\"0\">b</a> e](<a href=\"1\">http://f.g</a>)");
        row("see https://a.b/c.", "see <a href=\"0\">https://a.b/c</a>.");
        row("me@example.org", "<a href=\"0\">me@example.org</a>");
        row("ftp://a.b/c", "ftp://a.b/c");
        row("[a]: http://b.c", "[a]: <a href=\"0\">http://b.c</a>");
        row("    indented", "indented");
        row("[](http://a.b)", "[](http://a.b)");
        row("x\u202ey", "x\u202ey\u202c");
        row("[x\u202e](http://a.b) z", "<a href=\"0\">x\u202e</a> z\u202c");
    }

    void writesMarkup()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, styled);
        const auto rendering = parse(text);
        QCOMPARE(rendering.blocks.size(), size_t(1));
        QCOMPARE(rendering.blocks.front().styled, styled);
        QCOMPARE(test::faultOf(rendering), QString());
    }

    void makesBlocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *text, std::initializer_list<const char *> lines) {
            QStringList list;
            for (const char *line : lines)
                list.append(QString::fromUtf8(line));
            QTest::newRow(text) << QString::fromUtf8(text) << list;
        };
        row("a\n\nb", {"T a", "T b"});
        row("# h\ntext", {"H h", "T text"});
        row("a\n\n---\nb", {"T a", "= ", "T b"});
        row("> a\n> > b\n\nc", {">T a", ">>T b", "T c"});
        row("- a\n- b\n  - c", {"-•T a", "-•T b", "--•T c"});
        row("7. a\n8. b\n\n   more", {"-7.T a", "-8.T b", "-T more"});
        row("```C++ x\na  b\n\n<c>\n```\nd", {"` C++|a  b\n\n<c>", "T d"});
        row("```\n\ta\n  \tb  \n   c\n```", {"` |\ta\n  \tb  \n   c"});
        row("- ```\n  a\n  ```", {"-•` |a"});
        row("```", {"T ```"});
        row("-", {"T -"});
        row("#", {"T #"});
        row("```\n[a]: b\n```\n> [c]: d", {"` |[a]: b", ">T [c]: d"});
        row("[a\nb]: c\n[d]: e", {"T [a\nb]: c\n[d]: e"});
    }

    void makesBlocks()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, lines);
        const auto rendering = parse(text);
        QCOMPARE(drawn(rendering), lines);
        QCOMPARE(test::faultOf(rendering), QString());
    }

    void keepsCodeAsItWasWritten()
    {
        const QString code = QStringLiteral("a\u202eb\te\u0301\u0301\u0301\u0301\u0301\u0301");
        const auto rendering = parse(QStringLiteral("```\n") + code + QStringLiteral("\n```"));
        QCOMPARE(rendering.blocks.front().code, code);
        QVERIFY(rendering.blocks.front().styled.contains(QChar(0xfffd)));
    }

    void highlightsCode()
    {
        const auto rendering = parse(QStringLiteral("```cpp\nint a;\n```"));
        QCOMPARE(rendering.blocks.front().styled,
                 QStringLiteral("<font color=\"#00ff00\">int</font>&nbsp;a;"));
    }

    void tellsOwnMentions()
    {
        QVERIFY(parse(QStringLiteral("hi @alice")).mentionsSelf);
        QVERIFY(parse(QStringLiteral("hi @here")).mentionsSelf);
        QVERIFY(!parse(QStringLiteral("hi @bob `@alice` `@here`")).mentionsSelf);
    }

    void believesTheServerAboutMentions()
    {
        const MessageParser parser(test::somePalette(), QStringLiteral("Alice"));
        QVERIFY(!parser.parse(QStringLiteral("hi @alice")).mentionsSelf);
        QVERIFY(parser.parse(QStringLiteral("hi @alice"), {QStringLiteral("alice")}).mentionsSelf);
        QVERIFY(!parser.parse(QStringLiteral("hi @here"), {QStringLiteral("bob")}).mentionsSelf);
        QVERIFY(parser.parse(QStringLiteral("hi @here"), {QStringLiteral("alice")}).mentionsSelf);
    }

    void linksRoomsAndMessages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        const auto row = [](const char *text, std::initializer_list<const char *> links) {
            QStringList expected;
            for (const char *link : links)
                expected.append(QString::fromUtf8(link));
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("see #general and (#Lab talk), #LAB", {"#general", "#lab talk", "#lab"});
        row("a#general #generals ##general #nowhere # general", {"#general"});
        row("**#general** [#lab](http://a.b)", {"#general", "http://a.b"});
        row("`#general`\n```\n#general\n```", {});
        row("hearth://box:9473/?room=r-1&seq=4", {"hearth://box:9473/?room=r-1&seq=4"});
        row("(hearth://box:9473/?room=r-1&seq=4), @bob.", {"hearth://box:9473/?room=r-1&seq=4"});
        row("<hearth://box/?room=r&seq=4> [it](hearth://box/?room=r)",
            {"hearth://box/?room=r&seq=4", "hearth://box/?room=r"});
        row("hearth://box/?room=%5Fa%5F", {"hearth://box/?room=%5Fa%5F"});
        row("hearth://box:9473/?room=r-1#general", {});
        row("hearth://box/?invite=abc [x](hearth://box) xhearth://box/?room=r", {});
    }

    void linksRoomsAndMessages()
    {
        QFETCH(const QString, text);
        const RoomIndex rooms(
            {QStringLiteral("general"), QStringLiteral("lab"), QStringLiteral("lab talk")});
        const auto rendering =
            MessageParser(test::somePalette(), QStringLiteral("Alice"), rooms).parse(text);
        QTEST(rendering.links, "links");
        QCOMPARE(test::faultOf(rendering), QString());
    }

    void tellsOfRoomsThatAreNotKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("strange");
        QTest::newRow("known") << QStringLiteral("see #general") << false;
        QTest::newRow("not known") << QStringLiteral("see #lab") << true;
        QTest::newRow("a number") << QStringLiteral("see #12") << false;
        QTest::newRow("in code") << QStringLiteral("`#lab`") << false;
    }

    void tellsOfRoomsThatAreNotKnown()
    {
        QFETCH(const QString, text);
        const RoomIndex rooms({QStringLiteral("general")});
        const MessageParser parser(test::somePalette(), QStringLiteral("Alice"), rooms);
        QTEST(parser.parse(text).namesStrangeRoom, "strange");
    }

    void tellsEmojiAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("alone");
        QTest::newRow("one") << QStringLiteral("😀") << true;
        QTest::newRow("several") << QStringLiteral(
            "👍🏽 ❤️ 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿")
                                 << true;
        QTest::newRow("with a word") << QStringLiteral("😀 a") << false;
        QTest::newRow("digits") << QStringLiteral("123") << false;
        QTest::newRow("a sign of text") << QStringLiteral("✓") << false;
        QTest::newRow("a wall") << QStringLiteral("😀").repeated(200) << false;
        QTest::newRow("in a list") << QStringLiteral("- 😀") << false;
    }

    void tellsEmojiAlone()
    {
        QFETCH(const QString, text);
        QTEST(parse(text).onlyEmoji, "alone");
    }

    void tellsAssistantsTheWords()
    {
        QCOMPARE(parse(QStringLiteral("**0** drops\n\n- [a](http://b.c)")).plain,
                 QStringLiteral("0 drops\na"));
    }

    void staysBounded_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *piece : {"[",
                                  "]",
                                  "*",
                                  "**a ",
                                  "_a",
                                  ">",
                                  "> a\n",
                                  "`",
                                  "`a``b",
                                  "~~a",
                                  "<",
                                  "<a",
                                  "!",
                                  "![",
                                  "[a](",
                                  "[a](b",
                                  "[[]]",
                                  "\\",
                                  "&",
                                  "&amp;",
                                  "- ",
                                  "- a\n",
                                  "1. ",
                                  "1. a\n",
                                  "# a\n",
                                  "#",
                                  "```\n",
                                  "~~~\n",
                                  "```a\nb\n```\n",
                                  "\n",
                                  "a\n",
                                  "\t",
                                  " ",
                                  "a\t",
                                  "@a ",
                                  "@",
                                  "a@b.c ",
                                  "http://a.b ",
                                  "http://",
                                  "://",
                                  "<http://a.b>",
                                  "---\n",
                                  "[a]: b\n",
                                  "[a\n",
                                  "\xcc\x81",
                                  "\xe2\x80\xae",
                                  "\xe2\x81\xa6",
                                  "\xe2\x80\x8b",
                                  "\xef\xbf\xbc",
                                  "\xf0\x9f\x98\x80",
                                  ">- 1. ",
                                  "*_*_",
                                  "**_~~`",
                                  "  \n"})
            QTest::newRow(piece) << repeated(piece);
        QTest::newRow("ticks") << [] {
            QString text;
            for (int i = 0; text.size() < MessageParser::mostBytes; i = (i + 1) % 200)
                text += QString(i, QLatin1Char('`')) + QLatin1Char('a');
            return text;
        }();
        for (const char *language : {"json", "sh", "cpp", "py", "diff"}) {
            for (const char *piece : {"1 ", "\"", "'", "${", "/*", "#", "@a\n", "+\n", "\\"})
                QTest::addRow("%s %s", language, piece)
                    << QStringLiteral("```%1\n").arg(QLatin1String(language)) + repeated(piece);
        }
    }

    void staysBounded()
    {
        QFETCH(const QString, text);
        const auto rendering = parse(text);
        QCOMPARE(test::faultOf(rendering), QString());
        QVERIFY(rendering.plain.size() < 2 * MessageParser::mostBytes);
    }

    void showsWhatIsBeyondTheBlocks()
    {
        QString text;
        for (int i = 0; i < 500; ++i)
            text += QStringLiteral("- item%1\n").arg(i);
        const auto rendering = parse(text);
        QCOMPARE(int(rendering.blocks.size()), BlockBuilder::mostBlocks);
        QVERIFY(rendering.blocks.back().styled.contains(QStringLiteral("item499")));
    }

    void showsWhatIsTooDeep()
    {
        const auto rendering = parse(QString(30, QLatin1Char('>')) + QStringLiteral(" deep"));
        QCOMPARE(drawn(rendering),
                 QStringList{QString(BlockBuilder::mostDepth, QLatin1Char('>'))
                             + QStringLiteral("T deep")});
    }

    //! What the parser of Markdown does may grow with the square of the signs, which are limited:
    //! together it is linear in the text.
    void keepsFloodsOfSignsFromTheParser()
    {
        for (const char *piece : {"[", "*", ">", "`", "_", "~", "<", "&", "!", "\\", "http://"}) {
            const QByteArray enough = QByteArray(piece).repeated(MarkupGuard::mostSigns + 1);
            QVERIFY2(!MarkupGuard::prepare(enough), piece);
        }
        QVERIFY(!MarkupGuard::prepare(QByteArray("- ").repeated(MarkupGuard::mostContainers + 1)));
        const QByteArray code = "```\n" + QByteArray("[").repeated(9000) + "\n```\n";
        QVERIFY(MarkupGuard::prepare(code));
        QVERIFY(!MarkupGuard::prepare(code + QByteArray("[").repeated(MarkupGuard::mostSigns)));
    }

    void showsAFloodAsItWasWritten()
    {
        const QString flood = QString(5000, QLatin1Char('['));
        QCOMPARE(drawn(parse(flood)), QStringList{QStringLiteral("T ") + flood});
    }

    void cutsWhatIsTooLongBetweenCharacters()
    {
        const auto rendering = parse(QStringLiteral("é").repeated(20000));
        QCOMPARE(rendering.plain,
                 QStringLiteral("é").repeated(MessageParser::mostBytes / 2) + QStringLiteral("…"));
    }
};

QTEST_MAIN(MessageParserTest)
#include "tst_message_parser.moc"
