// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace hearth::app {

//! What has been seen in a stream's events, to be offered to whoever writes a filter or chooses a
//! column: types, paths into payloads and short texts that stood there. Bounded, whatever comes;
//! what came first stays.
class SeenFields
{
public:
    static constexpr int mostTypes = 256;
    static constexpr int mostPaths = 512;
    static constexpr int mostValues = 24; //!< of one path
    static constexpr qsizetype longestValue = 48; //!< bytes
    static constexpr int deepest = 6; //!< levels of a payload

    SeenFields();
    ~SeenFields();
    Q_DISABLE_COPY_MOVE(SeenFields)

    //! Reads the whole payload; of a crowd some are enough.
    void take(const Event &event);
    void clear();

    //! In the order of being seen.
    [[nodiscard]] const QStringList &types() const { return m_types; }

    //! "data.humidity"; of a list its first item stands for all.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

    [[nodiscard]] QStringList values(const QString &path) const { return m_values.value(path); }

private:
    class Collector;
    struct Parser;

    std::unique_ptr<Parser> m_parser;
    QStringList m_types;
    QStringList m_paths;
    QHash<QString, QStringList> m_values; //!< of each path that is in m_paths
};

} // namespace hearth::app
