// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/Source.h"

namespace hearth::app {

//! A source that knows its state, and tells of each once it is in it.
class StatefulSource : public Source
{
protected:
    //! The listener outlives it.
    explicit StatefulSource(SourceListener &listener)
        : m_listener(listener)
    {}

    [[nodiscard]] SourceState state() const { return m_state; }

    [[nodiscard]] const SourceListener &listener() const { return m_listener; }

    void setState(SourceState state, const QString &why = {})
    {
        m_state = state;
        m_listener.onSourceState(state, why);
    }

private:
    SourceListener &m_listener;
    SourceState m_state = SourceState::Idle;
};

} // namespace hearth::app
