// SPDX-License-Identifier: MIT
#pragma once

#include "tests/e2e/AccessibleBus.h"

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace hearth::e2e {

//! Something that is showing in a window, as a screen reader knows it.
struct Spoken
{
    QString path;
    QString role; //!< in the words of AT-SPI
    QString name;
    bool isEnabled = false;
    bool isFocused = false;
};

//! Reads the window of one application from outside of it.
class ScreenReader
{
public:
    //! `bus` has to outlive this object.
    ScreenReader(const AccessibleBus &bus, QString service);

    //! All that is showing, each thing before what it holds. What changes meanwhile may be missing.
    [[nodiscard]] QList<Spoken> read() const;
    //! On the screen; nothing if it is gone.
    [[nodiscard]] std::optional<QRect> placeOf(const Spoken &spoken) const;
    //! What is written in a field.
    [[nodiscard]] QString textOf(const Spoken &field) const;

private:
    [[nodiscard]] QDBusMessage call(const QString &path, const char *interface, const char *method,
                                    const QVariantList &arguments = {}) const;

    const AccessibleBus &m_bus;
    QString m_service;
};

} // namespace hearth::e2e
