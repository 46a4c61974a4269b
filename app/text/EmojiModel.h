// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/SkinTone.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! The emoji of one category, or those that a text finds. Reads nothing before it is `active`.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    //! While there is one, all categories are searched.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    //! A place in `categories`.
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY categoryChanged)
    //! What the first category shows; while there are none, some that everybody uses.
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)
    //! Of those that take one; what was used last stays as it was used.
    Q_PROPERTY(hearth::app::SkinTone::Tone tone READ tone WRITE setTone NOTIFY toneChanged)
    Q_PROPERTY(QStringList categories READ categories CONSTANT)
    //! An emoji for each category.
    Q_PROPERTY(QStringList signs READ signs CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { EmojiRole = Qt::UserRole + 1, NameRole };

    explicit EmojiModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] bool isActive() const { return m_active; }

    void setActive(bool active);

    [[nodiscard]] QString query() const { return m_query; }

    void setQuery(const QString &query);

    [[nodiscard]] int category() const { return m_category; }

    void setCategory(int category);

    [[nodiscard]] QStringList recent() const { return m_recent; }

    void setRecent(const QStringList &recent);

    [[nodiscard]] SkinTone::Tone tone() const { return m_tone; }

    void setTone(SkinTone::Tone tone);
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] QStringList signs() const;

    //! Empty if there is no such row.
    Q_INVOKABLE [[nodiscard]] QString emojiAt(int row) const;

Q_SIGNALS:
    void activeChanged();
    void queryChanged();
    void categoryChanged();
    void recentChanged();
    void toneChanged();
    void countChanged();

private:
    struct Row
    {
        QString emoji;
        QString name;
    };

    [[nodiscard]] static bool isAmong(const std::vector<Row> &rows, const QString &emoji);
    void fill();
    [[nodiscard]] std::vector<Row> recentRows() const;

    std::vector<Row> m_rows;
    QString m_query;
    QStringList m_recent;
    int m_category = 0;
    SkinTone::Tone m_tone = SkinTone::None;
    bool m_active = false;
};

} // namespace hearth::app
