// SPDX-License-Identifier: MIT
#pragma once

#include "app/language/Language.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Which language a person chose, and which one the app speaks: what is chosen holds from the next
//! start on.
class LanguageSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the AppSettings")
    //! One of codes; empty: the desktop's.
    Q_PROPERTY(QString choice READ choice WRITE choose NOTIFY choiceChanged)
    //! As Language has them.
    Q_PROPERTY(QStringList codes READ codes CONSTANT)
    //! Another one is spoken than was chosen.
    Q_PROPERTY(bool pending READ isPending NOTIFY choiceChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QString choice() const { return m_choice; }

    //! One that is not there changes nothing.
    void choose(const QString &code);

    [[nodiscard]] static QStringList codes() { return Language::all(); }

    [[nodiscard]] bool isPending() const;

    Q_INVOKABLE [[nodiscard]] static QString nameOf(const QString &code)
    {
        return Language::nameOf(code);
    }

    //! Speaks `forThisRun`, else what was kept in this file, else the desktop's language; what is
    //! chosen from now on is kept there, beside what else is in it. Before the first text is made;
    //! needs a QGuiApplication, which outlives this object.
    void begin(const QString &file, const QString &forThisRun);

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QString wanted() const;

    Language m_language;
    QString m_file; //!< empty: it is kept nowhere
    QString m_choice;
    bool m_isForThisRun = false;
};

} // namespace hearth::app
