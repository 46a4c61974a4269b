// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/FrameShelf.h"
#include "app/desk/KeptSources.h"
#include "app/desk/SourceForm.h"
#include "app/desk/SourceTab.h"
#include "app/secrets/CredentialStore.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace hearth::app {

class Notifier;
class SourceBook;

//! Makes the source that a profile is about; it is not started yet.
using LiveSourceMaker = std::function<std::unique_ptr<LiveSource>(const SourceProfile &)>;

//! All must outlive the desk.
struct SourceDeskParts
{
    LiveSourceMaker make;
    TimeSource time;
    SourceBook &book;
    QString folder; //!< where captures may lie that have no room in memory
    Notifier *notifier = nullptr; //!< null: what a stream tells of stands in the window alone
};

//! The streams on the desk, each in a tab, and those that are kept for later. Needs no server.
class SourceDesk : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with the window")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    //! No more can be opened until one is closed.
    Q_PROPERTY(bool full READ isFull NOTIFY countChanged)
    //! -1: none is looked at, but a new one is written down.
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentChanged)
    Q_PROPERTY(hearth::app::SourceTab *current READ current NOTIFY currentChanged)
    Q_PROPERTY(hearth::app::SourceForm *form READ form CONSTANT)
    Q_PROPERTY(hearth::app::KeptSources *kept READ kept CONSTANT)
    //! What became of secrets that were to be kept, where that is not what was wanted.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Role { TabRole = Qt::UserRole + 1 };

    static constexpr int most = 16;

    explicit SourceDesk(SourceDeskParts parts, QObject *parent = nullptr);
    ~SourceDesk() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] bool isFull() const { return count() >= most; }

    [[nodiscard]] int currentIndex() const { return m_current; }

    [[nodiscard]] SourceTab *current() const;

    [[nodiscard]] SourceForm *form() { return &m_form; }

    [[nodiscard]] KeptSources *kept() { return &m_kept; }

    [[nodiscard]] QString notice() const { return m_notice; }

    //! One that is not there changes nothing.
    void setCurrentIndex(int index);

    //! Starts it, and looks at it. Null, and nothing happens, while the desk is full.
    SourceTab *open(const SourceProfile &profile);
    //! What stands in the form. False, and the form says why, where something is wrong with it.
    Q_INVOKABLE bool openForm();
    //! The app's own session as it goes over the wire; `server` is what it is called.
    Q_INVOKABLE void openSession(const QString &server);
    //! A feed of the session's server.
    Q_INVOKABLE void openFeed(const QString &feed, const QString &title);
    //! One that is kept; where its secrets are out of reach, it stands in the form instead.
    Q_INVOKABLE void openKept(const QString &id);
    //! It stands in the form.
    Q_INVOKABLE void editKept(const QString &id);
    Q_INVOKABLE void forgetKept(const QString &id);

    //! Whoever read the notice puts it away.
    Q_INVOKABLE void forgetNotice() { setNotice({}); }

    //! The capture of a tab once more, in another tab, as it came.
    Q_INVOKABLE void replay(int index);
    //! Its capture is gone with it.
    Q_INVOKABLE void close(int index);
    //! So many tabs further, or back, round and round.
    Q_INVOKABLE void step(int tabs);

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void noticeChanged();
    //! The person wants to see the current tab.
    void pageWanted();

private:
    void tell(SourceTab &tab, const QString &words, qint64 number);
    void lookAt(SourceTab &tab, qint64 number);
    //! Its id.
    QString keep(const SourceProfile &profile);
    void setNotice(const QString &notice);

    SourceDeskParts m_parts;
    SourceForm m_form;
    KeptSources m_kept;
    FrameShelf m_frames;
    std::vector<std::unique_ptr<SourceTab>> m_tabs;
    int m_current = -1;
    QSet<QString> m_loading; //!< ids that were asked for, and are about to be there
    QString m_notice;
};

} // namespace hearth::app
