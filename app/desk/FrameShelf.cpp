// SPDX-License-Identifier: MIT
#include "app/desk/FrameShelf.h"

#include "app/streams/SourceBook.h"

#include <QPointer>

namespace hearth::app {

FrameShelf::FrameShelf(SourceBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{}

std::shared_ptr<SourceFrames> FrameShelf::of(const QString &id)
{
    if (id.isEmpty())
        return std::make_shared<SourceFrames>();
    if (auto open = m_open[id].lock())
        return open;
    auto frames = std::make_shared<SourceFrames>();
    m_open[id] = frames;
    m_book.loadFrames(
        id,
        [this, here = QPointer(this), open = QPointer(frames.get()),
         id](const std::optional<QString> &kept) {
            if (!here || !open)
                return;
            if (!kept) {
                // What is there is not to be lost for what is sent now.
                open->setNotice(
                    tr("The keyring does not give what was sent to this source and saved "
                       "for it. What is sent and saved now is known until Hearth ends."));
                return;
            }
            open->restore(*kept);
            if (open->toJson() != *kept)
                keep(id, *open);
            connect(open, &SourceFrames::edited, this, [this, id, open] { keep(id, *open); });
        });
    return frames;
}

void FrameShelf::keep(const QString &id, SourceFrames &frames)
{
    m_book.keepFrames(id, frames.toJson(), [open = QPointer(&frames)](CredentialStore::Kept kept) {
        if (!open)
            return;
        open->setNotice(kept == CredentialStore::Kept::Safely
                            ? QString()
                            : tr("The keyring does not take what is sent and "
                                 "saved. It is known until Hearth ends."));
    });
}

} // namespace hearth::app
