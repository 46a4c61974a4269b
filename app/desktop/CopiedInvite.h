// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! An invite link that lies on the clipboard. Nothing else of what lies there is kept, shown or
//! sent.
class CopiedInvite : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString link READ link NOTIFY linkChanged)

public:
    //! Of what lies there; a longer text is no link.
    static constexpr qsizetype longest = 2048; //!< UTF-16 units

    using QObject::QObject;

    //! A hearth:// link that can be followed, or empty.
    [[nodiscard]] QString link() const { return m_link; }

    //! Looks at the clipboard, once: nobody watches it.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void linkChanged();

private:
    QString m_link;
};

} // namespace hearth::app
