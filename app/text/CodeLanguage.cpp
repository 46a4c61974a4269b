// SPDX-License-Identifier: MIT
#include "app/text/CodeLanguage.h"

#include <QHash>
#include <QString>

namespace hearth::app {

CodeLanguage codeLanguageOf(QStringView name)
{
    static const QHash<QString, CodeLanguage> known{
        {QStringLiteral("json"), CodeLanguage::Json},
        {QStringLiteral("jsonc"), CodeLanguage::Json},
        {QStringLiteral("sh"), CodeLanguage::Shell},
        {QStringLiteral("bash"), CodeLanguage::Shell},
        {QStringLiteral("zsh"), CodeLanguage::Shell},
        {QStringLiteral("shell"), CodeLanguage::Shell},
        {QStringLiteral("console"), CodeLanguage::Shell},
        {QStringLiteral("c"), CodeLanguage::Cpp},
        {QStringLiteral("h"), CodeLanguage::Cpp},
        {QStringLiteral("cc"), CodeLanguage::Cpp},
        {QStringLiteral("cpp"), CodeLanguage::Cpp},
        {QStringLiteral("cxx"), CodeLanguage::Cpp},
        {QStringLiteral("c++"), CodeLanguage::Cpp},
        {QStringLiteral("hpp"), CodeLanguage::Cpp},
        {QStringLiteral("py"), CodeLanguage::Python},
        {QStringLiteral("python"), CodeLanguage::Python},
        {QStringLiteral("python3"), CodeLanguage::Python},
        {QStringLiteral("diff"), CodeLanguage::Diff},
        {QStringLiteral("patch"), CodeLanguage::Diff}};
    return known.value(name.toString().toLower(), CodeLanguage::Plain);
}

} // namespace hearth::app
