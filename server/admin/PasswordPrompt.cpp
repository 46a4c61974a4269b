// SPDX-License-Identifier: MIT
#include "server/admin/PasswordPrompt.h"

#include <QByteArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace hearth::server {

namespace {

//! What is typed is not shown for as long as it lives.
class EchoOff
{
public:
    EchoOff()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        std::fputs("password: ", stderr);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~EchoOff()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }

    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before{};
    bool m_isTerminal = false;
};

} // namespace

std::optional<QString> readPassword()
{
    constexpr qsizetype most = 4096;
    QByteArray line;
    {
        const EchoOff echoOff;
        for (int c = std::fgetc(stdin); c != EOF && c != '\n' && line.size() < most;
             c = std::fgetc(stdin))
            line += static_cast<char>(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    QString password = QString::fromUtf8(line);
    line.fill('\0');
    if (password.isEmpty())
        return std::nullopt;
    return password;
}

} // namespace hearth::server
