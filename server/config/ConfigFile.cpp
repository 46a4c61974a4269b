// SPDX-License-Identifier: MIT
#include "server/config/ConfigFile.h"

#include "server/config/Settings.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <sys/stat.h>

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace hearth::server::ConfigFile {

namespace {

QString placeOf(const QString &path, const toml::source_region &source)
{
    return QStringLiteral("%1, line %2: ").arg(path).arg(source.begin.line);
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! What a person calls it.
QString wordsFor(Setting::Kind kind)
{
    switch (kind) {
    case Setting::Kind::Text:
        return QStringLiteral("a text in quotes");
    case Setting::Kind::Number:
        return QStringLiteral("a number without quotes");
    case Setting::Kind::Switch:
        return QStringLiteral("true or false");
    case Setting::Kind::List:
        return QStringLiteral("a list of texts, such as [\"one\", \"two\"]");
    }
    return {};
}

//! Nothing where the value is of another type.
std::optional<QStringList> valuesOf(const toml::node &node, Setting::Kind kind)
{
    if (kind == Setting::Kind::Text && node.is_string())
        return QStringList{textOf(node.as_string()->get())};
    if (kind == Setting::Kind::Number && node.is_integer())
        return QStringList{QString::number(node.as_integer()->get())};
    if (kind == Setting::Kind::Switch && node.is_boolean())
        return node.as_boolean()->get() ? QStringList{QString()} : QStringList{};
    if (kind != Setting::Kind::List || !node.is_array())
        return std::nullopt;
    QStringList values;
    for (const toml::node &each : *node.as_array()) {
        if (!each.is_string())
            return std::nullopt;
        values << textOf(each.as_string()->get());
    }
    return values;
}

Result<QByteArray, QString> contentOf(const QString &path)
{
    struct stat found
    {};

    if (::stat(QFile::encodeName(path).constData(), &found) != 0 && errno != ENOENT)
        return Failure{
            QStringLiteral("--config: %1 can't be read: %2").arg(path, qt_error_string(errno))};
    // A pipe would keep a server waiting that is asked to read it again.
    if (!QFileInfo(path).isFile() && path != QLatin1String("/dev/null"))
        return Failure{QStringLiteral("--config: %1 is not a file").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{
            QStringLiteral("--config: %1 can't be read: %2").arg(path, file.errorString())};
    const QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return Failure{QStringLiteral("--config: %1 is larger than 1 MiB").arg(path)};
    return content;
}

//! TOML's basic string (TOML 1.0, "String").
QString quoted(const QString &text)
{
    QString out(QLatin1Char('"'));
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            out += QLatin1Char('\\') + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + QLatin1Char('"');
}

QString valueFor(const Setting &setting, const QStringList &values)
{
    switch (setting.kind) {
    case Setting::Kind::Text:
        return quoted(values.value(0));
    case Setting::Kind::Number:
        return values.value(0);
    case Setting::Kind::Switch:
        return QStringLiteral("true");
    case Setting::Kind::List:
        break;
    }
    QStringList parts;
    std::transform(values.begin(), values.end(), std::back_inserter(parts), quoted);
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
}

} // namespace

Result<std::vector<SaidSetting>, QString> read(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return Failure{content.error()};
    const toml::parse_result parsed = toml::parse(
        std::string_view(content->constData(), static_cast<std::size_t>(content->size())));
    if (!parsed)
        return Failure{placeOf(path, parsed.error().source())
                       + textOf(parsed.error().description()).simplified()};
    std::vector<SaidSetting> said;
    for (const auto &[key, node] : parsed.table()) {
        const QString where = placeOf(path, key.source());
        const QString name = textOf(key.str());
        const Setting *setting = findSetting(name);
        if (!setting)
            return Failure{where
                           + QStringLiteral("%1 is not known here; the keys are called like the "
                                            "flags that --help lists")
                                 .arg(name.simplified())};
        const auto values = valuesOf(node, setting->kind);
        if (!values)
            return Failure{where
                           + QStringLiteral("%1 wants %2").arg(name, wordsFor(setting->kind))};
        if (!values->isEmpty())
            said.push_back({setting, *values, where});
        else if (setting->kind == Setting::Kind::Switch && setting->opposite)
            said.push_back({findSetting(QLatin1String(setting->opposite)), {QString()}, where});
    }
    return said;
}

QString written(const std::vector<SaidSetting> &said)
{
    QString text = QStringLiteral("# Configuration of hearthd. Flags win over what stands here; "
                                  "SIGHUP reads it anew.\n");
    for (const Setting &setting : allSettings()) {
        const auto found = std::find_if(said.begin(), said.end(), [&setting](const auto &each) {
            return each.setting == &setting;
        });
        const bool isSaid = found != said.end();
        const QString example = QString::fromUtf8(setting.value);
        text += QStringLiteral("\n# %1\n%2%3 = %4\n")
                    .arg(QString::fromUtf8(setting.help),
                         isSaid ? QLatin1String() : QLatin1String("# "),
                         QString::fromUtf8(setting.name),
                         valueFor(setting, isSaid ? found->values : QStringList{example}));
    }
    return text;
}

} // namespace hearth::server::ConfigFile
