// SPDX-License-Identifier: MIT
#include "app/text/CodeTokenizer.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

QChar letterOf(CodeToken::Kind kind)
{
    return QChar(u"ksnc$+-"[static_cast<int>(kind)]);
}

//! Under each character the letter of its token: k(eyword), s(tring), n(umber), c(omment), $ for a
//! name, + and - of diffs.
QString drawn(const QString &code, CodeLanguage language)
{
    QString letters(code.size(), QLatin1Char('.'));
    for (const CodeToken &token : tokensOf(code, language, 1000))
        letters.replace(token.begin, token.length, QString(token.length, letterOf(token.kind)));
    return letters;
}

} // namespace

class CodeTokenizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *name, const char *code, const char *letters) {
            QTest::addRow("%s: %s", name, code)
                << QString::fromUtf8(name) << QString::fromUtf8(code) << QString::fromUtf8(letters);
        };
        row("json", "{\"a\" : \"b\\\"c\", \"d\": [1.5e3, true]}",
            ".$$$...ssssss..$$$...nnnnn..kkkk..");
        row("JSON", "\"open", "sssss");
        row("c++", "auto a1 = 1'000; // x", "kkkk......nnnnn..cccc");
        row("cpp", "/* a\nb */ 'c' \"d\\\"\"", "ccccccccc.sss.sssss");
        row("cpp", "#include <a>\nx #y", "$$$$$$$$.........");
        row("cpp", "/* open", "ccccccc");
        row("sh", "if a; then # b", "kk....kkkk.ccc");
        row("bash", "echo '$a\\' \"b\n$c\" $d ${e} a#b", ".....sssss.ssssss.$$.$$$$....");
        row("py", "def f(): return \"\"\"a\nb\"\"\" # c", "kkk......kkkkkk.sssssssss.ccc");
        row("python", "@a.b\nx = None", "$$$$.....kkkk");
        row("diff", "--- a\n+++ b\n@@ 1\n-x\n+y\n z", "$$$$$.$$$$$.$$$$.--.++...");
        row("brainfuck", "if + \"a\"", "........");
        row("", "return 1", "........");
    }

    void knowsLanguages()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, code);
        QFETCH(const QString, letters);
        QCOMPARE(drawn(code, codeLanguageOf(name)), letters);
    }

    void stopsAtTheLimit()
    {
        const QString code = QStringLiteral("1 ").repeated(500);
        QCOMPARE(tokensOf(code, CodeLanguage::Cpp, 20).size(), size_t(20));
        QVERIFY(tokensOf(code, CodeLanguage::Cpp, 0).empty());
    }

    void tokensNeitherOverlapNorReachBeyondTheEnd_data()
    {
        QTest::addColumn<CodeLanguage>("language");
        QTest::newRow("json") << CodeLanguage::Json;
        QTest::newRow("shell") << CodeLanguage::Shell;
        QTest::newRow("cpp") << CodeLanguage::Cpp;
        QTest::newRow("python") << CodeLanguage::Python;
        QTest::newRow("diff") << CodeLanguage::Diff;
    }

    void tokensNeitherOverlapNorReachBeyondTheEnd()
    {
        QFETCH(const CodeLanguage, language);
        const QString signs = QStringLiteral("\"'#$@{}/*\\\n +-a1");
        quint32 random = 1;
        for (int run = 0; run < 200; ++run) {
            QString code;
            for (int i = 0; i < 60; ++i) {
                random = random * 1664525 + 1013904223;
                code += signs[static_cast<int>((random >> 16) % quint32(signs.size()))];
            }
            qsizetype end = 0;
            for (const CodeToken &token : tokensOf(code, language, 1000)) {
                QVERIFY(token.begin >= end && token.length > 0);
                end = token.begin + token.length;
                QVERIFY(end <= code.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CodeTokenizerTest)
#include "tst_code_tokenizer.moc"
