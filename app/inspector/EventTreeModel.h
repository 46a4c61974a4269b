// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! One event as a tree: its payload, where that is JSON, and what it has besides. Of a list or a
//! map that is closed only the row itself is here. What was opened stays so in the next event.
class EventTreeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an EventInspector")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Name = Qt::UserRole + 1,
        Value, //!< "\"greenhouse-2\"", "64.2"; of a list or a map how many there are: "{2}"
        Kind, //!< of EventTreeModel::ValueKind
        Depth,
        Path, //!< as EventPath writes it
        Expandable,
        Expanded
    };

    enum ValueKind { String, Number, Bool, Null, Container, Text };
    Q_ENUM(ValueKind)
    //! What is beyond is told by a row, and not shown.
    static constexpr int mostNodes = 5000;
    static constexpr int mostValue = 1000; //!< characters of a value in its row

    explicit EventTreeModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    void show(const Event &event);
    void clear();
    //! The event's time has its day where that is not today; before it is known, none has.
    void setToday(QDate today);

    Q_INVOKABLE void toggle(int row);
    //! The row of what it is in; -1 at the top.
    Q_INVOKABLE [[nodiscard]] int parentRow(int row) const;
    //! For the clipboard: a string without its quotes, everything else as JSON.
    Q_INVOKABLE [[nodiscard]] QString valueText(int row) const;
    Q_INVOKABLE [[nodiscard]] QString pathText(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    struct Node
    {
        QString name;
        QString value;
        QString path;
        ValueKind kind = Null;
        int depth = 0;
        int end = 0; //!< the first node behind it and all that is in it
        bool isContainer = false;
    };
    class Builder;

    [[nodiscard]] bool isOpen(const Node &node) const;
    [[nodiscard]] std::vector<int> visibleNodes() const;
    [[nodiscard]] const Node &nodeAt(int row) const;

    QDate m_today;
    Event m_event;
    std::vector<Node> m_nodes; //!< in the order of reading
    std::vector<int> m_rows; //!< those that are not within a closed one
    QSet<QString> m_toggled; //!< paths that are not as they are by themselves
};

} // namespace hearth::app
