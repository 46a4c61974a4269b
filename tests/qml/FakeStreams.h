// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/SourceDesk.h"
#include "app/streams/SourceBook.h"
#include "app/time/QtScheduler.h"

#include <QDateTime>
#include <QHash>
#include <QTemporaryDir>
#include <QUrl>

// What FakeApp.h has of streams: the real desk, over sources for which a test speaks.
namespace hearth::app {

//! Forgets with the test; gives nothing while it is locked.
class FakeKeyring final : public CredentialStore
{
public:
    bool isLocked = false;

    void check(std::function<void(Kept)> answer) override { answer(Kept::Safely); }

    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override
    {
        answer(isLocked || !m_secrets.contains(key) ? std::nullopt
                                                    : std::optional(m_secrets.value(key)));
    }

    void write(const QString &key, const QString &secret, std::function<void(Kept)> answer) override
    {
        m_secrets.insert(key, secret);
        answer(isLocked ? Kept::UntilExit : Kept::Safely);
    }

    void remove(const QString &key) override { m_secrets.remove(key); }

private:
    QHash<QString, QString> m_secrets;
};

//! 17 November 2026, 09:14, when Radio.qml's events are of today.
class SameDayClock final : public Clock
{
public:
    [[nodiscard]] UnixTime now() const override
    {
        return fromMillis(QDateTime(QDate(2026, 11, 17), QTime(9, 14)).toMSecsSinceEpoch());
    }

    [[nodiscard]] SteadyTime steadyNow() const override { return SystemClock().steadyNow(); }
};

class StreamDesk : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::SourceDesk *desk READ desk CONSTANT)
    Q_PROPERTY(bool keyringLocked READ isKeyringLocked WRITE setKeyringLocked NOTIFY changed)
    //! What the sources were asked for: "start wss://x", "stop wss://x".
    Q_PROPERTY(QStringList calls READ calls WRITE setCalls NOTIFY changed)

public:
    explicit StreamDesk(QObject *parent = nullptr);
    ~StreamDesk() override;

    [[nodiscard]] SourceDesk *desk() { return &m_desk; }

    [[nodiscard]] bool isKeyringLocked() const { return m_keyring.isLocked; }

    void setKeyringLocked(bool locked);

    [[nodiscard]] QStringList calls() const { return m_calls; }

    void setCalls(const QStringList &calls);

    //! As if it had been written down; it is live at once.
    Q_INVOKABLE void open(const QString &address, const QString &name);
    //! A capture of so many ms that is played, and where it is; its first event is of `beginMs`.
    Q_INVOKABLE void openReplay(const QString &path, double beginMs, double positionMs,
                                double durationMs);
    //! An empty capture; its path.
    Q_INVOKABLE [[nodiscard]] QString writeCapture() const;
    //! Kept by an earlier run, with this token.
    Q_INVOKABLE void keep(const QString &address, const QString &name, const QString &bearer);
    //! `state` is one of SourceTab.State, of the tab at this place.
    Q_INVOKABLE void setState(int tab, int state, const QString &why);
    //! An event comes from the source of a tab; of Unix ms.
    Q_INVOKABLE void publish(int tab, const QString &type, const QString &payload, double timeMs);
    //! The same in bytes, as hexadecimal digits.
    Q_INVOKABLE void publishBytes(int tab, const QString &type, const QString &hex, double timeMs);
    //! What the source says of itself; `isGap` where something is missing.
    Q_INVOKABLE void tell(int tab, const QString &words, const QString &json, bool isGap,
                          double timeMs);

    //! In a folder that goes with it.
    Q_INVOKABLE [[nodiscard]] QUrl fileUrl(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    class Source;

    void give(int tab, Event event);

    QTemporaryDir m_folder;
    SameDayClock m_clock;
    QtScheduler m_scheduler;
    FakeKeyring m_keyring;
    SourceBook m_book;
    QStringList m_calls;
    std::vector<Source *> m_sources; //!< by their tabs
    SourceDesk m_desk;
};

} // namespace hearth::app
