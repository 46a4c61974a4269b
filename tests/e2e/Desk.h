// SPDX-License-Identifier: MIT
#pragma once

#include "tests/e2e/AccessibleBus.h"
#include "tests/e2e/Hands.h"
#include "tests/e2e/ScreenReader.h"
#include "tests/e2e/SpokenRole.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace hearth::e2e {

//! The program as somebody uses it who can neither see its objects nor call its functions: it is
//! found by accessible role and name, and used by mouse and keyboard. Each wait ends after some
//! seconds, false, with a warning that says what stood in the window.
class Desk
{
public:
    //! `bus` has to outlive this object. The profile goes with it. The program is the one that was
    //! built, unless `command` says otherwise, which has to become it: by exec, in one process.
    Desk(const AccessibleBus &bus, QString person, QStringList command = {});
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    //! Starts the program, and waits until its window is there.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    //! Ends it as a power cut would.
    void cutOff();

    //! A name may be a part of what is looked for.
    [[nodiscard]] bool waitFor(SpokenRole role, const QString &name);
    [[nodiscard]] bool waitUntilGone(SpokenRole role, const QString &name);
    [[nodiscard]] bool waitForFocus(const QString &name);
    //! Until that is written in the field.
    [[nodiscard]] bool waitForText(const QString &field, const QString &text);
    [[nodiscard]] int count(SpokenRole role, const QString &name) const;
    //! The whole name of what is there.
    [[nodiscard]] QString nameOf(SpokenRole role, const QString &name) const;

    //! Waits until it can be used and keeps its place, and presses its middle.
    [[nodiscard]] bool click(SpokenRole role, const QString &name);
    //! The same, but if it is not there now, nothing happens.
    void clickIfThere(SpokenRole role, const QString &name);
    //! The same with the right button, near its lower edge.
    [[nodiscard]] bool openMenuOf(SpokenRole role, const QString &name);
    [[nodiscard]] bool typeInto(const QString &field, const QString &text);

    void type(const QString &text) { m_hands.type(text); }

    void press(const QString &keys) { m_hands.press(keys); }

    //! Over the middle of the window.
    void turnWheel(int notchesUp);
    //! A picture of the screen with this window in front, as `name`.png, in a folder beside those
    //! of the states.
    void takePicture(const QString &name);

    [[nodiscard]] QString profile() const { return m_profile.path(); }

    //! 0 unless it runs.
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    [[nodiscard]] std::optional<Spoken> find(SpokenRole role, const QString &name) const;
    //! On the screen, once it can be used and rests.
    [[nodiscard]] std::optional<QRect> settled(SpokenRole role, const QString &name) const;
    [[nodiscard]] bool told(bool good, const QString &wanted) const;

    const AccessibleBus &m_bus;
    QString m_person;
    QStringList m_arguments; //!< of the command, before those of start()
    QTemporaryDir m_profile;
    QProcess m_process;
    std::optional<ScreenReader> m_reader;
    Hands m_hands;
};

} // namespace hearth::e2e
