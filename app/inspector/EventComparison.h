// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/PayloadDiff.h"
#include "app/inspector/capture/StoreView.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class CaptureModel;

//! What is different between the chosen event and another one: the one that was marked, else the
//! one before it of the same type. A row for each value or line (PayloadDiff). Nothing is read
//! while nobody looks.
class EventComparison : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a CaptureInspector")
    //! Somebody looks at it.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    //! The number of the event that others are compared with; 0: none is marked.
    Q_PROPERTY(double marked READ marked NOTIFY changed)
    //! The number of the event that the chosen one is compared with; 0: there is none.
    Q_PROPERTY(double other READ other NOTIFY changed)

public:
    enum Role {
        ChangeRole = Qt::UserRole + 1, //!< of EventComparison::Change
        Path,
        Before,
        After
    };

    enum Change { Added, Removed, Changed, Same, Skipped };
    Q_ENUM(Change)

    //! So many events back the one before of the same type is looked for.
    static constexpr qint64 farthest = 100'000;

    //! The table outlives it.
    explicit EventComparison(const CaptureModel &table, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] bool isActive() const { return m_isActive; }

    [[nodiscard]] double marked() const { return static_cast<double>(m_marked); }

    [[nodiscard]] double other() const { return static_cast<double>(m_other); }

    void setActive(bool active);
    //! Another one is chosen; 0: none.
    void setChosen(qint64 number);
    //! What is chosen from now on is compared with the one that is chosen now.
    Q_INVOKABLE void mark();
    Q_INVOKABLE void unmark();

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void compare();
    [[nodiscard]] qint64 previous() const;

    const CaptureModel &m_table;
    bool m_isActive = false;
    qint64 m_chosen = 0;
    qint64 m_marked = 0;
    qint64 m_other = 0;
    std::vector<PayloadDiff::Row> m_rows;
};

} // namespace hearth::app
