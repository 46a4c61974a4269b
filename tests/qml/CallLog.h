// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace hearth::app {

//! Writes down what was asked of it.
class CallLog : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QStringList calls MEMBER m_calls NOTIFY callsChanged)

public:
    using QObject::QObject;

    void note(const QStringList &words);

Q_SIGNALS:
    void callsChanged();

private:
    QStringList m_calls;
};

} // namespace hearth::app
