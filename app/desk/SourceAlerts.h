// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/AlertWatch.h"
#include "app/inspector/EventAlertModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! What a person is told of a stream on the desk (AlertWatch).
class SourceAlerts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SourceTab")
    Q_PROPERTY(hearth::app::EventAlertModel *model READ model CONSTANT)
    //! What was told last, and the time of its event; empty: nothing was, or it was put away.
    Q_PROPERTY(QString told READ told NOTIFY toldChanged)
    Q_PROPERTY(QString toldTime READ toldTime NOTIFY toldChanged)

public:
    //! The clock outlives it.
    explicit SourceAlerts(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] EventAlertModel *model() { return &m_model; }

    [[nodiscard]] const EventAlertModel &model() const { return m_model; }

    [[nodiscard]] QString told() const { return m_told; }

    [[nodiscard]] QString toldTime() const;

    //! The number of that event; 0: none.
    [[nodiscard]] qint64 toldNumber() const { return m_number; }

    //! Events as they came, with their numbers.
    void take(const std::vector<Event> &events);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void toldChanged();
    //! Something is to be told, as sentences, of the event with this number.
    void raised(const QString &words, qint64 number);

private:
    void onEdited();

    AlertWatch m_watch;
    EventAlertModel m_model;
    QString m_told;
    qint64 m_number = 0;
    qint64 m_timeMs = 0;
};

} // namespace hearth::app
