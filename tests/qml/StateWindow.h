// SPDX-License-Identifier: MIT
#pragma once

#include <QQmlEngine>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <memory>

namespace hearth::test {

//! The window of the app over made-up data, in one of the states that states/States.qml lists.
class StateWindow
{
public:
    //! `engine` has to outlive this object, and to know Hearth.App and Hearth.Ui, the latter in
    //! `modules`. A fresh workshop stands behind each.
    explicit StateWindow(QQmlEngine &engine, QString modules = QStringLiteral("qrc:/qt/qml"));
    //! Fonts and cursor as pictures want them; before the first window.
    static void setUpLook();
    ~StateWindow();
    Q_DISABLE_COPY_MOVE(StateWindow)

    //! Of all states, also of those that exist at one width alone.
    [[nodiscard]] QStringList names() const;
    //! Says which state, at which size of the window; an empty one is the workshop as it is. False
    //! if there is no such state at that width.
    [[nodiscard]] bool choose(const QString &state, QSize size);
    //! Shows the window and takes the steps of the state. False, with a warning, when one failed.
    [[nodiscard]] bool open();

    void setDark(bool dark);
    //! The accessible names that have to be there.
    [[nodiscard]] QStringList shown() const;

    //! Null before open().
    [[nodiscard]] QQuickWindow *window() const { return m_window.get(); }

    //! The workshop, for whoever wants it otherwise; before open().
    [[nodiscard]] QObject *workshop() const;

    //! The page to begin with, in place of the state's.
    void setPage(const QString &page) { m_page = page; }

private:
    [[nodiscard]] bool show();

    QQmlEngine &m_engine;
    QString m_modules;
    std::unique_ptr<QObject> m_states;
    std::unique_ptr<QQuickWindow> m_window; // before what it shows
    QSize m_size;
    QString m_page;
};

} // namespace hearth::test
