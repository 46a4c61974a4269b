// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

class LocalStore;

//! How much of what the server said lies on this computer, and how to be rid of it.
class CacheUsage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    //! "1.2 MiB"; empty until it was measured.
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    //! What was wanted last did not work.
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)
    //! It was cleared since it was measured last.
    Q_PROPERTY(bool cleared READ isCleared NOTIFY changed)

public:
    //! The store outlives it.
    explicit CacheUsage(LocalStore &store, QObject *parent = nullptr);

    //! Nothing before it was measured.
    [[nodiscard]] std::optional<qint64> bytes() const { return m_bytes; }

    [[nodiscard]] QString sizeText() const;

    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] bool isCleared() const { return m_cleared; }

    [[nodiscard]] bool hasFailed() const { return m_failed; }

    Q_INVOKABLE void measure();
    //! Cached messages go; what was not sent, drafts and choices stay. Nothing happens while busy.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    void onMeasured(std::optional<qint64> bytes, bool cleared);

    LocalStore &m_store;
    std::optional<qint64> m_bytes;
    bool m_busy = false;
    bool m_cleared = false;
    bool m_failed = false;
};

} // namespace hearth::app
