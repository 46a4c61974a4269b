// SPDX-License-Identifier: MIT
#pragma once

#include "app/replay/ReplayClient.h"
#include "app/replay/RequestHead.h"

class QTcpSocket;

namespace hearth::app {

//! A replay as an event stream (SSE). At its end the connection ends; who comes back then, and says
//! that the last event was the last one, is told to stay away (204), as the HTML standard has it.
class EventStreamClient final : public ReplayClient
{
    Q_OBJECT

public:
    //! Takes the socket over; its head was read from it.
    EventStreamClient(QTcpSocket *socket, const RequestHead &head, QObject *parent);

    void close() override;

private:
    void send(const Event &event) override;
    void finish() override;
    [[nodiscard]] qint64 bytesWaiting() const override;

    QTcpSocket *m_socket; //!< its child
};

} // namespace hearth::app
