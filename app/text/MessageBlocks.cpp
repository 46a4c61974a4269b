// SPDX-License-Identifier: MIT
#include "app/text/MessageBlocks.h"

#include <utility>

namespace hearth::app {

namespace {

MessageRenderer::Rendering nothing()
{
    static const auto none = std::make_shared<const MessageRendering>();
    return none;
}

MessageBlocks::Kind kindOf(MessageBlock::Kind kind)
{
    switch (kind) {
    case MessageBlock::Kind::Text:
        return MessageBlocks::Text;
    case MessageBlock::Kind::Heading:
        return MessageBlocks::Heading;
    case MessageBlock::Kind::Code:
        return MessageBlocks::Code;
    case MessageBlock::Kind::Rule:
        return MessageBlocks::Rule;
    }
    return MessageBlocks::Text;
}

} // namespace

MessageBlocks::MessageBlocks(QObject *parent)
    : QAbstractListModel(parent)
    , m_rendering(nothing())
{}

int MessageBlocks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rendering->blocks.size());
}

QVariant MessageBlocks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageBlock &block = m_rendering->blocks[static_cast<size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(kindOf(block.kind));
    case StyledRole:
        return block.styled;
    case RichRole:
        return block.rich;
    case Qt::DisplayRole:
    case CodeRole:
        return block.code;
    case LanguageRole:
        return block.language;
    case MarkerRole:
        return block.marker;
    case QuoteDepthRole:
        return block.quoteDepth;
    case IndentRole:
        return block.indent;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageBlocks::roleNames() const
{
    return {{KindRole, "kind"},
            {StyledRole, "styled"},
            {RichRole, "rich"},
            {CodeRole, "code"},
            {LanguageRole, "language"},
            {MarkerRole, "marker"},
            {QuoteDepthRole, "quoteDepth"},
            {IndentRole, "indent"}};
}

void MessageBlocks::setRenderer(MessageRenderer *renderer)
{
    if (m_renderer == renderer)
        return;
    if (m_renderer)
        m_renderer->disconnect(this);
    m_renderer = renderer;
    if (m_renderer)
        connect(m_renderer, &MessageRenderer::outdated, this, &MessageBlocks::render);
    Q_EMIT rendererChanged();
    render();
}

void MessageBlocks::setKey(const QString &key)
{
    if (std::exchange(m_key, key) == key)
        return;
    Q_EMIT keyChanged();
    render();
}

void MessageBlocks::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    Q_EMIT textChanged();
    render();
}

void MessageBlocks::setMentions(const QStringList &mentions)
{
    if (std::exchange(m_mentions, mentions) == mentions)
        return;
    Q_EMIT mentionsChanged();
    render();
}

void MessageBlocks::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held)
        return;
    Q_EMIT heldChanged();
    render();
}

bool MessageBlocks::isSimple() const
{
    const auto &blocks = m_rendering->blocks;
    if (blocks.size() != 1)
        return false;
    const MessageBlock &only = blocks.front();
    return only.kind == MessageBlock::Kind::Text && only.quoteDepth == 0 && only.indent == 0;
}

QString MessageBlocks::styled() const
{
    return isSimple() ? m_rendering->blocks.front().styled : QString();
}

bool MessageBlocks::isRich() const
{
    return isSimple() && m_rendering->blocks.front().rich;
}

QString MessageBlocks::plain() const
{
    return m_rendering->plain;
}

QStringList MessageBlocks::links() const
{
    return m_rendering->links;
}

bool MessageBlocks::isOnlyEmoji() const
{
    return m_rendering->onlyEmoji;
}

bool MessageBlocks::mentionsSelf() const
{
    return m_rendering->mentionsSelf;
}

QString MessageBlocks::linkAt(const QString &reference) const
{
    bool isNumber = false;
    const int place = reference.toInt(&isNumber);
    return isNumber ? m_rendering->links.value(place) : QString();
}

void MessageBlocks::render()
{
    if (m_held)
        return;
    const bool isKnown = m_renderer && !m_key.isEmpty() && !m_text.isEmpty();
    const auto fresh = isKnown ? m_renderer->render(m_key, m_text, m_mentions) : nothing();
    if (fresh == m_rendering)
        return;
    beginResetModel();
    m_rendering = fresh;
    endResetModel();
    Q_EMIT rendered();
}

} // namespace hearth::app
