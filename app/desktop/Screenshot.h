// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace hearth::app {

//! Writes a window as PNG once its `showsData` is true and the picture has come to rest.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(QQuickWindow &window, QString file, QObject *parent = nullptr);

Q_SIGNALS:
    //! An empty error: the file is there.
    void finished(const QString &error);

private:
    void look();

    QQuickWindow &m_window;
    QString m_file;
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_shownSince;
};

} // namespace hearth::app
