// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/SourceDesk.h"
#include "app/session/Notifier.h"
#include "app/streams/SourceBook.h"
#include "tests/unit/app/FakeTime.h"

#include <QHash>
#include <QTemporaryDir>

#include <vector>

namespace hearth::app {

//! A keyring in memory. While it is locked it gives nothing, and what it takes is known until exit.
class MemoryKeyring final : public CredentialStore
{
public:
    QHash<QString, QString> secrets;
    bool isLocked = false;

    void check(std::function<void(Kept)> answer) override { answer(how()); }

    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override
    {
        answer(isLocked || !secrets.contains(key) ? std::nullopt
                                                  : std::optional(secrets.value(key)));
    }

    void write(const QString &key, const QString &secret, std::function<void(Kept)> answer) override
    {
        secrets.insert(key, secret);
        answer(how());
    }

    void remove(const QString &key) override { secrets.remove(key); }

private:
    [[nodiscard]] Kept how() const { return isLocked ? Kept::UntilExitWhileLocked : Kept::Safely; }
};

//! Is live at once, and does nothing but what a test says.
class QuietSource final : public LiveSource
{
public:
    std::vector<QByteArray> sent;

    void start() override
    {
        m_state = SourceState::Live;
        Q_EMIT stateChanged();
    }

    void stop() override {}

    void send(const SourceFrame &frame) override { sent.push_back(frame.bytes); }

    [[nodiscard]] SourceState state() const override { return m_state; }

    [[nodiscard]] QString why() const override { return {}; }

private:
    SourceState m_state = SourceState::Idle;
};

//! A desk over sources that are live at once, and notices that are written down.
struct OpenDesk final : Notifier
{
    QTemporaryDir folder;
    FakeTime time;
    MemoryKeyring keyring;
    SourceBook book{folder.filePath(QStringLiteral("hearth.ini")), keyring};
    std::vector<QuietSource *> sources; //!< of all tabs that were opened
    std::vector<Notice> notices;
    SourceDesk desk{{[this](const SourceProfile &) {
                         auto source = std::make_unique<QuietSource>();
                         sources.push_back(source.get());
                         return source;
                     },
                     time.source(), book, folder.path(), this}};

    void notify(const Notice &notice) override { notices.push_back(notice); }

    void withdraw(const QString &) override {}

    //! Written down by an earlier run; its id.
    QString keep(const char *address)
    {
        SourceProfile profile;
        profile.address = QString::fromLatin1(address);
        return book.put(profile, [](CredentialStore::Kept) {});
    }

    SourceTab &open(const char *address, const QString &id = {})
    {
        SourceProfile profile;
        profile.address = QString::fromLatin1(address);
        profile.id = id;
        desk.open(profile);
        return *desk.current();
    }

    //! As if it had been started again.
    void closeAll()
    {
        while (desk.count() > 0)
            desk.close(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    //! From the source that was opened last.
    void come(const QByteArray &payload, Event::Form form = Event::Form::Text)
    {
        Event event;
        event.time = toMillis(time.wall);
        event.type = QStringLiteral("reading");
        event.payload = payload;
        event.form = form;
        Q_EMIT sources.back()->arrived({event});
        time.advance(CaptureInspector::frame);
    }
};

} // namespace hearth::app
