// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/MessageBlock.h"
#include "app/text/RoomIndex.h"
#include "app/text/TextPalette.h"

#include <QCache>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth::app {

//! Renders messages, and remembers those of late: rows come and go while somebody scrolls. Lives in
//! the GUI thread; a message of 16 KiB takes a few milliseconds, an ordinary one some microseconds.
class MessageRenderer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    //! The user name behind the `@` of one's own mentions.
    Q_PROPERTY(QString ownName MEMBER m_ownName NOTIFY lookChanged)
    //! Names of rooms that a `#` in a message leads to.
    Q_PROPERTY(QStringList rooms MEMBER m_rooms NOTIFY lookChanged)
    Q_PROPERTY(QColor mentionColor MEMBER m_mentionColor NOTIFY lookChanged)
    Q_PROPERTY(QColor linkColor MEMBER m_linkColor NOTIFY lookChanged)
    Q_PROPERTY(QColor codeFill MEMBER m_codeFill NOTIFY lookChanged)
    //! Pixels, of code within a line.
    Q_PROPERTY(int codeSize MEMBER m_codeSize NOTIFY lookChanged)
    Q_PROPERTY(QColor keywordColor MEMBER m_keywordColor NOTIFY lookChanged)
    Q_PROPERTY(QColor stringColor MEMBER m_stringColor NOTIFY lookChanged)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY lookChanged)
    Q_PROPERTY(QColor commentColor MEMBER m_commentColor NOTIFY lookChanged)
    Q_PROPERTY(QColor nameColor MEMBER m_nameColor NOTIFY lookChanged)
    Q_PROPERTY(QColor addedColor MEMBER m_addedColor NOTIFY lookChanged)
    Q_PROPERTY(QColor removedColor MEMBER m_removedColor NOTIFY lookChanged)

public:
    //! Characters of messages that are remembered.
    static constexpr qsizetype memory = 1024 * 1024;

    using Rendering = std::shared_ptr<const MessageRendering>;

    explicit MessageRenderer(QObject *parent = nullptr);

    //! Of the message with that key, that mentions these user names; parsed only if its text, they,
    //! the colours, the rooms or the own name are others than last time.
    [[nodiscard]] Rendering render(const QString &key, const QString &text,
                                   const QStringList &mentions = {});

    //! How many texts were parsed so far.
    [[nodiscard]] int parsed() const { return m_parsed; }

Q_SIGNALS:
    void lookChanged();
    //! A message names what may be a room that is not among `rooms`; told while it is rendered.
    void strangeRoomNamed();
    //! From the event loop, once for all that changed: what was rendered looks otherwise now.
    void outdated();

private:
    struct Known
    {
        QString text;
        QStringList mentions;
        Rendering rendering;
    };

    void scheduleCheck();
    void checkLook();
    [[nodiscard]] TextPalette palette() const;

    QString m_ownName;
    QStringList m_rooms;
    QColor m_mentionColor;
    QColor m_linkColor;
    QColor m_codeFill;
    QColor m_keywordColor;
    QColor m_stringColor;
    QColor m_numberColor;
    QColor m_commentColor;
    QColor m_nameColor;
    QColor m_addedColor;
    QColor m_removedColor;
    int m_codeSize = 13;
    QCache<QString, Known> m_known;
    TextPalette m_usedPalette; //!< of what is in m_known
    QString m_usedName;
    QStringList m_usedRooms;
    RoomIndex m_roomIndex; //!< of them
    int m_parsed = 0;
    bool m_checks = false;
};

} // namespace hearth::app
