// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

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
    QString replay;

    friend bool operator==(const InstanceCall &, const InstanceCall &) = default;
};

//! What another start waits for. It goes once nobody has this any more: what it gave to be read is
//! there until then.
class InstanceReply
{
public:
    explicit InstanceReply(QLocalSocket &other)
        : m_other(&other)
    {}

    ~InstanceReply();
    Q_DISABLE_COPY_MOVE(InstanceReply)

    //! The call is not taken; why not, as a sentence. In time only while it is being told.
    void refuse(const QString &why) { m_refusal = why; }

    [[nodiscard]] QString refusal() const { return m_refusal; }

private:
    QPointer<QLocalSocket> m_other;
    QString m_refusal;
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
        Refused, //!< another one does not want it, and refusal() says why
        Unanswered //!< another one has the profile, and does not answer
    };

    //! One that runs answers within it, also while it is just beginning.
    static constexpr std::chrono::seconds patience{10};
    static constexpr qint64 longestMessage = 64 * 1024; //!< bytes

    //! Of the profile in this directory, which exists.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    //! The profile is anybody's again.
    ~SingleInstance() override;

    //! Blocks until it is one of the four. Needs no event loop.
    [[nodiscard]] Claim claim(const InstanceCall &call, std::chrono::milliseconds wait = patience);
    //! After HandedOver: blocks until the other one has no use for this start any more, or is gone.
    void waitUntilReleased();

    [[nodiscard]] QString refusal() const { return m_refusal; }

    //! Without handing over: whether the profile is this start's.
    [[nodiscard]] bool claimAlone();
    //! From now on others hand over to this one. Where one listens already, nothing changes.
    void listen();

Q_SIGNALS:
    //! Somebody started the app again. Taken, unless the reply says otherwise by the end of this.
    void called(const hearth::app::InstanceCall &call,
                const std::shared_ptr<hearth::app::InstanceReply> &reply);

private:
    enum class Lock {
        Mine,
        Theirs,
        Impossible //!< this file system has none, or nothing can be written there
    };

    [[nodiscard]] Lock lock();
    //! Nothing: nobody answers.
    [[nodiscard]] std::optional<Claim> handOver(const InstanceCall &call,
                                                std::chrono::milliseconds wait);
    void onConnection();
    void read(QLocalSocket &socket);

    QString m_lockFile;
    QString m_path;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_other; //!< to the one that took the call
    QString m_refusal;
    int m_handle = -1; //!< of the lock
};

} // namespace hearth::app
