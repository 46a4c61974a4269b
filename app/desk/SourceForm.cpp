// SPDX-License-Identifier: MIT
#include "app/desk/SourceForm.h"

#include "app/inspector/capture/CaptureFile.h"
#include "app/net/ServerAddress.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace hearth::app {

namespace {

constexpr int longestPingSeconds = 3600;

bool hasScheme(const QString &address)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    return scheme.match(address).hasMatch();
}

bool isLoopback(const QString &address)
{
    ServerAddress server;
    server.host = QUrl(QStringLiteral("http://") + address).host();
    return server.isLoopback();
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

QString pathOf(const QString &address)
{
    if (address.startsWith(QLatin1String("file:")))
        return QUrl(address).toLocalFile();
    if (address.startsWith(QLatin1String("~/")))
        return QDir::home().filePath(address.mid(2));
    return QFileInfo(address).absoluteFilePath();
}

} // namespace

SourceForm::SourceForm(QObject *parent)
    : QObject(parent)
{
    clear();
}

void SourceForm::setKind(Kind kind)
{
    if (std::exchange(m_kind, kind) == kind)
        return;
    setProblem(Nothing, {});
    Q_EMIT changed();
}

void SourceForm::setAddress(const QString &address)
{
    if (std::exchange(m_address, address) == address)
        return;
    const QString typed = address.trimmed();
    const auto says = [&typed](const char *scheme) {
        return typed.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
    };
    if (says("ws://") || says("wss://"))
        m_kind = WebSocket;
    else if (says("http://") || says("https://"))
        m_kind = EventStream;
    else if (says("file://") || says("/") || says("~/"))
        m_kind = File;
    setProblem(Nothing, {});
    Q_EMIT changed();
}

QString SourceForm::wholeAddress() const
{
    const QString typed = m_address.trimmed();
    if (typed.isEmpty())
        return typed;
    if (m_kind == File)
        return pathOf(typed);
    if (hasScheme(typed))
        return typed;
    // As it would be met there: encryption is rare on one's own computer, and the rule elsewhere.
    const QString scheme = m_kind == WebSocket ? QStringLiteral("ws") : QStringLiteral("http");
    return scheme + (isLoopback(typed) ? QStringLiteral("://") : QStringLiteral("s://")) + typed;
}

std::optional<SourceHeaders> SourceForm::headerLines()
{
    SourceHeaders headers;
    for (const QString &line : linesOf(m_headers)) {
        const auto colon = line.indexOf(QLatin1Char(':'));
        if (colon < 1)
            return setProblem(Headers,
                              tr("“%1” is no header: a header is “Name: value”.").arg(line));
        headers.push_back(
            {line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    return headers;
}

std::optional<SourceProfile> SourceForm::check()
{
    setProblem(Nothing, {});
    SourceProfile profile;
    profile.id = m_id;
    profile.name = m_name.trimmed();
    profile.address = wholeAddress();
    if (profile.address.isEmpty())
        return setProblem(Address, tr("Where does the stream come from?"));
    const bool isStream = profile.hasUrl();
    if (isStream != (m_kind != File))
        return setProblem(Address, tr("“%1” is no address of a stream.").arg(profile.address));
    if (isStream && (m_kind == WebSocket) != (profile.kind() == SourceProfile::Kind::WebSocket))
        return setProblem(Address,
                          m_kind == WebSocket ? tr("That is the address of an event stream.")
                                              : tr("That is the address of a WebSocket."));
    if (m_kind == File && QFileInfo(profile.address).isDir())
        return setProblem(Address, tr("“%1” is a folder, and no file.").arg(profile.address));
    if (m_kind == File && !QFileInfo::exists(profile.address))
        return setProblem(Address, tr("There is no file “%1”.").arg(profile.address));
    if (const auto checked = profile.check(); !checked)
        return setProblem(Address, checked.error());
    if (!isStream && m_replayed) {
        if (const auto opened = CaptureFile().open(profile.address); !opened)
            return setProblem(Address, opened.error());
        profile.isReplayed = true;
    }
    if (!isStream)
        return profile;
    profile.bearer = m_bearer.trimmed();
    const auto headers = headerLines();
    if (!headers)
        return std::nullopt;
    profile.headers = *headers;
    if (const auto checked = profile.check(); !checked)
        return setProblem(Headers, checked.error());
    if (m_kind == EventStream)
        return profile;
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    profile.subprotocols = m_subprotocols.split(between, Qt::SkipEmptyParts);
    if (const auto checked = profile.check(); !checked)
        return setProblem(Subprotocols, checked.error());
    for (const QString &line : linesOf(m_firstFrames))
        profile.firstFrames.push_back({SourceFrame::Kind::Text, line.toUtf8()});
    bool isNumber = false;
    const int seconds = m_pingSeconds.trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > longestPingSeconds)
        return setProblem(Ping, tr("From 0 to %1 seconds; 0 is never.").arg(longestPingSeconds));
    profile.pingInterval = std::chrono::seconds(seconds);
    return profile;
}

void SourceForm::show(const SourceProfile &profile, bool isComplete)
{
    clear();
    m_id = profile.id;
    m_kept = true;
    setAddress(profile.address);
    m_kind = profile.hasUrl() ? m_kind : File;
    m_replayed = profile.isReplayed;
    m_name = profile.name;
    m_bearer = profile.bearer;
    QStringList lines;
    for (const SourceHeader &header : profile.headers)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    m_headers = lines.join(QLatin1Char('\n'));
    m_subprotocols = profile.subprotocols.join(QStringLiteral(", "));
    lines.clear();
    for (const SourceFrame &frame : profile.firstFrames)
        lines.append(QString::fromUtf8(frame.bytes));
    m_firstFrames = lines.join(QLatin1Char('\n'));
    m_pingSeconds = QString::number(profile.pingInterval.count());
    if (!isComplete)
        m_notice = tr("The keyring does not give what is secret of this source. Unlock it and "
                      "choose the source again, or enter it anew.");
    Q_EMIT changed();
}

void SourceForm::clear()
{
    m_kind = EventStream;
    for (QString *text : {&m_id, &m_address, &m_name, &m_bearer, &m_headers, &m_subprotocols,
                          &m_firstFrames, &m_notice})
        text->clear();
    m_pingSeconds = QString::number(SourceProfile().pingInterval.count());
    m_kept = m_replayed = false;
    setProblem(Nothing, {});
    Q_EMIT changed();
}

std::nullopt_t SourceForm::setProblem(Part part, const QString &problem)
{
    m_problemPart = part;
    m_problem = problem;
    Q_EMIT problemChanged();
    return std::nullopt;
}

} // namespace hearth::app
