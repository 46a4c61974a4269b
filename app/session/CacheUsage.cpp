// SPDX-License-Identifier: MIT
#include "app/session/CacheUsage.h"

#include "app/session/LocalStore.h"

#include <QLocale>

namespace hearth::app {

CacheUsage::CacheUsage(LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

QString CacheUsage::sizeText() const
{
    return m_bytes ? QLocale().formattedDataSize(*m_bytes, 1, QLocale::DataSizeIecFormat)
                   : QString();
}

void CacheUsage::measure()
{
    if (m_busy)
        return;
    m_busy = true;
    m_store.measureCache([this](std::optional<qint64> bytes) { onMeasured(bytes, false); });
    Q_EMIT changed();
}

void CacheUsage::clear()
{
    if (m_busy)
        return;
    m_busy = true;
    m_store.clearMessages([this](std::optional<qint64> bytes) { onMeasured(bytes, true); });
    Q_EMIT changed();
}

void CacheUsage::onMeasured(std::optional<qint64> bytes, bool cleared)
{
    m_busy = false;
    m_cleared = cleared && bytes;
    m_failed = !bytes;
    if (bytes)
        m_bytes = bytes;
    Q_EMIT changed();
}

} // namespace hearth::app
