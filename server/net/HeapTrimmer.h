// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace hearth::server {

//! Gives memory back to the system some time after many connections have closed: glibc keeps it
//! otherwise, for a crowd that may never return.
class HeapTrimmer : public QObject
{
    Q_OBJECT

public:
    static constexpr int manyConnections = 500;

    HeapTrimmer();

    void connectionClosed();

private:
    QTimer m_timer;
    int m_closed = 0;
};

} // namespace hearth::server
