// SPDX-License-Identifier: MIT
#include "app/desk/SourceDesk.h"

#include "app/session/Notifier.h"
#include "app/streams/SourceBook.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

SourceDesk::SourceDesk(SourceDeskParts parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(std::move(parts))
    , m_frames(m_parts.book)
{
    m_kept.show(m_parts.book.profiles());
}

SourceDesk::~SourceDesk() = default;

int SourceDesk::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tabs.size());
}

QVariant SourceDesk::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    SourceTab *tab = m_tabs[static_cast<std::size_t>(index.row())].get();
    if (role == TabRole)
        return QVariant::fromValue(tab);
    return role == Qt::DisplayRole ? tab->title() : QVariant();
}

QHash<int, QByteArray> SourceDesk::roleNames() const
{
    return {{TabRole, "tab"}};
}

SourceTab *SourceDesk::current() const
{
    return m_current < 0 ? nullptr : m_tabs[static_cast<std::size_t>(m_current)].get();
}

void SourceDesk::setCurrentIndex(int index)
{
    if (index < -1 || index >= count() || std::exchange(m_current, index) == index)
        return;
    Q_EMIT currentChanged();
}

SourceTab *SourceDesk::open(const SourceProfile &profile)
{
    if (isFull())
        return nullptr;
    auto opened = std::make_unique<SourceTab>(profile, m_parts.make(profile), m_parts.time,
                                              m_parts.folder, m_frames.of(profile.id));
    SourceTab *tab = opened.get();
    tab->restore(SourceHabits::fromJson(m_parts.book.habits(profile.id)));
    connect(tab, &SourceTab::habitsChanged, this,
            [this, tab] { m_parts.book.keepHabits(tab->profile().id, tab->habits().toJson()); });
    connect(tab->alerts(), &SourceAlerts::raised, this,
            [this, tab](const QString &words, qint64 number) { tell(*tab, words, number); });
    beginInsertRows({}, count(), count());
    m_tabs.push_back(std::move(opened));
    endInsertRows();
    Q_EMIT countChanged();
    setCurrentIndex(count() - 1);
    tab->start();
    return tab;
}

bool SourceDesk::openForm()
{
    auto profile = m_form.check();
    if (!profile || isFull())
        return false;
    if (m_form.isKept())
        profile->id = keep(*profile);
    open(*profile);
    m_form.clear();
    return true;
}

void SourceDesk::openSession(const QString &server)
{
    SourceProfile profile;
    profile.address = server;
    profile.origin = SourceProfile::Origin::Session;
    open(profile);
}

void SourceDesk::openFeed(const QString &feed, const QString &title)
{
    SourceProfile profile;
    profile.address = feed;
    profile.name = title;
    profile.origin = SourceProfile::Origin::Feed;
    open(profile);
}

void SourceDesk::openKept(const QString &id)
{
    // Whoever clicks twice wants one.
    if (isFull() || m_loading.contains(id))
        return;
    m_loading.insert(id);
    m_parts.book.load(id, [this, id](const SourceBook::Loaded &loaded) {
        m_loading.remove(id);
        if (loaded.isComplete && !loaded.profile.address.isEmpty())
            open(loaded.profile);
        else
            m_form.show(loaded.profile, loaded.isComplete);
    });
}

void SourceDesk::editKept(const QString &id)
{
    m_parts.book.load(id, [this](const SourceBook::Loaded &loaded) {
        m_form.show(loaded.profile, loaded.isComplete);
    });
}

void SourceDesk::forgetKept(const QString &id)
{
    m_parts.book.remove(id);
    m_kept.show(m_parts.book.profiles());
}

void SourceDesk::replay(int index)
{
    if (index < 0 || index >= count())
        return;
    SourceProfile profile = m_tabs[static_cast<std::size_t>(index)]->profile();
    profile.id.clear();
    profile.isReplayed = true;
    open(profile);
}

void SourceDesk::close(int index)
{
    if (index < 0 || index >= count())
        return;
    beginRemoveRows({}, index, index);
    auto gone = std::move(m_tabs[static_cast<std::size_t>(index)]);
    m_tabs.erase(m_tabs.begin() + index);
    // The next one takes its place, or the one before where it was the last.
    if (m_current > index || m_current == count())
        --m_current;
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    // What shows it goes first.
    gone->setParent(this);
    gone.release()->deleteLater();
}

void SourceDesk::step(int tabs)
{
    if (count() > 0)
        setCurrentIndex((std::max(0, m_current) + tabs % count() + count()) % count());
}

void SourceDesk::tell(SourceTab &tab, const QString &words, qint64 number)
{
    if (!m_parts.notifier)
        return;
    // The notice may outlive both.
    m_parts.notifier->notify(
        {tab.title(), words, [here = QPointer(this), about = QPointer(&tab), number] {
             if (here && about)
                 here->lookAt(*about, number);
         }});
}

void SourceDesk::lookAt(SourceTab &tab, qint64 number)
{
    const auto place = std::find_if(m_tabs.begin(), m_tabs.end(),
                                    [&tab](const auto &other) { return other.get() == &tab; });
    // It may be about to go.
    if (place == m_tabs.end())
        return;
    setCurrentIndex(static_cast<int>(place - m_tabs.begin()));
    tab.lookAt(number);
    Q_EMIT pageWanted();
}

QString SourceDesk::keep(const SourceProfile &profile)
{
    setNotice({});
    const QString id =
        m_parts.book.put(profile, [this, here = QPointer(this)](CredentialStore::Kept kept) {
            if (!here)
                return;
            setNotice(
                kept == CredentialStore::Kept::Safely
                    ? QString()
                    : tr("The keyring does not take what is secret of this source. It is known "
                         "until Hearth ends, and has to be entered again after that."));
        });
    m_kept.show(m_parts.book.profiles());
    return id;
}

void SourceDesk::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

} // namespace hearth::app
