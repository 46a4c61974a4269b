// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/JumpModel.h"
#include "app/models/PagedListModel.h"
#include "shared/base/Clock.h"
#include "shared/model/Feed.h"

#include <map>
#include <optional>
#include <vector>

namespace hearth::app {

//! The feeds that one may read, by their titles and the server's own last, each with how much
//! happens in it: as the server's list tells when it is asked again and again.
class FeedListModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Feeds")

public:
    enum Role {
        Feed = Qt::UserRole + 1,
        Title,
        About, //!< "greenhouse · private"; empty where the title says it all
        Rate, //!< "12/s"; empty before there is one
        Busy, //!< something came since the list before
        Current,
        Alerting //!< the person is told of some of its events
    };

    explicit FeedListModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! The list as it is now.
    void take(std::vector<hearth::Feed> feeds);
    //! Rates are not known any more; the feeds stay.
    void forgetRates();
    void clear();
    void setCurrent(const FeedId &feed);
    void setAlerting(const FeedId &feed, bool alerting);

    //! Null where there is none.
    [[nodiscard]] const hearth::Feed *find(const FeedId &feed) const;
    //! For whoever looks for one by its name.
    [[nodiscard]] std::vector<JumpModel::FeedPlace> places() const;
    //! The first one; null while there is none.
    [[nodiscard]] const hearth::Feed *first() const;

    //! What a person calls it.
    [[nodiscard]] static QString titleOf(const hearth::Feed &feed);

private:
    [[nodiscard]] static QString aboutOf(const hearth::Feed &feed);
    void update(const std::vector<hearth::Feed> &feeds);

    const Clock &m_clock;
    std::vector<hearth::Feed> m_feeds;
    std::map<FeedId, double> m_rates; //!< events a second
    std::map<FeedId, bool> m_alerting;
    FeedId m_current;
    std::optional<SteadyTime> m_takenAt; //!< nothing: rates begin anew
};

} // namespace hearth::app
