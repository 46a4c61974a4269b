// SPDX-License-Identifier: MIT
#include "app/desktop/StandardInput.h"

#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

namespace hearth::app::StandardInput {

namespace {

//! One that others can find: a shell may give it one without a name, too.
bool isFile()
{
    struct stat about
    {};

    return ::fstat(STDIN_FILENO, &about) == 0 && S_ISREG(about.st_mode) && about.st_nlink > 0;
}

QString ownPath()
{
    return QStringLiteral("/proc/%1/fd/%2").arg(::getpid()).arg(STDIN_FILENO);
}

} // namespace

QString path()
{
    return isFile() ? QFile::symLinkTarget(ownPath()) : ownPath();
}

bool isOfOthers(const QString &path)
{
    static const QRegularExpression own(QStringLiteral("^/proc/\\d+/fd/0$"));
    return own.match(path).hasMatch();
}

} // namespace hearth::app::StandardInput
