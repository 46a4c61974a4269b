// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace hearth::faults {

//! Another wall clock for programs that are started under its environment, turned while they run.
//! Their steady clock stays as it is.
class FakeWallClock
{
public:
    //! Why there is none on this system; empty: there is.
    [[nodiscard]] QString whyNot();

    //! By name; once whyNot() found nothing.
    [[nodiscard]] const QMap<QString, QString> &environment() const { return m_environment; }

    //! So far from the real one, from now on: "+3600" are seconds. False when it can't be told.
    [[nodiscard]] bool set(const QByteArray &shift) const;

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_environment;
};

} // namespace hearth::faults
