// SPDX-License-Identifier: MIT
#include "app/desktop/Screenshot.h"

#include <QImage>
#include <QQuickWindow>

#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds lookEvery{50};
// Longer than the longest motion (180 ms), with time for fonts and icons.
constexpr qint64 restMs = 700;
constexpr qint64 patienceMs = 30000;

} // namespace

Screenshot::Screenshot(QQuickWindow &window, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
    m_since.start();
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(lookEvery);
}

void Screenshot::look()
{
    if (m_since.hasExpired(patienceMs)) {
        m_timer.stop();
        Q_EMIT finished(QStringLiteral("no screenshot: the page shows no data after 30 s"));
        return;
    }
    if (!m_window.property("showsData").toBool()) {
        m_shownSince.invalidate();
        return;
    }
    if (!m_shownSince.isValid())
        m_shownSince.start();
    if (!m_shownSince.hasExpired(restMs))
        return;
    m_timer.stop();
    const QImage image = m_window.grabWindow();
    const bool written = !image.isNull() && image.save(m_file, "PNG");
    Q_EMIT finished(written ? QString()
                            : QStringLiteral("no screenshot: can't write %1").arg(m_file));
}

} // namespace hearth::app
