// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventRing.h"
#include "app/inspector/EventRows.h"

#include <QDate>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace hearth::app {

//! The events of a stream as rows, the newest first. What is shown of one is made when it is asked
//! for. Events come in batches, each with one signal for what came and one for what went.
class EventTableModel : public hearth::app::EventRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an EventInspector")

public:
    enum Role {
        Number = Qt::UserRole + 1,
        Kind, //!< of EventTableModel::RowKind
        Time, //!< "09:12:09.218", with its day where that is not today
        Delta, //!< since the event before: "58 ms"; empty for the oldest
        Type,
        TypeColor, //!< a small number that is the same for the same type
        Size, //!< "124 B"
        Preview, //!< the beginning of the payload, in one line
    };

    enum RowKind { Data, Gap, Note };
    Q_ENUM(RowKind)
    static constexpr int typeColors = 4;
    static constexpr qsizetype previewLength = 240; //!< bytes

    explicit EventTableModel(EventRing::Bounds bounds = {}, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] qint64 numberAt(int row) const override;
    [[nodiscard]] int rowOf(qint64 number) const override;

    //! By ascending number.
    void append(const std::vector<Event> &events);
    void clear();
    //! Before it is known, nothing is of another day.
    void setToday(QDate today);
    //! While it is held its rows stay as they are, and what is appended shows afterwards.
    void setHeld(bool held);

    [[nodiscard]] bool isHeld() const { return m_held.has_value(); }

    [[nodiscard]] const Event *find(qint64 number) const;

    //! All that is kept, those that are not shown yet among them.
    [[nodiscard]] const EventRing &ring() const { return m_ring; }

private:
    [[nodiscard]] const EventRing &shown() const { return m_held ? *m_held : m_ring; }

    [[nodiscard]] std::size_t placeOf(int row) const;
    void appendShown(const std::vector<Event> &events);

    EventRing m_ring;
    QDate m_today;
    std::optional<EventRing> m_held; //!< payloads are shared with those of the ring
};

} // namespace hearth::app
