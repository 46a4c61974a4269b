// SPDX-License-Identifier: MIT
#include "tests/bench/app/MixedMessages.h"

namespace hearth::bench {

namespace {

const QStringList words{
    QStringLiteral("the"),     QStringLiteral("gateway"),  QStringLiteral("survived"),
    QStringLiteral("weekend"), QStringLiteral("soak"),     QStringLiteral("pump"),
    QStringLiteral("reports"), QStringLiteral("flow"),     QStringLiteral("humidity"),
    QStringLiteral("sensor"),  QStringLiteral("firmware"), QStringLiteral("board"),
    QStringLiteral("jitter"),  QStringLiteral("capped"),   QStringLiteral("minutes")};

QString sentence(int number, int length)
{
    QStringList text;
    for (int i = 0; i < length; ++i)
        text.append(words[(number * 7 + i * 5 + i / 3) % words.size()]);
    return text.join(QLatin1Char(' '));
}

QString code(int number)
{
    QString lines = QStringLiteral("this is it\n```cpp\n");
    for (int i = 0; i < 3 + number % 9; ++i)
        lines += QStringLiteral("    auto value%1 = read(\"%2\", %3); // %4\n")
                     .arg(i)
                     .arg(words[(number + i) % words.size()])
                     .arg(i * 17)
                     .arg(sentence(number + i, 3));
    return lines + QStringLiteral("```");
}

QString marked(int number)
{
    return QStringLiteral(
               "**%1** and `%2`, see https://example.org/%3\n- %4\n- %5 \U0001F680\n- %6")
        .arg(sentence(number, 2), words[number % words.size()])
        .arg(number)
        .arg(sentence(number, 4), sentence(number + 1, 6), sentence(number + 2, 3));
}

} // namespace

QString MixedMessages::textOf(int number)
{
    const QString begin = QString::number(number) + QLatin1Char(' ');
    switch (number % 10) {
    case 3:
        return begin + code(number);
    case 6:
        return begin + sentence(number, 90 + number % 60);
    case 8:
        return begin + marked(number);
    default:
        return begin + sentence(number, 4 + number % 17);
    }
}

std::optional<int> MixedMessages::repliesTo(int number)
{
    const int back = 1 + number % 7;
    return number % 5 == 2 && back < number ? std::optional(back) : std::nullopt;
}

QStringList MixedMessages::reactionsTo(int number)
{
    if (number % 5 != 4)
        return {};
    const QStringList all{QStringLiteral("\U0001F44D"), QStringLiteral("\u2764\uFE0F"),
                          QStringLiteral("\U0001F389")};
    return all.first(1 + number % 3);
}

} // namespace hearth::bench
