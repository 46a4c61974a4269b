// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SampleSeries.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hearth::app {

//! The lines of one chart, or its layers from the bottom up, each with its name and its samples. As
//! a model it is the chart's legend. Bounded: by what each series keeps, and in how many there are.
class SeriesSet : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    //! What stands behind a number, with the space before it if it wants one: "/s", " ms", " %".
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY unitChanged)
    //! There was more to show than mostSeries.
    Q_PROPERTY(bool overflowing READ isOverflowing NOTIFY countChanged)

public:
    //! `colorIndex` is one of Theme.seriesColors.
    enum Role { Name = Qt::UserRole + 1, ColorIndex };

    static constexpr int mostSeries = 8; //!< as many as there are colours
    using Maker = std::function<std::unique_ptr<SampleSeries>()>;

    //! With a TimeSeries for each name.
    explicit SeriesSet(QObject *parent = nullptr);
    //! `make` is called for each new name.
    explicit SeriesSet(Maker make, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] QString unit() const { return m_unit; }

    void setUnit(const QString &unit);

    [[nodiscard]] bool isOverflowing() const { return m_overflowing; }

    //! To the series of this name, which is made if it is new. False: there is no room for it.
    Q_INVOKABLE bool append(const QString &name, qint64 timeMs, double value);
    //! One moment of a stack: what is known already and not named here is 0 then. What there is no
    //! room for goes into the last one, which is called "other".
    void appendStack(qint64 timeMs, const std::vector<std::pair<QString, double>> &values);
    //! Nothing is known between here and what comes next: the lines stop.
    Q_INVOKABLE void breakLines(qint64 timeMs);
    //! No series are left.
    Q_INVOKABLE void clear();

    [[nodiscard]] const QString &name(int row) const { return entry(row).name; }

    [[nodiscard]] int colorIndex(int row) const { return entry(row).colorIndex; }

    [[nodiscard]] const SampleSeries &samples(int row) const { return *entry(row).samples; }

    //! Of all series.
    [[nodiscard]] std::optional<qint64> newestMs() const;

Q_SIGNALS:
    void countChanged();
    void unitChanged();
    //! Of any of them. Comes as often as they do; who draws takes them together.
    void samplesChanged();

private:
    struct Entry
    {
        QString name;
        int colorIndex = 0;
        std::unique_ptr<SampleSeries> samples;
    };

    [[nodiscard]] const Entry &entry(int row) const
    {
        return m_entries.at(static_cast<size_t>(row));
    }

    [[nodiscard]] Entry *find(const QString &name);
    //! Null where there is no room.
    [[nodiscard]] Entry *make(const QString &name);
    void markOverflow();

    Maker m_make;
    std::vector<Entry> m_entries;
    QString m_unit;
    bool m_overflowing = false;
};

} // namespace hearth::app
