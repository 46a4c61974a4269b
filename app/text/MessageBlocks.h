// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/MessageRenderer.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! One message as its blocks, a row each; reset as a whole when the text or the look changes.
//! Without a renderer, a key or a text it has no rows; rendered at once when the last of them is
//! set. So it is before the items of a delegate are laid out, and a list knows how high a row is
//! when it places it.
class MessageBlocks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::app::MessageRenderer *renderer READ renderer WRITE setRenderer NOTIFY
                   rendererChanged)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    //! The user names of whom the server says it mentions.
    Q_PROPERTY(QList<QString> mentions READ mentions WRITE setMentions NOTIFY mentionsChanged)
    //! What is set meanwhile is rendered once, after it.
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged)
    //! One paragraph and nothing else, as most messages are: `styled` is all of it.
    Q_PROPERTY(bool simple READ isSimple NOTIFY rendered)
    Q_PROPERTY(QString styled READ styled NOTIFY rendered)
    //! Of `styled`: it needs Text.RichText.
    Q_PROPERTY(bool rich READ isRich NOTIFY rendered)
    Q_PROPERTY(QString plain READ plain NOTIFY rendered)
    Q_PROPERTY(QStringList links READ links NOTIFY rendered)
    Q_PROPERTY(bool onlyEmoji READ isOnlyEmoji NOTIFY rendered)
    Q_PROPERTY(bool mentionsSelf READ mentionsSelf NOTIFY rendered)

public:
    enum Kind { Text, Heading, Code, Rule };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1,
        StyledRole,
        RichRole,
        CodeRole,
        LanguageRole,
        MarkerRole,
        QuoteDepthRole,
        IndentRole
    };

    explicit MessageBlocks(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] MessageRenderer *renderer() const { return m_renderer; }

    void setRenderer(MessageRenderer *renderer);

    [[nodiscard]] QString key() const { return m_key; }

    void setKey(const QString &key);

    [[nodiscard]] QString text() const { return m_text; }

    void setText(const QString &text);

    [[nodiscard]] QStringList mentions() const { return m_mentions; }

    void setMentions(const QStringList &mentions);

    [[nodiscard]] bool isHeld() const { return m_held; }

    void setHeld(bool held);

    [[nodiscard]] bool isSimple() const;
    [[nodiscard]] QString styled() const;
    [[nodiscard]] bool isRich() const;
    [[nodiscard]] QString plain() const;
    [[nodiscard]] QStringList links() const;
    [[nodiscard]] bool isOnlyEmoji() const;
    [[nodiscard]] bool mentionsSelf() const;

    //! Where `<a href="reference">` of this message leads; empty if nowhere.
    Q_INVOKABLE [[nodiscard]] QString linkAt(const QString &reference) const;

Q_SIGNALS:
    void rendererChanged();
    void keyChanged();
    void textChanged();
    void mentionsChanged();
    void heldChanged();
    void rendered();

private:
    void render();

    QPointer<MessageRenderer> m_renderer;
    QString m_key;
    QString m_text;
    QStringList m_mentions;
    bool m_held = false;
    MessageRenderer::Rendering m_rendering; //!< never null
};

} // namespace hearth::app
