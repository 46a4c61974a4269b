// SPDX-License-Identifier: MIT
#include "tests/qml/FakeStreams.h"

#include "app/inspector/capture/CaptureLine.h"

#include <QFile>

#include <utility>

namespace hearth::app {

//! Says what a test says.
class StreamDesk::Source final : public LiveSource
{
public:
    Source(StreamDesk &home, const SourceProfile &profile)
        : m_home(home)
        , m_address(profile.address)
        , m_control(home)
        , m_isReplay(profile.kind() == SourceProfile::Kind::Replay)
    {
        m_home.m_sources.push_back(this);
    }

    ~Source() override { std::erase(m_home.m_sources, this); }

    void start() override
    {
        m_home.m_calls.append(QStringLiteral("start ") + m_address);
        change(SourceState::Connecting, {});
    }

    void stop() override
    {
        m_home.m_calls.append(QStringLiteral("stop ") + m_address);
        change(SourceState::Idle, {});
    }

    void send(const SourceFrame &frame) override
    {
        m_home.m_calls.append(QStringLiteral("send ") + QString::fromUtf8(frame.bytes));
    }

    [[nodiscard]] SourceState state() const override { return m_state; }

    [[nodiscard]] QString why() const override { return m_why; }

    [[nodiscard]] ReplayControl *replay() override { return m_isReplay ? &m_control : nullptr; }

    void tell(const ReplayStatus &status) { m_control.tell(status); }

    void change(SourceState state, const QString &why)
    {
        m_state = state;
        m_why = why;
        Q_EMIT stateChanged();
    }

private:
    //! Is where it is asked to be.
    class Control final : public ReplayControl
    {
    public:
        explicit Control(StreamDesk &home)
            : m_home(home)
        {}

        void play() override
        {
            m_home.m_calls.append(QStringLiteral("play"));
            m_status.isPlaying = true;
            Q_EMIT changed();
        }

        void pause() override
        {
            m_home.m_calls.append(QStringLiteral("pause"));
            m_status.isPlaying = false;
            Q_EMIT changed();
        }

        void seek(std::chrono::milliseconds position) override
        {
            m_home.m_calls.append(QStringLiteral("seek %1").arg(position.count()));
            m_status.position = position;
            Q_EMIT changed();
        }

        void setSpeed(double speed) override
        {
            m_home.m_calls.append(QStringLiteral("speed %1").arg(speed));
            m_status.speed = speed;
            Q_EMIT changed();
        }

        [[nodiscard]] ReplayStatus status() const override { return m_status; }

        void tell(const ReplayStatus &status)
        {
            m_status = status;
            Q_EMIT changed();
        }

    private:
        StreamDesk &m_home;
        ReplayStatus m_status;
    };

    StreamDesk &m_home;
    QString m_address;
    Control m_control;
    bool m_isReplay = false;
    SourceState m_state = SourceState::Idle;
    QString m_why;
};

StreamDesk::StreamDesk(QObject *parent)
    : QObject(parent)
    , m_book(m_folder.filePath(QStringLiteral("hearth.ini")), m_keyring)
    , m_desk({[this](const SourceProfile &profile) {
                  return std::make_unique<Source>(*this, profile);
              },
              {m_clock, m_scheduler},
              m_book,
              m_folder.path()})
{}

StreamDesk::~StreamDesk() = default;

void StreamDesk::setKeyringLocked(bool locked)
{
    m_keyring.isLocked = locked;
    Q_EMIT changed();
}

void StreamDesk::setCalls(const QStringList &calls)
{
    m_calls = calls;
    Q_EMIT changed();
}

void StreamDesk::open(const QString &address, const QString &name)
{
    SourceProfile profile;
    profile.address = address;
    profile.name = name;
    m_desk.open(profile);
    m_sources.back()->change(SourceState::Live, {});
}

void StreamDesk::openReplay(const QString &path, double beginMs, double positionMs,
                            double durationMs)
{
    SourceProfile profile;
    profile.address = path;
    profile.isReplayed = true;
    m_desk.open(profile);
    m_sources.back()->tell({true, static_cast<qint64>(beginMs),
                            std::chrono::milliseconds(static_cast<qint64>(positionMs)),
                            std::chrono::milliseconds(static_cast<qint64>(durationMs)), 1, true});
    m_sources.back()->change(SourceState::Live, {});
}

QString StreamDesk::writeCapture() const
{
    QFile file(m_folder.filePath(QStringLiteral("capture.ndjson")));
    if (!file.open(QFile::WriteOnly) || file.write(CaptureLine::header({})) <= 0)
        qFatal("the file can't be written");
    return file.fileName();
}

void StreamDesk::keep(const QString &address, const QString &name, const QString &bearer)
{
    SourceProfile profile;
    profile.address = address;
    profile.name = name;
    profile.bearer = bearer;
    m_book.put(profile, [](CredentialStore::Kept) {});
    m_desk.kept()->show(m_book.profiles());
}

void StreamDesk::setState(int tab, int state, const QString &why)
{
    m_sources.at(static_cast<std::size_t>(tab))->change(static_cast<SourceState>(state), why);
}

void StreamDesk::give(int tab, Event event)
{
    Q_EMIT m_sources.at(static_cast<std::size_t>(tab))->arrived({std::move(event)});
}

void StreamDesk::publish(int tab, const QString &type, const QString &payload, double timeMs)
{
    Event event;
    event.type = type;
    event.payload = payload.toUtf8();
    event.time = static_cast<qint64>(timeMs);
    give(tab, std::move(event));
}

void StreamDesk::publishBytes(int tab, const QString &type, const QString &hex, double timeMs)
{
    Event event;
    event.type = type;
    event.payload = QByteArray::fromHex(hex.toLatin1());
    event.form = Event::Form::Bytes;
    event.time = static_cast<qint64>(timeMs);
    give(tab, std::move(event));
}

void StreamDesk::tell(int tab, const QString &words, const QString &json, bool isGap, double timeMs)
{
    Event event;
    event.kind = isGap ? Event::Kind::Gap : Event::Kind::Note;
    event.type = words;
    event.payload = json.toUtf8();
    event.time = static_cast<qint64>(timeMs);
    give(tab, std::move(event));
}

QUrl StreamDesk::fileUrl(const QString &name) const
{
    return QUrl::fromLocalFile(m_folder.filePath(name));
}

} // namespace hearth::app
