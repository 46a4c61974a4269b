// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace hearth::app {

//! One window a profile: whoever starts the app again hands its link to the one that runs, over a
//! socket that this person alone may use.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! One that runs answers within it, or counts as none.
    static constexpr std::chrono::milliseconds patience{2000};
    static constexpr qint64 longestMessage = 8192; //!< bytes

    //! Of the profile in this directory, which exists.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    //! Blocks until one that runs has taken the link, which may be empty, or there is none: false.
    //! Needs no event loop.
    [[nodiscard]] bool handOver(const QString &link) const;
    //! From now on others hand over to this one. Where one listens already, nothing changes.
    void listen();

Q_SIGNALS:
    //! Somebody started the app again; `link` is whatever they say, or empty.
    void called(const QString &link);

private:
    void onConnection();
    void read(QLocalSocket &socket);

    QString m_path;
    QLocalServer m_server;
};

} // namespace hearth::app
