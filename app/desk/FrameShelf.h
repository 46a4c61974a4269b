// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/SourceFrames.h"

#include <map>
#include <memory>

namespace hearth::app {

class SourceBook;

//! Where the frames of sources are while they are open: those of a source that is kept come from
//! the book, and go there as they change.
class FrameShelf : public QObject
{
    Q_OBJECT

public:
    //! The book outlives it.
    explicit FrameShelf(SourceBook &book, QObject *parent = nullptr);

    //! The same for all who ask for this id at once. What was kept comes from the event loop. An
    //! empty id: of a source that is not kept, and of nobody else.
    [[nodiscard]] std::shared_ptr<SourceFrames> of(const QString &id);

private:
    void keep(const QString &id, SourceFrames &frames);

    SourceBook &m_book;
    std::map<QString, std::weak_ptr<SourceFrames>> m_open;
};

} // namespace hearth::app
