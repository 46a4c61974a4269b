// SPDX-License-Identifier: MIT
#include "app/emoji/EmojiTableWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace hearth::app {

namespace {

constexpr QChar emojiSelector(0xfe0f);

constexpr char32_t lightest = 0x1f3fb;
constexpr char32_t darkest = 0x1f3ff;

enum class Skin { None, Lightest, Other };

//! Of several people all of them.
Skin skinOf(const QString &emoji)
{
    Skin skin = Skin::None;
    for (const uint point : emoji.toUcs4()) {
        if (point > lightest && point <= darkest)
            return Skin::Other;
        if (point == lightest)
            skin = Skin::Lightest;
    }
    return skin;
}

QString withoutSkin(const QString &emoji)
{
    return QString(emoji).remove(QString::fromUcs4(&lightest, 1)).remove(emojiSelector);
}

QString emojiOf(const QString &codePoints)
{
    QString emoji;
    for (const QString &hex : codePoints.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto point = static_cast<char32_t>(hex.toUInt(nullptr, 16));
        emoji += QString::fromUcs4(&point, 1);
    }
    return emoji;
}

//! Within a string literal of C++.
QByteArray escaped(const QByteArray &line)
{
    QByteArray result;
    for (const char byte : line) {
        if (byte == '"' || byte == '\\')
            result += '\\';
        if (byte == '\t')
            result += "\\t";
        else
            result += byte;
    }
    return result;
}

} // namespace

Result<EmojiTableWriter, QString> EmojiTableWriter::read(const QString &listFile,
                                                         const QString &commonFolder,
                                                         const QStringList &languages)
{
    EmojiTableWriter writer;
    if (!writer.readList(listFile))
        return Failure{listFile};
    for (const QString &code : languages) {
        Language language{code, {}};
        for (const char *folder : {"annotations", "annotationsDerived"}) {
            const QString file =
                QStringLiteral("%1/%2/%3.xml").arg(commonFolder, QLatin1String(folder), code);
            if (!readNames(file, language.names))
                return Failure{file};
        }
        writer.m_languages.push_back(std::move(language));
    }
    return writer;
}

QByteArray EmojiTableWriter::source() const
{
    QByteArray tables;
    QByteArray choices;
    for (const Language &language : m_languages) {
        const QByteArray code = language.code.toLatin1();
        tables += "constexpr char " + code + "[] =\n" + linesOf(language.names) + "    ;\n\n";
        choices += "    if (language == u\"" + code + "\")\n        return {" + code + ", sizeof("
            + code + ") - 1};\n";
    }
    const QByteArray first = m_languages.front().code.toLatin1();
    return "#include \"app/emoji/EmojiTable.h\"\n\nnamespace hearth::app {\n\nnamespace {\n\n"
        + tables + "} // namespace\n\nQByteArrayView emojiTable(QStringView language)\n{\n"
        + choices + "    return {" + first + ", sizeof(" + first
        + ") - 1};\n}\n\n} // namespace hearth::app\n";
}

bool EmojiTableWriter::readList(const QString &file)
{
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    static const QRegularExpression entry(QStringLiteral("^([0-9A-F ]+?) *; fully-qualified *#"));
    int group = -1;
    bool isShown = false;
    while (!list.atEnd()) {
        const QString line = QString::fromUtf8(list.readLine());
        if (line.startsWith(QLatin1String("# group: "))) {
            // Skin and hair are parts of others.
            isShown = !line.contains(QLatin1String("Component"));
            if (isShown)
                ++group;
            continue;
        }
        const auto match = entry.match(line);
        const QString emoji = match.hasMatch() ? emojiOf(match.captured(1)) : QString();
        if (!isShown || emoji.isEmpty())
            continue;
        const Skin skin = skinOf(emoji);
        if (skin == Skin::None)
            m_listed.push_back({group, emoji});
        else if (skin == Skin::Lightest)
            m_light.insert(withoutSkin(emoji), emoji);
    }
    return !m_listed.empty();
}

bool EmojiTableWriter::readNames(const QString &file, Names &names)
{
    QFile annotations(file);
    if (!annotations.open(QIODevice::ReadOnly))
        return false;
    QXmlStreamReader xml(&annotations);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement
            || xml.name() != QLatin1String("annotation"))
            continue;
        const QString emoji = xml.attributes().value(QLatin1String("cp")).toString();
        const bool isName = xml.attributes().value(QLatin1String("type")) == QLatin1String("tts");
        const QString text = xml.readElementText().simplified();
        Words &words = names[emoji];
        if (isName)
            words.name = text;
        else
            words.keywords = QString(text).replace(QLatin1String(" | "), QLatin1String("|"));
    }
    return !xml.hasError();
}

QByteArray EmojiTableWriter::linesOf(const Names &names) const
{
    QByteArray lines;
    for (const Listed &listed : m_listed) {
        const QString plain = QString(listed.emoji).remove(emojiSelector);
        const Words words = names.value(plain);
        if (words.name.isEmpty())
            continue;
        const QStringList fields{QString::number(listed.group), listed.emoji, words.name,
                                 words.keywords, m_light.value(plain)};
        lines += "    \"" + escaped(fields.join(QLatin1Char('\t')).toUtf8()) + "\\n\"\n";
    }
    return lines;
}

} // namespace hearth::app
