// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace hearth::app {

//! What another start is for, as CommandLine takes it, so that it is no longer than a message may
//! be; each may be empty.
struct InstanceCall
{
    QString link; //!< whatever they say
    QString username; //!< of the account there
    QString page;
    QString inspect;
    bool hidden = false; //!< nobody wants to see the window

    friend bool operator==(const InstanceCall &, const InstanceCall &) = default;
};

//! One window a profile: the first start holds a lock on the profile, which ends with the process
//! at the latest, and any other hands over what it is for, by a socket that this person alone may
//! use.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First, //!< the profile is this start's
        HandedOver, //!< another one has taken the call
        Unanswered //!< another one has the profile, and does not answer
    };

    //! One that runs answers within it, also while it is just beginning.
    static constexpr std::chrono::seconds patience{10};
    static constexpr qint64 longestMessage = 8192; //!< bytes

    //! Of the profile in this directory, which exists.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    //! The profile is anybody's again.
    ~SingleInstance() override;

    //! Blocks until it is one of the three. Needs no event loop.
    [[nodiscard]] Claim claim(const InstanceCall &call, std::chrono::milliseconds wait = patience);
    //! Without handing over: whether the profile is this start's.
    [[nodiscard]] bool claimAlone();
    //! From now on others hand over to this one. Where one listens already, nothing changes.
    void listen();

Q_SIGNALS:
    //! Somebody started the app again.
    void called(const hearth::app::InstanceCall &call);

private:
    enum class Lock {
        Mine,
        Theirs,
        Impossible //!< this file system has none, or nothing can be written there
    };

    [[nodiscard]] Lock lock();
    [[nodiscard]] bool handOver(const InstanceCall &call, std::chrono::milliseconds wait) const;
    void onConnection();
    void read(QLocalSocket &socket);

    QString m_lockFile;
    QString m_path;
    QLocalServer m_server;
    int m_handle = -1; //!< of the lock
};

} // namespace hearth::app
